using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Reporting;
using Spectre.Console;

namespace Papi.Cli.Text;

/// <summary>A page for people: lines, facts and tables in one language.</summary>
internal sealed class Screen(IAnsiConsole console, Language language, int decimals)
{
    private static readonly Padding Gap = new(0, 0, 1, 0);

    public static readonly Style StrongStyle = new(decoration: Decoration.Bold);

    private static readonly Style QuietStyle = new(Color.Grey);

    public PrintedNumbers Numbers { get; } = new(language, decimals);

    /// <summary>Gets how many characters a line holds.</summary>
    public int Width => console.Profile.Width;

    /// <summary>Makes a cell; the text is taken as it is.</summary>
    public static Spectre.Console.Text Cell(string text, Style? style = null) => new(text, style);

    /// <summary>Makes a column whose cells are never broken, such as numbers.</summary>
    public static TableColumn Column(string heading, Justify alignment = Justify.Right) =>
        new(Cell(heading, StrongStyle))
        {
            Alignment = alignment,
            NoWrap = true,
            Padding = Gap,
        };

    /// <summary>Makes a column of words, which may take several lines.</summary>
    public static TableColumn WideColumn(string heading) => new(Cell(heading, StrongStyle)) { Padding = Gap };

    /// <summary>Makes a column for the marks of footnotes, close to the column before it.</summary>
    public static TableColumn MarkColumn() => new("") { NoWrap = true, Padding = new Padding(0, 0, 0, 0) };

    /// <summary>Writes places climbed or lost.</summary>
    public static string Places(int climbed) =>
        climbed switch
        {
            > 0 => string.Create(CultureInfo.InvariantCulture, $"▲ {climbed}"),
            < 0 => string.Create(CultureInfo.InvariantCulture, $"▼ {-climbed}"),
            _ => "=",
        };

    public static Style? TierStyle(Tier? tier) =>
        tier switch
        {
            Tier.High => new Style(Color.Green),
            Tier.HighAverage => new Style(Color.Olive),
            Tier.LowAverage => new Style(Color.Olive),
            Tier.Low => new Style(Color.Maroon),
            _ => null,
        };

    public static Style? ChangeStyle(double? change) =>
        change switch
        {
            > 0 => new Style(Color.Green),
            < 0 => new Style(Color.Maroon),
            _ => null,
        };

    public static Table CreateTable(params TableColumn[] columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns)
        {
            table.AddColumn(column);
        }

        return table;
    }

    public string Say(LocalizedText text) => text.In(language);

    public void Blank() => console.WriteLine();

    public void Heading(LocalizedText text) => console.Write(new Paragraph(Say(text) + "\n", StrongStyle));

    public void Line(LocalizedText text) => console.Write(new Paragraph(Say(text) + "\n"));

    public void QuietLine(LocalizedText text) => console.Write(new Paragraph(Say(text) + "\n", QuietStyle));

    public void Write(Table table) => console.Write(table);

    /// <summary>Writes facts, each after its name.</summary>
    public void Facts(IEnumerable<(LocalizedText Name, LocalizedText Fact)> facts)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(1, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (var (name, fact) in facts)
        {
            grid.AddRow(Cell(Say(name), QuietStyle), Cell(Say(fact)));
        }

        console.Write(grid);
    }
}
