using System.Globalization;
using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Planning;
using Papi.Scoring.Scores;

namespace Papi.Cli.Commands;

/// <summary>The beginnings of a plan: the targets of a draft, and for each dimension that has one a task to be written.</summary>
internal sealed class PlanSkeleton
{
    private PlanSkeleton(ImprovementPlan plan, IEnumerable<LocalizedText> notes)
    {
        Plan = plan;
        Notes = [.. notes];
    }

    /// <summary>Gets the plan for the year after the base year.</summary>
    public ImprovementPlan Plan { get; }

    /// <summary>Gets what of the draft the plan could not take over, and what the draft itself could not take into account.</summary>
    public IReadOnlyList<LocalizedText> Notes { get; }

    /// <summary>Makes the plan.</summary>
    /// <remarks>
    /// <c>papi plan check</c> then lists what is left to people: the text and the lead unit of each task. The province's
    /// code is that of the base year, which the vintage says. The nodes of a plan are those of its target year: where that
    /// has another edition they are named by their stable ids, and a target on a node that it does not have, or has on
    /// another scale, is left out with a note.
    /// </remarks>
    public static PlanSkeleton From(ScoreTable table, TargetDraft draft)
    {
        var empty = new ImprovementPlan(draft.Province.Code, draft.Scores.Year, draft.Scores.Year.Value + 1)
        {
            Vintage = IsOfVietNam(draft.Scores.Provinces) ? draft.Scores.Provinces : null,
        };

        // The check knows the edition of a year that no edition covers yet.
        var index = PlanCheck.Compute(table, empty).Index;
        bool isSame = index == draft.Scores.Index;
        string NameOf(NodeTarget target) => isSame ? target.Node.Code : target.Node.Id;

        var total = draft.Targets[0];
        bool hasTotal = Fits(index, total);
        NodeTarget[] raised = [.. draft.Targets.Skip(1).Where(target => target.Gain > 0)];
        NodeTarget[] fitting = [.. raised.Where(target => Fits(index, target))];
        var plan = new ImprovementPlan(empty.Province, empty.BaseYear, empty.TargetYear)
        {
            Vintage = empty.Vintage,
            Objective = new PlanObjective
            {
                Total = hasTotal ? total.Target : null,
                Rank = BestRank(draft),
                Tier = BestTier(draft),
                Gain = hasTotal ? total.Gain : null,
            },
            Targets = [.. fitting.Select(target => new PlanTarget(NameOf(target), target.Target))],
            Tasks =
            [
                .. fitting
                    .Where(target => target.Node.Depth == 1)
                    .Select(
                        (target, i) =>
                            new PlanTask(string.Create(CultureInfo.InvariantCulture, $"t{i + 1}"), NameOf(target), "")
                            {
                                Lead = "",
                                Schedule = PlanSchedule.Ongoing,
                            }
                    ),
            ],
        };
        NodeTarget[] lost = [.. raised.Prepend(total).Where(target => !Fits(index, target))];
        return new PlanSkeleton(
            plan,
            lost.Length == 0 ? draft.Notes : draft.Notes.Append(PlanTexts.LeftOut(lost, plan.TargetYear))
        );
    }

    private static bool Fits(CompositeIndex index, NodeTarget target) =>
        index.TryFind(target.Node.Id, out var node) && node.Role == NodeRole.Scored && node.Scale == target.Node.Scale;

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
