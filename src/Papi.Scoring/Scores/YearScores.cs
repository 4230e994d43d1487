using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Scores;

/// <summary>The scores of one survey year: provinces × nodes of the edition of that year.</summary>
/// <remarks>
/// Columnar: a node has one column of all provinces, or none where nobody has a figure. A missing score is null.
/// Immutable; safe for concurrent use.
/// </remarks>
public sealed class YearScores
{
    // Cells of one node lie side by side in the order of the registry; NaN is a missing score and never leaves.
    private readonly double[] _cells;

    // Column of each node by its position; -1 where nobody has a figure.
    private readonly int[] _columns;

    internal YearScores(
        SurveyYear year,
        CompositeIndex index,
        ProvinceRegistry provinces,
        string dataVersion,
        bool isAggregated,
        int[] columns,
        double[] cells
    )
    {
        Year = year;
        Index = index;
        Provinces = provinces;
        DataVersion = dataVersion;
        IsAggregated = isAggregated;
        _columns = columns;
        _cells = cells;
    }

    /// <summary>Gets the survey year.</summary>
    public SurveyYear Year { get; }

    /// <summary>Gets the edition of the index that the year belongs to.</summary>
    public CompositeIndex Index { get; }

    /// <summary>Gets the provinces of the year, with and without scores.</summary>
    public ProvinceRegistry Provinces { get; }

    /// <summary>Gets the version of the data that the scores come from.</summary>
    public string DataVersion { get; }

    /// <summary>Gets whether what follows from the given figures has been computed.</summary>
    public bool IsAggregated { get; }

    internal int ProvinceCount => Provinces.Provinces.Count;

    /// <summary>Gets one score by names.</summary>
    /// <param name="province">A code or any spelling of a name.</param>
    /// <param name="node">A number of this year's edition or a stable id.</param>
    /// <returns>The score, or null where it is missing.</returns>
    /// <exception cref="UnknownProvinceException">There is no such province in the year.</exception>
    /// <exception cref="UnknownNodeException">There is no such node in the edition of the year.</exception>
    public Score? ScoreOf(string province, string node) => ScoreOf(Provinces.Find(province), Index.Find(node));

    /// <summary>Gets one score.</summary>
    /// <param name="province">A province of <see cref="Provinces"/>.</param>
    /// <param name="node">A node of <see cref="Index"/>.</param>
    /// <returns>The score, or null where it is missing.</returns>
    /// <exception cref="ArgumentException">The province or the node belongs to another year.</exception>
    public Score? ScoreOf(Province province, IndexNode node)
    {
        Provinces.ThrowIfForeign(province, nameof(province));
        Index.ThrowIfForeign(node, nameof(node));
        return Score.FromCell(Cell(province, node));
    }

    /// <summary>Tells why a score is missing.</summary>
    /// <param name="province">A province of <see cref="Provinces"/>.</param>
    /// <param name="node">A node of <see cref="Index"/>.</param>
    /// <returns>The reason; <see cref="MissingReason.None"/> where the score is there.</returns>
    /// <exception cref="ArgumentException">The province or the node belongs to another year.</exception>
    public MissingReason WhyMissing(Province province, IndexNode node)
    {
        Provinces.ThrowIfForeign(province, nameof(province));
        Index.ThrowIfForeign(node, nameof(node));
        if (!double.IsNaN(Cell(province, node)))
        {
            return MissingReason.None;
        }

        if (!HasAnyFigure(province, node))
        {
            return MissingReason.NoData;
        }

        if (IsAggregated && node.IsMeanOfIndicators)
        {
            return MissingReason.IncompleteIndicators;
        }

        return IsAggregated ? MissingReason.MissingPart : MissingReason.NotAggregated;
    }

    /// <summary>Gets the statistics of one node over the provinces that have a score.</summary>
    /// <param name="node">A number of this year's edition or a stable id.</param>
    /// <returns>The statistics, or null where no province has a score.</returns>
    /// <exception cref="UnknownNodeException">There is no such node in the edition of the year.</exception>
    public NodeStatistics? Statistics(string node) => Statistics(Index.Find(node));

    /// <summary>Gets the statistics of one node over the provinces that have a score.</summary>
    /// <param name="node">A node of <see cref="Index"/>.</param>
    /// <returns>The statistics, or null where no province has a score.</returns>
    /// <exception cref="ArgumentException">The node belongs to another edition.</exception>
    public NodeStatistics? Statistics(IndexNode node)
    {
        Index.ThrowIfForeign(node, nameof(node));
        double[] scores = new double[ProvinceCount];
        var present = scores.AsSpan(0, Ranks.Compact(Column(node), scores));
        if (present.IsEmpty)
        {
            return null;
        }

        double sum = 0;
        foreach (double score in present)
        {
            sum += score;
        }

        present.Sort();
        return new NodeStatistics(
            present.Length,
            new Score(sum / present.Length),
            new Score(SortedValues.Median(present)),
            new Score(present[0]),
            new Score(present[^1])
        );
    }

    /// <summary>Returns the year, the edition and the size.</summary>
    public override string ToString() => $"{Year}: {Index.Id}, {ProvinceCount} provinces, data {DataVersion}";

    /// <summary>The scores of all provinces on a node in the order of the registry; empty where nobody has a figure.</summary>
    internal ReadOnlySpan<double> Column(IndexNode node) =>
        HasColumn(node) ? _cells.AsSpan(_columns[node.Position] * ProvinceCount, ProvinceCount) : [];

    internal bool HasColumn(IndexNode node) => _columns[node.Position] >= 0;

    internal void ThrowIfNotAggregated() => ThrowIfNotAggregated(Index.Total);

    /// <summary>Ranks and tiers of an unaggregated total would all be missing without a word: this says the word.</summary>
    internal void ThrowIfNotAggregated(IndexNode node)
    {
        Index.ThrowIfForeign(node, nameof(node));
        if (!IsAggregated && HasFigureBelow(node))
        {
            throw new InvalidOperationException(
                $"{node} of {Year} is not complete, its parts have figures: call Aggregate() first."
            );
        }
    }

    private double Cell(Province province, IndexNode node) =>
        HasColumn(node) ? Column(node)[province.Index] : double.NaN;

    private bool HasAnyFigure(Province province, IndexNode node)
    {
        bool found = !double.IsNaN(Cell(province, node));
        foreach (var part in node.Parts)
        {
            found |= HasAnyFigure(province, part);
        }

        return found;
    }

    private bool HasFigureBelow(IndexNode node)
    {
        bool found = false;
        foreach (var part in node.Parts)
        {
            found |= HasColumn(part) || HasFigureBelow(part);
        }

        return found;
    }
}
