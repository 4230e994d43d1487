using System.Globalization;
using System.Text;

namespace Papi.Scoring.Reporting;

/// <summary>Writes a report as one HTML page that holds its own styles, asks nothing of a network and runs no script.</summary>
/// <threadsafety static="true" instance="true"/>
public static class HtmlWriter
{
    private const string Styles = """
        :root { color-scheme: light; }
        body { font: 1rem/1.5 "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif; color: #1a1a1a; background: #fff; margin: 0 auto; max-width: 62rem; padding: 1rem; }
        h1 { font-size: 1.6rem; } h1, h2, h3 { color: #12395b; line-height: 1.25; }
        .table { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
        caption { text-align: left; font-weight: 600; padding: .25rem 0; }
        th, td { border-bottom: 1px solid #b8c4ce; padding: .3rem .5rem; text-align: left; vertical-align: top; }
        thead th { background: #e8eef4; border-bottom: 2px solid #12395b; }
        tbody th { font-weight: 400; white-space: nowrap; }
        .number { text-align: right; font-variant-numeric: tabular-nums; }
        td.number { white-space: nowrap; }
        .note { font-size: .875rem; color: #444; margin: .2rem 0; }
        @media print { @page { size: A4; margin: 18mm; } body { max-width: none; padding: 0; font-size: 10pt; } .table { overflow: visible; } thead { display: table-header-group; } tr { break-inside: avoid; } h2, h3, caption { break-after: avoid; } }
        """;

    /// <summary>Writes the whole report.</summary>
    /// <param name="document">The report.</param>
    /// <returns>The page, to be stored in UTF-8; lines end in a line feed, the last one too.</returns>
    public static string Write(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        string language = document.Language == Language.Vietnamese ? "vi" : "en";
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"")
            .Append(language)
            .Append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append("<title>").Append(HtmlText.Encode(document.Title)).Append("</title>\n<style>\n");
        page.Append(Styles.ReplaceLineEndings("\n")).Append("\n</style>\n</head>\n<body>\n<main>\n<h1>");
        page.Append(HtmlText.Encode(document.Title)).Append("</h1>\n");
        int tables = 0;
        foreach (var section in document.Sections)
        {
            string heading = section.Level == 1 ? "h2" : "h3";
            page.Append('<').Append(heading).Append('>').Append(HtmlText.Encode(section.Heading));
            page.Append("</").Append(heading).Append(">\n");
            foreach (string paragraph in section.Paragraphs)
            {
                page.Append("<p>").Append(HtmlText.Encode(paragraph)).Append("</p>\n");
            }

            if (section.Table is { } table)
            {
                tables++;
                string number = $"{ReportTexts.Table.In(document.Language)} {PrintedNumbers.Whole(tables)}";
                AppendTable(page, table, number, $"{number}. {table.Caption}");
            }

            foreach (string note in section.Notes)
            {
                page.Append("<p class=\"note\">").Append(HtmlText.Encode(note)).Append("</p>\n");
            }
        }

        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>Appends a table with its caption.</summary>
    /// <remarks>A wide one scrolls by itself on a phone, and by keyboard: hence the region that takes the focus.</remarks>
    internal static void AppendTable(StringBuilder page, ReportTable table, string label, string caption)
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{HtmlText.Encode(label)}\">\n<table>\n"
        );
        page.Append(CultureInfo.InvariantCulture, $"<caption>{HtmlText.Encode(caption)}</caption>\n");
        page.Append("<thead><tr>");
        foreach (var column in table.Columns)
        {
            page.Append("<th scope=\"col\"").Append(column.IsNumeric ? " class=\"number\">" : ">");
            page.Append(HtmlText.Encode(column.Heading)).Append("</th>");
        }

        page.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            page.Append("<tr><th scope=\"row\">").Append(HtmlText.Encode(row.Cells[0])).Append("</th>");
            for (int i = 1; i < row.Cells.Count; i++)
            {
                page.Append(table.Columns[i].IsNumeric ? "<td class=\"number\">" : "<td>");
                page.Append(HtmlText.Encode(row.Cells[i])).Append("</td>");
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n</div>\n");
    }
}
