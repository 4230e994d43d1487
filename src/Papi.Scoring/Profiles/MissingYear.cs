using Papi.Scoring.Geography;

namespace Papi.Scoring.Profiles;

/// <summary>An earlier year in which the total of a merged province cannot be estimated.</summary>
/// <param name="Year">The survey year.</param>
/// <param name="Predecessors">The provinces that it was formed from and that have no total in that year; at least one.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record MissingYear(SurveyYear Year, IReadOnlyList<Province> Predecessors)
{
    /// <summary>Returns the year and the provinces without a total.</summary>
    public override string ToString() =>
        $"{Year}: no total of {string.Join(", ", Predecessors.Select(province => province.Name.English))}";
}
