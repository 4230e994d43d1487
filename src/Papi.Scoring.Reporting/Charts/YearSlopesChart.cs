using System.Text.Json.Nodes;
using Papi.Scoring.Comparison;

namespace Papi.Scoring.Reporting.Charts;

/// <summary>The dimensions of a province in two years, a line each; no line across a break.</summary>
internal sealed class YearSlopesChart(ProvinceChange change, ChartOptions options)
{
    private const int Height = 420;

    // Two labels of 12 pixels need about this much from one baseline to the next.
    private const double LabelGap = 17;

    private readonly ChartFrame _frame = new(options);

    private readonly List<StandingChange> _rows = [.. change.Dimensions];

    public ChartSpecification Draw()
    {
        var (low, high) = Extent();
        var plot = new JsonObject
        {
            ["width"] = new JsonObject { ["step"] = _frame.Width / 2 },
            ["height"] = Height,
            ["data"] = ChartJson.Data(Rows(low, high)),
            ["encoding"] = new JsonObject
            {
                ["x"] = ChartJson
                    .Category("year")
                    .With(
                        "axis",
                        new JsonObject
                        {
                            ["title"] = null,
                            ["labelAngle"] = 0,
                            ["labelFontSize"] = 14,
                            ["orient"] = "top",
                            ["domain"] = false,
                            ["ticks"] = false,
                            ["grid"] = true,
                        }
                    ),
            },
            ["layer"] = new JsonArray(
                Lines(low, high),
                Points(low, high),
                Labels(low, high, change.From.ToString(), "right", -12),
                Labels(low, high, change.To.ToString(), "left", 12)
            ),
        };
        var name = change.Province.Name;
        return _frame.Around(
            new LocalizedText(
                $"{name.Vietnamese}: các chỉ số nội dung năm {change.From} và {change.To}",
                $"{name.English}: dimensions in {change.From} and {change.To}"
            ),
            Description(),
            Notes(),
            change.DataVersion,
            plot
        );
    }

    private (double Low, double High) Extent()
    {
        double[] points =
        [
            .. _rows
                .SelectMany(row => new[] { row.Change.Before, row.Change.After })
                .OfType<Score>()
                .Select(score => score.Points),
        ];
        if (points.Length == 0)
        {
            return (0, 1);
        }

        double margin = Math.Max((points.Max() - points.Min()) * 0.06, 0.05);
        return (points.Min() - margin, points.Max() + margin);
    }

    private IEnumerable<JsonObject> Rows(double low, double high)
    {
        double gap = LabelGap * (high - low) / Height;
        var before = Side(
            change.From,
            row => row.Change.Before,
            gap,
            row => _frame.Points(row.Change.Before!.Value) + "  " + row.Node.Code
        );
        var after = Side(change.To, row => row.Change.After, gap, LabelAfter);
        return before.Concat(after);
    }

    private List<JsonObject> Side(
        SurveyYear year,
        Func<StandingChange, Score?> scoreOf,
        double gap,
        Func<StandingChange, string> labelOf
    )
    {
        StandingChange[] scored = [.. _rows.Where(row => scoreOf(row) is not null)];
        double[] places = LabelSpread.Apart([.. scored.Select(row => scoreOf(row)!.Value.Points)], gap);
        var rows = scored.Select(
            (row, i) =>
                new JsonObject
                {
                    ["node"] = row.Node.Id,
                    ["dimension"] = _frame.Text(ChartTexts.Name(row.Node)),
                    ["year"] = year.ToString(),
                    ["points"] = scoreOf(row)!.Value.Points,
                    ["change"] = row.Change.Points,
                    ["direction"] = _frame.Text(DirectionOf(row)),
                    ["label"] = labelOf(row),
                    ["labelAt"] = places[i],
                }
        );
        var missing = _rows
            .Where(row => scoreOf(row) is null)
            .Select(row => new JsonObject
            {
                ["node"] = row.Node.Id,
                ["dimension"] = _frame.Text(ChartTexts.Name(row.Node)),
                ["year"] = year.ToString(),
                ["points"] = null,
                ["change"] = null,
                ["direction"] = _frame.Text(ChartTexts.NotCompared),
                ["label"] = _frame.Text(ChartTexts.NoData),
                ["labelAt"] = null,
            });
        return [.. rows, .. missing];
    }

    private string LabelAfter(StandingChange row)
    {
        string moved = row.Change.Points is { } points
            ? $"{_frame.Change(points)} {ArrowOf(row.Change.Direction)}"
            : _frame.Text(ChartTexts.NotCompared);
        return $"{_frame.Points(row.Change.After!.Value)}  {_frame.Text(ChartTexts.Name(row.Node))} ({moved})";
    }

    private static string ArrowOf(ChangeDirection? direction) =>
        direction switch
        {
            ChangeDirection.Up => "▲",
            ChangeDirection.Down => "▼",
            _ => "=",
        };

    private static LocalizedText DirectionOf(StandingChange row) =>
        row.Change.Points is null
            ? ChartTexts.NotCompared
            : row.Change.Direction switch
            {
                ChangeDirection.Up => ChartTexts.Up,
                ChangeDirection.Down => ChartTexts.Down,
                _ => ChartTexts.Same,
            };

    private JsonObject Y(double low, double high, string field = "points") =>
        ChartJson
            .Number(field, _frame.Text(ChartTexts.Points))
            .With("scale", ChartJson.Scale(low, high))
            .With("axis", null);

    private JsonObject Colour()
    {
        LocalizedText[] directions = [ChartTexts.Up, ChartTexts.Down, ChartTexts.Same, ChartTexts.NotCompared];
        return ChartJson
            .Category("direction", _frame.Text(ChartTexts.Change))
            .With(
                "scale",
                ChartJson.Scale(
                    directions.Select(_frame.Text),
                    [ChartPalette.Blue, ChartPalette.Vermilion, ChartPalette.Grey, ChartPalette.Ink]
                )
            )
            .With("legend", null);
    }

    // Without a change there is no line: across a break it would show a movement that means nothing.
    private JsonObject Lines(double low, double high) =>
        new()
        {
            ["transform"] = new JsonArray(new JsonObject { ["filter"] = "datum.change !== null" }),
            ["mark"] = new JsonObject { ["type"] = "line", ["strokeWidth"] = 2.5 },
            ["encoding"] = new JsonObject
            {
                ["y"] = Y(low, high),
                ["detail"] = ChartJson.Label("node"),
                ["color"] = Colour(),
            },
        };

    private JsonObject Points(double low, double high) =>
        new()
        {
            ["mark"] = new JsonObject
            {
                ["type"] = "point",
                ["filled"] = true,
                ["opacity"] = 1,
                ["size"] = 70,
            },
            ["encoding"] = new JsonObject
            {
                ["y"] = Y(low, high),
                ["color"] = Colour(),
                ["tooltip"] = new JsonArray(
                    ChartJson.Label("dimension", _frame.Text(ChartTexts.Dimension)),
                    ChartJson.Label("year", _frame.Text(ChartTexts.Year)),
                    ChartJson.Number("points", _frame.Text(ChartTexts.Points)).With("format", _frame.PointsFormat),
                    ChartJson.Number("change", _frame.Text(ChartTexts.Change)).With("format", _frame.ChangeFormat)
                ),
            },
        };

    private JsonObject Labels(double low, double high, string year, string align, int dx) =>
        new()
        {
            ["transform"] = new JsonArray(
                new JsonObject
                {
                    ["filter"] = new JsonObject { ["field"] = "year", ["equal"] = year },
                }
            ),
            ["mark"] = new JsonObject
            {
                ["type"] = "text",
                ["align"] = align,
                ["dx"] = dx,
                ["aria"] = false,
            },
            ["encoding"] = new JsonObject { ["y"] = Y(low, high, "labelAt"), ["text"] = ChartJson.Label("label") },
        };

    private LocalizedText Description()
    {
        var name = change.Province.Name;
        string Codes(IReadOnlyList<StandingChange> rows) =>
            rows.Count == 0 ? "–" : string.Join(", ", rows.Select(row => row.Node.Code));
        return new LocalizedText(
            $"Biểu đồ độ dốc các chỉ số nội dung của {name.Vietnamese} từ {change.From} đến {change.To}. Tăng: {Codes(change.Up)}. Giảm: {Codes(change.Down)}.",
            $"Slopes of the dimensions of {name.English} from {change.From} to {change.To}. Up: {Codes(change.Up)}. Down: {Codes(change.Down)}."
        );
    }

    private IEnumerable<string> Notes()
    {
        foreach (var row in _rows.Where(row => row.Change.Note is not null))
        {
            yield return _frame.Text(
                ChartTexts.Remark(new LocalizedText(row.Node.Code, row.Node.Code), row.Change.Note!)
            );
        }

        if (change.IsEstimate)
        {
            yield return _frame.Text(ChartTexts.Estimates);
        }
    }
}
