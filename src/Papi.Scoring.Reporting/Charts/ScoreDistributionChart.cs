using System.Text.Json.Nodes;
using Papi.Scoring.Classification;
using Papi.Scoring.Geography;

namespace Papi.Scoring.Reporting.Charts;

/// <summary>How many provinces have which scores, with the cuts between tiers, and one province marked.</summary>
internal sealed class ScoreDistributionChart(TierClassification tiers, Province marked, ChartOptions options)
{
    private const int Height = 260;

    private const int MaxBins = 24;

    // Room for the shapes of the tiers and the name of the province between legend and plot.
    private const int AbovePlot = 44;

    private readonly ChartFrame _frame = new(options);

    public ChartSpecification Draw()
    {
        var layers = new JsonArray(Bars(), Cuts(), Median(), Symbols());
        if (tiers.Of(marked) is { } own)
        {
            layers.Add((JsonNode)Own(own));
            layers.Add((JsonNode)OwnLabel(own));
        }

        var name = ChartTexts.Name(tiers.Node);
        var plot = new JsonObject
        {
            ["width"] = _frame.Width,
            ["height"] = Height,
            ["data"] = ChartJson.Data(tiers.Rows.Select(Row)),
            ["layer"] = layers,
        };
        return _frame.Around(
            new LocalizedText(
                $"{name.Vietnamese}, năm {tiers.Year}: phân bố điểm và vị trí của {marked.Name.Vietnamese}",
                $"{name.English}, {tiers.Year}: distribution of scores, with {marked.Name.English}"
            ),
            Description(),
            Notes(),
            tiers.DataVersion,
            plot
        );
    }

    private JsonObject Row(TieredProvince row) =>
        new()
        {
            ["province"] = _frame.Text(row.Province.Name),
            ["code"] = row.Province.Code,
            ["points"] = row.Score.Points,
            ["tier"] = _frame.Text(TierNames.Of(row.Tier)),
            ["marked"] = ReferenceEquals(row.Province, marked),
        };

    private string TextOf(Tier tier) => _frame.Text(TierNames.Of(tier));

    private JsonObject Bars() =>
        new()
        {
            ["mark"] = new JsonObject { ["type"] = "bar", ["stroke"] = "white" },
            ["encoding"] = new JsonObject
            {
                ["x"] = ChartJson
                    .Number("points", _frame.Text(ChartTexts.Points))
                    .With("bin", new JsonObject { ["maxbins"] = MaxBins })
                    .With("scale", new JsonObject { ["zero"] = false })
                    .With("axis", new JsonObject { ["format"] = "~f", ["grid"] = false }),
                ["y"] = new JsonObject
                {
                    ["aggregate"] = "count",
                    ["type"] = "quantitative",
                    ["title"] = _frame.Text(ChartTexts.Count),
                    ["axis"] = new JsonObject { ["format"] = "d", ["tickMinStep"] = 1 },
                },
                ["color"] = TierChannels.Colour(_frame, AbovePlot),
                ["order"] = new JsonObject
                {
                    ["field"] = "points",
                    ["type"] = "quantitative",
                    ["aggregate"] = "min",
                },
                ["tooltip"] = new JsonArray(
                    ChartJson.Label("tier", _frame.Text(ChartTexts.Tier)),
                    new JsonObject
                    {
                        ["aggregate"] = "count",
                        ["type"] = "quantitative",
                        ["title"] = _frame.Text(ChartTexts.Count),
                        ["format"] = "d",
                    }
                ),
            },
        };

    // Above the middle of each tier lies its shape, so that the tiers show without their colours.
    private JsonObject Symbols() =>
        new()
        {
            ["data"] = ChartJson.Data(
                tiers
                    .Groups.Where(group => group.Min is not null && group.Max is not null)
                    .Select(group => new JsonObject
                    {
                        ["tier"] = TextOf(group.Tier),
                        ["middle"] = (group.Min!.Value.Points + group.Max!.Value.Points) / 2,
                    })
            ),
            ["mark"] = new JsonObject
            {
                ["type"] = "point",
                ["filled"] = true,
                ["opacity"] = 1,
                ["size"] = 90,
                ["aria"] = false,
            },
            ["encoding"] = new JsonObject
            {
                ["x"] = ChartJson.Number("middle", _frame.Text(ChartTexts.Points)),
                ["y"] = ChartJson.Fixed(-10),
                ["color"] = TierChannels.Colour(_frame, AbovePlot),
                ["shape"] = TierChannels.Shape(_frame, AbovePlot),
            },
        };

    private JsonObject Cuts()
    {
        (Tier Above, Score Cut)[] cuts =
        [
            (Tier.LowAverage, tiers.Cuts.LowToLowAverage),
            (Tier.HighAverage, tiers.Cuts.LowAverageToHighAverage),
            (Tier.High, tiers.Cuts.HighAverageToHigh),
        ];
        return new JsonObject
        {
            ["data"] = ChartJson.Data(
                cuts.Select(cut => new JsonObject { ["cut"] = cut.Cut.Points, ["above"] = TextOf(cut.Above) })
            ),
            ["mark"] = new JsonObject
            {
                ["type"] = "rule",
                ["strokeDash"] = new JsonArray(5, 4),
                ["color"] = "#555555",
            },
            ["encoding"] = new JsonObject
            {
                ["x"] = ChartJson.Number("cut", _frame.Text(ChartTexts.Points)),
                ["tooltip"] = new JsonArray(
                    ChartJson.Number("cut", _frame.Text(ChartTexts.Cut)).With("format", _frame.PointsFormat),
                    ChartJson.Label("above", _frame.Text(ChartTexts.TierAbove))
                ),
            },
        };
    }

    private JsonObject Median() =>
        new()
        {
            ["data"] = ChartJson.Data([new JsonObject { ["median"] = tiers.Median.Points }]),
            ["mark"] = new JsonObject
            {
                ["type"] = "rule",
                ["color"] = "#555555",
                ["strokeWidth"] = 1,
            },
            ["encoding"] = new JsonObject
            {
                ["x"] = ChartJson.Number("median", _frame.Text(ChartTexts.Points)),
                ["tooltip"] = new JsonArray(
                    ChartJson.Number("median", _frame.Text(ChartTexts.Median)).With("format", _frame.PointsFormat)
                ),
            },
        };

    private JsonObject Own(TieredProvince own) =>
        new()
        {
            ["data"] = ChartJson.Data([Row(own)]),
            ["mark"] = new JsonObject
            {
                ["type"] = "rule",
                ["color"] = ChartPalette.Ink,
                ["strokeWidth"] = 3,
            },
            ["encoding"] = new JsonObject
            {
                ["x"] = ChartJson.Number("points", _frame.Text(ChartTexts.Points)),
                ["tooltip"] = new JsonArray(
                    ChartJson.Label("province", _frame.Text(ChartTexts.Province)),
                    ChartJson.Number("points", _frame.Text(ChartTexts.Points)).With("format", _frame.PointsFormat),
                    ChartJson.Label("tier", _frame.Text(ChartTexts.Tier))
                ),
            },
        };

    private JsonObject OwnLabel(TieredProvince own) =>
        new()
        {
            ["data"] = ChartJson.Data([
                Row(own).With("label", $"{_frame.Text(marked.Name)} {_frame.Points(own.Score)}"),
            ]),
            ["mark"] = new JsonObject
            {
                ["type"] = "text",
                ["baseline"] = "bottom",
                ["dy"] = -2,
                ["fontWeight"] = "bold",
                ["aria"] = false,
            },
            ["encoding"] = new JsonObject
            {
                ["x"] = ChartJson.Number("points", _frame.Text(ChartTexts.Points)),
                ["y"] = ChartJson.Fixed(-18),
                ["text"] = ChartJson.Label("label"),
            },
        };

    private LocalizedText Description()
    {
        var name = ChartTexts.Name(tiers.Node);
        string count = ChartFrame.Whole(tiers.Rows.Count);
        string median = _frame.Points(tiers.Median);
        return new LocalizedText(
            $"Biểu đồ cột phân bố {name.Vietnamese} năm {tiers.Year} của {count} tỉnh, thành phố; trung vị {median}.",
            $"Histogram of {name.English} in {tiers.Year} for {count} provinces; median {median}."
        );
    }

    private IEnumerable<string> Notes()
    {
        yield return tiers.Of(marked) is { } own
            ? _frame.Text(ChartTexts.InTier(marked.Name, _frame.Points(own.Score), TierNames.Of(own.Tier)))
            : _frame.Text(ChartTexts.Missing([marked.Name]));
        yield return _frame.Text(ChartTexts.HowDistribution);
        yield return _frame.Text(
            ChartTexts.Groups(
                string.Join(
                    " · ",
                    tiers
                        .Groups.OrderBy(group => group.Tier)
                        .Select(group => $"{TierNames.Of(group.Tier).Vietnamese} {ChartFrame.Whole(group.Count)}")
                ),
                string.Join(
                    " · ",
                    tiers
                        .Groups.OrderBy(group => group.Tier)
                        .Select(group => $"{TierNames.Of(group.Tier).English} {ChartFrame.Whole(group.Count)}")
                )
            )
        );
        if (tiers.IsEstimate)
        {
            yield return _frame.Text(ChartTexts.Estimates);
        }
    }
}
