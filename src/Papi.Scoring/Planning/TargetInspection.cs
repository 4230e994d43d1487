using System.Globalization;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Planning;

/// <summary>What is wrong with the objective and the targets of a plan, and what the targets add up to.</summary>
/// <remarks>Not safe for concurrent use.</remarks>
internal sealed class TargetInspection
{
    private readonly ImprovementPlan _plan;

    private readonly PlanSetting _setting;

    private readonly IndexNode?[] _nodes;

    private readonly Dictionary<IndexNode, double> _targets = [];

    private readonly List<PlanProblem> _problems = [];

    public TargetInspection(PlanSetting setting)
    {
        _setting = setting;
        _plan = setting.Plan;
        _nodes = new IndexNode?[_plan.Targets.Count];
        ReadTargets(out var ofTargets);
        Sum = AddUp();
        Gain = MeasureGain();
        InspectObjective();
        _problems.AddRange(ofTargets);
        for (int i = 0; i < _nodes.Length; i++)
        {
            if (_nodes[i] is { } node)
            {
                InspectParts(node, _plan.Targets[i].Score.Points, PathOf(i) + ".score");
            }
        }
    }

    /// <summary>The nodes of the targets, in their order; null where the plan names none that is scored.</summary>
    public IReadOnlyList<IndexNode?> Nodes => _nodes;

    /// <summary>The total that the targets make, beside the stated one.</summary>
    public PlanSum Sum { get; }

    /// <summary>The stated gain, beside the one from the data.</summary>
    public PlanGain Gain { get; }

    /// <summary>What is wrong, the objective first.</summary>
    public IReadOnlyList<PlanProblem> Problems => _problems;

    /// <summary>Where the document has a target.</summary>
    public static string PathOf(int target) => string.Create(CultureInfo.InvariantCulture, $"$.targets[{target}]");

    private void Add(PlanRule rule, string path, LocalizedText message) =>
        _problems.Add(new PlanProblem(rule, path, null, message));

    private void ReadTargets(out List<PlanProblem> problems)
    {
        problems = [];
        for (int i = 0; i < _nodes.Length; i++)
        {
            var target = _plan.Targets[i];
            if (_setting.FindNode(target.Node, out var unknown) is not { } node)
            {
                problems.Add(new PlanProblem(PlanRules.KnownNode, PathOf(i) + ".node", null, unknown!));
                continue;
            }

            _nodes[i] = node;
            if (!_targets.TryAdd(node, target.Score.Points))
            {
                var repeated = PlanMessages.RepeatedTarget(node);
                problems.Add(new PlanProblem(PlanRules.OneTargetEach, PathOf(i) + ".node", null, repeated));
                continue;
            }

            problems.AddRange(InspectLevel(node, target.Score.Points, PathOf(i) + ".score"));
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

    private void InspectObjective()
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

        if (Sum.Stated is { } stated)
        {
            InspectSum(stated, "$.objective.total");
        }

        if (Gain is { Stated: { } said, FromData: { } fromData } && Sum.Stated is { } aim)
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

    private void InspectSum(double stated, string path)
    {
        if (Sum.Targets is { } targets && Math.Abs(targets - stated) > Allowance(stated))
        {
            Add(PlanRules.TargetsAddUp, path, PlanMessages.TotalDiffers(targets, stated, _plan.BaseYear));
        }
    }

    // A target on the total says the same as the objective: it is held against that, which is held against the sum; and
    // against the sum itself where the objective states no total.
    private void InspectTotal(double target, string path)
    {
        if (Sum.Stated is not { } stated)
        {
            InspectSum(target, path);
            return;
        }

        double allowance = PlanRounding.HalfUnit(target) + PlanRounding.HalfUnit(stated) + PlanRounding.DataTolerance;
        if (Math.Abs(target - stated) > allowance)
        {
            Add(PlanRules.TargetsAddUp, path, PlanMessages.TotalsDiffer(target, stated));
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

    // With targets on some parts only, the plan leaves open where the rest comes from; but it has to come from somewhere on
    // the scales of the other parts.
    private void InspectParts(IndexNode node, double target, string path)
    {
        if (node.Parent is null)
        {
            InspectTotal(target, path);
            return;
        }

        if (node.Rule != AggregationRule.Sum || node.IsLeaf || !HasTargetBelow(node))
        {
            return;
        }

        double allowance = PlanRounding.HalfUnit(target) + PlanRounding.DataTolerance;
        double least = 0;
        double most = 0;
        foreach (var part in node.Parts)
        {
            bool isPlanned = _targets.TryGetValue(part, out double own);
            allowance += isPlanned ? PlanRounding.HalfUnit(own) : 0;
            least += isPlanned ? own : part.Scale?.Min ?? double.NegativeInfinity;
            most += isPlanned ? own : part.Scale?.Max ?? double.PositiveInfinity;
        }

        if (least > target + allowance || most < target - allowance)
        {
            Add(PlanRules.TargetsAddUp, path, PlanMessages.PartsDiffer(node, least, most, target));
        }
    }
}
