using System.Globalization;
using System.Text.Json.Nodes;

namespace Papi.Scoring.Reporting.Charts;

/// <summary>Ranks with the intervals in which they lie, in the order of the ranks.</summary>
internal sealed class RankIntervalsChart(
    IReadOnlyList<RankInterval> rows,
    LocalizedText title,
    LocalizedText description,
    IReadOnlyList<LocalizedText> notes,
    string dataVersion,
    ChartOptions options
)
{
    private const int Step = 17;

    private readonly ChartFrame _frame = new(options);

    public ChartSpecification Draw()
    {
        int worst = rows.Count == 0 ? 1 : rows.Max(row => row.Ranked);
        var axis = new JsonObject
        {
            ["title"] = null,
            ["ticks"] = false,
            ["domain"] = false,
        };
        if (rows.FirstOrDefault(row => row.IsMarked) is { } marked)
        {
            axis["labelFontWeight"] = new JsonObject
            {
                ["condition"] = new JsonObject { ["test"] = ChartJson.IsText(LabelOf(marked)), ["value"] = "bold" },
                ["value"] = "normal",
            };
        }

        var plot = new JsonObject
        {
            ["width"] = _frame.Width,
            ["height"] = new JsonObject { ["step"] = Step },
            ["data"] = ChartJson.Data(rows.Select(Row)),
            ["encoding"] = new JsonObject { ["y"] = ChartJson.Category("label").With("axis", axis) },
            ["layer"] = new JsonArray(Intervals(worst), Medians(worst), Ranks(worst), Figures()),
        };
        return _frame.Around(title, description, notes.Select(_frame.Text), dataVersion, plot);
    }

    private string LabelOf(RankInterval row) => $"{ChartFrame.Whole(row.Rank)}. {_frame.Text(row.Name)}";

    private JsonObject Row(RankInterval row) =>
        new()
        {
            ["label"] = LabelOf(row),
            ["name"] = _frame.Text(row.Name),
            ["code"] = row.Code,
            ["rank"] = row.Rank,
            ["ranked"] = row.Ranked,
            ["bestRank"] = row.Best,
            ["medianRank"] = row.Median,
            ["worstRank"] = row.Worst,
            ["interval"] = $"{RankText(row.Best)}–{RankText(row.Worst)}",
            ["marked"] = row.IsMarked,
        };

    private string RankText(double rank) =>
        rank.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', _frame.DecimalMark);

    private JsonObject X(string field, int worst) =>
        ChartJson
            .Number(field, _frame.Text(ChartTexts.RankBestFirst))
            .With("scale", ChartJson.Scale(0, worst + 1))
            .With("axis", ChartJson.RankAxis(worst).With("orient", "top"));

    private JsonObject Intervals(int worst) =>
        new()
        {
            ["mark"] = new JsonObject { ["type"] = "rule", ["strokeCap"] = "round" },
            ["encoding"] = new JsonObject
            {
                ["x"] = X("bestRank", worst),
                ["x2"] = new JsonObject { ["field"] = "worstRank" },
                ["color"] = Marked(ChartPalette.Vermilion, "#9DB9CE"),
                ["strokeWidth"] = ChartJson.Fixed(6),
                ["tooltip"] = Tooltip(),
            },
        };

    private JsonObject Medians(int worst) =>
        new()
        {
            ["mark"] = new JsonObject
            {
                ["type"] = "tick",
                ["color"] = "white",
                ["thickness"] = 2,
                ["size"] = 8,
                ["aria"] = false,
            },
            ["encoding"] = new JsonObject { ["x"] = X("medianRank", worst) },
        };

    private JsonObject Ranks(int worst) =>
        new()
        {
            ["mark"] = new JsonObject
            {
                ["type"] = "point",
                ["filled"] = true,
                ["opacity"] = 1,
                ["size"] = 42,
            },
            ["encoding"] = new JsonObject
            {
                ["x"] = X("rank", worst),
                ["color"] = Marked(ChartPalette.Ink, ChartPalette.Blue),
                ["tooltip"] = Tooltip(),
            },
        };

    private static JsonObject Figures() =>
        new()
        {
            ["mark"] = new JsonObject
            {
                ["type"] = "text",
                ["align"] = "left",
                ["dx"] = 6,
                ["fontSize"] = 11,
                ["aria"] = false,
            },
            ["encoding"] = new JsonObject { ["x"] = ChartJson.Fixed("width"), ["text"] = ChartJson.Label("interval") },
        };

    private static JsonObject Marked(string colour, string other) =>
        new()
        {
            ["condition"] = new JsonObject { ["test"] = "datum.marked", ["value"] = colour },
            ["value"] = other,
        };

    private JsonArray Tooltip() =>
        [
            ChartJson.Label("name", _frame.Text(ChartTexts.Unit)),
            ChartJson.Number("rank", _frame.Text(ChartTexts.Rank)).With("format", "d"),
            ChartJson.Number("bestRank", _frame.Text(ChartTexts.BestRank)).With("format", ".1~f"),
            ChartJson.Number("medianRank", _frame.Text(ChartTexts.MedianRank)).With("format", ".1~f"),
            ChartJson.Number("worstRank", _frame.Text(ChartTexts.WorstRank)).With("format", ".1~f"),
        ];
}
