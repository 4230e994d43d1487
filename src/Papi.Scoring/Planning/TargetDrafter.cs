using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>Divides the gain that the goals take among the nodes, within what the options allow.</summary>
internal sealed class TargetDrafter
{
    private readonly YearScores _scores;

    private readonly Province _province;

    private readonly Goal[] _goals;

    private readonly DraftOptions _options;

    private readonly IndexNode[] _leaves;

    private readonly DraftLosses _losses;

    private readonly DraftBounds _bounds;

    public TargetDrafter(ScoreTable table, YearScores scores, Province province, Goal[] goals, DraftOptions options)
    {
        _scores = scores;
        _province = province;
        _goals = goals;
        _options = options;
        _leaves = [.. FindLeaves(scores, province)];
        var limits = DraftLimits.Of(scores.Index, _leaves, options);
        _losses = DraftLosses.Of(table, scores, province, _leaves, options);
        _bounds = new DraftBounds(scores, province, _leaves, limits, _losses);
    }

    public TargetDraft Draft()
    {
        if (_losses.AreAllUnknown && _goals.Length == 0 && _options.Floors.Count == 0)
        {
            return Finish(new double[_leaves.Length], _ => _losses.NoGoal());
        }

        if (_bounds.FindConflict() is { } conflict)
        {
            var relaxed = _bounds.PrepareWithoutFloors();
            return Finish(relaxed.Divide(relaxed.Most), best => DraftMessages.WithBest(conflict, best));
        }

        var allocation = EffortAllocation.Prepare(_bounds.Nodes, _bounds.Groups);
        var gains = new GoalGains(_scores, _province);
        double wanted = 0;
        foreach (var goal in _goals)
        {
            double? gain = gains.Of(goal);
            if (gain is null || (gain > allocation.Most && !Resolution.AreEqual(gain.Value, allocation.Most)))
            {
                var why = gain is { } points
                    ? DraftMessages.TooFar(goal, points, allocation.Most, _bounds.FindBinding())
                    : DraftMessages.NoSuchPlace(goal);
                return Finish(allocation.Divide(allocation.Most), best => DraftMessages.WithBest(why, best));
            }

            wanted = Math.Max(wanted, gain.Value);
        }

        return Finish(allocation.Divide(wanted), whyBlocked: null);
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

    private TargetDraft Finish(double[] gains, Func<Scenario, LocalizedText>? whyBlocked)
    {
        var changes = _leaves.Select(
            (leaf, i) => new ScoreTarget(leaf, new Score(_scores.ScoreOf(_province, leaf)!.Value.Points + gains[i]))
        );
        var reached = WhatIf.Compute(_scores, _province, changes);
        return new TargetDraft(
            _scores,
            _province,
            Array.AsReadOnly(_goals),
            _options,
            reached,
            whyBlocked?.Invoke(reached)
        )
        {
            Notes = Array.AsReadOnly<LocalizedText>([.. NotesOf()]),
        };
    }

    private IEnumerable<LocalizedText> NotesOf()
    {
        foreach (var note in _losses.Notes())
        {
            yield return note;
        }

        // A draft is for the year after; units of a survey of one's own are known for its own years only.
        int next = _scores.Year.Value + 1;
        if (
            _scores.Provinces == ProvinceRegistry.ForYear(_scores.Year)
            && SurveyYear.IsValid(next)
            && ProvinceRegistry.ForYear(next) is var provinces
            && provinces.Counterpart(_province) is null
        )
        {
            yield return DraftMessages.NoLongerThere(_province, provinces.SuccessorOf(_province), next);
        }
    }
}
