using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>Comparisons of years and of provinces as tables.</summary>
/// <threadsafety static="true" instance="true"/>
public static class ComparisonTables
{
    /// <summary>Makes a table: one row per node of the later year, then the nodes that were dropped.</summary>
    /// <param name="change">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static ResultTable ToTable(this ProvinceChange change, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(change);
        var rows = change
            .Rows.Select(row => (row.Node, row.Before, row.After, Change: (StandingChange?)row))
            .Concat(change.Dropped.Select(row => (row.Node, row.Before, (Standing?)null, (StandingChange?)null)));
        return new TableLayout<(IndexNode Node, Standing? Before, Standing? After, StandingChange? Change)>(language)
            .Node(row => row.Node)
            .Standing("before", change.From.ToString(), row => row.Before)
            .Standing("after", change.To.ToString(), row => row.After)
            .Change("change", row => row.Change?.Change.Points)
            .Share("shareChange", row => row.Change?.Change.ShareOfScale)
            .Word("direction", row => row.Change?.Change.Direction)
            .WholeChange("places", row => row.Change?.PlacesClimbed)
            .WholeChange("tierSteps", row => row.Change?.TierSteps)
            .Flag("comparable", row => row.Change?.Change.Comparability.IsComparable)
            .Localized("note", row => row.Change?.Change.Note)
            .Fill(Caption(change.Province, change.From, change.To), rows);
    }

    /// <summary>Makes a table: one row.</summary>
    /// <param name="change">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static ResultTable ToTable(this ScoreChange change, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new TableLayout<ScoreChange>(language)
            .Node(row => row.Node)
            .Whole("from", row => row.From.Value)
            .Whole("to", row => row.To.Value)
            .Number("before", row => row.Before?.Points)
            .Number("after", row => row.After?.Points)
            .Change("change", row => row.Points)
            .Share("shareChange", row => row.ShareOfScale)
            .Word("direction", row => row.Direction)
            .Flag("comparable", row => row.Comparability.IsComparable)
            .Localized("note", row => row.Note)
            .Flag("estimated", row => row.IsEstimate)
            .Fill(
                new LocalizedText($"Thay đổi {change.From}–{change.To}", $"Change from {change.From} to {change.To}"),
                [change]
            );
    }

    /// <summary>Makes a table: one row per year.</summary>
    /// <param name="series">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    public static ResultTable ToTable(this ScoreSeries series, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(series);
        return new TableLayout<SeriesPoint>(language)
            .Whole("year", row => row.Year.Value)
            .Text("node", row => row.Node?.Code)
            .Standing(row => row.Standing)
            .Share("shareOfScale", row => row.ShareOfScale)
            .Change("change", row => row.Change?.Points)
            .Flag("comparable", row => row.Change?.Comparability.IsComparable)
            .Flag("comparableWithLast", row => row.WithLast?.IsComparable)
            .Localized("note", row => row.Note)
            .Fill(
                new LocalizedText(
                    $"{series.Province.Name.Vietnamese} qua các năm: {series.NodeId}",
                    $"{series.Province.Name.English} over the years: {series.NodeId}"
                ),
                series.Points
            );
    }

    /// <summary>Makes a table: one row per estimator of the slope, by least squares and by Theil and Sen.</summary>
    /// <param name="trend">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="trend"/> is null.</exception>
    public static ResultTable ToTable(this Trend trend, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(trend);
        var least = trend.LeastSquares.ComputeInterval();
        var median = trend.TheilSen.ComputeInterval();
        (string Method, double PerYear, double P, SlopeInterval? Interval)[] rows =
        [
            ("least-squares", trend.LeastSquares.PerYear, trend.LeastSquares.P, least),
            ("theil-sen", trend.TheilSen.PerYear, trend.TheilSen.P, median),
        ];
        return new TableLayout<(string Method, double PerYear, double P, SlopeInterval? Interval)>(language)
            .Word("method", row => row.Method)
            .Statistic("perYear", row => row.PerYear)
            .Statistic("p", row => row.P)
            .Statistic("ciLow", row => row.Interval?.Lower)
            .Statistic("ciHigh", row => row.Interval?.Upper)
            .Fill(
                new LocalizedText(
                    $"Xu hướng {trend.Years[0]}–{trend.Years[^1]}",
                    $"Trend from {trend.Years[0]} to {trend.Years[^1]}"
                ),
                rows
            );
    }

    /// <summary>Makes a table: one row per node, the total first.</summary>
    /// <param name="comparison">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static ResultTable ToTable(this ReferenceComparison comparison, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new TableLayout<ReferenceDifference>(language)
            .Node(row => row.Node)
            .Number("own", row => row.Own?.Score.Points)
            .Number("reference", row => row.Reference?.Points)
            .Text("provinceCode", row => row.ReferenceProvince?.Code)
            .Localized("provinceName", row => row.ReferenceProvince?.Name)
            .Change("points", row => row.Points)
            .Share("share", row => row.ShareOfScale)
            .WholeChange("places", row => row.Places)
            .WholeChange("tierSteps", row => row.TierSteps)
            .Flag("estimated", row => row.IsEstimate)
            .Localized("note", row => row.Note)
            .Fill(
                new LocalizedText(
                    $"{comparison.Province.Name.Vietnamese} {comparison.Year} so với {comparison.ReferenceName.Vietnamese}",
                    $"{comparison.Province.Name.English} {comparison.Year} against {comparison.ReferenceName.English}"
                ),
                comparison.Rows
            );
    }

    /// <summary>Makes a table: one row per shift of the national level of a node.</summary>
    /// <param name="shifts">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="shifts"/> is null.</exception>
    public static ResultTable ToTable(this LevelShifts shifts, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(shifts);
        return new TableLayout<LevelShift>(language)
            .Node(row => row.Node)
            .Whole("from", row => row.From.Value)
            .Whole("to", row => row.To.Value)
            .Share("medianBefore", row => row.MedianBefore)
            .Share("medianAfter", row => row.MedianAfter)
            .Share("spread", row => row.Spread)
            .Statistic("ratio", row => row.Ratio)
            .Flag("known", row => row.IsKnown)
            .Localized("note", row => row.Explanation)
            .Flag("estimated", row => row.IsEstimate)
            .Fill(new LocalizedText("Dịch chuyển mức chung cả nước", "Shifts of the national level"), shifts.Shifts);
    }

    /// <summary>Makes a table: one row per province of the later year with the change of each node, in a column with the code of the node.</summary>
    /// <param name="change">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static ResultTable ToTable(this YearOnYear change, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(change);
        var layout = new TableLayout<Province>(language).Province(province => province);
        foreach (var node in change.Later.Index.Nodes.Where(node => node.Depth <= change.DeepestLevel))
        {
            layout.Wide(node.Code, ColumnKind.Change, province => change.Points(province, node));
        }

        return layout.Fill(
            new LocalizedText(
                $"Thay đổi điểm {change.Earlier.Year}–{change.Later.Year}",
                $"Changes of scores from {change.Earlier.Year} to {change.Later.Year}"
            ),
            change.Later.Provinces.Provinces
        );
    }

    private static LocalizedText Caption(Province province, SurveyYear from, SurveyYear to) =>
        new(
            $"{province.Name.Vietnamese}, thay đổi {from}–{to}",
            $"{province.Name.English}, change from {from} to {to}"
        );
}
