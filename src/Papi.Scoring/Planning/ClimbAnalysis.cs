using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Ranking;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>What each further place on the total costs, and which single sub-dimension could pay for it.</summary>
/// <remarks>
/// Dimensions and total are plain sums, so a point gained on any sub-dimension is a point of the total; what differs is
/// how much of its headroom that takes. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ClimbAnalysis
{
    private ClimbAnalysis(YearScores scores, Province province, ClimbStep[] steps)
    {
        Year = scores.Year;
        DataVersion = scores.DataVersion;
        Province = province;
        Steps = Array.AsReadOnly(steps);
    }

    /// <summary>Gets the province.</summary>
    public Province Province { get; }

    /// <summary>Gets the survey year.</summary>
    public SurveyYear Year { get; }

    /// <summary>Gets the version of the data that the scores come from.</summary>
    public string DataVersion { get; }

    /// <summary>Gets the frontier of places against points: one step for each rank that can be reached, the nearest first; empty at the top or without a total.</summary>
    /// <remarks>Provinces that tie are passed together, so that places can skip a number.</remarks>
    public IReadOnlyList<ClimbStep> Steps { get; }

    /// <summary>Analyses one province.</summary>
    /// <param name="scores">The aggregated scores of the year.</param>
    /// <param name="province">A province of that year.</param>
    /// <exception cref="ArgumentException">The province belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated.</exception>
    public static ClimbAnalysis Compute(YearScores scores, Province province)
    {
        ArgumentNullException.ThrowIfNull(scores);
        scores.Provinces.ThrowIfForeign(province, nameof(province));
        var ranking = ProvinceRanking.Compute(scores, scores.Index.Total);
        return new ClimbAnalysis(
            scores,
            province,
            ranking.Of(province) is { } own ? [.. Climb(scores, ranking, own)] : []
        );
    }

    /// <summary>Returns the province, the year and the nearest step.</summary>
    public override string ToString() =>
        $"{Province.Name.English} {Year}: {(Steps is [var next, ..] ? next.ToString() : "nobody ahead")}";

    private static IEnumerable<ClimbStep> Climb(YearScores scores, ProvinceRanking ranking, RankedProvince own)
    {
        NodeTarget[] nodes = [.. FindNodes(scores, own.Province)];
        foreach (var tied in ranking.Rows.Where(row => row.Rank < own.Rank).GroupBy(row => row.Rank).Reverse())
        {
            double points = tied.First().Score.Points - own.Score.Points;
            yield return new ClimbStep(
                own.Rank - tied.Key,
                tied.Key,
                tied.First().Province,
                points,
                [
                    .. nodes
                        .Where(node => node.Present.Points + points <= node.Node.Scale!.Value.Max)
                        .Select(node => node with { Target = new Score(node.Present.Points + points) })
                        .OrderBy(node => node.ShareOfHeadroom),
                ]
            );
        }
    }

    private static IEnumerable<NodeTarget> FindNodes(YearScores scores, Province province) =>
        from node in scores.Index.SubDimensions
        where node.Scale is not null && AddsUp(node)
        let present = scores.ScoreOf(province, node)
        where present is not null
        select new NodeTarget(node, present.Value, present.Value);

    private static bool AddsUp(IndexNode node) =>
        node.Parent is not { } whole || (whole.Rule == AggregationRule.Sum && AddsUp(whole));
}
