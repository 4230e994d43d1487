using System.Text.Json.Nodes;
using Papi.Scoring.Decomposition;

namespace Papi.Scoring.Reporting.Charts;

/// <summary>From the total of one year to that of another, a bar for what each dimension adds or takes.</summary>
internal sealed class ChangeWaterfallChart(ChangeDecomposition change, ChartOptions options)
{
    private const int Step = 40;

    private const int LabelLength = 38;

    private readonly ChartFrame _frame = new(options);

    public ChartSpecification Draw()
    {
        var name = change.Province.Name;
        return _frame.Around(
            new LocalizedText(
                $"{name.Vietnamese}: tổng điểm thay đổi thế nào từ {change.Change.From} đến {change.Change.To}",
                $"{name.English}: what changed the total from {change.Change.From} to {change.Change.To}"
            ),
            Description(),
            Notes(),
            change.DataVersion,
            change.Total is { Before: { } before, After: { } after } ? Plot(before, after) : Nothing()
        );
    }

    private JsonObject Plot(Score before, Score after)
    {
        JsonObject[] rows = [.. Rows(before, after)];

        // Each layer shows some of the rows: the order has to be said.
        var order = new JsonObject { ["domain"] = ChartJson.Texts(rows.Select(row => (string)row["label"]!)) };
        return new JsonObject
        {
            ["width"] = _frame.Width,
            ["height"] = new JsonObject { ["step"] = Step },
            ["data"] = ChartJson.Data(rows),
            ["encoding"] = new JsonObject
            {
                ["y"] = ChartJson.Category("label").With("scale", order).With("axis", ChartFrame.LinedAxis()),
            },
            ["layer"] = new JsonArray(
                Bars(),
                Ends(),
                Figures("change", isBold: false),
                Figures("points", isBold: true)
            ),
        };
    }

    private JsonObject Nothing() =>
        new()
        {
            ["width"] = _frame.Width,
            ["height"] = Step,
            ["data"] = ChartJson.Data([new JsonObject { ["note"] = _frame.Text(ChartTexts.NotCompared) }]),
            ["mark"] = new JsonObject { ["type"] = "text", ["fontStyle"] = "italic" },
            ["encoding"] = new JsonObject { ["text"] = ChartJson.Label("note") },
        };

    private IEnumerable<JsonObject> Rows(Score before, Score after)
    {
        yield return TotalRow(change.Change.From, before);
        double at = before.Points;
        foreach (var part in change.Dimensions)
        {
            double next = at + part.Points;
            yield return new JsonObject
            {
                ["label"] = TextLines.Joined(
                    _frame.Text(ChartTexts.Name(part.Node)) + (IsRemarkable(part) ? " *" : ""),
                    LabelLength
                ),
                ["node"] = part.Node.Id,
                ["change"] = part.Points,
                ["from"] = at,
                ["to"] = next,
                ["end"] = Math.Max(at, next),
                ["figure"] = $"{_frame.Change(part.Points)} {ArrowOf(part.Points)}",
                ["direction"] = _frame.Text(DirectionOf(part.Points)),
            };
            at = next;
        }

        yield return TotalRow(change.Change.To, after);
    }

    private JsonObject TotalRow(SurveyYear year, Score score) =>
        new()
        {
            ["label"] = _frame.Text(ChartTexts.TotalOf(year)),
            ["node"] = change.Change.Node.Id,
            ["points"] = score.Points,
            ["end"] = score.Points,
            ["figure"] = _frame.Points(score),
        };

    private static bool IsRemarkable(Contribution part) => part.IsAcrossBreak || part.Kind != ContributionKind.Kept;

    private static LocalizedText DirectionOf(double points) =>
        points > 0 ? ChartTexts.Up
        : points < 0 ? ChartTexts.Down
        : ChartTexts.Same;

    private static string ArrowOf(double points) =>
        points > 0 ? "▲"
        : points < 0 ? "▼"
        : "=";

    private JsonObject X(string field) =>
        ChartJson
            .Number(field, _frame.Text(ChartTexts.Points))
            .With("scale", new JsonObject { ["zero"] = false, ["padding"] = 40 })
            .With("axis", ChartJson.ShortAxis());

    private JsonObject Bars() =>
        new()
        {
            ["transform"] = new JsonArray(new JsonObject { ["filter"] = "isValid(datum.change)" }),
            ["mark"] = new JsonObject
            {
                ["type"] = "bar",
                ["height"] = new JsonObject { ["band"] = 0.55 },
            },
            ["encoding"] = new JsonObject
            {
                ["x"] = X("from"),
                ["x2"] = new JsonObject { ["field"] = "to" },
                ["color"] = new JsonObject
                {
                    ["condition"] = new JsonObject
                    {
                        ["test"] = new JsonObject { ["field"] = "change", ["lt"] = 0 },
                        ["value"] = ChartPalette.Vermilion,
                    },
                    ["value"] = ChartPalette.Blue,
                },
                ["tooltip"] = new JsonArray(
                    ChartJson.Label("label", _frame.Text(ChartTexts.Dimension)),
                    ChartJson.Number("change", _frame.Text(ChartTexts.Change)).With("format", _frame.ChangeFormat),
                    ChartJson.Label("direction", _frame.Text(ChartTexts.Change))
                ),
            },
        };

    // The axis does not begin at zero, so the totals are marks and not bars.
    private JsonObject Ends() =>
        new()
        {
            ["transform"] = new JsonArray(new JsonObject { ["filter"] = "isValid(datum.points)" }),
            ["mark"] = new JsonObject
            {
                ["type"] = "tick",
                ["thickness"] = 4,
                ["size"] = 26,
                ["opacity"] = 1,
                ["color"] = ChartPalette.Ink,
            },
            ["encoding"] = new JsonObject
            {
                ["x"] = X("points"),
                ["tooltip"] = new JsonArray(
                    ChartJson.Label("label", _frame.Text(ChartTexts.Unit)),
                    ChartJson.Number("points", _frame.Text(ChartTexts.Points)).With("format", _frame.PointsFormat)
                ),
            },
        };

    private JsonObject Figures(string field, bool isBold) =>
        new()
        {
            ["transform"] = new JsonArray(new JsonObject { ["filter"] = $"isValid(datum.{field})" }),
            ["mark"] = new JsonObject
            {
                ["type"] = "text",
                ["align"] = "left",
                ["dx"] = 7,
                ["fontWeight"] = isBold ? "bold" : "normal",
                ["aria"] = false,
            },
            ["encoding"] = new JsonObject { ["x"] = X("end"), ["text"] = ChartJson.Label("figure") },
        };

    private LocalizedText Description()
    {
        string parts = string.Join(
            "; ",
            change.Dimensions.Select(part => $"{part.Node.Code} {_frame.Change(part.Points)}")
        );
        return change.Change.Points is { } points
            ? new LocalizedText(
                $"Biểu đồ thác nước: tổng điểm thay đổi {_frame.Change(points)} điểm: {parts}.",
                $"Waterfall: the total changed by {_frame.Change(points)} points: {parts}."
            )
            : ChartTexts.Remark(ChartTexts.Change, ChartTexts.NotCompared);
    }

    private IEnumerable<string> Notes()
    {
        if (change.Total is not null)
        {
            yield return _frame.Text(ChartTexts.HowWaterfall);
        }

        // The note names the parts that carry the star.
        if (change.Note is { } note)
        {
            string star = change.Dimensions.Any(IsRemarkable) ? "* " : "";
            yield return star + ChartTexts.Closed(_frame.Text(note));
        }

        if (change.IsEstimate)
        {
            yield return _frame.Text(ChartTexts.Estimates);
        }
    }
}
