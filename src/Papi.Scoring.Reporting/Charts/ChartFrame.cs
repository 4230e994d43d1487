using System.Globalization;
using System.Text.Json.Nodes;
using Papi.Scoring.Text;

namespace Papi.Scoring.Reporting.Charts;

/// <summary>What all charts have in common: title, notes, description, fonts, the decimal mark.</summary>
internal sealed class ChartFrame(ChartOptions options)
{
    private const string Schema = "https://vega.github.io/schema/vega-lite/v6.json";

    // Labels beside the plot leave the title about this much more room.
    private const int BesidePlot = 180;

    private const double TitleLetter = 8.6;

    private const double NoteLetter = 6.2;

    private readonly DecimalStyle _style =
        options.Language == Language.Vietnamese ? DecimalStyle.Vietnamese : DecimalStyle.Invariant;

    public int Width => options.Width;

    /// <summary>Gets the format by which Vega writes scores.</summary>
    public string PointsFormat => string.Create(CultureInfo.InvariantCulture, $".{options.Decimals}f");

    /// <summary>Gets the format by which Vega writes changes, with their sign.</summary>
    public string ChangeFormat => $"+{PointsFormat}";

    public char DecimalMark => _style.Separator;

    public string Text(LocalizedText text) => text.In(options.Language);

    public string Points(double points) => _style.Format(points, options.Decimals);

    public string Points(Score score) => Points(score.Points);

    public string Change(double points) => _style.FormatSigned(points, options.Decimals);

    public static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Gets the labels of an axis that are broken at line feeds.</summary>
    public static JsonObject LinedAxis() =>
        new()
        {
            ["title"] = null,
            ["ticks"] = false,
            ["domain"] = false,
            ["labelExpr"] = "split(datum.label, '\\n')",
            ["labelPadding"] = 8,
        };

    /// <summary>Puts a plot into its frame.</summary>
    /// <param name="title">The title.</param>
    /// <param name="description">What the chart says in words.</param>
    /// <param name="notes">How to read it, breaks, what is missing; each begins a line under the title.</param>
    /// <param name="dataVersion">The version of the data.</param>
    /// <param name="plot">Data, marks and encodings.</param>
    public ChartSpecification Around(
        LocalizedText title,
        LocalizedText description,
        IEnumerable<string> notes,
        string dataVersion,
        JsonObject plot
    )
    {
        string[] lines = [.. notes];
        string words = string.Join(' ', [Text(description), .. lines]);
        var specification = new JsonObject
        {
            ["$schema"] = Schema,
            ["description"] = words,
            ["title"] = new JsonObject
            {
                ["text"] = ChartJson.Texts(TextLines.Of(Text(title), LettersOf(TitleLetter))),
                ["subtitle"] = ChartJson.Texts(lines.SelectMany(line => TextLines.Of(line, LettersOf(NoteLetter)))),
            },
            ["usermeta"] = new JsonObject { ["dataVersion"] = dataVersion },
        };
        foreach (var (name, value) in plot.ToArray())
        {
            plot.Remove(name);
            specification[name] = value;
        }

        specification["config"] = Configuration();
        return new ChartSpecification(Text(title), words, options.Language, ChartJson.ToText(specification));
    }

    private int LettersOf(double letter) => (int)((options.Width + BesidePlot) / letter);

    private JsonObject Configuration() =>
        new()
        {
            ["font"] = "\"Segoe UI\", \"Noto Sans\", \"DejaVu Sans\", Arial, sans-serif",
            ["background"] = "white",
            ["padding"] = 12,
            ["numberFormat"] = PointsFormat,
            ["locale"] = Locale(),
            ["view"] = new JsonObject { ["stroke"] = null },
            ["title"] = new JsonObject
            {
                ["anchor"] = "start",
                ["frame"] = "bounds",
                ["fontSize"] = 16,
                ["color"] = ChartPalette.Ink,
                ["subtitleFontSize"] = 12,
                ["subtitleColor"] = "#444444",
                ["subtitleLineHeight"] = 16,
                ["subtitlePadding"] = 6,
                ["offset"] = 14,
            },
            ["axis"] = new JsonObject
            {
                ["labelFontSize"] = 12,
                ["labelLimit"] = 0,
                ["labelPadding"] = 5,
                ["labelColor"] = ChartPalette.Ink,
                ["titleFontSize"] = 12,
                ["titleFontWeight"] = "normal",
                ["gridColor"] = "#E6E6E6",
                ["domainColor"] = "#A0A0A0",
                ["tickColor"] = "#A0A0A0",
            },
            ["legend"] = new JsonObject
            {
                ["labelFontSize"] = 12,
                ["labelLimit"] = 0,
                ["titleFontSize"] = 12,
                ["titleFontWeight"] = "normal",
                ["symbolSize"] = 90,
            },
            ["text"] = new JsonObject { ["fontSize"] = 12, ["color"] = ChartPalette.Ink },
        };

    private JsonObject Locale()
    {
        bool isVietnamese = options.Language == Language.Vietnamese;
        return new JsonObject
        {
            ["number"] = new JsonObject
            {
                ["decimal"] = isVietnamese ? "," : ".",
                ["thousands"] = isVietnamese ? "." : ",",
                ["grouping"] = new JsonArray(3),
                ["currency"] = new JsonArray("", ""),
                // As DecimalStyle writes it, so that figures and notes look alike.
                ["minus"] = "-",
            },
        };
    }
}
