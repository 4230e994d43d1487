using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>Everything that is wrong with a plan, and whether its numbers add up.</summary>
/// <remarks>
/// <para>
/// The checks are <see cref="PlanRules.All"/>; those of the form of a document are made where it is read. Numbers of a
/// plan count as written with two decimals at least. A target is below the present score where it is lower by more than
/// half a unit of its last place; a sum, or a gain, is wrong where it is off by more than half a unit of each written
/// number that takes part in it and the 0.000002 that six decimals of the data leave open.
/// </para>
/// <para>
/// Where the data cannot tell, because they lack the base year or the province, the check is not made, and
/// <see cref="Notes"/>, <see cref="Sum"/> and <see cref="Gain"/> say so. Immutable; safe for concurrent use.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class PlanCheck
{
    internal PlanCheck(PlanSetting setting, PlanSum sum, PlanGain gain, IReadOnlyList<PlanProblem> problems)
    {
        Plan = setting.Plan;
        Provinces = setting.Provinces;
        Province = setting.Province;
        Index = setting.Index;
        Notes = Array.AsReadOnly<LocalizedText>([.. setting.Notes]);
        DataVersion = setting.Base.Scores?.DataVersion;
        Sum = sum;
        Gain = gain;
        Problems = problems;
    }

    /// <summary>Gets the plan.</summary>
    public ImprovementPlan Plan { get; }

    /// <summary>Gets the provinces of which the plan's is one.</summary>
    public ProvinceRegistry Provinces { get; }

    /// <summary>Gets the province; null where the plan names none that exists.</summary>
    public Province? Province { get; }

    /// <summary>Gets the edition of the nodes: that of the target year, or the latest where none covers it.</summary>
    public CompositeIndex Index { get; }

    /// <summary>Gets the version of the data of the base year; null where there are none.</summary>
    public string? DataVersion { get; }

    /// <summary>Gets the total that the targets make, beside the stated one.</summary>
    public PlanSum Sum { get; }

    /// <summary>Gets the stated gain, beside the one from the data.</summary>
    public PlanGain Gain { get; }

    /// <summary>Gets all that is wrong, in the order of the plan: as a whole, objective, targets, units, tasks; empty where nothing is.</summary>
    public IReadOnlyList<PlanProblem> Problems { get; }

    /// <summary>Gets what is not wrong but has to be known, such as the edition that stands in for one to come.</summary>
    public IReadOnlyList<LocalizedText> Notes { get; }

    /// <summary>Gets whether nothing is wrong.</summary>
    public bool IsClean => Problems.Count == 0;

    /// <summary>Checks a plan against itself and against the data.</summary>
    /// <param name="table">The aggregated scores.</param>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentException">The table knows no edition.</exception>
    /// <exception cref="InvalidOperationException">The base year or the target year has not been aggregated.</exception>
    public static PlanCheck Compute(ScoreTable table, ImprovementPlan plan)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(plan);
        return PlanInspection.Inspect(PlanSetting.Of(table, plan));
    }

    /// <summary>Returns the plan and how much is wrong with it.</summary>
    public override string ToString() => $"{Plan}: {Problems.Count} problems, targets {Sum}";
}
