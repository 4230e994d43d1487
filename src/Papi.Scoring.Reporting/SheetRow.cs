namespace Papi.Scoring.Reporting;

/// <summary>A row of a spreadsheet below its headings.</summary>
/// <param name="Cells">The cells in the order of the columns; those at the end may be left out.</param>
/// <param name="IsDetail">Whether the row belongs to the one above it that is none, and can be folded away.</param>
internal sealed record SheetRow(IReadOnlyList<SheetCell> Cells, bool IsDetail = false);
