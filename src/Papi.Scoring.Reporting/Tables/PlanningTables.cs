using Papi.Scoring.Hierarchy;
using Papi.Scoring.Planning;
using Papi.Scoring.Scorecards;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>Gaps, plans and their odds as tables.</summary>
/// <threadsafety static="true" instance="true"/>
public static class PlanningTables
{
    /// <summary>Makes a table: one row per gap.</summary>
    /// <param name="analysis">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static ResultTable ToTable(this GapAnalysis analysis, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return new TableLayout<NodeGap>(language)
            .Node(row => row.Node)
            .Word("kind", row => (GapKind?)row.Kind)
            .Number("present", row => row.Present.Points)
            .Number("gap", row => row.Gap.Points)
            .Flag("attained", row => row.Gap.Attained)
            .Number("totalAfter", row => row.TotalAfter?.Points)
            .WholeChange("places", row => row.PlacesGained)
            .Word("tier", row => row.Tier)
            .Whole("year", row => row.Year?.Value)
            .Text("provinceCode", row => row.Leader?.Code)
            .Localized("provinceName", row => row.Leader?.Name)
            .Fill(
                new LocalizedText(
                    $"{analysis.Province.Name.Vietnamese} {analysis.Year}: các khoảng cách",
                    $"{analysis.Province.Name.English} {analysis.Year}: gaps"
                ),
                analysis.Gaps
            );
    }

    /// <summary>Makes a table: one row per number of places, with the sub-dimension that can do it alone most easily.</summary>
    /// <param name="analysis">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static ResultTable ToTable(this ClimbAnalysis analysis, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return new TableLayout<ClimbStep>(language)
            .WholeChange("places", row => row.Places)
            .Whole("rank", row => row.Rank)
            .Text("provinceCode", row => row.DrawsLevelWith.Code)
            .Localized("provinceName", row => row.DrawsLevelWith.Name)
            .Number("points", row => row.Points)
            .Whole("singleNodes", row => row.SingleNodes.Count)
            .Text("node", row => Cheapest(row)?.Node.Code)
            .Number("target", row => Cheapest(row)?.Target.Points)
            .Share("shareOfHeadroom", row => Cheapest(row)?.ShareOfHeadroom)
            .Fill(
                new LocalizedText(
                    $"{analysis.Province.Name.Vietnamese} {analysis.Year}: cần bao nhiêu điểm để lên hạng",
                    $"{analysis.Province.Name.English} {analysis.Year}: points needed to climb"
                ),
                analysis.Steps
            );
    }

    /// <summary>Makes a table: one row per node, the total first, with the target drafted for it.</summary>
    /// <param name="draft">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is null.</exception>
    public static ResultTable ToTable(this TargetDraft draft, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new TableLayout<NodeTarget>(language)
            .Node(row => row.Node)
            .Number("present", row => row.Present.Points)
            .Number("target", row => row.Target.Points)
            .Change("gain", row => row.Gain)
            .Share("shareOfHeadroom", row => row.ShareOfHeadroom)
            .Fill(
                new LocalizedText(
                    $"{draft.Province.Name.Vietnamese} {draft.Scores.Year}: mục tiêu dự thảo",
                    $"{draft.Province.Name.English} {draft.Scores.Year}: drafted targets"
                ),
                draft.Targets
            );
    }

    /// <summary>Makes a table: one row per node, the total first, as it is and as it would be.</summary>
    /// <param name="scenario">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    public static ResultTable ToTable(this Scenario scenario, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var rows = scenario.Base.Index.Nodes.Select(node =>
            (Node: node, Before: scenario.StandingBefore(node), After: scenario.StandingAfter(node))
        );
        return new TableLayout<(IndexNode Node, Standing? Before, Standing? After)>(language)
            .Node(row => row.Node)
            .Standing("before", TableTexts.Now.In(language), row => row.Before)
            .Standing("after", TableTexts.Then.In(language), row => row.After)
            .Change("change", row => row.After?.Score.Points - row.Before?.Score.Points)
            .WholeChange("places", row => row.Before?.Rank - row.After?.Rank)
            .Fill(
                new LocalizedText(
                    $"{scenario.Province.Name.Vietnamese} {scenario.Base.Year}: tình huống giả định",
                    $"{scenario.Province.Name.English} {scenario.Base.Year}: what if"
                ),
                rows.Where(row => row.Before is not null || row.After is not null)
            );
    }

    /// <summary>Makes a table: one row per problem; none where the plan is clean.</summary>
    /// <param name="check">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    public static ResultTable ToTable(this PlanCheck check, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(check);
        return ToTable(check.Problems, language);
    }

    /// <summary>Makes a table: one row per problem, those of the file itself included where they are given.</summary>
    /// <param name="problems">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="problems"/> is null.</exception>
    public static ResultTable ToTable(this IEnumerable<PlanProblem> problems, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return new TableLayout<PlanProblem>(language)
            .Text("rule", row => row.Rule.Id)
            .Text("path", row => row.Path)
            .Text("task", row => row.TaskId)
            .Localized("message", row => row.Message)
            .Fill(new LocalizedText("Lỗi trong kế hoạch", "Problems of the plan"), problems);
    }

    /// <summary>Makes a table: the total, then one row per target; the rank and the tier aimed at are not scores and have none.</summary>
    /// <param name="outcome">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public static ResultTable ToTable(this PlanOutcome outcome, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var total = outcome.Total;
        var rows = outcome
            .Targets.Select(row =>
                (row.Target.Node, row.Node?.Id, (Score?)row.Target.Score, row.Base, row.Actual, row.Met, row.Missing)
            )
            .Prepend(
                (
                    outcome.Index.Total.Code,
                    outcome.Index.Total.Id,
                    total.Target,
                    total.Base,
                    total.Actual,
                    total.Met,
                    total.Missing
                )
            );
        return new TableLayout<(
            string Node,
            string? Id,
            Score? Target,
            Score? Base,
            Score? Actual,
            bool? Met,
            LocalizedText? Missing
        )>(language)
            .Text("node", row => row.Node)
            .Text("id", row => row.Id)
            .Number("target", row => row.Target?.Points)
            .Number("base", row => row.Base?.Points)
            .Number("actual", row => row.Actual?.Points)
            .Flag("met", row => row.Met)
            .Localized("missing", row => row.Missing)
            .Fill(
                new LocalizedText(
                    $"Kết quả thực hiện kế hoạch {outcome.Plan.BaseYear}–{outcome.Plan.TargetYear}",
                    $"Outcome of the plan of {outcome.Plan.BaseYear} for {outcome.Plan.TargetYear}"
                ),
                rows
            );
    }

    /// <summary>Makes a table: one row per rank, with its probability without the plan and, where one was given, with it.</summary>
    /// <param name="odds">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="odds"/> is null.</exception>
    public static ResultTable ToTable(this Odds odds, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(odds);
        var without = odds.WithoutPlan.Ranks.ToDictionary(row => row.Rank);
        var with = odds.WithPlan?.Ranks.ToDictionary(row => row.Rank);
        return new TableLayout<int>(language)
            .Whole("rank", rank => rank)
            .Share("withoutPlan", rank => without.GetValueOrDefault(rank)?.Probability)
            .Share("withoutPlanAtOrAbove", rank => without.GetValueOrDefault(rank)?.ProbabilityAtOrAbove)
            .Share("withPlan", rank => with?.GetValueOrDefault(rank)?.Probability)
            .Share("withPlanAtOrAbove", rank => with?.GetValueOrDefault(rank)?.ProbabilityAtOrAbove)
            .Fill(
                new LocalizedText(
                    $"{odds.Province.Name.Vietnamese}: xác suất của từng hạng sau năm {odds.Year}",
                    $"{odds.Province.Name.English}: odds of each rank after {odds.Year}"
                ),
                without.Keys.Union(with?.Keys ?? Enumerable.Empty<int>()).Order()
            );
    }

    /// <summary>Makes a table: one row per rank with its probability.</summary>
    /// <param name="outcome">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    public static ResultTable ToTable(this OddsOutcome outcome, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new TableLayout<OddsOfRank>(language)
            .Whole("rank", row => row.Rank)
            .Share("probability", row => row.Probability)
            .Share("probabilityAtOrAbove", row => row.ProbabilityAtOrAbove)
            .Fill(new LocalizedText("Xác suất của từng hạng", "Odds of each rank"), outcome.Ranks);
    }

    /// <summary>Makes a table: one row per pair of years whose changes were drawn from.</summary>
    /// <param name="history">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public static ResultTable ToTable(this OddsHistory history, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(history);
        return new TableLayout<OddsPair>(language)
            .Whole("from", row => row.Years.From.Value)
            .Whole("to", row => row.Years.To.Value)
            .Whole("provinces", row => row.Provinces)
            .Fill(new LocalizedText("Các cặp năm làm căn cứ", "Pairs of years drawn from"), history.Pairs);
    }

    private static NodeTarget? Cheapest(ClimbStep step) => step.SingleNodes.Count > 0 ? step.SingleNodes[0] : null;
}
