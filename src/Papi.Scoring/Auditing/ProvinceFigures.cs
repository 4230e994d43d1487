using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Auditing;

/// <summary>What the data say of one province; nodes of another year are matched by their id.</summary>
/// <remarks>Each year is ranked when the first claim asks for it. Not safe for concurrent use.</remarks>
internal sealed class ProvinceFigures(ScoreTable table, Province province)
{
    private readonly Dictionary<SurveyYear, YearFigures?> _years = [];

    public Standing? Standing(IndexNode node, SurveyYear year) =>
        Find(node, year, out var own) is { } figures ? figures.StandingOn(own) : null;

    public double? Score(IndexNode node, SurveyYear year) =>
        Find(node, year, out var own) is { } figures ? figures.ScoreOn(own) : null;

    public NodeStatistics? Statistics(IndexNode node, SurveyYear year) =>
        Find(node, year, out var own) is { } figures ? figures.StatisticsOf(own) : null;

    /// <summary>Whether the figures of a year are estimates: those of the province itself, or of any of the provinces.</summary>
    public bool RestOnEstimates(SurveyYear year, bool amongProvinces) =>
        FiguresOf(year) is { } figures && (amongProvinces ? figures.Scores.IsEstimate : figures.IsEstimated);

    public double? Change(IndexNode node, SurveyYear from, SurveyYear to) => Score(node, to) - Score(node, from);

    public Comparability Compare(IndexNode node, SurveyYear from, SurveyYear to) =>
        table.Editions.CompareAcross(node.Id, from, table.FindIndex(from)!, to, table.FindIndex(to)!);

    /// <summary>Whether a node has the same parts in another year: otherwise their changes are not all of its change.</summary>
    public bool HasSameParts(IndexNode node, SurveyYear other) =>
        table.FindIndex(other)?.FindById(node.Id) is { } counterpart
        && ScoredParts(counterpart).ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(ScoredParts(node));

    /// <summary>The versions of the data of the years that were asked for.</summary>
    public string DataVersion =>
        DataVersions.Join(_years.Values.Select(figures => figures?.Scores.DataVersion).OfType<string>());

    /// <summary>The scores of all parts in the order of the edition; null where one is missing.</summary>
    public PartFigure[]? AllParts(IndexNode node, SurveyYear year)
    {
        var parts = new List<PartFigure>();
        foreach (var part in node.Parts)
        {
            if (Score(part, year) is not { } score)
            {
                return null;
            }

            parts.Add(new PartFigure(part, score));
        }

        return [.. parts];
    }

    /// <summary>The changes of all parts that both years have; null where one lacks a score in either year.</summary>
    public PartFigure[]? AllPartChanges(IndexNode node, SurveyYear from, SurveyYear to)
    {
        var parts = new List<PartFigure>();
        foreach (var part in node.Parts)
        {
            // A part that the edition of the other year does not have has not moved.
            if (Find(part, from, out _) is not null)
            {
                if (Change(part, from, to) is not { } change)
                {
                    return null;
                }

                parts.Add(new PartFigure(part, change));
            }
        }

        return [.. parts];
    }

    private static IEnumerable<string> ScoredParts(IndexNode node) => node.Parts.ToArray().Select(part => part.Id);

    private YearFigures? Find(IndexNode node, SurveyYear year, out IndexNode own)
    {
        var figures = FiguresOf(year);
        own = figures?.Scores.Index.FindById(node.Id) ?? node;
        return figures?.Scores.Index.Owns(own) == true ? figures : null;
    }

    private YearFigures? FiguresOf(SurveyYear year)
    {
        if (!_years.TryGetValue(year, out var figures))
        {
            figures = table.TryGetYear(year, out var scores) ? new YearFigures(scores, province) : null;
            _years.Add(year, figures);
        }

        return figures;
    }
}
