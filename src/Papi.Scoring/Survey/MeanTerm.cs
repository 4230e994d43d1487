using System.Globalization;

namespace Papi.Scoring.Survey;

/// <summary>A mean times a number, as a part of a sum of means.</summary>
/// <param name="Indicator">An indicator of the sums.</param>
/// <param name="Domain">The label of a domain of theirs; null for the whole sample.</param>
/// <param name="Coefficient">What the mean is multiplied by; finite.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record MeanTerm(string Indicator, string? Domain = null, double Coefficient = 1)
{
    /// <summary>Returns the product, such as <c>-1 × q001 in P02</c>.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Coefficient} × {Indicator}{(Domain is null ? "" : " in " + Domain)}"
        );
}
