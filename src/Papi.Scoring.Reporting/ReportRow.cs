namespace Papi.Scoring.Reporting;

/// <summary>A row of a table in a report: one text for each column.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ReportRow
{
    internal ReportRow(params string[] cells) => Cells = Array.AsReadOnly(cells);

    /// <summary>Gets the texts in the order of the columns; an em dash where there is no number.</summary>
    public IReadOnlyList<string> Cells { get; }

    /// <summary>Returns the cells with a bar between them.</summary>
    public override string ToString() => string.Join(" | ", Cells);
}
