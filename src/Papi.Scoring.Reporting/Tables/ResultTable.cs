using System.Globalization;
using System.Text;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>A result as a table: to read in a terminal or a notebook, to put on a page, to hand to a data frame.</summary>
/// <remarks>
/// <para>
/// Every result of the library has one: <c>result.ToTable()</c>. Values and CSV are for programs: the names of the columns
/// and the words of closed lists are English, numbers have all their digits, what is missing is null or empty. Text,
/// Markdown and HTML are for people: in the language of the table, rounded, a dash for what is missing.
/// </para>
/// <para>Immutable; safe for concurrent use.</para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ResultTable
{
    /// <summary>The number of decimals that people read: 2.</summary>
    public const int DefaultDecimals = 2;

    internal ResultTable(
        Language language,
        string caption,
        IReadOnlyList<ResultColumn> columns,
        IReadOnlyList<ResultRow> rows
    )
    {
        Language = language;
        Caption = caption;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>Gets the language of captions, names and sentences.</summary>
    public Language Language { get; }

    /// <summary>Gets what the table shows.</summary>
    public string Caption { get; }

    /// <summary>Gets the columns; the first one names the row.</summary>
    public IReadOnlyList<ResultColumn> Columns { get; }

    /// <summary>Gets the rows in the order of the result; each has as many values as there are columns.</summary>
    public IReadOnlyList<ResultRow> Rows { get; }

    /// <summary>Makes a table of the caller's own, which prints itself as those of the results do.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="columns">The columns; at least one, each with a name of its own.</param>
    /// <param name="rows">The values of each row: of <see cref="ResultColumn.ValueType"/>, or null where missing.</param>
    /// <param name="language">The language in which numbers are printed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no column, two have the same name, a row has another number of values, or a value is of another type.
    /// </exception>
    public static ResultTable Create(
        string caption,
        IEnumerable<ResultColumn> columns,
        IEnumerable<IReadOnlyList<object?>> rows,
        Language language = Language.Vietnamese
    )
    {
        ArgumentNullException.ThrowIfNull(caption);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        var own = Array.AsReadOnly(columns.ToArray());
        if (own.Count == 0 || own.DistinctBy(column => column.Name, StringComparer.Ordinal).Count() < own.Count)
        {
            throw new ArgumentException("A table has columns, each with a name of its own.", nameof(columns));
        }

        return new ResultTable(
            language,
            caption,
            own,
            Array.AsReadOnly(rows.Select(row => ResultRow.Create(own, row)).ToArray())
        );
    }

    /// <summary>Gets the values of one column, as data frames take them.</summary>
    /// <param name="column">The <see cref="ResultColumn.Name"/>; upper and lower case differ.</param>
    /// <returns>One value of <see cref="ResultColumn.ValueType"/> for each row; null where it is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such column; the message names those there are.</exception>
    public IReadOnlyList<object?> ValuesOf(string column)
    {
        int index = ResultRow.IndexOf(Columns, column);
        return Array.AsReadOnly([.. Rows.Select(row => row.Values[index])]);
    }

    /// <summary>Gets the numbers of one column.</summary>
    /// <param name="column">The <see cref="ResultColumn.Name"/> of a column of numbers, whole ones included.</param>
    /// <returns>One number for each row; null where it is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such column, or it has no numbers.</exception>
    public IReadOnlyList<double?> NumbersOf(string column)
    {
        int index = ResultRow.IndexOf(Columns, column);
        return Columns[index].IsNumeric
            ? Array.AsReadOnly([.. Rows.Select(row => NumberOf(row.Values[index]))])
            : throw new ArgumentException($"The column '{column}' has no numbers.", nameof(column));
    }

    /// <summary>Prints the table in columns of fixed width, for a terminal or a notebook.</summary>
    /// <param name="decimals">The decimals of a score, 0 to 8; statistics have two more.</param>
    /// <returns>The caption, an empty line, the columns and the rows; lines end in a line feed, the last one too.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of its range.</exception>
    public string ToText(int decimals = DefaultDecimals)
    {
        string[][] rows =
        [
            [.. Columns.Select(column => column.Caption)],
            .. Print(decimals),
        ];
        int[] widths = [.. Columns.Select((_, i) => rows.Max(row => WidthOf(row[i])))];
        var text = new StringBuilder(Caption).Append("\n\n");
        AppendLine(text, rows[0], widths);
        AppendLine(text, Array.ConvertAll(widths, width => new string('-', width)), widths);
        foreach (string[] row in rows.AsSpan(1))
        {
            AppendLine(text, row, widths);
        }

        return text.ToString();
    }

    /// <summary>Prints the table as a pipe table of Markdown.</summary>
    /// <param name="decimals">The decimals of a score, 0 to 8; statistics have two more.</param>
    /// <returns>The table without its caption; lines end in a line feed, the last one too.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of its range.</exception>
    public string ToMarkdown(int decimals = DefaultDecimals)
    {
        var text = new StringBuilder();
        MarkdownWriter.AppendTable(text, ToReportTable(decimals));
        return text.ToString();
    }

    /// <summary>Prints the table as a piece of an HTML page, its caption included.</summary>
    /// <param name="decimals">The decimals of a score, 0 to 8; statistics have two more.</param>
    /// <returns>
    /// A <c>table</c> in a region that scrolls, everything in it escaped; columns and rows have headers with a scope, and the
    /// cells of numbers have the class <c>number</c>. Without styles or scripts of its own.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of its range.</exception>
    public string ToHtml(int decimals = DefaultDecimals)
    {
        var text = new StringBuilder();
        HtmlWriter.AppendTable(text, ToReportTable(decimals), label: Caption, caption: Caption);
        return text.ToString();
    }

    /// <summary>Writes the table as CSV, for programs.</summary>
    /// <returns>The text that <see cref="WriteCsv"/> writes.</returns>
    public string ToCsv()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        WriteCsv(text);
        return text.ToString();
    }

    /// <summary>Writes the table as CSV, for programs.</summary>
    /// <param name="writer">Takes the text; it stays open.</param>
    /// <remarks>
    /// First the names of the columns. Fields are separated by commas and quoted where they need it; numbers have a decimal
    /// point and as many digits as give the same number again; flags are <c>true</c> and <c>false</c>; what is missing is
    /// empty. Lines end in a line feed, the last one too.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteCsv(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ResultTableCsv.Write(this, writer);
    }

    /// <summary>Writes the table as a JSON document, for programs: the one form that every result has.</summary>
    /// <returns>
    /// The format <c>papi.table/1</c>, language, caption and columns, and the rows as objects with a property for each column:
    /// numbers with as many digits as give the same number again, null where missing. Indented, lines end in a line feed.
    /// </returns>
    /// <remarks>
    /// The results that the commands print have a richer document of their own, see <c>ResultJson</c> of the package
    /// Papi.Scoring.Files. A number that is not finite, such as degrees of freedom without bound, is null: JSON has none.
    /// </remarks>
    public string ToJson() => ResultTableJson.Write(this);

    /// <summary>Reads the JSON Schema (draft 2020-12) of what <see cref="ToJson"/> writes.</summary>
    public static string ReadJsonSchema() => ResultTableJson.ReadSchema();

    /// <summary>Returns the caption and the size, such as <c>Xếp hạng 2024 (61 × 8)</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Caption} ({Rows.Count} × {Columns.Count})");

    private static double? NumberOf(object? value) => value is long whole ? whole : (double?)value;

    // Vietnamese names come composed and decomposed: a letter with its marks takes one place.
    private static int WidthOf(string text) => new StringInfo(text).LengthInTextElements;

    private void AppendLine(StringBuilder text, string[] cells, int[] widths)
    {
        int start = text.Length;
        for (int i = 0; i < cells.Length; i++)
        {
            int padding = widths[i] - WidthOf(cells[i]);
            int before = Columns[i].IsNumeric ? padding : 0;
            text.Append(' ', before).Append(cells[i]).Append(' ', padding - before + 2);
        }

        while (text.Length > start && text[^1] == ' ')
        {
            text.Length--;
        }

        text.Append('\n');
    }

    private ReportTable ToReportTable(int decimals) =>
        new(
            Caption,
            [.. Columns.Select(column => new ReportColumn(column.Caption, column.IsNumeric))],
            Print(decimals).Select(cells => new ReportRow(cells))
        );

    private IEnumerable<string[]> Print(int decimals)
    {
        if (decimals is < 0 or > CellPrinter.MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(
                nameof(decimals),
                decimals,
                $"From 0 to {CellPrinter.MaxDecimals} decimals."
            );
        }

        var printer = new CellPrinter(Language, decimals);
        return Rows.Select(row => (string[])[.. Columns.Select((column, i) => printer.Print(column, row.Cells[i]))]);
    }
}
