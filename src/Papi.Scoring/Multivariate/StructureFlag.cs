namespace Papi.Scoring.Multivariate;

/// <summary>One thing that is worth a look in the structure of an index.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Code">The code of the indicator, the parent or, of <see cref="StructureFlagKind.LowUnitCoverage"/>, the unit.</param>
/// <param name="OtherCode">The code of the second indicator of a pair; otherwise null.</param>
/// <param name="Value">The figure: a share, a skewness, a correlation, an alpha, a number of components, or the constant value.</param>
/// <param name="Threshold">What the figure is beyond; null of a constant indicator.</param>
/// <param name="Message">One sentence in both languages.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record StructureFlag(
    StructureFlagKind Kind,
    string Code,
    string? OtherCode,
    double Value,
    double? Threshold,
    LocalizedText Message
)
{
    /// <summary>Returns the English sentence.</summary>
    public override string ToString() => Message.English;
}
