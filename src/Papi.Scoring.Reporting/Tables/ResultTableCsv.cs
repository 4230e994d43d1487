using CsvHelper;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>Writes the table of a result as CSV.</summary>
internal static class ResultTableCsv
{
    private static readonly CsvWriterOptions Format = CsvWriterOptions.Default with { NewLine = "\n" };

    public static void Write(ResultTable table, TextWriter writer)
    {
        using var csv = CsvWriter.Create(writer, Format, leaveOpen: true);
        foreach (var column in table.Columns)
        {
            csv.WriteField(column.Name);
        }

        csv.EndRecord();
        foreach (var row in table.Rows)
        {
            foreach (object? value in row.Values)
            {
                csv.WriteField(TableCell.InvariantText(value));
            }

            csv.EndRecord();
        }
    }
}
