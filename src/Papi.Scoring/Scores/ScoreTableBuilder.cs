using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Scores;

/// <summary>Collects scores and builds a <see cref="ScoreTable"/>.</summary>
/// <remarks>
/// A score can be given on any node. What is not given is computed later from its parts, see
/// <c>Aggregate()</c>; what is given is never recomputed. Not safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="false"/>
public sealed class ScoreTableBuilder
{
    private readonly EditionSeries _editions;

    private readonly string _dataVersion;

    private readonly Dictionary<SurveyYear, YearDraft> _years = [];

    /// <summary>Starts a table.</summary>
    /// <param name="editions">The editions of the index; the year of a score decides which one holds, and so which nodes there are.</param>
    /// <param name="dataVersion">What every result will name as the version of its data; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="dataVersion"/> is empty.</exception>
    public ScoreTableBuilder(EditionSeries editions, string dataVersion)
    {
        ArgumentNullException.ThrowIfNull(editions);
        ArgumentException.ThrowIfNullOrWhiteSpace(dataVersion);
        _editions = editions;
        _dataVersion = dataVersion;
    }

    /// <summary>Adds a year, with or without scores to follow, whose provinces are those of the year.</summary>
    /// <param name="year">The survey year.</param>
    /// <exception cref="ArgumentOutOfRangeException">No edition covers the year.</exception>
    /// <exception cref="InvalidOperationException">The year has been added before.</exception>
    public ScoreTableBuilder AddYear(SurveyYear year) => AddYear(year, ProvinceRegistry.ForYear(year));

    /// <summary>Adds a year, with or without scores to follow, with given provinces or other units.</summary>
    /// <param name="year">The survey year.</param>
    /// <param name="provinces">The provinces, such as those of 2008 for a year after the mergers of 2025.</param>
    /// <exception cref="ArgumentOutOfRangeException">No edition covers the year.</exception>
    /// <exception cref="InvalidOperationException">The year has been added before.</exception>
    public ScoreTableBuilder AddYear(SurveyYear year, ProvinceRegistry provinces)
    {
        ArgumentNullException.ThrowIfNull(provinces);
        var draft = new YearDraft(year, _editions.For(year), provinces);
        return _years.TryAdd(year, draft)
            ? this
            : throw new InvalidOperationException($"The year {year} has been added before.");
    }

    /// <summary>Sets one score by names.</summary>
    /// <param name="year">The survey year; added with its own provinces where it is new.</param>
    /// <param name="province">A code or any spelling of a name.</param>
    /// <param name="node">A number of that year's edition or a stable id.</param>
    /// <param name="points">The score in the unit of the node, within its scale (allowing <see cref="ScoreRange.GoalpostTolerance"/>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The score is not finite or outside the scale, or no edition covers the year.</exception>
    /// <exception cref="UnknownProvinceException">There is no such province in the year.</exception>
    /// <exception cref="UnknownNodeException">There is no such node in the edition of the year.</exception>
    /// <exception cref="InvalidOperationException">The score has been set before.</exception>
    public ScoreTableBuilder Set(SurveyYear year, string province, string node, double points)
    {
        var draft = Draft(year);
        return Set(draft, draft.Provinces.Find(province), draft.Index.Find(node), new Score(points));
    }

    /// <summary>Sets one score.</summary>
    /// <param name="year">The survey year; added with its own provinces where it is new.</param>
    /// <param name="province">A province of that year.</param>
    /// <param name="node">A node of that year's edition.</param>
    /// <param name="score">The score in the unit of the node, within its scale (allowing <see cref="ScoreRange.GoalpostTolerance"/>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside the scale, or no edition covers the year.</exception>
    /// <exception cref="ArgumentException">The province or the node belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">The score has been set before.</exception>
    public ScoreTableBuilder Set(SurveyYear year, Province province, IndexNode node, Score score)
    {
        ArgumentNullException.ThrowIfNull(province);
        var draft = Draft(year);
        draft.Index.ThrowIfForeign(node, nameof(node));
        return Set(draft, province, node, score);
    }

    /// <summary>Sets the scores of all provinces of a year on one node.</summary>
    /// <param name="year">The survey year; added with its own provinces where it is new.</param>
    /// <param name="node">A node of that year's edition.</param>
    /// <param name="points">
    /// One score for each province in the order of the registry of the year, in the unit of the node and within its scale
    /// (allowing <see cref="ScoreRange.GoalpostTolerance"/>); NaN where missing.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A score is infinite or outside the scale, or no edition covers the year.</exception>
    /// <exception cref="ArgumentException">The node belongs to another year, or there are more or fewer scores than provinces.</exception>
    /// <exception cref="InvalidOperationException">The node has scores in that year already.</exception>
    public ScoreTableBuilder SetColumn(SurveyYear year, IndexNode node, ReadOnlySpan<double> points)
    {
        var draft = Draft(year);
        draft.Index.ThrowIfForeign(node, nameof(node));
        foreach (double value in points)
        {
            if (!double.IsNaN(value))
            {
                ThrowIfOutside(node, value, nameof(points));
            }
        }

        draft.SetColumn(node, points);
        _years.TryAdd(year, draft);
        return this;
    }

    /// <summary>Builds the table; the builder can go on being used.</summary>
    public ScoreTable Build() => new(_editions, _years.Values.Select(draft => draft.ToYearScores(_dataVersion)));

    private static void ThrowIfOutside(IndexNode node, double points, string parameter)
    {
        if (double.IsInfinity(points) || node.Scale?.Contains(points) == false)
        {
            string message = string.Create(
                CultureInfo.InvariantCulture,
                $"{node} runs over {node.Scale}, which does not contain {points}."
            );
            throw new ArgumentOutOfRangeException(parameter, points, message);
        }
    }

    private ScoreTableBuilder Set(YearDraft draft, Province province, IndexNode node, Score score)
    {
        ThrowIfOutside(node, score.Points, nameof(score));
        draft.Set(province, node, score.Points);
        _years.TryAdd(draft.Year, draft);
        return this;
    }

    // A new year joins the table with its first score: a score that is refused leaves nothing behind.
    private YearDraft Draft(SurveyYear year) =>
        _years.TryGetValue(year, out var draft)
            ? draft
            : new YearDraft(year, _editions.For(year), ProvinceRegistry.ForYear(year));

    private sealed class YearDraft(SurveyYear year, CompositeIndex index, ProvinceRegistry provinces)
    {
        private readonly double[]?[] _columns = new double[index.Nodes.Count][];

        public SurveyYear Year => year;

        public CompositeIndex Index => index;

        public ProvinceRegistry Provinces => provinces;

        public void Set(Province province, IndexNode node, double points)
        {
            provinces.ThrowIfForeign(province, nameof(province));
            double[] column = _columns[node.Position] ??= NewColumn();
            if (!double.IsNaN(column[province.Index]))
            {
                throw new InvalidOperationException($"{province} already has a score on {node} in {year}.");
            }

            column[province.Index] = points;
        }

        public void SetColumn(IndexNode node, ReadOnlySpan<double> points)
        {
            if (points.Length != provinces.Provinces.Count)
            {
                throw new ArgumentException(
                    $"{points.Length} scores do not fit {provinces.Provinces.Count} provinces.",
                    nameof(points)
                );
            }

            if (_columns[node.Position] is not null)
            {
                throw new InvalidOperationException($"{node} has scores in {year} already.");
            }

            // A node on which nobody has a figure has no column.
            _columns[node.Position] = points.ContainsAnyExcept(double.NaN) ? points.ToArray() : null;
        }

        public YearScores ToYearScores(string dataVersion)
        {
            int count = provinces.Provinces.Count;
            int[] columns = new int[_columns.Length];
            double[] cells = new double[_columns.Count(column => column is not null) * count];
            int next = 0;
            for (int i = 0; i < columns.Length; i++)
            {
                columns[i] = _columns[i] is null ? -1 : next++;
                _columns[i]?.CopyTo(cells, columns[i] * count);
            }

            return new YearScores(year, index, provinces, dataVersion, isAggregated: false, columns, cells);
        }

        private double[] NewColumn()
        {
            double[] column = new double[provinces.Provinces.Count];
            Array.Fill(column, double.NaN);
            return column;
        }
    }
}
