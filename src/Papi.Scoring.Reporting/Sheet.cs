namespace Papi.Scoring.Reporting;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name, at most 31 characters, none of them one of <c>[]:*?/\'</c>.</param>
/// <param name="Columns">The columns with their headings.</param>
/// <param name="Rows">The rows below the headings.</param>
internal sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<SheetRow> Rows);
