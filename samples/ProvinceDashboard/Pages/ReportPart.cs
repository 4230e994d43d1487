using System.Globalization;
using Papi.Scoring.Reporting;
using ProvinceDashboard.Markup;
using ProvinceDashboard.Requests;
using ProvinceDashboard.Texts;

namespace ProvinceDashboard.Pages;

/// <summary>The provincial report with its tables, and the same as files.</summary>
internal static class ReportPart
{
    public static Html Write(Selection selection)
    {
        var (board, scores, province, _, language) = selection;
        var report = ProvincialReport.Compose(board.Table, province, scores.Year, language);
        string choice = $"year={scores.Year}&lang={Layout.CodeOf(language)}";
        int tables = 0;
        return Html.Of(
            $"""
            <ul class="downloads" aria-label="{PageTexts.Downloads.In(language)}">
            <li><a href="/downloads/{province.Code}.docx?{choice}" download>{PageTexts.Docx.In(language)}</a></li>
            <li><a href="/downloads/{province.Code}.xlsx?{choice}" download>{PageTexts.Xlsx.In(language)}</a></li>
            </ul>
            {report.Sections.Select(section => Write(section, section.Table is null ? "" : Number(++tables)))}
            """
        );

        string Number(int table) =>
            string.Create(CultureInfo.InvariantCulture, $"{PageTexts.Table.In(language)} {table}");
    }

    private static Html Write(ReportSection section, string number) =>
        Html.Of(
            $"""
            {(section.Level == 1 ? Html.Of($"<h3>{section.Heading}</h3>") : Html.Of($"<h4>{section.Heading}</h4>"))}
            {section.Paragraphs.Select(paragraph => Html.Of($"<p>{paragraph}</p>\n"))}
            {(section.Table is { } table ? Write(table, number) : Html.Empty)}
            {section.Notes.Select(note => Html.Of($"<p class=\"note\">{note}</p>\n"))}
            """
        );

    // A wide table scrolls by itself on a phone, and by keyboard: hence the region that takes the focus.
    private static Html Write(ReportTable table, string number) =>
        Html.Of(
            $"""
            <div class="table" role="region" tabindex="0" aria-label="{number}">
            <table>
            <caption>{number}. {table.Caption}</caption>
            <thead><tr>{table.Columns.Select(column => Heading(column))}</tr></thead>
            <tbody>{table.Rows.Select(row => Row(row, table.Columns))}</tbody>
            </table>
            </div>
            """
        );

    private static Html Heading(ReportColumn column) =>
        column.IsNumeric
            ? Html.Of($"<th scope=\"col\" class=\"number\">{column.Heading}</th>")
            : Html.Of($"<th scope=\"col\">{column.Heading}</th>");

    private static Html Row(ReportRow row, IReadOnlyList<ReportColumn> columns)
    {
        var cells = row
            .Cells.Skip(1)
            .Select(
                (cell, i) =>
                    columns[i + 1].IsNumeric
                        ? Html.Of($"<td class=\"number\">{cell}</td>")
                        : Html.Of($"<td>{cell}</td>")
            );
        return Html.Of($"<tr><th scope=\"row\">{row.Cells[0]}</th>{cells}</tr>\n");
    }
}
