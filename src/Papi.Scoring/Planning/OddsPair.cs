using System.Globalization;

namespace Papi.Scoring.Planning;

/// <summary>A pair of years that the odds draw from.</summary>
/// <param name="Years">The two years.</param>
/// <param name="Provinces">How many provinces have every dimension in both years, and so a change to be drawn.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record OddsPair(YearStep Years, int Provinces)
{
    /// <summary>Returns a line such as <c>2023-2024: 59 provinces</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Years}: {Provinces} provinces");
}
