using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Scores;

/// <summary>The scores of one survey year: provinces × nodes of the edition of that year.</summary>
/// <remarks>
/// Columnar: a node has one column of all provinces, or none where nobody has a figure. A missing score is null.
/// Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class YearScores
{
    // Cells of one node lie side by side in the order of the registry; NaN is a missing score and never leaves.
    private readonly double[] _cells;

    // Column of each node by its position; -1 where nobody has a figure.
    private readonly int[] _columns;

    // The scores of the old provinces that these were carried from; null where these are as given. It answers for what
    // is missing, so that no list of it has to be kept.
    private readonly YearScores? _source;

    internal YearScores(
        SurveyYear year,
        CompositeIndex index,
        ProvinceRegistry provinces,
        string dataVersion,
        bool isAggregated,
        int[] columns,
        double[] cells,
        YearScores? source = null
    )
    {
        Year = year;
        Index = index;
        Provinces = provinces;
        DataVersion = dataVersion;
        IsAggregated = isAggregated;
        _columns = columns;
        _cells = cells;
        _source = source;
        IsEstimate = source is not null && HasEstimates();
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

    /// <summary>Gets whether any score of the year is an estimate, and so the ranks and tiers of all provinces.</summary>
    /// <remarks><see cref="DataVersion"/> says how it was made.</remarks>
    public bool IsEstimate { get; }

    /// <summary>Gets the scores of the old provinces that these were carried from; null where these are as given.</summary>
    internal YearScores? Source => _source;

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

        if (MissingPredecessors(province, node).Count > 0)
        {
            return MissingReason.MissingPredecessor;
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

    /// <summary>Tells whether the scores of a province are estimates: means of the provinces that it was formed from.</summary>
    /// <param name="province">A province of <see cref="Provinces"/>.</param>
    /// <returns>
    /// True in a harmonised year for a province that was formed from several; false for one that was formed from one,
    /// because it keeps the scores that it had, and in any other year.
    /// </returns>
    /// <exception cref="ArgumentException">The province belongs to another year.</exception>
    public bool IsEstimated(Province province)
    {
        Provinces.ThrowIfForeign(province, nameof(province));
        return _source is not null && province.Predecessors.Count > 1;
    }

    /// <summary>Gets the old provinces for want of which a score cannot be estimated.</summary>
    /// <param name="province">A province of <see cref="Provinces"/>.</param>
    /// <param name="node">A node of <see cref="Index"/>.</param>
    /// <returns>
    /// Those of the provinces that this one was formed from that have no score on the node, in the order of their codes;
    /// empty where the score is there, where it would be no estimate, and where no province at all has a figure.
    /// </returns>
    /// <exception cref="ArgumentException">The province or the node belongs to another year.</exception>
    public IReadOnlyList<Province> MissingPredecessors(Province province, IndexNode node)
    {
        Provinces.ThrowIfForeign(province, nameof(province));
        Index.ThrowIfForeign(node, nameof(node));
        bool canBeSought = IsEstimated(province) && (HasColumn(node) || HasFigureBelow(node));
        return canBeSought && double.IsNaN(Cell(province, node))
            ? Array.AsReadOnly(_source!.FindLacking(province.Predecessors, node))
            : [];
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

    /// <summary>The same year with other scores of one province.</summary>
    /// <param name="province">A province of <see cref="Provinces"/>.</param>
    /// <param name="scores">The scores by the position of the node, each of one that has a column; null keeps what is there.</param>
    internal YearScores With(Province province, ReadOnlySpan<double?> scores)
    {
        double[] cells = [.. _cells];
        for (int i = 0; i < scores.Length; i++)
        {
            if (scores[i] is { } points)
            {
                cells[(_columns[i] * ProvinceCount) + province.Index] = points;
            }
        }

        return new YearScores(
            Year,
            Index,
            Provinces,
            $"{DataVersion}, what if",
            IsAggregated,
            _columns,
            cells,
            _source
        );
    }

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

    private bool HasEstimates()
    {
        foreach (var province in Provinces.Provinces)
        {
            for (int i = province.Index; IsEstimated(province) && i < _cells.Length; i += ProvinceCount)
            {
                if (!double.IsNaN(_cells[i]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Where one has the node itself, the others need it too; where none has, it is to be computed from the parts.
    private Province[] FindLacking(IReadOnlyList<Province> provinces, IndexNode node)
    {
        Province[] without = [.. provinces.Where(province => double.IsNaN(Cell(province, node)))];
        return without.Length < provinces.Count
            ? without
            : Array.FindAll(without, province => IsAggregated || LacksPart(province, node));
    }

    private bool LacksPart(Province province, IndexNode node)
    {
        bool lacks = node.Parts.IsEmpty;
        foreach (var part in node.Parts)
        {
            lacks |= double.IsNaN(Cell(province, part)) && LacksPart(province, part);
        }

        return lacks;
    }

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
