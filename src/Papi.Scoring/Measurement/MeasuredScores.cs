using System.Globalization;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;

namespace Papi.Scoring.Measurement;

/// <summary>The scores of all provinces that a survey measured, from the indicators to the total, with standard errors.</summary>
/// <remarks>Made by <see cref="SurveyScoring"/>. Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class MeasuredScores
{
    private readonly Dictionary<(Province Province, IndexNode Node), MeasuredScore> _scores;

    internal MeasuredScores(
        Questionnaire questionnaire,
        SurveyScoringOptions options,
        IReadOnlyList<MeasuredScore> rows
    )
    {
        Questionnaire = questionnaire;
        Options = options;
        Rows = Array.AsReadOnly([.. rows]);
        _scores = rows.ToDictionary(row => (row.Province, row.Node));
        Table = BuildTable();
        StandardErrors = BuildErrors();
    }

    /// <summary>Gets how the indicators were measured.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>Gets the options.</summary>
    public SurveyScoringOptions Options { get; }

    /// <summary>Gets the scores, province by province in the order of their codes, each with its nodes in the order of the edition.</summary>
    /// <remarks>A score for which something is missing is not there.</remarks>
    public IReadOnlyList<MeasuredScore> Rows { get; }

    /// <summary>Gets the scores as a table of one year, aggregated: ready to rank, to classify and to compare.</summary>
    public ScoreTable Table { get; }

    /// <summary>Gets the standard errors of all scores of the table; none where there are no degrees of freedom.</summary>
    public StandardErrors StandardErrors { get; }

    /// <summary>Finds a score.</summary>
    /// <param name="province">A code or any spelling of a name.</param>
    /// <param name="node">A number in the edition or a stable id.</param>
    /// <returns>The score; null where something is missing for it.</returns>
    /// <exception cref="UnknownProvinceException">There is no such province in the year.</exception>
    /// <exception cref="UnknownNodeException">There is no such node in the edition.</exception>
    public MeasuredScore? Find(string province, string node) =>
        _scores.GetValueOrDefault((Table.Year(Options.Year).Provinces.Find(province), Questionnaire.Index.Find(node)));

    /// <summary>Returns how many scores there are.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Rows.Count} scores of {Options.Year}");

    private ScoreTable BuildTable()
    {
        var builder = new ScoreTableBuilder(EditionSeries.Create([Questionnaire.Index]), Options.DataVersion).AddYear(
            Options.Year,
            Options.Provinces ?? ProvinceRegistry.ForYear(Options.Year)
        );
        foreach (var row in Rows.Where(row => row.Node.IsLeaf))
        {
            builder.Set(Options.Year, row.Province, row.Node, row.Score);
        }

        return Aggregator.Aggregate(
            builder.Build(),
            new AggregationOptions { AcceptIncompleteIndicators = Options.AcceptIncompleteIndicators }
        );
    }

    private StandardErrors BuildErrors()
    {
        var builder = new StandardErrorsBuilder(Table, Options.DataVersion);
        foreach (var row in Rows.Where(row => row.DegreesOfFreedom > 0))
        {
            builder.Set(Options.Year, row.Province, row.Node, row.StandardError, row.DegreesOfFreedom);
        }

        return builder.Build();
    }
}
