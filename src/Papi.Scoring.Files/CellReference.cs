using System.Globalization;

namespace Papi.Scoring.Files;

/// <summary>Writes places of a workbook as its formulas do.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class CellReference
{
    private const int Letters = 26;

    /// <summary>Gets a cell in A1 notation.</summary>
    /// <param name="row">The 1-based row.</param>
    /// <param name="column">The 1-based column.</param>
    public static string Of(int row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{ColumnOf(column)}{row}");

    /// <summary>Gets a place with its sheet: a cell, a row, a column or the sheet as a whole.</summary>
    /// <param name="sheet">The name of the sheet, put in quotes where a formula needs them.</param>
    /// <param name="row">The 1-based row; null where a whole column or the sheet is meant.</param>
    /// <param name="column">The 1-based column; null where a whole row or the sheet is meant.</param>
    public static string Of(string sheet, int? row, int? column)
    {
        string name = sheet.AsSpan().ContainsAnyExcept(PlainLetters)
            ? $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'"
            : sheet;
        return (row, column) switch
        {
            ({ } r, { } c) => $"{name}!{Of(r, c)}",
            ({ } r, null) => string.Create(CultureInfo.InvariantCulture, $"{name}!{r}:{r}"),
            (null, { } c) => $"{name}!{ColumnOf(c)}:{ColumnOf(c)}",
            _ => name,
        };
    }

    private static readonly System.Buffers.SearchValues<char> PlainLetters = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_"
    );

    private static string ColumnOf(int column)
    {
        string name = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / Letters)
        {
            name = (char)('A' + ((rest - 1) % Letters)) + name;
        }

        return name;
    }
}
