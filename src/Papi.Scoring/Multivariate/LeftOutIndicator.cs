namespace Papi.Scoring.Multivariate;

/// <summary>An indicator that takes no part in the analysis of its group.</summary>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="Reason"><see cref="UndefinedReason.Constant"/>, or <see cref="UndefinedReason.TooFewUnits"/> where no unit has a value.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record LeftOutIndicator(string Indicator, UndefinedReason Reason)
{
    /// <summary>Returns the code and the reason.</summary>
    public override string ToString() => $"{Indicator}: {Reason}";
}
