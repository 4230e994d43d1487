using Papi.Scoring.Classification;
using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>Turns goals and constraints into bounds, divides the gain among the nodes, and checks what comes out.</summary>
internal sealed class TargetDrafter(
    ScoreTable table,
    YearScores scores,
    Province province,
    Goal[] goals,
    DraftOptions options
)
{
    // Published scores have six decimals: the least gain that shows.
    private const double Step = 1e-6;

    private readonly IndexNode[] _leaves = [.. FindLeaves(scores, province)];

    private readonly double _total = scores.ScoreOf(province, scores.Index.Total)!.Value.Points;

    public TargetDraft Draft()
    {
        ThrowIfUnfit();
        var bounds = Array.ConvertAll(_leaves, BoundsOf);
        var groups = scores.Index.Dimensions.Select(GroupBoundsOf).ToArray();
        if (FindConflict(bounds, groups) is { } conflict)
        {
            return Finish(new double[_leaves.Length], conflict);
        }

        var allocation = EffortAllocation.Prepare(bounds, groups);
        double wanted = 0;
        foreach (var goal in goals)
        {
            if (GainFor(goal) is not { } gain)
            {
                return Finish(allocation.Divide(allocation.Most), DraftMessages.NoSuchPlace(goal));
            }

            if (gain > allocation.Most && !Resolution.AreEqual(gain, allocation.Most))
            {
                return Finish(
                    allocation.Divide(allocation.Most),
                    DraftMessages.TooFar(goal, gain, allocation.Most, options)
                );
            }

            wanted = Math.Max(wanted, gain);
        }

        return Finish(allocation.Divide(wanted), blocked: null);
    }

    // Sub-dimensions carry the targets; a dimension whose score was given as a whole carries its own.
    private static IEnumerable<IndexNode> FindLeaves(YearScores scores, Province province)
    {
        foreach (var dimension in scores.Index.Dimensions)
        {
            var parts = dimension.Children.Where(part => part.Role == NodeRole.Scored).ToArray();
            bool hasParts =
                parts.Length > 0
                && dimension.Rule == AggregationRule.Sum
                && Array.TrueForAll(parts, part => scores.ScoreOf(province, part) is not null);
            foreach (var leaf in hasParts ? parts : [dimension])
            {
                yield return leaf;
            }
        }
    }

    private bool Names(string name, IndexNode node) => scores.Index.Find(name) == node;

    // An option that no bound can take up would be dropped without a word.
    private void ThrowIfUnfit()
    {
        var bounds = options.Frozen.Concat(options.Caps.Keys).Concat(options.Floors.Keys).Select(scores.Index.Find);
        if (bounds.FirstOrDefault(node => node.Depth != 1 && !_leaves.Contains(node)) is { } bound)
        {
            throw new ArgumentException($"{bound} carries no target here, so it cannot be bounded.", nameof(options));
        }

        if (
            options.Weights.Keys.Select(scores.Index.Find).FirstOrDefault(node => !_leaves.Contains(node)) is { } weight
        )
        {
            throw new ArgumentException(
                $"{weight} carries no target of its own, so it has no weight.",
                nameof(options)
            );
        }
    }

    private TargetDraft Finish(double[] gains, LocalizedText? blocked)
    {
        var changes = _leaves.Select((leaf, i) => new ScoreTarget(leaf, new Score(PresentOn(leaf) + gains[i])));
        var reached = WhatIf.Compute(scores, province, changes);
        return new TargetDraft(scores, province, Array.AsReadOnly(goals), options, reached, blocked);
    }

    private double PresentOn(IndexNode node) => scores.ScoreOf(province, node)!.Value.Points;

    private EffortBounds BoundsOf(IndexNode leaf)
    {
        double headroom = Math.Max(0, leaf.Scale!.Value.Max - PresentOn(leaf));
        double least = Math.Max(FloorOf(leaf), options.RecoverLosses ? LossOf(leaf) : 0);
        return new EffortBounds(
            GroupOf(leaf),
            headroom
                / (
                    options.Weights.FirstOrDefault(pair => Names(pair.Key, leaf)) is { Key: not null } weight
                        ? weight.Value
                        : 1
                ),
            least,
            Math.Min(headroom, CapOf(leaf))
        );
    }

    private GroupBounds GroupBoundsOf(IndexNode dimension)
    {
        bool keep = options.KeepDimensions || options.RecoverLosses;
        double least = Math.Max(FloorOf(dimension), keep ? LossOf(dimension) : 0);
        return new GroupBounds(least, CapOf(dimension));
    }

    private int GroupOf(IndexNode leaf)
    {
        var dimension = leaf.Depth == 1 ? leaf : leaf.Parent!;
        return scores.Index.Dimensions.TakeWhile(candidate => candidate != dimension).Count();
    }

    private double FloorOf(IndexNode node) => Math.Max(0, GivenGain(options.Floors, node) ?? 0);

    private double CapOf(IndexNode node)
    {
        bool frozen = options.Frozen.Any(name => Names(name, node));
        return frozen ? 0 : Math.Max(0, GivenGain(options.Caps, node) ?? double.PositiveInfinity);
    }

    private double? GivenGain(IReadOnlyDictionary<string, double> given, IndexNode node)
    {
        foreach (var (name, points) in given)
        {
            if (Names(name, node))
            {
                return points - PresentOn(node);
            }
        }

        return null;
    }

    private double LossOf(IndexNode node) =>
        table.TryGetYear(scores.Year.Value - 1, out var before)
        && ScoreChange.Compute(table, province, node, before.Year, scores.Year).Points is { } change
            ? Math.Max(0, -change)
            : 0;

    private LocalizedText? FindConflict(EffortBounds[] bounds, GroupBounds[] groups)
    {
        for (int i = 0; i < bounds.Length; i++)
        {
            if (bounds[i].Least > bounds[i].Most)
            {
                return DraftMessages.Conflict(_leaves[i], bounds[i].Least, bounds[i].Most);
            }
        }

        for (int i = 0; i < groups.Length; i++)
        {
            double least = Math.Max(groups[i].Least, bounds.Where(node => node.Group == i).Sum(node => node.Least));
            double most = Math.Min(groups[i].Most, bounds.Where(node => node.Group == i).Sum(node => node.Most));
            if (least > most && !Resolution.AreEqual(least, most))
            {
                return DraftMessages.Conflict(scores.Index.Dimensions[i], least, most);
            }
        }

        return null;
    }

    /// <summary>The gain of the total that a goal takes, everyone else standing still; null where no gain is enough.</summary>
    private double? GainFor(Goal goal)
    {
        int rank = YearStandings
            .Compute(scores, TierScheme.For(scores.Year), deepestLevel: 0)
            .Of(province, scores.Index.Total)!
            .Rank;
        return goal.Kind switch
        {
            GoalKind.Climb => GainForRank(rank - goal.Places),
            GoalKind.Rank => GainForRank(goal.Places),
            GoalKind.Tier => GainForTier(goal.TierWanted),
            _ => Math.Max(0, goal.Points - _total),
        };
    }

    // To draw level with the one at the rank is enough: equal scores share the better rank.
    private double? GainForRank(int rank)
    {
        if (rank < 1)
        {
            return null;
        }

        double[] others =
        [
            .. scores
                .Provinces.Provinces.Where(other => other != province)
                .Select(other => scores.ScoreOf(other, scores.Index.Total))
                .OfType<Score>()
                .Select(score => score.Points)
                .OrderDescending(),
        ];
        return rank > others.Length ? 0 : Math.Max(0, others[rank - 1] - _total);
    }

    private double? GainForTier(Tier tier)
    {
        if (
            !TierClassification.TryCompute(scores, scores.Index.Total, scheme: null, out var tiers)
            || tiers.Of(province) is not { } row
        )
        {
            return null;
        }

        return row.Tier >= tier ? 0
            : tiers.GapTo(province, tier) is { } gap ? gap.Points + (gap.Attained ? 0 : Step)
            : null;
    }
}
