using System.Globalization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Text;

namespace Papi.Scoring.Planning;

/// <summary>One pass over a plan, which collects all that is wrong.</summary>
/// <remarks>Not safe for concurrent use.</remarks>
internal sealed class PlanInspection
{
    private readonly List<PlanProblem> _problems = [];

    private readonly ImprovementPlan _plan;

    private readonly PlanSetting _setting;

    // The nodes of the targets and tasks, in their order; null where the plan names none that is scored.
    private readonly IndexNode?[] _targetNodes;

    private readonly IndexNode?[] _taskNodes;

    private readonly Dictionary<IndexNode, double> _targets = [];

    public PlanInspection(PlanSetting setting)
    {
        _setting = setting;
        _plan = setting.Plan;
        _targetNodes = new IndexNode?[_plan.Targets.Count];
        _taskNodes = new IndexNode?[_plan.Tasks.Count];
    }

    public PlanCheck Inspect()
    {
        InspectPlace();
        ReadTargets(out var ofTargets);
        var sum = AddUp();
        var gain = MeasureGain();
        InspectObjective(sum, gain);
        _problems.AddRange(ofTargets);
        InspectParts();
        ReadTasks(out var ofTasks);
        InspectCoverage();
        _problems.AddRange(ofTasks);
        return new PlanCheck(_setting, sum, gain, Array.AsReadOnly<PlanProblem>([.. _problems]));
    }

    private static bool IsWithin(IndexNode node, IndexNode whole)
    {
        for (IndexNode? current = node; current is not null; current = current.Parent)
        {
            if (ReferenceEquals(current, whole))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(PlanRule rule, string path, LocalizedText message) =>
        _problems.Add(new PlanProblem(rule, path, null, message));

    private void InspectPlace()
    {
        if (_setting.NoProvince is { } noProvince)
        {
            Add(PlanRules.KnownProvince, "$.province", noProvince);
        }

        if (_plan.TargetYear <= _plan.BaseYear)
        {
            Add(PlanRules.YearsInOrder, "$.targetYear", PlanMessages.YearsReversed(_plan.BaseYear, _plan.TargetYear));
        }
    }

    private void ReadTargets(out List<PlanProblem> problems)
    {
        problems = [];
        for (int i = 0; i < _targetNodes.Length; i++)
        {
            var target = _plan.Targets[i];
            string path = string.Create(CultureInfo.InvariantCulture, $"$.targets[{i}]");
            if (_setting.FindNode(target.Node, out var unknown) is not { } node)
            {
                problems.Add(new PlanProblem(PlanRules.KnownNode, path + ".node", null, unknown!));
                continue;
            }

            _targetNodes[i] = node;
            if (!_targets.TryAdd(node, target.Score.Points))
            {
                var repeated = PlanMessages.RepeatedTarget(node);
                problems.Add(new PlanProblem(PlanRules.OneTargetEach, path + ".node", null, repeated));
                continue;
            }

            problems.AddRange(InspectLevel(node, target.Score.Points, path + ".score"));
        }
    }

    private IEnumerable<PlanProblem> InspectLevel(IndexNode node, double target, string path)
    {
        if (node.Scale is { } scale && !scale.Contains(target))
        {
            yield return new PlanProblem(PlanRules.WithinScale, path, null, PlanMessages.OutOfScale(node, target));
        }
        else if (PresentOn(node) is { } present && IsWorse(node, target, present))
        {
            var message = PlanMessages.BelowPresent(node, target, present, _plan.BaseYear);
            yield return new PlanProblem(PlanRules.NotBelowPresent, path, null, message);
        }
    }

    private static bool IsWorse(IndexNode node, double target, double present)
    {
        double allowance = PlanRounding.HalfUnit(target) + PlanRounding.DataTolerance;
        return node.Direction == IndicatorDirection.LowerIsBetter
            ? target > present + allowance
            : target < present - allowance;
    }

    /// <summary>The score of the base year, where it is on the scale of the target year.</summary>
    private double? PresentOn(IndexNode node) =>
        _setting.Base.Find(node) is { } before && before.Scale == node.Scale ? _setting.Base.ScoreOn(node) : null;

    private LocalizedText WhyNoPresent(IndexNode node) =>
        _setting.Base.WhyMissing(node) ?? PlanMessages.OtherScale(_plan.BaseYear, node);

    private PlanSum AddUp()
    {
        double? sum = 0;
        LocalizedText? missing = null;
        foreach (var dimension in _setting.Index.Dimensions)
        {
            double? part = LevelOf(dimension, out var why);
            missing ??= why;
            sum += part;
        }

        return new PlanSum(sum, _plan.Objective.Total?.Points, missing);
    }

    // Its target; else what its parts make of it; else the present score.
    private double? LevelOf(IndexNode node, out LocalizedText? missing)
    {
        missing = null;
        if (_targets.TryGetValue(node, out double target))
        {
            return target;
        }

        if (node.Rule == AggregationRule.Sum && HasTargetBelow(node))
        {
            double? sum = 0;
            foreach (var part in node.Parts)
            {
                sum += LevelOf(part, out var why);
                missing ??= why;
            }

            return sum;
        }

        double? present = PresentOn(node);
        missing = present is null ? WhyNoPresent(node) : null;
        return present;
    }

    private bool HasTargetBelow(IndexNode node)
    {
        foreach (var part in node.Parts)
        {
            if (_targets.ContainsKey(part))
            {
                return true;
            }
        }

        return false;
    }

    private PlanGain MeasureGain()
    {
        double? stated = _plan.Objective.Gain;
        var total = _setting.Index.Total;
        if (_plan.Objective.Total is not { } aim)
        {
            return new PlanGain(stated, null, PlanMessages.NoStatedTotal);
        }

        return PresentOn(total) is { } present
            ? new PlanGain(stated, aim.Points - present, null)
            : new PlanGain(stated, null, WhyNoPresent(total));
    }

    private void InspectObjective(PlanSum sum, PlanGain gain)
    {
        if (_plan.Objective.Total is { } total)
        {
            _problems.AddRange(InspectLevel(_setting.Index.Total, total.Points, "$.objective.total"));
        }

        int provinces = _setting.Provinces.Provinces.Count;
        if (_plan.Objective.Rank is { } rank && (rank < 1 || rank > provinces))
        {
            Add(PlanRules.WithinScale, "$.objective.rank", PlanMessages.NoSuchRank(rank, provinces));
        }

        if (sum is { Targets: { } targets, Stated: { } stated } && Math.Abs(targets - stated) > Allowance(stated))
        {
            Add(
                PlanRules.TargetsAddUp,
                "$.objective.total",
                PlanMessages.TotalDiffers(targets, stated, _plan.BaseYear)
            );
        }

        if (gain is { Stated: { } said, FromData: { } fromData } && sum.Stated is { } aim)
        {
            double allowance = PlanRounding.HalfUnit(said) + PlanRounding.HalfUnit(aim) + PlanRounding.DataTolerance;
            if (Math.Abs(said - fromData) > allowance)
            {
                Add(
                    PlanRules.GainFromData,
                    "$.objective.gain",
                    PlanMessages.GainDiffers(said, fromData, _plan.BaseYear)
                );
            }
        }
    }

    // Targets of indicators are no part of the sum, and those under a dimension with its own target neither.
    private double Allowance(double stated)
    {
        double allowance = PlanRounding.HalfUnit(stated) + PlanRounding.DataTolerance;
        foreach (var dimension in _setting.Index.Dimensions)
        {
            allowance += AllowanceOf(dimension);
        }

        return allowance;
    }

    private double AllowanceOf(IndexNode node)
    {
        if (_targets.TryGetValue(node, out double target))
        {
            return PlanRounding.HalfUnit(target);
        }

        double sum = 0;
        if (node.Rule == AggregationRule.Sum)
        {
            foreach (var part in node.Parts)
            {
                sum += _targets.TryGetValue(part, out double ofPart) ? PlanRounding.HalfUnit(ofPart) : 0;
            }
        }

        return sum;
    }

    // Only where every part has a target: with some of them the plan leaves open where the rest comes from.
    private void InspectParts()
    {
        for (int i = 0; i < _targetNodes.Length; i++)
        {
            if (_targetNodes[i] is not { Rule: AggregationRule.Sum, IsLeaf: false } node)
            {
                continue;
            }

            double target = _plan.Targets[i].Score.Points;
            double allowance = PlanRounding.HalfUnit(target) + PlanRounding.DataTolerance;
            double? parts = 0;
            foreach (var part in node.Parts)
            {
                parts += _targets.TryGetValue(part, out double own) ? own : null;
                allowance += _targets.ContainsKey(part) ? PlanRounding.HalfUnit(own) : 0;
            }

            if (parts is { } sum && Math.Abs(sum - target) > allowance)
            {
                Add(
                    PlanRules.TargetsAddUp,
                    string.Create(CultureInfo.InvariantCulture, $"$.targets[{i}].score"),
                    PlanMessages.PartsDiffer(node, sum, target)
                );
            }
        }
    }

    private void InspectCoverage()
    {
        for (int i = 0; i < _targetNodes.Length; i++)
        {
            if (
                _targetNodes[i] is { } node
                && !Array.Exists(_taskNodes, task => task is not null && Serves(task, node))
            )
            {
                Add(
                    PlanRules.TaskForTarget,
                    string.Create(CultureInfo.InvariantCulture, $"$.targets[{i}].node"),
                    PlanMessages.NoTask(node)
                );
            }
        }
    }

    // A task on a dimension serves its parts, one on a part serves the dimension; one on the total says nothing of either.
    private static bool Serves(IndexNode task, IndexNode target) =>
        IsWithin(task, target) || (task.Parent is not null && IsWithin(target, task));

    private void ReadTasks(out List<PlanProblem> problems)
    {
        problems = [];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < _taskNodes.Length; i++)
        {
            var task = _plan.Tasks[i];
            string path = string.Create(CultureInfo.InvariantCulture, $"$.tasks[{i}]");
            foreach (var (rule, property, message) in InspectTask(task, ids))
            {
                string? id = string.IsNullOrWhiteSpace(task.Id) ? null : task.Id;
                problems.Add(new PlanProblem(rule, path + property, id, message));
            }

            _taskNodes[i] = _setting.FindNode(task.Node, out _);
        }
    }

    private IEnumerable<(PlanRule Rule, string Property, LocalizedText Message)> InspectTask(
        PlanTask task,
        HashSet<string> ids
    )
    {
        if (string.IsNullOrWhiteSpace(task.Id))
        {
            yield return (PlanRules.OwnTaskId, ".id", PlanMessages.NoId);
        }
        else if (!ids.Add(task.Id))
        {
            yield return (PlanRules.OwnTaskId, ".id", PlanMessages.RepeatedId(task.Id));
        }

        if (string.IsNullOrWhiteSpace(task.Node))
        {
            yield return (PlanRules.KnownNode, ".node", PlanMessages.NoTaskNode);
        }
        else if (_setting.FindNode(task.Node, out var unknown) is null)
        {
            yield return (PlanRules.KnownNode, ".node", unknown!);
        }

        if (string.IsNullOrWhiteSpace(task.Text))
        {
            yield return (PlanRules.TaskText, ".text", PlanMessages.NoTaskText);
        }

        if (string.IsNullOrWhiteSpace(task.Lead))
        {
            yield return (PlanRules.TaskLead, ".lead", PlanMessages.NoLead);
        }
        else if (!IsKnownUnit(task.Lead))
        {
            yield return (PlanRules.KnownUnit, ".lead", UnknownUnit(task.Lead));
        }

        for (int i = 0; i < task.With.Count; i++)
        {
            if (!IsKnownUnit(task.With[i]))
            {
                string property = string.Create(CultureInfo.InvariantCulture, $".with[{i}]");
                yield return (PlanRules.KnownUnit, property, UnknownUnit(task.With[i]));
            }
        }

        if (task.Schedule is null)
        {
            yield return (PlanRules.TaskSchedule, ".schedule", PlanMessages.NoSchedule);
        }
        else if (task.Schedule is { From: { } from, To: { } to } && to < from)
        {
            yield return (PlanRules.DatesInOrder, ".schedule.to", PlanMessages.DatesReversed(from, to));
        }
    }

    private bool IsKnownUnit(string unit) =>
        _plan.Units is null
        || _plan.Units.Any(known => string.Equals(known.Trim(), unit.Trim(), StringComparison.Ordinal));

    private LocalizedText UnknownUnit(string unit) =>
        PlanMessages.UnknownUnit(unit, NearMatches.Of(unit.Trim(), _plan.Units!));
}
