namespace Papi.Scoring.Reporting;

/// <summary>A table of a report with its caption.</summary>
/// <remarks>The first column names the row. Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ReportTable
{
    internal ReportTable(string caption, ReportColumn[] columns, IEnumerable<ReportRow> rows)
    {
        Caption = caption;
        Columns = Array.AsReadOnly(columns);
        Rows = Array.AsReadOnly([.. rows]);
    }

    /// <summary>Gets the caption without the number of the table, which each writer counts.</summary>
    public string Caption { get; }

    /// <summary>Gets the columns.</summary>
    public IReadOnlyList<ReportColumn> Columns { get; }

    /// <summary>Gets the rows; each has as many cells as there are columns.</summary>
    public IReadOnlyList<ReportRow> Rows { get; }

    /// <summary>Returns the caption.</summary>
    public override string ToString() => Caption;
}
