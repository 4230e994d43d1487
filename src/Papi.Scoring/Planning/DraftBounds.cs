using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>How much every node must and may gain by the scale, the options and the losses, and what blocks a goal.</summary>
internal sealed class DraftBounds
{
    private readonly YearScores _scores;

    private readonly Province _province;

    private readonly DraftLimits _limits;

    private readonly DraftLosses _losses;

    private readonly IReadOnlyList<IndexNode> _leaves;

    // Of the nodes that carry targets, and of the dimensions: what they must and what they may gain.
    private readonly DraftBound[] _least;

    private readonly DraftBound[] _most;

    private readonly DraftBound[] _leastTogether;

    private readonly DraftBound[] _mostTogether;

    public DraftBounds(
        YearScores scores,
        Province province,
        IReadOnlyList<IndexNode> leaves,
        DraftLimits limits,
        DraftLosses losses
    )
    {
        _scores = scores;
        _province = province;
        _leaves = leaves;
        _limits = limits;
        _losses = losses;
        _least = [.. leaves.Select(LeastOf)];
        _most = [.. leaves.Select(leaf => Tighter(HeadroomOf(leaf), GivenMostOf(leaf)))];
        _leastTogether = [.. scores.Index.Dimensions.Select(LeastOf)];
        _mostTogether = [.. scores.Index.Dimensions.Select(GivenMostOf)];
        Nodes = [.. leaves.Select((leaf, i) => BoundsOf(leaf, _least[i].Gain, _most[i].Gain))];
        Groups = [.. _leastTogether.Zip(_mostTogether, (least, most) => new GroupBounds(least.Gain, most.Gain))];
    }

    /// <summary>The bounds of the nodes that carry targets.</summary>
    public EffortBounds[] Nodes { get; }

    /// <summary>The bounds of the dimensions.</summary>
    public GroupBounds[] Groups { get; }

    /// <summary>The division when nothing has to be gained: where bounds contradict each other, what caps leave is still known.</summary>
    public EffortAllocation PrepareWithoutFloors() =>
        EffortAllocation.Prepare(
            Array.ConvertAll(Nodes, node => node with { Least = 0 }),
            Array.ConvertAll(Groups, group => group with { Least = 0 })
        );

    /// <summary>The first node that has to gain more than it may; null where there is none.</summary>
    public LocalizedText? FindConflict()
    {
        for (int i = 0; i < _leaves.Count; i++)
        {
            if (IsLess(_most[i].Gain, _least[i].Gain))
            {
                return DraftMessages.Conflict(_leaves[i], _least[i], _most[i]);
            }
        }

        for (int i = 0; i < Groups.Length; i++)
        {
            var least = Greater(_leastTogether[i], new DraftBound(SumOf(_least, i), DraftMessages.Parts(Raised(i))));
            var most = Tighter(_mostTogether[i], new DraftBound(SumOf(_most, i), DraftMessages.Parts(Held(i))));
            if (IsLess(most.Gain, least.Gain))
            {
                return DraftMessages.Conflict(_scores.Index.Dimensions[i], least, most);
            }
        }

        return null;
    }

    /// <summary>The bounds without which more could be gained, apart from the tops of the scales.</summary>
    public IEnumerable<(IndexNode Node, LocalizedText Source)> FindBinding()
    {
        for (int i = 0; i < Groups.Length; i++)
        {
            if (IsLess(_mostTogether[i].Gain, SumOf(_most, i)))
            {
                yield return (_scores.Index.Dimensions[i], _mostTogether[i].Source);
                continue;
            }

            foreach (var held in Held(i))
            {
                yield return held;
            }
        }
    }

    // A bound may be a sum of rounded numbers: what is equal for every other purpose is neither tighter nor a contradiction.
    private static bool IsLess(double one, double other) => one < other && !Resolution.AreEqual(one, other);

    private static DraftBound Greater(DraftBound one, DraftBound other) => IsLess(one.Gain, other.Gain) ? other : one;

    private static DraftBound Tighter(DraftBound one, DraftBound other) => IsLess(other.Gain, one.Gain) ? other : one;

    private double PresentOn(IndexNode node) => _scores.ScoreOf(_province, node)!.Value.Points;

    private DraftBound HeadroomOf(IndexNode leaf) =>
        new(Math.Max(0, leaf.Scale!.Value.Max - PresentOn(leaf)), DraftMessages.TopOfScale);

    // A score of the year before may lie above the top of the scale by what rounding allows; nobody has to get that back.
    private DraftBound LeastOf(IndexNode node)
    {
        double loss = _losses.LossOf(node);
        double headroom = node.Scale is { } scale ? Math.Max(0, scale.Max - PresentOn(node)) : loss;
        var lost = new DraftBound(Math.Min(loss, headroom), DraftMessages.Lost(_losses.Before));
        return _limits.FloorOf(node) is { } floor
            ? Greater(lost, new DraftBound(Math.Max(0, floor - PresentOn(node)), DraftMessages.Floor(floor)))
            : lost;
    }

    private DraftBound GivenMostOf(IndexNode node) =>
        _limits.IsFrozen(node) ? new DraftBound(0, DraftMessages.Frozen)
        : _limits.CapOf(node) is { } cap ? new DraftBound(Math.Max(0, cap - PresentOn(node)), DraftMessages.Cap(cap))
        : new DraftBound(double.PositiveInfinity, DraftMessages.TopOfScale);

    private EffortBounds BoundsOf(IndexNode leaf, double least, double most) =>
        new(GroupOf(leaf), HeadroomOf(leaf).Gain / _limits.WeightOf(leaf), Math.Min(least, most), most);

    private int GroupOf(IndexNode leaf)
    {
        var dimension = leaf.Depth == 1 ? leaf : leaf.Parent!;
        return _scores.Index.Dimensions.TakeWhile(candidate => candidate != dimension).Count();
    }

    private double SumOf(DraftBound[] bounds, int group) =>
        bounds.Where((_, i) => GroupOf(_leaves[i]) == group).Sum(bound => bound.Gain);

    private IEnumerable<(IndexNode Node, LocalizedText Source)> Raised(int group) =>
        _leaves
            .Select((leaf, i) => (Node: leaf, _least[i].Source, _least[i].Gain))
            .Where(leaf => leaf.Gain > 0 && GroupOf(leaf.Node) == group)
            .Select(leaf => (leaf.Node, leaf.Source));

    private IEnumerable<(IndexNode Node, LocalizedText Source)> Held(int group) =>
        _leaves
            .Select((leaf, i) => (Node: leaf, _most[i].Source, _most[i].Gain))
            .Where(leaf => IsLess(leaf.Gain, HeadroomOf(leaf.Node).Gain) && GroupOf(leaf.Node) == group)
            .Select(leaf => (leaf.Node, leaf.Source));
}
