namespace Papi.Scoring.Survey;

/// <summary>A ratio of two totals.</summary>
/// <param name="Numerator">The column of numbers above.</param>
/// <param name="Denominator">The column of numbers below.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record RatioDefinition(string Numerator, string Denominator)
{
    /// <summary>Returns the name of the ratio among estimates, such as <c>inc / hhsize</c>.</summary>
    public override string ToString() => $"{Numerator} / {Denominator}";
}
