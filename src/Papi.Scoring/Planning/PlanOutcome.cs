using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>What came true of a plan, target by target, once the result of its year is known.</summary>
/// <remarks>
/// Nothing is rounded: a target of 5.60 is missed by 5.599999. What the data do not have is null with the reason, and
/// neither met nor missed. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class PlanOutcome
{
    private PlanOutcome(PlanSetting setting, PlanTargetOutcome[] targets, IEnumerable<LocalizedText> notes)
    {
        var plan = setting.Plan;
        var (before, after) = (setting.Base.Total, setting.Target.Total);
        var total = setting.Index.Total;
        var missing = setting.Target.WhyMissing(total) ?? setting.Base.WhyMissing(total);
        Plan = plan;
        Province = setting.Province;
        Provinces = setting.Provinces;
        Index = setting.Index;
        Targets = Array.AsReadOnly(targets);
        Notes = Array.AsReadOnly<LocalizedText>([.. setting.Notes, .. notes]);
        Total = new PlanTotalOutcome(
            plan.Objective.Total,
            before?.Score,
            after?.Score,
            plan.Objective.Total is { } aim && after is not null ? Reaches(total, after.Score, aim) : null,
            missing
        );
        Rank = new PlanRankOutcome(
            plan.Objective.Rank,
            before,
            after,
            plan.Objective.Rank is { } rank && after is not null ? after.Rank <= rank : null,
            missing
        );
        Tier = new PlanTierOutcome(
            plan.Objective.Tier,
            before?.Tier,
            after?.Tier,
            plan.Objective.Tier is { } tier && after?.Tier is { } reached ? reached >= tier : null,
            setting.Target.WhyMissing(total) ?? (after is { Tier: null } ? PlanMessages.NoTiers(plan.TargetYear) : null)
        );
        DataVersion = DataVersions.Join(
            new[] { setting.Base.Scores?.DataVersion, setting.Target.Scores?.DataVersion }.OfType<string>()
        );
    }

    /// <summary>Gets the plan.</summary>
    public ImprovementPlan Plan { get; }

    /// <summary>Gets the provinces of which the plan's is one.</summary>
    public ProvinceRegistry Provinces { get; }

    /// <summary>Gets the province; null where the plan names none that exists.</summary>
    public Province? Province { get; }

    /// <summary>Gets the edition of the nodes: that of the target year, or the latest where none covers it.</summary>
    public CompositeIndex Index { get; }

    /// <summary>Gets the versions of the data of both years; empty where there are none of either.</summary>
    public string DataVersion { get; }

    /// <summary>Gets what became of each target, in the order of the plan.</summary>
    public IReadOnlyList<PlanTargetOutcome> Targets { get; }

    /// <summary>Gets how many targets were met.</summary>
    public int Met => Targets.Count(target => target.Met == true);

    /// <summary>Gets how many targets were missed.</summary>
    public int Missed => Targets.Count(target => target.Met == false);

    /// <summary>Gets how many targets the data cannot judge.</summary>
    public int Unknown => Targets.Count - Met - Missed;

    /// <summary>Gets what became of the total.</summary>
    public PlanTotalOutcome Total { get; }

    /// <summary>Gets what became of the rank.</summary>
    public PlanRankOutcome Rank { get; }

    /// <summary>Gets what became of the tier.</summary>
    public PlanTierOutcome Tier { get; }

    /// <summary>Gets what has to be known of the figures: breaks in the series between the years, an edition that stands in for another one.</summary>
    public IReadOnlyList<LocalizedText> Notes { get; }

    /// <summary>Holds a plan against the result of its target year.</summary>
    /// <param name="table">The aggregated scores.</param>
    /// <param name="plan">The plan; what is wrong with it is null with the reason here, see <see cref="PlanCheck"/>.</param>
    /// <exception cref="ArgumentException">The table knows no edition.</exception>
    /// <exception cref="InvalidOperationException">The base year or the target year has not been aggregated.</exception>
    public static PlanOutcome Compute(ScoreTable table, ImprovementPlan plan)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(plan);
        var setting = PlanSetting.Of(table, plan);
        PlanTargetOutcome[] targets = [.. plan.Targets.Select(target => Judge(setting, target))];
        return new PlanOutcome(setting, targets, BreaksOf(table, setting, targets));
    }

    /// <summary>Returns the plan and how many targets were met.</summary>
    public override string ToString() => $"{Plan}: {Met} met, {Missed} missed, {Unknown} unknown; {Total}";

    private static PlanTargetOutcome Judge(PlanSetting setting, PlanTarget target)
    {
        if (setting.FindNode(target.Node, out var unknown) is not { } node)
        {
            return new PlanTargetOutcome(target, null, null, null, null, unknown);
        }

        Score? actual = setting.Target.ScoreOn(node) is { } after ? new Score(after) : null;
        return new PlanTargetOutcome(
            target,
            node,
            setting.Base.ScoreOn(node) is { } before ? new Score(before) : null,
            actual,
            actual is { } reached ? Reaches(node, reached, target.Score) : null,
            setting.Target.WhyMissing(node) ?? setting.Base.WhyMissing(node)
        );
    }

    // In the steps in which scores are compared everywhere: the order of adding up is no miss.
    private static bool Reaches(IndexNode node, Score actual, Score target)
    {
        double lead = Resolution.Key(actual.Points) - Resolution.Key(target.Points);
        return node.Direction == IndicatorDirection.LowerIsBetter ? lead <= 0 : lead >= 0;
    }

    private static IEnumerable<LocalizedText> BreaksOf(
        ScoreTable table,
        PlanSetting setting,
        PlanTargetOutcome[] targets
    )
    {
        var (from, to) = (setting.Plan.BaseYear, setting.Plan.TargetYear);
        if (setting.Base.Scores is not { } before || setting.Target.Scores is not { } after || to <= from)
        {
            yield break;
        }

        foreach (var node in targets.Select(target => target.Node).Prepend(setting.Index.Total).Distinct())
        {
            if (
                node is not null
                && table.Editions.CompareAcross(node.Id, from, before.Index, to, after.Index).Note is { } note
            )
            {
                yield return PlanMessages.Break(node, from, to, note);
            }
        }
    }
}
