using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>What a plan is about: its province, the edition of its nodes, and the data of its two years.</summary>
internal sealed class PlanSetting
{
    private PlanSetting(ScoreTable table, ImprovementPlan plan)
    {
        Plan = plan;
        Provinces =
            plan.Vintage
            ?? (
                table.TryGetYear(plan.TargetYear, out var scores)
                    ? scores.Provinces
                    : ProvinceRegistry.ForYear(plan.TargetYear)
            );
        try
        {
            Province = Provinces.Find(plan.Province);
        }
        catch (UnknownProvinceException exception)
        {
            NoProvince = exception.Explanation;
        }

        Index = table.FindIndex(plan.TargetYear) ?? NearestEdition(table.Editions, plan.TargetYear);
        Base = new PlanYear(table, plan.BaseYear, Province, NoProvince);
        Target = new PlanYear(table, plan.TargetYear, Province, NoProvince);
        Notes = [.. NotesOf(table)];
    }

    public ImprovementPlan Plan { get; }

    public ProvinceRegistry Provinces { get; }

    public Province? Province { get; }

    /// <summary>Why there is no province; null where there is one.</summary>
    public LocalizedText? NoProvince { get; }

    /// <summary>The edition whose numbers and ids the plan uses.</summary>
    public CompositeIndex Index { get; }

    public PlanYear Base { get; }

    public PlanYear Target { get; }

    /// <summary>What a reader has to know of the years and the edition.</summary>
    public IReadOnlyList<LocalizedText> Notes { get; }

    public static PlanSetting Of(ScoreTable table, ImprovementPlan plan) =>
        table.Editions.Editions.Count > 0
            ? new PlanSetting(table, plan)
            : throw new ArgumentException(
                "The table knows no edition, and a plan is about the nodes of one.",
                nameof(table)
            );

    /// <summary>Finds a node on which a province can have a score; the text is why there is none.</summary>
    public IndexNode? FindNode(string text, out LocalizedText? problem)
    {
        problem = null;
        try
        {
            var node = Index.Find(text);
            problem = node.Role == NodeRole.Scored ? null : PlanMessages.NotScored(node);
            return problem is null ? node : null;
        }
        catch (UnknownNodeException exception)
        {
            problem = exception.Explanation;
            return null;
        }
    }

    private static CompositeIndex NearestEdition(EditionSeries series, SurveyYear year) =>
        year < series.Editions[0].FirstYear ? series.Editions[0] : series.Editions[^1];

    private IEnumerable<LocalizedText> NotesOf(ScoreTable table)
    {
        if (table.FindIndex(Plan.TargetYear) is null)
        {
            yield return PlanMessages.OtherEdition(Plan.TargetYear, Index);
        }

        if (Base.Scores is null)
        {
            yield return PlanMessages.NoBaseYear(Plan.BaseYear);
        }
        else if (table.Latest.Year is var latest && Plan.BaseYear == latest && Plan.TargetYear.Value > latest.Value + 1)
        {
            yield return PlanMessages.BaseIsLatest(Plan.BaseYear);
        }

        if (Base.Scores?.IsEstimate == true || Target.Scores?.IsEstimate == true)
        {
            yield return PlanMessages.Estimates;
        }
    }
}
