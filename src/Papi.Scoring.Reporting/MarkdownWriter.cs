using System.Globalization;
using System.Text;

namespace Papi.Scoring.Reporting;

/// <summary>Writes a report as Markdown with pipe tables, as GitHub reads them.</summary>
/// <threadsafety static="true" instance="true"/>
public static class MarkdownWriter
{
    private const string Special = "\\`*_[]<>|#~";

    /// <summary>Writes the whole report.</summary>
    /// <param name="document">The report.</param>
    /// <returns>The text; lines end in a line feed, the last one too.</returns>
    public static string Write(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder();
        text.Append("# ").Append(Escape(document.Title)).Append('\n');
        int tables = 0;
        foreach (var section in document.Sections)
        {
            text.Append('\n').Append('#', section.Level + 1).Append(' ').Append(Escape(section.Heading)).Append('\n');
            foreach (string paragraph in section.Paragraphs)
            {
                text.Append('\n').Append(Escape(paragraph)).Append('\n');
            }

            if (section.Table is { } table)
            {
                tables++;
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"\n**{ReportTexts.Table.In(document.Language)} {tables}. {Escape(table.Caption)}**\n\n"
                );
                AppendTable(text, table);
            }

            foreach (string note in section.Notes)
            {
                text.Append('\n').Append(Escape(note)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>Appends the columns and rows of a table.</summary>
    internal static void AppendTable(StringBuilder text, ReportTable table)
    {
        AppendRow(text, table.Columns.Select(column => column.Heading));
        text.Append('|').AppendJoin('|', table.Columns.Select(column => column.IsNumeric ? " ---: " : " --- "));
        text.Append("|\n");
        foreach (var row in table.Rows)
        {
            AppendRow(text, row.Cells);
        }
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(Escape)).Append(" |\n");

    // Names come from files of the user too; a line break would end a row.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (Special.Contains(character, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(character is '\r' or '\n' ? ' ' : character);
        }

        return escaped.ToString();
    }
}
