using System.Text.Json.Nodes;
using Papi.Scoring.Comparison;

namespace Papi.Scoring.Reporting.Charts;

/// <summary>The ranks of some provinces over the years, first place on top, with the breaks of the series marked.</summary>
internal sealed class RankBumpChart(IReadOnlyList<ScoreSeries> series, ChartOptions options)
{
    private const int Height = 420;

    private const double LabelGap = 17;

    private readonly ChartFrame _frame = new(options);

    private readonly string[] _names =
    [
        .. series.Select(one => one.Province.Name.In(options.Language)).Distinct(StringComparer.Ordinal),
    ];

    public ChartSpecification Draw()
    {
        SeriesPoint[] points = [.. series.SelectMany(one => one.Points)];
        int worst = points.Max(point => point.Standing?.Ranked) ?? 1;
        int[] years = [.. points.Select(point => point.Year.Value).Distinct().Order()];
        var layers = new JsonArray(
            Breaks(),
            Lines(worst, years),
            Dots(worst, years),
            LabelDots(worst, years),
            Labels(worst, years)
        );
        var plot = new JsonObject
        {
            ["width"] = _frame.Width,
            ["height"] = Height,
            ["layer"] = layers,
        };
        return _frame.Around(Title(), Description(), Notes(), series[0].DataVersion, plot);
    }

    private IEnumerable<JsonObject> Rows() =>
        series.SelectMany(one =>
            one.Points.Select(point => new JsonObject
            {
                ["province"] = _frame.Text(one.Province.Name),
                ["code"] = one.Province.Code,
                ["year"] = point.Year.Value,
                ["rank"] = point.Standing?.Rank,
                ["ranked"] = point.Standing?.Ranked,
                ["points"] = ChartJson.Points(point.Standing?.Score),
                ["note"] = point.Note is { } note ? _frame.Text(note) : null,
            })
        );

    // Every line ends in its name, at the last rank there is.
    private IEnumerable<JsonObject> LabelRows(int worst)
    {
        ScoreSeries[] named = [.. series.Where(one => LastOf(one) is not null)];
        double[] places = LabelSpread.Apart(
            [.. named.Select(one => (double)LastOf(one)!.Standing!.Rank)],
            LabelGap * worst / Height
        );
        return named.Select(
            (one, i) =>
            {
                var last = LastOf(one)!;
                string rank = $"{ChartFrame.Whole(last.Standing!.Rank)}/{ChartFrame.Whole(last.Standing.Ranked)}";
                return new JsonObject
                {
                    ["province"] = _frame.Text(one.Province.Name),
                    ["rank"] = places[i],
                    ["label"] = $"{_frame.Text(one.Province.Name)} {rank}",
                };
            }
        );
    }

    private static SeriesPoint? LastOf(ScoreSeries one) =>
        one.Points.LastOrDefault(point => point.Standing is not null);

    private SurveyYear[] BreakYears() =>
        [
            .. series
                .SelectMany(one => one.Points)
                .Where(point => point.Change is { Comparability.IsComparable: false })
                .Select(point => point.Year)
                .Distinct()
                .Order(),
        ];

    private static JsonObject X(int[] years) =>
        ChartJson
            .Number("year")
            .With("scale", ChartJson.Scale(years[0] - 0.3, years[^1] + 0.3))
            .With(
                "axis",
                new JsonObject
                {
                    ["format"] = "d",
                    ["values"] = new JsonArray([.. years.Select(year => (JsonNode)year)]),
                    ["grid"] = false,
                    ["title"] = null,
                    ["labelAngle"] = 0,
                }
            );

    private JsonObject Y(int worst) =>
        ChartJson
            .Number("rank", _frame.Text(ChartTexts.RankBestFirst))
            .With("scale", ChartJson.Scale(0, worst + 1).With("reverse", true))
            .With("axis", ChartJson.RankAxis(worst));

    private JsonObject Breaks()
    {
        string label = _frame.Text(ChartTexts.Break);
        return new JsonObject
        {
            ["data"] = ChartJson.Data(
                BreakYears().Select(year => new JsonObject { ["year"] = year.Value - 0.5, ["label"] = label })
            ),
            ["layer"] = new JsonArray(
                new JsonObject
                {
                    ["mark"] = new JsonObject
                    {
                        ["type"] = "rule",
                        ["strokeDash"] = new JsonArray(5, 4),
                        ["color"] = ChartPalette.Grey,
                    },
                    ["encoding"] = new JsonObject { ["x"] = ChartJson.Number("year") },
                },
                new JsonObject
                {
                    ["mark"] = new JsonObject
                    {
                        ["type"] = "text",
                        ["baseline"] = "bottom",
                        ["dy"] = -3,
                        ["fontSize"] = 11,
                        ["color"] = "#555555",
                    },
                    ["encoding"] = new JsonObject
                    {
                        ["x"] = ChartJson.Number("year"),
                        ["y"] = ChartJson.Fixed(0),
                        ["text"] = ChartJson.Label("label"),
                    },
                }
            ),
        };
    }

    private JsonObject Channel(IReadOnlyList<string> range) =>
        ChartJson
            .Category("province")
            .With("scale", ChartJson.Scale(_names, range.Take(_names.Length)))
            .With("legend", null);

    private JsonObject Lines(int worst, int[] years) =>
        new()
        {
            ["data"] = ChartJson.Data(Rows()),
            ["mark"] = new JsonObject
            {
                ["type"] = "line",
                ["strokeWidth"] = 2.5,
                ["invalid"] = "break-paths-show-path-domains",
            },
            ["encoding"] = new JsonObject
            {
                ["x"] = X(years),
                ["y"] = Y(worst),
                ["color"] = Channel(ChartPalette.LineColours),
            },
        };

    private JsonObject Dots(int worst, int[] years) =>
        new()
        {
            ["data"] = ChartJson.Data(Rows()),
            ["mark"] = new JsonObject
            {
                ["type"] = "point",
                ["filled"] = true,
                ["opacity"] = 1,
                ["size"] = 80,
            },
            ["encoding"] = new JsonObject
            {
                ["x"] = X(years),
                ["y"] = Y(worst),
                ["color"] = Channel(ChartPalette.LineColours),
                ["shape"] = Channel(ChartPalette.LineShapes),
                ["tooltip"] = new JsonArray(
                    ChartJson.Label("province", _frame.Text(ChartTexts.Province)),
                    ChartJson.Number("year", _frame.Text(ChartTexts.Year)).With("format", "d"),
                    ChartJson.Number("rank", _frame.Text(ChartTexts.Rank)).With("format", "d"),
                    ChartJson.Number("ranked", _frame.Text(ChartTexts.Count)).With("format", "d"),
                    ChartJson.Number("points", _frame.Text(ChartTexts.Points)).With("format", _frame.PointsFormat)
                ),
            },
        };

    // Names stand apart from crowded ends: each has the mark of its line before it, and letters that can be read.
    private JsonObject LabelDots(int worst, int[] years) =>
        new()
        {
            ["data"] = ChartJson.Data(LabelRows(worst)),
            ["mark"] = new JsonObject
            {
                ["type"] = "point",
                ["filled"] = true,
                ["opacity"] = 1,
                ["size"] = 80,
                ["xOffset"] = 8,
                ["aria"] = false,
            },
            ["encoding"] = new JsonObject
            {
                ["x"] = ChartJson.Datum(years[^1] + 0.3),
                ["y"] = Y(worst),
                ["color"] = Channel(ChartPalette.LineColours),
                ["shape"] = Channel(ChartPalette.LineShapes),
            },
        };

    private JsonObject Labels(int worst, int[] years) =>
        new()
        {
            ["data"] = ChartJson.Data(LabelRows(worst)),
            ["mark"] = new JsonObject
            {
                ["type"] = "text",
                ["align"] = "left",
                ["dx"] = 18,
                ["aria"] = false,
            },
            ["encoding"] = new JsonObject
            {
                ["x"] = ChartJson.Datum(years[^1] + 0.3),
                ["y"] = Y(worst),
                ["text"] = ChartJson.Label("label"),
            },
        };

    private LocalizedText Title()
    {
        var node = series[0].Points.LastOrDefault(point => point.Node is not null)?.Node;
        string id = series[0].NodeId;
        var name = node is null ? new LocalizedText(id, id) : ChartTexts.Name(node);
        return new LocalizedText($"{name.Vietnamese}: thứ hạng qua các năm", $"{name.English}: ranks over the years");
    }

    private LocalizedText Description()
    {
        string Ranks(Language language) =>
            string.Join(
                "; ",
                series.Select(one =>
                    $"{one.Province.Name.In(language)} "
                    + (
                        LastOf(one) is { } last
                            ? $"{ChartFrame.Whole(last.Standing!.Rank)}/{ChartFrame.Whole(last.Standing.Ranked)} ({last.Year})"
                            : ChartTexts.NoData.In(language)
                    )
                )
            );
        return new LocalizedText(
            $"Biểu đồ thứ hạng qua các năm, hạng gần nhất: {Ranks(Language.Vietnamese)}.",
            $"Ranks over the years, the latest of each: {Ranks(Language.English)}."
        );
    }

    private IEnumerable<string> Notes()
    {
        yield return _frame.Text(ChartTexts.HowBump);
        if (BreakYears() is { Length: > 0 } breaks)
        {
            string years = string.Join(", ", breaks);
            yield return _frame.Text(ChartTexts.BreaksBefore(years));
        }

        if (series.Any(one => one.IsEstimate))
        {
            yield return _frame.Text(ChartTexts.Estimates);
        }
    }
}
