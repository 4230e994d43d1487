using System.Globalization;
using ExcelDataReader;

namespace Papi.Scoring.Files;

/// <summary>The cells of one sheet of a workbook.</summary>
/// <remarks>Rows and columns are 0-based here. Immutable; safe for concurrent use.</remarks>
internal sealed class WorkbookSheet
{
    private readonly object?[][] _rows;

    private readonly int[] _counts;

    // The cell that has the content of a merged one.
    private readonly Dictionary<(int Row, int Column), (int Row, int Column)> _merged = [];

    private WorkbookSheet(string name, int columnCount, object?[][] rows)
    {
        Name = name;
        ColumnCount = columnCount;
        _rows = rows;
        _counts = [.. rows.Select(row => row.Count(value => value is not null))];
    }

    public string Name { get; }

    public int RowCount => _rows.Length;

    public int ColumnCount { get; }

    /// <summary>Gets the content of a cell: a number, a text that is not blank, another value, or null.</summary>
    public object? this[int row, int column] => _rows[row][column];

    /// <summary>Reads the current sheet.</summary>
    /// <param name="reader">The reader of the workbook.</param>
    /// <param name="errors">The errors of formulas, which stand as texts in their cells.</param>
    public static WorkbookSheet Read(IExcelDataReader reader, WorkbookErrors errors)
    {
        // Only damage leaves a sheet without a name, or with one of more than 31 characters.
        string name = reader.Name ?? "";
        var rows = new List<object?[]>();
        int columns = reader.FieldCount;
        while (reader.Read())
        {
            object?[] row = new object?[columns];
            for (int i = 0; i < Math.Min(columns, reader.FieldCount); i++)
            {
                row[i] = Trimmed(reader.GetValue(i)) ?? errors.Of(name, rows.Count, i);
            }

            rows.Add(row);
        }

        var sheet = new WorkbookSheet(Excerpt.Of(name), columns, [.. rows]);
        sheet.Merge(reader.MergeCells ?? []);
        return sheet;
    }

    /// <summary>Gets the text of a label: that of the merged cells that it is part of, a number as it is keyed in.</summary>
    public string LabelAt(int row, int column)
    {
        var (sourceRow, sourceColumn) = _merged.GetValueOrDefault((row, column), (row, column));
        return TextOf(_rows[sourceRow][sourceColumn]);
    }

    /// <summary>Gets how many cells of a row have content of their own.</summary>
    public int CountOf(int row) => _counts[row];

    /// <summary>Gets a value as a text.</summary>
    public static string TextOf(object? value) =>
        value switch
        {
            null => "",
            string text => text,
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };

    private static object? Trimmed(object? value) =>
        value is string text ? (string.IsNullOrWhiteSpace(text) ? null : text.Trim()) : value;

    private void Merge(CellRange[] ranges)
    {
        // Ranges that overlap are damage; those of a sound sheet have no more cells than the sheet.
        long left = (long)RowCount * ColumnCount;
        foreach (var range in ranges)
        {
            int lastRow = Math.Min(range.ToRow, RowCount - 1);
            int lastColumn = Math.Min(range.ToColumn, ColumnCount - 1);
            left -= (long)Math.Max(lastRow - range.FromRow + 1, 0) * Math.Max(lastColumn - range.FromColumn + 1, 0);
            if (left < 0)
            {
                return;
            }

            for (int row = range.FromRow; row <= lastRow; row++)
            {
                for (int column = range.FromColumn; column <= lastColumn; column++)
                {
                    _merged.TryAdd((row, column), (range.FromRow, range.FromColumn));
                }
            }
        }
    }
}
