using Papi.Scoring.Data;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Files.Tests.Support;

/// <summary>The published scores in the two layouts of the official workbooks, as these are described.</summary>
internal static class OfficialLayouts
{
    /// <summary>Gets a sheet for each dimension, provinces in rows, below a title and two rows of labels.</summary>
    public static SampleWorkbook ProvincesInRows(YearScores scores)
    {
        var workbook = new SampleWorkbook();
        foreach (var dimension in scores.Index.Dimensions)
        {
            bool isVietnamese = dimension.Position % 2 == 0;
            string name = isVietnamese ? $"Chỉ số nội dung {dimension.Code[1..]}" : $"Dimension {dimension.Code[1..]}";
            List<object?[]> rows =
            [
                [$"PAPI: {name}"],
                [],
                ["Province", name, .. dimension.Children.Select(LabelOf), null, "National"],
            ];
            foreach (var province in scores.Provinces.Provinces)
            {
                double?[] parts = [.. dimension.Children.Select(node => scores.ScoreOf(province, node)?.Points)];
                rows.Add([
                    province.Name.Vietnamese,
                    parts.Sum(value => value ?? 0),
                    .. parts.Select(value => (object?)(value ?? 0)),
                ]);
            }

            rows.Add([]);
            rows.Add(["Trung bình cả nước", 5.5]);
            workbook.Add(name, rows);
        }

        return workbook;
    }

    /// <summary>
    /// Gets one sheet, provinces in columns with a blank one between regions, indicators in rows, a scale column, and
    /// for each node its unweighted and weighted scores, its interval, its standard error and an older year.
    /// </summary>
    /// <param name="scores">The scores.</param>
    /// <param name="error">The standard error of every node.</param>
    /// <param name="rowsAbove">Rows above the names of the provinces.</param>
    public static List<object?[]> ProvincesInColumns(YearScores scores, double error, params object?[][] rowsAbove)
    {
        var aggregated = scores.Aggregate();
        List<object?[]> rows =
        [
            .. rowsAbove,
            ["Indicator", "Scale", .. Spread(scores, province => province.Name.English), "National mean"],
        ];
        foreach (var node in scores.Index.Nodes.Where(node => node.Depth <= 2))
        {
            object?[] Figures(Func<double, double> of) =>
                [.. Spread(scores, province => aggregated.ScoreOf(province, node) is { } score ? of(score.Points) : 0)];

            rows.Add([
                LabelOf(node),
                node.Depth == 0 ? "10-80" : $"{node.Scale!.Value.Min:0.##}-{node.Scale.Value.Max:0.##}",
                .. Figures(value => value),
            ]);
            rows.Add(["Weighted", null, .. Figures(value => value * 0.99)]);
            rows.Add(["95 % CI", null, .. Figures(value => value - (1.645 * error))]);
            rows.Add([null, null]);
            rows.Add(["95 % CI", null, .. Figures(value => value + (1.645 * error))]);
            rows.Add(["Standard error", null, .. Figures(_ => error)]);
            rows.Add([$"{LabelOf(node)} ({scores.Year.Value - 1})", null, .. Figures(value => value * 0.98)]);
        }

        rows.Add(["1.1.1 Aware of current policies and laws", "0-100", .. Spread(scores, _ => 42.5)]);
        return rows;
    }

    public static string LabelOf(IndexNode node) =>
        node.Depth switch
        {
            0 => "PAPI (unweighted)",
            1 when node.Position % 2 == 0 => $"Chỉ số nội dung {node.Code[1..]}",
            1 => $"Dimension {node.Code[1..]}: {node.Name.English}",
            _ when node.Position % 2 == 0 => $"{node.Code}. {node.Name.Vietnamese}",
            _ => $"Sub-dimension {node.Code} {node.Name.English}",
        };

    public static YearScores Published(int year) => PublishedScores.Table.Year(year);

    private static IEnumerable<object?> Spread(YearScores scores, Func<Geography.Province, object?> of)
    {
        foreach (var province in scores.Provinces.Provinces)
        {
            if (province.Index % 20 == 10)
            {
                yield return null;
            }

            yield return of(province);
        }
    }
}
