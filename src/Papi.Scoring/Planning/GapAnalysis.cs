using Papi.Scoring.Classification;
using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>What a province lacks on every node, and what closing each gap would bring, everyone else standing still.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class GapAnalysis
{
    private GapAnalysis(YearScores scores, Province province, NodeGap[] gaps)
    {
        Year = scores.Year;
        DataVersion = scores.DataVersion;
        Province = province;
        Gaps = Array.AsReadOnly(gaps);
        Losses =
        [
            .. gaps.Where(gap => gap.Kind == GapKind.Loss)
                .OrderBy(gap => gap.Node.Depth)
                .ThenByDescending(gap => gap.Gap.Points),
        ];
    }

    /// <summary>Gets the province.</summary>
    public Province Province { get; }

    /// <summary>Gets the survey year.</summary>
    public SurveyYear Year { get; }

    /// <summary>Gets the version of the data that the scores come from.</summary>
    public string DataVersion { get; }

    /// <summary>Gets all gaps, node by node in the order of the edition; a node that is where a gap would lead has none of that kind.</summary>
    public IReadOnlyList<NodeGap> Gaps { get; }

    /// <summary>Gets what fell since the year before, where the years are comparable: the total, dimensions, sub-dimensions, the greatest loss of each first.</summary>
    public IReadOnlyList<NodeGap> Losses { get; }

    /// <summary>Analyses one province.</summary>
    /// <param name="table">The aggregated scores of all years.</param>
    /// <param name="province">A province of the year.</param>
    /// <param name="year">The survey year.</param>
    /// <exception cref="UnknownYearException">The table has no scores of that year.</exception>
    /// <exception cref="ArgumentException">The province belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">A year has not been aggregated.</exception>
    public static GapAnalysis Compute(ScoreTable table, Province province, SurveyYear year)
    {
        ArgumentNullException.ThrowIfNull(table);
        var scores = table.Year(year);
        scores.Provinces.ThrowIfForeign(province, nameof(province));
        scores.ThrowIfNotAggregated();
        var total = TotalRace.Of(scores, province);
        NodeGap[] gaps =
        [
            .. from node in scores.Index.Nodes
            where node.Depth <= 2
            let present = scores.ScoreOf(province, node)
            where present is not null
            from gap in FindGaps(table, scores, province, node, present.Value)
            where Resolution.Key(gap.Gap.Points) > 0 || !gap.Gap.Attained
            select total?.Close(gap) ?? gap,
        ];
        return new GapAnalysis(scores, province, gaps);
    }

    /// <summary>Returns the province, the year, and how many nodes fell.</summary>
    public override string ToString() => $"{Province.Name.English} {Year}: {Gaps.Count} gaps, {Losses.Count} losses";

    private static IEnumerable<NodeGap> FindGaps(
        ScoreTable table,
        YearScores scores,
        Province province,
        IndexNode node,
        Score present
    )
    {
        NodeGap To(GapKind kind, double score) =>
            new(node, kind, present, new Gap(Math.Max(0, score - present.Points), Attained: true));

        SurveyYear before = scores.Year.Value - 1;
        if (table.TryGetYear(before, out _) && ScoreIn(table, scores, province, node, before) is { } old)
        {
            yield return To(GapKind.Loss, old) with
            {
                Year = before,
            };
        }

        yield return To(GapKind.Median, scores.Statistics(node)!.Median.Points);
        if (
            TierClassification.TryCompute(scores, node, scheme: null, out var tiers)
            && tiers.ToNextTier(province) is { } next
        )
        {
            yield return new NodeGap(node, GapKind.NextTier, present, next.Gap) { Tier = next.Tier };
        }

        var best = table
            .Years.Where(other => other.Year < scores.Year)
            .Select(other => (other.Year, Score: ScoreIn(table, scores, province, node, other.Year)))
            .DefaultIfEmpty()
            .MaxBy(item => item.Score);
        if (best.Score is { } own)
        {
            yield return To(GapKind.OwnBest, own) with
            {
                Year = best.Year,
            };
        }

        var leader = scores.Provinces.Provinces.MaxBy(other => scores.ScoreOf(other, node)?.Points)!;
        yield return To(GapKind.Best, scores.ScoreOf(leader, node)!.Value.Points) with
        {
            Leader = leader,
        };
        if (node.Scale is { } scale)
        {
            yield return To(GapKind.ScaleTop, scale.Max);
        }
    }

    // Only a score that may be compared with the present one can be got back.
    private static double? ScoreIn(
        ScoreTable table,
        YearScores scores,
        Province province,
        IndexNode node,
        SurveyYear year
    ) =>
        ScoreChange.Compute(table, province, node, year, scores.Year) is { Points: not null, Before: { } old }
            ? old.Points
            : null;

    /// <summary>Where the province would stand on the total with some points more.</summary>
    private sealed class TotalRace(double own, double[] others)
    {
        public static TotalRace? Of(YearScores scores, Province province) =>
            scores.ScoreOf(province, scores.Index.Total) is { } own
                ? new TotalRace(
                    own.Points,
                    [
                        .. scores
                            .Provinces.Provinces.Where(other => other != province)
                            .Select(other => scores.ScoreOf(other, scores.Index.Total)?.Points)
                            .OfType<double>()
                            .Select(Resolution.Key),
                    ]
                )
                : null;

        public NodeGap Close(NodeGap gap)
        {
            for (var whole = gap.Node.Parent; whole is not null; whole = whole.Parent)
            {
                if (whole.Rule != AggregationRule.Sum)
                {
                    return gap;
                }
            }

            double after = own + gap.Gap.Points;
            return gap with { TotalAfter = new Score(after), PlacesGained = Ahead(own) - Ahead(after) };
        }

        private int Ahead(double points)
        {
            double key = Resolution.Key(points);
            return Array.FindAll(others, other => other > key).Length;
        }
    }
}
