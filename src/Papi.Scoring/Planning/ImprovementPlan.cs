using System.Collections.ObjectModel;
using Papi.Scoring.Geography;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>The plan of a province for a year to come: an objective, targets on nodes, and the tasks that serve them.</summary>
/// <example><code>
/// var plan = new ImprovementPlan("Lai Châu", baseYear: 2023, targetYear: 2024)
/// {
///     Objective = PlanObjective.Open with { Rank = 20 },
///     Targets = [new PlanTarget("D3", new Score(4.6))],
///     Tasks = [new PlanTask("t1", "D3", "…") { Lead = "…", Schedule = PlanSchedule.Ongoing }],
/// };
/// PlanCheck check = PlanCheck.Compute(table, plan);
/// </code></example>
/// <remarks>
/// A plan is built as it was written and judged as a whole: <see cref="PlanCheck"/> lists everything that is wrong with
/// it, <see cref="PlanOutcome"/> tells later what came true. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ImprovementPlan
{
    /// <summary>Creates a plan.</summary>
    /// <param name="province">The code or any spelling of the name.</param>
    /// <param name="baseYear">The year whose result the plan starts from.</param>
    /// <param name="targetYear">The year whose result the plan aims at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="province"/> is null.</exception>
    public ImprovementPlan(string province, SurveyYear baseYear, SurveyYear targetYear)
    {
        ArgumentNullException.ThrowIfNull(province);
        Province = province;
        BaseYear = baseYear;
        TargetYear = targetYear;
    }

    /// <summary>Gets the province as the plan names it.</summary>
    public string Province { get; }

    /// <summary>Gets the provinces of which that is one; null means those of the target year.</summary>
    /// <remarks>
    /// Seven codes mean different provinces in the 63 and in the 34. Those of the target year are the ones of its scores,
    /// or, before there are any, those of <see cref="ProvinceRegistry.ForYear"/>.
    /// </remarks>
    public ProvinceRegistry? Vintage { get; init; }

    /// <summary>Gets the year whose result the plan starts from.</summary>
    public SurveyYear BaseYear { get; }

    /// <summary>Gets the year whose result the plan aims at.</summary>
    public SurveyYear TargetYear { get; }

    /// <summary>Gets what the plan wants of the total.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public PlanObjective Objective
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = PlanObjective.Open;

    /// <summary>Gets the targets in the order of the plan.</summary>
    /// <exception cref="ArgumentNullException">The value or one of the targets is null.</exception>
    public IReadOnlyList<PlanTarget> Targets
    {
        get;
        init => field = Copy(value);
    } = [];

    /// <summary>Gets the tasks in the order of the plan.</summary>
    /// <exception cref="ArgumentNullException">The value or one of the tasks is null.</exception>
    public IReadOnlyList<PlanTask> Tasks
    {
        get;
        init => field = Copy(value);
    } = [];

    /// <summary>Gets the units that share the work; null where the plan does not list them, and any name will do.</summary>
    /// <exception cref="ArgumentNullException">One of the units is null.</exception>
    public IReadOnlyList<string>? Units
    {
        get;
        init => field = value is null ? null : Copy(value);
    }

    /// <summary>Returns the province, the years and how much the plan holds.</summary>
    public override string ToString() =>
        $"{Province} {BaseYear}-{TargetYear}: {Objective}; {Targets.Count} targets, {Tasks.Count} tasks";

    private static ReadOnlyCollection<T> Copy<T>(IReadOnlyList<T> value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        T[] copy = [.. value];
        foreach (var item in copy)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(value));
        }

        return Array.AsReadOnly(copy);
    }
}
