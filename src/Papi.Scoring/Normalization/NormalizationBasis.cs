namespace Papi.Scoring.Normalization;

/// <summary>What an indicator is normalised against; all values are oriented, greater is better.</summary>
internal readonly ref struct NormalizationBasis
{
    /// <summary>Sets up the basis.</summary>
    /// <param name="sorted">All values that are there, of the units or of a whole panel, ascending.</param>
    public NormalizationBasis(ReadOnlySpan<double> sorted) => Sorted = sorted;

    public ReadOnlySpan<double> Sorted { get; }

    /// <summary>The value of the reference unit or the target; NaN where there is none.</summary>
    public double Reference { get; init; } = double.NaN;

    /// <summary>The worse and the better end of the indicator's own scale; NaN where it has none.</summary>
    public double Worst { get; init; } = double.NaN;

    public double Best { get; init; } = double.NaN;

    public double Min => Sorted[0];

    public double Max => Sorted[^1];

    public bool IsConstant => Min == Max;
}
