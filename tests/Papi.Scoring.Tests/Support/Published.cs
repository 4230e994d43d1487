using Papi.Scoring.Data;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Tests.Support;

/// <summary>The published figures, aggregated and ranked once for all tests.</summary>
public static class Published
{
    private static readonly Lazy<ScoreTable> Aggregated = new(() => PublishedScores.Table.Aggregate());

    private static readonly Lazy<Standings> Ranked = new(() => Aggregated.Value.RankAndClassify());

    public static ScoreTable Raw => PublishedScores.Table;

    public static ScoreTable Scored => Aggregated.Value;

    public static Standings Standings => Ranked.Value;

    /// <summary>All years as rows of a theory.</summary>
    public static TheoryData<int> Years => [.. Enumerable.Range(2011, 14)];

    public static double Points(SurveyYear year, string province, string node) =>
        Scored.ScoreOf(year, province, node)!.Value.Points;

    public static Province LaiChau => ProvinceRegistry.Vintage2008.Find("12");

    public static IndexNode Node(SurveyYear year, string node) => PapiEditions.For(year).Find(node);
}
