using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Comparison;

/// <summary>One province's scores on one node in all years of a table, with what changed and where it goes.</summary>
/// <remarks>
/// Scores are compared with that of the last scored year: best, worst and trend are those of the years that may be. Under
/// <see cref="AcrossBreaks.SharesOfScale"/> all years count, by the share of the scale; under
/// <see cref="AcrossBreaks.Insist"/> all years count by points. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ScoreSeries
{
    private ScoreSeries(
        Province province,
        string nodeId,
        ComparisonOptions options,
        SeriesPoint[] points,
        string version
    )
    {
        Province = province;
        NodeId = nodeId;
        Options = options;
        DataVersion = version;
        Points = Array.AsReadOnly(points);
        Last = Array.FindLast(points, point => point.Standing is not null);
        Compared =
        [
            .. points.Where(point =>
                point.WithLast is { } verdict
                && (verdict.IsComparable || options.AcrossBreaks != AcrossBreaks.Refuse)
                && ValueOf(point) is not null
            ),
        ];
        Best = Extreme(1);
        Worst = Extreme(-1);
        BestRanked = points.Where(point => point.Standing is not null).Reverse().MinBy(point => point.Standing!.Rank);
        WorstRanked = points.Where(point => point.Standing is not null).Reverse().MaxBy(point => point.Standing!.Rank);
        Trend = FindTrend();
    }

    /// <summary>Gets the province.</summary>
    public Province Province { get; }

    /// <summary>Gets the stable id of the node.</summary>
    public string NodeId { get; }

    /// <summary>Gets the choices.</summary>
    public ComparisonOptions Options { get; }

    /// <summary>Gets the version of the data, or the versions in the order of the years.</summary>
    public string DataVersion { get; }

    /// <summary>Gets every year of the table, earliest first, with or without a score.</summary>
    public IReadOnlyList<SeriesPoint> Points { get; }

    /// <summary>Gets whether any score of the series is an estimate: the mean of the provinces that this one was formed from.</summary>
    public bool IsEstimate => Points.Any(point => point.Standing is { IsEstimate: true });

    /// <summary>Gets the last year with a score; null where there is none.</summary>
    public SeriesPoint? Last { get; }

    /// <summary>Gets the years that are compared with the last one, itself included, earliest first.</summary>
    public IReadOnlyList<SeriesPoint> Compared { get; }

    /// <summary>Gets the year of the best score of those compared, the latest among equals; null without a score.</summary>
    public SeriesPoint? Best { get; }

    /// <summary>Gets the year of the worst score of those compared, the latest among equals; null without a score.</summary>
    public SeriesPoint? Worst { get; }

    /// <summary>Gets the year of the best rank of all years, the latest among equals; null without a score.</summary>
    /// <remarks>Ranks are comparable across breaks, but not every year ranks as many: the standing says how many.</remarks>
    public SeriesPoint? BestRanked { get; }

    /// <summary>Gets the year of the worst rank of all years, the latest among equals; null without a score.</summary>
    public SeriesPoint? WorstRanked { get; }

    /// <summary>Gets the trend over the years compared; null for fewer than three.</summary>
    public Trend? Trend { get; }

    private bool IsShareOfScale => Options.AcrossBreaks == AcrossBreaks.SharesOfScale;

    /// <summary>Draws up the series of one province on one node.</summary>
    /// <param name="table">The aggregated scores.</param>
    /// <param name="province">A province of any year; the others are looked up for the same territory.</param>
    /// <param name="nodeId">The stable id of the node, such as <c>poverty-lists</c>; never a number, which means other nodes in other years.</param>
    /// <param name="options">The choices; null is <see cref="ComparisonOptions.Default"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="nodeId"/> is a number, or no year of the table knows the province's territory.</exception>
    /// <exception cref="UnknownNodeException">No year of the table has a node of this id.</exception>
    /// <exception cref="InvalidOperationException">The table is empty or has not been aggregated.</exception>
    public static ScoreSeries Compute(
        ScoreTable table,
        Province province,
        string nodeId,
        ComparisonOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(province);
        ArgumentNullException.ThrowIfNull(nodeId);
        options ??= ComparisonOptions.Default;
        var latest = table.Latest;
        if (table.Years.All(year => year.Index.FindById(nodeId) is null))
        {
            EditionSeries.ThrowNotAnId(nodeId, [latest.Index, .. table.Years.Select(year => year.Index)]);
        }

        if (table.Years.All(year => year.Provinces.Counterpart(province) is null))
        {
            throw new ArgumentException($"No year of the table has the territory of {province}.", nameof(province));
        }

        var last = table.Years.LastOrDefault(year => FindScore(year, province, nodeId) is not null);
        SeriesPoint[] points = [.. table.Years.Select(year => Describe(table, year, province, nodeId, last, options))];
        string id = table.Years.Select(year => year.Index.FindById(nodeId)).OfType<IndexNode>().Last().Id;
        string version = DataVersions.Join(table.Years.Select(year => year.DataVersion));
        return new ScoreSeries(province, id, options, points, version);
    }

    /// <summary>Returns the province, the node, the years compared and the trend.</summary>
    public override string ToString() =>
        $"{Province.Name.English}, {NodeId}: {Compared.Count} of {Points.Count} years compared; {Trend?.ToString() ?? "no trend"}";

    private static Score? FindScore(YearScores year, Province province, string nodeId) =>
        year.Provinces.Counterpart(province) is { } same && year.Index.FindById(nodeId) is { } node
            ? year.ScoreOf(same, node)
            : null;

    private static SeriesPoint Describe(
        ScoreTable table,
        YearScores year,
        Province province,
        string nodeId,
        YearScores? last,
        ComparisonOptions options
    )
    {
        year.ThrowIfNotAggregated();
        var node = year.Index.FindById(nodeId);
        if (year.Provinces.Counterpart(province) is not { } same)
        {
            return new SeriesPoint(year.Year, node, null, null, null, MissingScore.NoProvinceIn(year.Year));
        }

        if (node is null)
        {
            var absent = new LocalizedText(
                $"Phiên bản năm {year.Year} không có mục này",
                $"The edition of {year.Year} has no such node"
            );
            return new SeriesPoint(year.Year, null, null, null, null, absent);
        }

        var standing = YearStandings.Compute(year, options.SchemeFor(year.Year), node.Depth).Of(same, node);
        SurveyYear? before = SurveyYear.IsValid(year.Year.Value - 1) ? year.Year.Value - 1 : null;
        var change =
            before is { } earlier
            && table.TryGetYear(earlier, out var scores)
            && scores.Index.FindById(nodeId) is not null
                ? ScoreChange.Compute(table, same, node, earlier, year.Year, options)
                : null;
        var verdict =
            standing is not null && last is not null
                ? table.Editions.CompareAcross(nodeId, year.Year, year.Index, last.Year, last.Index)
                : null;
        return new SeriesPoint(year.Year, node, standing, change, verdict, MissingScore.Explain(year, same, node));
    }

    private double? ValueOf(SeriesPoint point) => IsShareOfScale ? point.ShareOfScale : point.Standing?.Score.Points;

    private SeriesPoint? Extreme(int sign) =>
        Compared
            .Reverse()
            .MaxBy(point =>
                Resolution.Key(
                    (point.Node!.Direction == IndicatorDirection.LowerIsBetter ? -sign : sign) * ValueOf(point)!.Value
                )
            );

    private Trend? FindTrend()
    {
        if (Compared.Count < Trend.FewestYears)
        {
            return null;
        }

        // The earliest year across a break lies across every break that a later one does.
        var verdict =
            Compared.Select(point => point.WithLast!).FirstOrDefault(comparability => !comparability.IsComparable)
            ?? Compared[0].WithLast!;
        return new Trend(
            [.. Compared.Select(point => point.Year)],
            [.. Compared.Select(point => ValueOf(point)!.Value)],
            IsShareOfScale,
            verdict.Note
        )
        {
            IsAcrossBreak = !verdict.IsComparable,
            IsEstimate = Compared.Any(point => point.Standing is { IsEstimate: true }),
        };
    }
}
