using Papi.Scoring;
using Papi.Scoring.Data;
using Papi.Scoring.Geography;
using Papi.Scoring.Scores;

namespace ProvinceDashboard.Tests.Support;

/// <summary>What the library says, to hold the answers against.</summary>
internal static class Scores
{
    public static ScoreTable Table { get; } = PublishedScores.Table.Aggregate();

    public static YearScores Of2024 => Table.Year(2024);

    public static Province LaiChau => Of2024.Provinces.Find("Lai Châu");
}
