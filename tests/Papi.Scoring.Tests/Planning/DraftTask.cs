using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Planning;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

/// <summary>What a draft is asked for, with the bounds worked out anew from the options, and what is wrong with an answer.</summary>
internal sealed class DraftTask
{
    // A millionth of a point is the last decimal of the data; sums of 28 scores are good to a billionth.
    private const double Hair = 1e-9;

    private readonly YearScores _scores;

    private readonly Province _province;

    private readonly Goal[] _goals;

    private readonly DraftOptions _options;

    private readonly IndexNode[] _leaves;

    public DraftTask(YearScores scores, Province province, Goal[] goals, DraftOptions options)
    {
        _scores = scores;
        _province = province;
        _goals = goals;
        _options = options;
        _leaves =
        [
            .. scores.Index.Dimensions.SelectMany(dimension =>
                dimension.Children.All(part => scores.ScoreOf(province, part) is not null)
                    ? dimension.Children
                    : (IEnumerable<IndexNode>)[dimension]
            ),
        ];
    }

    /// <summary>The nodes that carry targets.</summary>
    public IReadOnlyList<IndexNode> Leaves => _leaves;

    /// <summary>Drafts the targets.</summary>
    public TargetDraft Draft() => TargetDraft.Compute(Published.Scored, _province, _scores.Year, _goals, _options);

    /// <summary>What is wrong with a draft; null where it is as it should be.</summary>
    public string? FaultOf(TargetDraft draft)
    {
        var before = draft.Reached.Before!;
        var after = draft.Reached.After!;
        bool areMet = Array.TrueForAll(_goals, goal => goal.IsMet(before, after));
        if (draft.IsFeasible)
        {
            return !areMet ? "a goal is not met"
                : HasConflict() ? "contradicting bounds went unnoticed"
                : FaultOfBounds(draft) ?? FaultOfEffort(draft);
        }

        double gain = after.Score.Points - before.Score.Points;
        return draft.Targets.Count > 0 ? "an infeasible draft has targets"
            : Math.Abs(gain - MostTogether()) > Hair ? $"the best is a gain of {MostTogether()}, not {gain}"
            : areMet && !HasConflict() ? "the goals are met all the same"
            : !draft.Blocked!.English.Contains($"rank {after.Rank} of {after.Ranked}", StringComparison.Ordinal)
                ? $"the best is not named: {draft.Blocked}"
            : null;
    }

    /// <summary>Returns the province, the year, the goals and the options.</summary>
    public override string ToString() =>
        $"{_province} {_scores.Year} {string.Join(", ", _goals.AsEnumerable())} "
        + $"frozen {string.Join(' ', _options.Frozen)} caps {string.Join(' ', _options.Caps)} "
        + $"floors {string.Join(' ', _options.Floors)} weights {string.Join(' ', _options.Weights)} "
        + $"recover {_options.RecoverLosses} keep {_options.KeepDimensions}";

    private static double? Given(IReadOnlyDictionary<string, double> numbers, IndexNode node) =>
        numbers.TryGetValue(node.Code, out double byCode) ? byCode
        : numbers.TryGetValue(node.Id, out double byId) ? byId
        : null;

    private double PresentOn(IndexNode node) => _scores.ScoreOf(_province, node)!.Value.Points;

    private double HeadroomOf(IndexNode node) => Math.Max(0, node.Scale!.Value.Max - PresentOn(node));

    private double LeastOf(IndexNode node)
    {
        bool isJudged = _options.RecoverLosses || (_options.KeepDimensions && node.Depth == 1);
        double loss =
            isJudged && Published.Scored.TryGetYear(_scores.Year.Value - 1, out var last)
                ? -ScoreChange.Compute(Published.Scored, _province, node, last.Year, _scores.Year).Points ?? 0
                : 0;
        double floor = Given(_options.Floors, node) is { } points ? points - PresentOn(node) : 0;
        return Math.Max(0, Math.Max(Math.Min(loss, HeadroomOf(node)), floor));
    }

    private double MostOf(IndexNode node)
    {
        bool isFrozen = _options.Frozen.Any(name => _scores.Index.Find(name) == node);
        double cap = Given(_options.Caps, node) is { } points ? Math.Max(0, points - PresentOn(node)) : double.MaxValue;
        return isFrozen ? 0 : Math.Min(HeadroomOf(node), cap);
    }

    private IEnumerable<IndexNode> PartsOf(IndexNode dimension) =>
        _leaves.Where(leaf => leaf == dimension || leaf.Parent == dimension);

    private double MostTogether() =>
        _scores.Index.Dimensions.Sum(dimension => Math.Min(MostOf(dimension), PartsOf(dimension).Sum(MostOf)));

    private bool HasConflict() =>
        _leaves.Any(leaf => LeastOf(leaf) > MostOf(leaf) + Hair)
        || _scores.Index.Dimensions.Any(dimension =>
            Math.Max(LeastOf(dimension), PartsOf(dimension).Sum(LeastOf))
            > Math.Min(MostOf(dimension), PartsOf(dimension).Sum(MostOf)) + Hair
        );

    private string? FaultOfBounds(TargetDraft draft)
    {
        foreach (var target in draft.Targets.Skip(1))
        {
            // Where a score was given for a dimension as a whole its parts carry no target.
            bool isBound = target.Node.Depth == 1 || _leaves.Contains(target.Node);
            if (
                isBound
                && (
                    target.Gain < 0
                    || target.Gain < LeastOf(target.Node) - Hair
                    || target.Gain > MostOf(target.Node) + Hair
                )
            )
            {
                return $"{target} is not between +{LeastOf(target.Node)} and +{MostOf(target.Node)}";
            }
        }

        return null;
    }

    // Karush, Kuhn, Tucker for nested bounds: no point moved from one node to another, within the bounds of both and of
    // their dimensions, saves effort; and where a point can be saved outright, the goals are not met without it.
    private string? FaultOfEffort(TargetDraft draft)
    {
        const double movable = 1e-6;
        double[] gains = [.. _leaves.Select(leaf => draft.Targets.Single(target => target.Node == leaf).Gain)];
        double[] marginal = [.. _leaves.Select((leaf, i) => MarginalOf(leaf, gains[i]))];
        int[] givers = [.. Indices(i => gains[i] > LeastOf(_leaves[i]) + movable)];
        int[] takers = [.. Indices(i => gains[i] < MostOf(_leaves[i]) - movable)];
        foreach (int giver in givers)
        {
            foreach (int taker in takers.Where(taker => IsMovable(gains, giver, taker, movable)))
            {
                if (marginal[giver] > (marginal[taker] * (1 + 1e-6)) + 1e-6)
                {
                    return $"{_leaves[taker].Code} at {marginal[taker]} is cheaper than {_leaves[giver].Code} at {marginal[giver]}";
                }
            }
        }

        int idle = Array.FindIndex(givers, giver => CanGive(gains, giver, 1e-5) && gains[giver] > 1e-5);
        return
            idle >= 0
            && gains[givers[idle]] - LeastOf(_leaves[givers[idle]]) > 1e-5
            && IsMetWithout(gains, givers[idle], 1e-5)
            ? $"{_leaves[givers[idle]].Code} gains more than the goals take"
            : null;
    }

    private double MarginalOf(IndexNode leaf, double gain) =>
        HeadroomOf(leaf) > 0 ? (Given(_options.Weights, leaf) ?? 1) * gain / HeadroomOf(leaf) : 0;

    private IEnumerable<int> Indices(Func<int, bool> predicate) => Enumerable.Range(0, _leaves.Length).Where(predicate);

    private static IndexNode DimensionOf(IndexNode leaf) => leaf.Depth == 1 ? leaf : leaf.Parent!;

    private double GainOn(double[] gains, IndexNode dimension) =>
        Indices(i => DimensionOf(_leaves[i]) == dimension).Sum(i => gains[i]);

    private bool CanGive(double[] gains, int giver, double points) =>
        GainOn(gains, DimensionOf(_leaves[giver])) > LeastOf(DimensionOf(_leaves[giver])) + points;

    private bool IsMovable(double[] gains, int giver, int taker, double points)
    {
        var from = DimensionOf(_leaves[giver]);
        var to = DimensionOf(_leaves[taker]);
        return from == to || (CanGive(gains, giver, points) && GainOn(gains, to) < MostOf(to) - points);
    }

    private bool IsMetWithout(double[] gains, int giver, double points)
    {
        var scenario = WhatIf.Compute(
            _scores,
            _province,
            _leaves.Select(
                (leaf, i) => new ScoreTarget(leaf, new Score(PresentOn(leaf) + gains[i] - (i == giver ? points : 0)))
            )
        );
        return Array.TrueForAll(_goals, goal => goal.IsMet(scenario.Before!, scenario.After!));
    }
}
