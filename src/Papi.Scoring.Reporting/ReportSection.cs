namespace Papi.Scoring.Reporting;

/// <summary>A part of a report: a heading, paragraphs, at most one table, and the notes under it.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ReportSection
{
    internal ReportSection(
        int level,
        string heading,
        IEnumerable<string> paragraphs,
        ReportTable? table = null,
        IEnumerable<string>? notes = null
    )
    {
        Level = level;
        Heading = heading;
        Paragraphs = Array.AsReadOnly([.. paragraphs]);
        Table = table;
        Notes = Array.AsReadOnly([.. notes ?? []]);
    }

    /// <summary>Gets the level of the heading: 1 for a section, 2 for a section within one; the title stands above them.</summary>
    public int Level { get; }

    /// <summary>Gets the heading.</summary>
    public string Heading { get; }

    /// <summary>Gets the paragraphs before the table.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>Gets the table; null where the section has none.</summary>
    public ReportTable? Table { get; }

    /// <summary>Gets the notes under the table, each with its mark where a cell refers to it.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Returns the heading.</summary>
    public override string ToString() => Heading;
}
