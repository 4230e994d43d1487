using System.Globalization;
using CsvHelper;

namespace Papi.Scoring.Data.Tests;

/// <summary>The figures as committed in text, read by a parser that the library does not use for them.</summary>
internal static class PublishedCsv
{
    /// <summary>The text of every cell by year, province code and column; empty where missing.</summary>
    public static IReadOnlyDictionary<(int Year, string Province, string Column), string> Cells { get; } = Read();

    private static Dictionary<(int Year, string Province, string Column), string> Read()
    {
        var cells = new Dictionary<(int Year, string Province, string Column), string>();
        using var csv = CsvReader.FromFile(
            Path.Combine(AppContext.BaseDirectory, "published-scores.csv"),
            new CsvReaderOptions { Separator = ',' }
        );
        while (csv.Read())
        {
            for (int i = 2; i < csv.FieldCount; i++)
            {
                int year = int.Parse(csv.GetString(0), CultureInfo.InvariantCulture);
                cells.Add((year, csv.GetString(1), csv.Headers[i]), csv.GetString(i));
            }
        }

        return cells;
    }
}
