using Papi.Scoring;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Cli.Commands;

/// <summary>The year that a command is about where none is given.</summary>
internal static class LatestYear
{
    /// <summary>Finds the latest year that says anything about a province; where none does, the latest year explains itself.</summary>
    /// <param name="table">The scores.</param>
    /// <param name="vintage">The provinces of <c>--vintage</c>; null takes every year.</param>
    /// <param name="province">A code or name.</param>
    public static SurveyYear Of(ScoreTable table, ProvinceRegistry? vintage, string province)
    {
        YearScores[] years = [.. ScoreSource.YearsOf(table, vintage)];
        return (
            Array.FindLast(years, scores => HasScores(scores, province)) ?? years.LastOrDefault() ?? table.Latest
        ).Year;
    }

    private static bool HasScores(YearScores scores, string name) =>
        scores.Provinces.TryFind(name, out var province)
        && scores.Index.Nodes.Any(node => node.Role == NodeRole.Scored && scores.ScoreOf(province, node) is not null);
}
