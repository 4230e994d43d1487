using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Planning;

/// <summary>One pass over a plan, which collects all that is wrong.</summary>
internal static class PlanInspection
{
    public static PlanCheck Inspect(PlanSetting setting)
    {
        var targets = new TargetInspection(setting);
        var tasks = new TaskInspection(setting);
        PlanProblem[] problems =
        [
            .. InspectPlace(setting),
            .. targets.Problems,
            .. InspectCoverage(targets.Nodes, tasks.Nodes),
            .. tasks.Problems,
        ];
        return new PlanCheck(setting, targets.Sum, targets.Gain, Array.AsReadOnly(problems));
    }

    private static IEnumerable<PlanProblem> InspectPlace(PlanSetting setting)
    {
        var plan = setting.Plan;
        if (setting.NoProvince is { } noProvince)
        {
            yield return new PlanProblem(PlanRules.KnownProvince, "$.province", null, noProvince);
        }

        if (plan.TargetYear <= plan.BaseYear)
        {
            var message = PlanMessages.YearsReversed(plan.BaseYear, plan.TargetYear);
            yield return new PlanProblem(PlanRules.YearsInOrder, "$.targetYear", null, message);
        }
    }

    private static IEnumerable<PlanProblem> InspectCoverage(
        IReadOnlyList<IndexNode?> targets,
        IReadOnlyList<IndexNode?> tasks
    )
    {
        for (int i = 0; i < targets.Count; i++)
        {
            if (targets[i] is { } node && !tasks.Any(task => task is not null && Serves(task, node)))
            {
                string path = TargetInspection.PathOf(i) + ".node";
                yield return new PlanProblem(PlanRules.TaskForTarget, path, null, PlanMessages.NoTask(node));
            }
        }
    }

    // A task on a dimension serves its parts, one on a part serves the dimension; one on the total says nothing of either.
    private static bool Serves(IndexNode task, IndexNode target) =>
        IsWithin(task, target) || (task.Parent is not null && IsWithin(target, task));

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
}
