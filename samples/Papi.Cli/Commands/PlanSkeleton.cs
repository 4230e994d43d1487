using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Geography;
using Papi.Scoring.Planning;

namespace Papi.Cli.Commands;

/// <summary>The beginnings of a plan: the targets of a draft, and for each dimension that has one a task to be written.</summary>
internal static class PlanSkeleton
{
    /// <summary>Makes the plan for the year after the base year.</summary>
    /// <remarks>
    /// <c>papi plan check</c> then lists what is left to people: the text and the lead unit of each task. The province's
    /// code is that of the base year, which the vintage says.
    /// </remarks>
    public static ImprovementPlan From(TargetDraft draft)
    {
        var total = draft.Targets[0];
        NodeTarget[] raised = [.. draft.Targets.Skip(1).Where(target => target.Gain > 0)];
        return new ImprovementPlan(draft.Province.Code, draft.Scores.Year, draft.Scores.Year.Value + 1)
        {
            Vintage = IsOfVietNam(draft.Scores.Provinces) ? draft.Scores.Provinces : null,
            Objective = new PlanObjective
            {
                Total = total.Target,
                Rank = BestRank(draft),
                Tier = BestTier(draft),
                Gain = total.Gain,
            },
            Targets = [.. raised.Select(target => new PlanTarget(target.Node.Code, target.Target))],
            Tasks =
            [
                .. raised
                    .Where(target => target.Node.Depth == 1)
                    .Select(
                        (target, index) =>
                            new PlanTask(
                                string.Create(CultureInfo.InvariantCulture, $"t{index + 1}"),
                                target.Node.Code,
                                ""
                            )
                            {
                                Lead = "",
                                Schedule = PlanSchedule.Ongoing,
                            }
                    ),
            ],
        };
    }

    // The units of a survey of one's own are known to its file alone.
    private static bool IsOfVietNam(ProvinceRegistry provinces) =>
        provinces == ProvinceRegistry.Vintage2008 || provinces == ProvinceRegistry.Vintage2025;

    private static int? BestRank(TargetDraft draft) =>
        draft
            .Goals.Select(goal =>
                goal.Kind switch
                {
                    GoalKind.Climb => draft.Reached.Before?.Rank - goal.Places,
                    GoalKind.Rank => goal.Places,
                    _ => null,
                }
            )
            .Min();

    private static Tier? BestTier(TargetDraft draft) =>
        draft.Goals.Where(goal => goal.Kind == GoalKind.Tier).Select(goal => (Tier?)goal.TierWanted).Max();
}
