using System.Text.Json.Nodes;
using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Ranking;

namespace Papi.Scoring.Reporting.Charts;

/// <summary>All provinces in order, a bar each, coloured by tier; those without a score below them.</summary>
internal sealed class RankBarsChart(
    ProvinceRanking ranking,
    TierClassification? tiers,
    Province? marked,
    ChartOptions options
)
{
    private const int Step = 19;

    private readonly ChartFrame _frame = new(options);

    public ChartSpecification Draw()
    {
        var plot = new JsonObject
        {
            ["width"] = _frame.Width,
            ["height"] = new JsonObject { ["step"] = Step },
            ["data"] = ChartJson.Data([.. ranking.Rows.Select(Row), .. ranking.Missing.Select(MissingRow)]),
            ["encoding"] = new JsonObject { ["y"] = Labels() },
            ["layer"] = tiers is null
                ? new JsonArray(Bars(), Figures(), Absent())
                : new JsonArray(Bars(), Symbols(), Figures(), Absent()),
        };
        var name = ChartTexts.Name(ranking.Node);
        return _frame.Around(
            new LocalizedText(
                $"{name.Vietnamese}, năm {ranking.Year}: thứ hạng các tỉnh, thành phố",
                $"{name.English}, {ranking.Year}: provinces in order"
            ),
            Description(),
            Notes(),
            ranking.DataVersion,
            plot
        );
    }

    private string LabelOf(RankedProvince row) => $"{row.Rank}. {_frame.Text(row.Province.Name)}";

    private JsonObject Row(RankedProvince row) =>
        new()
        {
            ["label"] = LabelOf(row),
            ["province"] = _frame.Text(row.Province.Name),
            ["code"] = row.Province.Code,
            ["rank"] = row.Rank,
            ["ranked"] = row.Ranked,
            ["points"] = row.Score.Points,
            ["tier"] = tiers?.Of(row.Province) is { } tiered ? _frame.Text(TierNames.Of(tiered.Tier)) : null,
            ["marked"] = ReferenceEquals(row.Province, marked),
        };

    private JsonObject MissingRow(Province province) =>
        new()
        {
            ["label"] = _frame.Text(province.Name),
            ["province"] = _frame.Text(province.Name),
            ["code"] = province.Code,
            ["points"] = null,
            ["note"] = _frame.Text(ChartTexts.NoData),
            ["marked"] = ReferenceEquals(province, marked),
        };

    private JsonObject Labels()
    {
        var axis = new JsonObject
        {
            ["title"] = null,
            ["ticks"] = false,
            ["domain"] = false,
        };
        string? label =
            marked is null ? null
            : ranking.Of(marked) is { } row ? LabelOf(row)
            : _frame.Text(marked.Name);
        if (label is not null)
        {
            axis["labelFontWeight"] = new JsonObject
            {
                ["condition"] = new JsonObject { ["test"] = ChartJson.IsText(label), ["value"] = "bold" },
                ["value"] = "normal",
            };
        }

        return ChartJson.Category("label").With("axis", axis);
    }

    private JsonObject Bars() =>
        new()
        {
            ["mark"] = new JsonObject
            {
                ["type"] = "bar",
                ["height"] = new JsonObject { ["band"] = 0.78 },
            },
            ["encoding"] = new JsonObject
            {
                ["x"] = ChartJson.Number("points", _frame.Text(ChartTexts.Points)).With("axis", ChartJson.ShortAxis()),
                ["color"] = tiers is null ? ChartJson.Fixed(ChartPalette.Blue) : TierColour(),
                ["stroke"] = new JsonObject
                {
                    ["condition"] = new JsonObject { ["test"] = "datum.marked", ["value"] = ChartPalette.Ink },
                    ["value"] = null,
                },
                ["strokeWidth"] = ChartJson.Fixed(2),
                ["tooltip"] = Tooltip(),
            },
        };

    // The shape says the tier once more, for those to whom the colours look alike.
    private JsonObject Symbols() =>
        new()
        {
            ["mark"] = new JsonObject
            {
                ["type"] = "point",
                ["filled"] = true,
                ["size"] = 55,
                ["opacity"] = 1,
                ["xOffset"] = 9,
                ["aria"] = false,
            },
            ["encoding"] = new JsonObject
            {
                ["x"] = ChartJson.Number("points"),
                ["color"] = TierColour(),
                ["shape"] = TierChannels.Shape(_frame),
            },
        };

    private JsonObject TierColour() => TierChannels.Colour(_frame);

    private JsonObject Figures() =>
        new()
        {
            ["mark"] = new JsonObject
            {
                ["type"] = "text",
                ["align"] = "left",
                ["dx"] = tiers is null ? 5 : 18,
                ["fontSize"] = 11,
                ["aria"] = false,
            },
            ["encoding"] = new JsonObject
            {
                ["x"] = ChartJson.Number("points"),
                ["text"] = ChartJson.Number("points").With("format", _frame.PointsFormat),
            },
        };

    private static JsonObject Absent() =>
        new()
        {
            ["transform"] = new JsonArray(new JsonObject { ["filter"] = "datum.points === null" }),
            ["mark"] = new JsonObject
            {
                ["type"] = "text",
                ["align"] = "left",
                ["dx"] = 5,
                ["fontSize"] = 11,
                ["fontStyle"] = "italic",
                ["color"] = "#666666",
            },
            ["encoding"] = new JsonObject { ["x"] = ChartJson.Datum(0), ["text"] = ChartJson.Label("note") },
        };

    private JsonArray Tooltip() =>
        [
            ChartJson.Label("province", _frame.Text(ChartTexts.Province)),
            ChartJson.Number("rank", _frame.Text(ChartTexts.Rank)).With("format", "d"),
            ChartJson.Number("points", _frame.Text(ChartTexts.Points)).With("format", _frame.PointsFormat),
            .. tiers is null ? Array.Empty<JsonObject>() : [ChartJson.Label("tier", _frame.Text(ChartTexts.Tier))],
        ];

    private LocalizedText Description()
    {
        var name = ChartTexts.Name(ranking.Node);
        if (ranking.Rows.Count == 0)
        {
            return ChartTexts.Remark(name, ChartTexts.NoData);
        }

        var (first, last) = (ranking.Rows[0], ranking.Rows[^1]);
        string count = ChartFrame.Whole(ranking.Ranked);
        return new LocalizedText(
            $"Biểu đồ thanh {name.Vietnamese} năm {ranking.Year} của {count} tỉnh, thành phố: từ {first.Province.Name.Vietnamese} ({_frame.Points(first.Score)}) đến {last.Province.Name.Vietnamese} ({_frame.Points(last.Score)}).",
            $"Bars of {name.English} in {ranking.Year} for {count} provinces: from {first.Province.Name.English} ({_frame.Points(first.Score)}) to {last.Province.Name.English} ({_frame.Points(last.Score)})."
        );
    }

    private IEnumerable<string> Notes()
    {
        if (marked is not null && ranking.Of(marked) is { } row)
        {
            string rank = $"{ChartFrame.Whole(row.Rank)}/{ChartFrame.Whole(row.Ranked)}";
            yield return _frame.Text(ChartTexts.Standing(marked.Name, _frame.Points(row.Score), rank));
        }

        if (ranking.Missing.Count > 0)
        {
            yield return _frame.Text(ChartTexts.Missing(ranking.Missing.Select(province => province.Name)));
        }

        if (ranking.IsEstimate)
        {
            yield return _frame.Text(ChartTexts.Estimates);
        }
    }
}
