using System.Globalization;
using System.IO.Compression;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Tests.Survey;

/// <summary>The synthetic survey with which R's survey package made the reference figures.</summary>
internal static class ReferenceSurvey
{
    public static SurveyDesignOptions Options { get; } = new("w", new SamplingStage("village") { Strata = "province" });

    public static SurveyData Data { get; } = Read(_ => true);

    public static SurveyDesign Design { get; } = SurveyDesign.Create(Data, Options);

    public static string[] Indicators { get; } =
    [.. Enumerable.Range(1, 100).Select(i => string.Create(CultureInfo.InvariantCulture, $"q{i:000}"))];

    /// <summary>Reads the rows of some villages.</summary>
    /// <param name="keeps">Which, by province and village.</param>
    public static SurveyData Read(Func<(string Province, string Village), bool> keeps)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Reference", "survey-micro.csv.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        string[] columns = reader.ReadLine()!.Split(',');
        string[] labels = ["province", "village", "district", "commune"];
        int female = Array.IndexOf(columns, "female");
        int province = Array.IndexOf(columns, "province");
        int village = Array.IndexOf(columns, "village");
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(',');
            if (keeps((cells[province], cells[village])))
            {
                rows.Add(cells);
            }
        }

        var builder = new SurveyDataBuilder(rows.Count);
        for (int i = 0; i < columns.Length; i++)
        {
            int column = i;
            if (labels.Contains(columns[i], StringComparer.Ordinal))
            {
                builder.AddCategories(columns[i], [.. rows.Select(row => row[column])]);
            }
            else
            {
                builder.AddNumbers(columns[i], [.. rows.Select(row => Number(row[column]))]);
            }
        }

        return builder.AddCategories("sex", [.. rows.Select(row => row[female])]).Build();
    }

    /// <summary>Takes some of the rows, with the columns that the tests use.</summary>
    public static SurveyData Take(SurveyData data, Func<int, bool> keeps)
    {
        int[] rows = [.. Enumerable.Range(0, data.RowCount).Where(keeps)];
        var builder = new SurveyDataBuilder(rows.Length);
        foreach (string column in data.CategoryColumns)
        {
            builder.AddCategories(column, [.. rows.Select(row => data.CategoryAt(column, row))]);
        }

        foreach (string column in data.NumberColumns)
        {
            builder.AddNumbers(column, [.. rows.Select(row => data.NumberAt(column, row))]);
        }

        return builder.Build();
    }

    /// <summary>Cuts the rows into batches without regard to clusters.</summary>
    public static IEnumerable<SurveyData> Batches(int count)
    {
        int size = ((Data.RowCount - 1) / count) + 1;
        return Enumerable.Range(0, count).Select(batch => Take(Data, row => row / size == batch));
    }

    private static double? Number(string cell) =>
        cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);
}
