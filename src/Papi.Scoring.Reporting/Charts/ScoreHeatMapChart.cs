using System.Text.Json.Nodes;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Ranking;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Reporting.Charts;

/// <summary>All provinces by all dimensions, a cell each with its figure.</summary>
internal sealed class ScoreHeatMapChart(YearScores scores, ChartOptions options)
{
    private const int Step = 18;

    private const int LineHeight = 13;

    private const int LetterWidth = 6;

    private readonly ChartFrame _frame = new(options);

    private readonly IReadOnlyList<IndexNode> _nodes = scores.Index.Dimensions;

    private int LabelLength => options.Width / Math.Max(_nodes.Count, 1) / LetterWidth;

    public ChartSpecification Draw()
    {
        var ranking = ProvinceRanking.Compute(scores, scores.Index.Total);
        JsonObject[] rows =
        [
            .. ranking.Rows.SelectMany(row => RowsOf(row.Province, $"{ChartFrame.Whole(row.Rank)}. ")),
            .. ranking.Missing.SelectMany(province => RowsOf(province, "")),
        ];
        double[] points = [.. rows.Select(row => row["points"]).OfType<JsonValue>().Select(value => (double)value)];
        double[] ends = points.Length == 0 ? [0, 1] : [points.Min(), points.Max()];
        var plot = new JsonObject
        {
            ["width"] = _frame.Width,
            ["height"] = new JsonObject { ["step"] = Step },
            ["data"] = ChartJson.Data(rows),
            ["encoding"] = new JsonObject
            {
                ["x"] = ChartJson
                    .Category("node")
                    .With(
                        "axis",
                        // Lines run down from where the first one stands: so it stands that much higher.
                        ChartFrame
                            .LinedAxis()
                            .With("orient", "top")
                            .With("labelAngle", 0)
                            .With("labelFontSize", 11)
                            .With("labelLineHeight", LineHeight)
                            .With("labelPadding", 6 + (LineHeight * (_nodes.Max(node => LinesOf(node)) - 1)))
                    ),
                ["y"] = ChartJson
                    .Category("label")
                    .With(
                        "axis",
                        new JsonObject
                        {
                            ["title"] = null,
                            ["ticks"] = false,
                            ["domain"] = false,
                        }
                    ),
            },
            ["layer"] = new JsonArray(Cells(ends), Figures(ends), Dashes()),
        };
        return _frame.Around(
            new LocalizedText(
                $"Điểm các chỉ số nội dung của các tỉnh, thành phố, năm {scores.Year}",
                $"Scores of provinces by dimension, {scores.Year}"
            ),
            new LocalizedText(
                $"Bản đồ nhiệt: {ChartFrame.Whole(scores.Provinces.Provinces.Count)} tỉnh, thành phố theo {ChartFrame.Whole(_nodes.Count)} chỉ số nội dung, điểm từ {_frame.Points(ends[0])} đến {_frame.Points(ends[1])}.",
                $"Heat map of {ChartFrame.Whole(scores.Provinces.Provinces.Count)} provinces by {ChartFrame.Whole(_nodes.Count)} dimensions, scores from {_frame.Points(ends[0])} to {_frame.Points(ends[1])}."
            ),
            Notes(),
            scores.DataVersion,
            plot
        );
    }

    private IEnumerable<JsonObject> RowsOf(Province province, string rank) =>
        _nodes.Select(node => new JsonObject
        {
            ["label"] = rank + _frame.Text(province.Name),
            ["province"] = _frame.Text(province.Name),
            ["code"] = province.Code,
            ["node"] = LabelOf(node),
            ["dimension"] = _frame.Text(ChartTexts.Name(node)),
            ["points"] = ChartJson.Points(scores.ScoreOf(province, node)),
        });

    private string LabelOf(IndexNode node) => TextLines.Joined(_frame.Text(ChartTexts.Name(node)), LabelLength);

    private int LinesOf(IndexNode node) => LabelOf(node).Count(letter => letter == '\n') + 1;

    private JsonObject Cells(double[] ends) =>
        new()
        {
            ["mark"] = new JsonObject
            {
                ["type"] = "rect",
                ["stroke"] = "white",
                ["strokeWidth"] = 1,
                ["invalid"] = null,
            },
            ["encoding"] = new JsonObject
            {
                ["color"] = ChartJson
                    .Number("points", _frame.Text(ChartTexts.Points))
                    .With(
                        "scale",
                        new JsonObject { ["scheme"] = "blues", ["domain"] = new JsonArray(ends[0], ends[1]) }
                    )
                    .With("legend", new JsonObject { ["format"] = "~f" })
                    .With(
                        "condition",
                        new JsonObject { ["test"] = "datum.points === null", ["value"] = ChartPalette.Pale }
                    ),
                ["tooltip"] = new JsonArray(
                    ChartJson.Label("province", _frame.Text(ChartTexts.Province)),
                    ChartJson.Label("dimension", _frame.Text(ChartTexts.Dimension)),
                    ChartJson.Number("points", _frame.Text(ChartTexts.Points)).With("format", _frame.PointsFormat)
                ),
            },
        };

    private JsonObject Figures(double[] ends)
    {
        // On the dark end of the scale white letters have the greater contrast.
        double dark = ends[0] + ((ends[1] - ends[0]) * 0.7);
        return new JsonObject
        {
            ["transform"] = new JsonArray(new JsonObject { ["filter"] = "datum.points !== null" }),
            ["mark"] = new JsonObject
            {
                ["type"] = "text",
                ["fontSize"] = 11,
                ["aria"] = false,
            },
            ["encoding"] = new JsonObject
            {
                ["text"] = ChartJson.Number("points").With("format", _frame.PointsFormat),
                ["color"] = new JsonObject
                {
                    ["condition"] = new JsonObject
                    {
                        ["test"] = new JsonObject { ["field"] = "points", ["gt"] = dark },
                        ["value"] = "white",
                    },
                    ["value"] = ChartPalette.Ink,
                },
            },
        };
    }

    private static JsonObject Dashes() =>
        new()
        {
            ["transform"] = new JsonArray(new JsonObject { ["filter"] = "datum.points === null" }),
            ["mark"] = new JsonObject
            {
                ["type"] = "text",
                ["text"] = "–",
                ["fontSize"] = 11,
                ["aria"] = false,
            },
        };

    private IEnumerable<string> Notes()
    {
        yield return _frame.Text(ChartTexts.HowHeatMap);
        if (scores.IsEstimate)
        {
            yield return _frame.Text(ChartTexts.Estimates);
        }
    }
}
