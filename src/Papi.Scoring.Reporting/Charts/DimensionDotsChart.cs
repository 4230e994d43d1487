using System.Text.Json.Nodes;
using Papi.Scoring.Scorecards;

namespace Papi.Scoring.Reporting.Charts;

/// <summary>The dimensions of a province as dots between the national lowest and highest, beside the median or a peer.</summary>
internal sealed class DimensionDotsChart(Scorecard card, Scorecard? peer, ChartOptions options)
{
    private const int Step = 46;

    private const int LabelLength = 38;

    private readonly ChartFrame _frame = new(options);

    private string Own => _frame.Text(card.Province.Name);

    private string Median => _frame.Text(ChartTexts.Median);

    private string? Peer => peer is null ? null : _frame.Text(peer.Province.Name);

    public ChartSpecification Draw()
    {
        var plot = new JsonObject
        {
            ["width"] = _frame.Width,
            ["height"] = new JsonObject { ["step"] = Step },
            ["data"] = ChartJson.Data(card.Dimensions.Select(Row)),
            ["encoding"] = new JsonObject { ["y"] = ChartJson.Category("label").With("axis", ChartFrame.LinedAxis()) },
            ["layer"] = new JsonArray(Ranges(), Dots(), Figures()),
        };
        return _frame.Around(Title(), Description(), Notes(), card.DataVersion, plot);
    }

    private JsonObject Row(ScorecardEntry entry)
    {
        var row = new JsonObject
        {
            ["label"] = LabelOf(entry),
            ["node"] = entry.Node.Id,
            ["dimension"] = _frame.Text(ChartTexts.Name(entry.Node)),
            ["points"] = ChartJson.Points(entry.Score),
            ["rank"] = entry.Standing?.Rank,
            ["ranked"] = entry.Standing?.Ranked,
            ["figure"] = entry.Standing is { } standing
                ? $"{_frame.Points(standing.Score)} · {_frame.Text(ChartTexts.OfRank($"{ChartFrame.Whole(standing.Rank)}/{ChartFrame.Whole(standing.Ranked)}"))}"
                : _frame.Text(ChartTexts.NoData),
            ["lowest"] = ChartJson.Points(entry.National?.Min),
            ["median"] = ChartJson.Points(entry.National?.Median),
            ["highest"] = ChartJson.Points(entry.National?.Max),
        };
        return peer is null ? row : row.With("peerPoints", ChartJson.Points(peer[entry.Node].Score));
    }

    private JsonObject Ranges() =>
        new()
        {
            ["mark"] = new JsonObject
            {
                ["type"] = "rule",
                ["strokeWidth"] = 8,
                ["strokeCap"] = "round",
                ["color"] = ChartPalette.Pale,
            },
            ["encoding"] = new JsonObject
            {
                ["x"] = ChartJson
                    .Number("lowest", _frame.Text(ChartTexts.Points))
                    .With("scale", Scale())
                    .With("axis", ChartJson.ShortAxis()),
                ["x2"] = new JsonObject { ["field"] = "highest" },
                ["tooltip"] = Tooltip(),
            },
        };

    // One field for colour and shape makes one legend; the province itself is drawn last and lies on top.
    private JsonObject Dots() =>
        new()
        {
            ["data"] = ChartJson.Data(card.Dimensions.SelectMany(DotRows)),
            ["mark"] = new JsonObject
            {
                ["type"] = "point",
                ["filled"] = true,
                ["opacity"] = 1,
                ["size"] = 150,
            },
            ["encoding"] = new JsonObject
            {
                ["x"] = ChartJson.Number("at", _frame.Text(ChartTexts.Points)),
                ["color"] = Channel([ChartPalette.Blue, ChartPalette.Ink, ChartPalette.Vermilion]),
                ["shape"] = Channel(["circle", "M-0.14,-1.3L0.14,-1.3L0.14,1.3L-0.14,1.3Z", "diamond"]),
                ["tooltip"] = new JsonArray(
                    ChartJson.Label("dimension", _frame.Text(ChartTexts.Dimension)),
                    ChartJson.Label("series", " "),
                    Figure("at", _frame.Text(ChartTexts.Points))
                ),
            },
        };

    private IEnumerable<JsonObject> DotRows(ScorecardEntry entry)
    {
        yield return DotRow(entry, Median, entry.National?.Median);
        if (peer is not null)
        {
            yield return DotRow(entry, Peer!, peer[entry.Node].Score);
        }

        yield return DotRow(entry, Own, entry.Score);
    }

    private JsonObject DotRow(ScorecardEntry entry, string series, Score? score) =>
        new()
        {
            ["label"] = LabelOf(entry),
            ["dimension"] = _frame.Text(ChartTexts.Name(entry.Node)),
            ["series"] = series,
            ["at"] = ChartJson.Points(score),
        };

    private string LabelOf(ScorecardEntry entry) =>
        TextLines.Joined(_frame.Text(ChartTexts.Name(entry.Node)), LabelLength);

    private JsonObject Channel(string[] range)
    {
        string[] names = Peer is { } other ? [Own, Median, other] : [Own, Median];
        return ChartJson
            .Category("series")
            .With("scale", ChartJson.Scale(names, range.Take(names.Length)))
            .With("legend", new JsonObject { ["orient"] = "top", ["title"] = null });
    }

    private static JsonObject Figures() =>
        new()
        {
            ["mark"] = new JsonObject
            {
                ["type"] = "text",
                ["align"] = "left",
                ["dx"] = 10,
                ["fontSize"] = 11.5,
                ["aria"] = false,
            },
            ["encoding"] = new JsonObject { ["x"] = ChartJson.Fixed("width"), ["text"] = ChartJson.Label("figure") },
        };

    // The whole scale of a dimension, so that the place on it shows too; without one, what the figures need.
    private JsonObject Scale()
    {
        ScoreRange?[] scales = [.. card.Dimensions.Select(entry => entry.Node.Scale)];
        return scales.Length > 0 && scales.All(scale => scale is not null)
            ? ChartJson.Scale(scales.Min(scale => scale!.Value.Min), scales.Max(scale => scale!.Value.Max))
            : new JsonObject { ["zero"] = false };
    }

    private JsonArray Tooltip()
    {
        var tooltip = new JsonArray(
            ChartJson.Label("dimension", _frame.Text(ChartTexts.Dimension)),
            Figure("points", Own),
            ChartJson.Number("rank", _frame.Text(ChartTexts.Rank)).With("format", "d"),
            Figure("lowest", _frame.Text(ChartTexts.Lowest)),
            Figure("median", Median),
            Figure("highest", _frame.Text(ChartTexts.Highest))
        );
        if (Peer is { } name)
        {
            tooltip.Insert(2, Figure("peerPoints", name));
        }

        return tooltip;
    }

    private JsonObject Figure(string field, string title) =>
        ChartJson.Number(field, title).With("format", _frame.PointsFormat);

    private LocalizedText Title()
    {
        var (own, other) = (card.Province.Name, peer?.Province.Name);
        return other is null
            ? new LocalizedText(
                $"{own.Vietnamese}, năm {card.Year}: các chỉ số nội dung so với cả nước",
                $"{own.English}, {card.Year}: dimensions against the country"
            )
            : new LocalizedText(
                $"{own.Vietnamese} và {other.Vietnamese}, năm {card.Year}: các chỉ số nội dung",
                $"{own.English} and {other.English}, {card.Year}: dimensions"
            );
    }

    private LocalizedText Description()
    {
        string figures = string.Join(
            "; ",
            card.Dimensions.Select(entry =>
                $"{entry.Node.Code} {(entry.Score is { } score ? _frame.Points(score) : _frame.Text(ChartTexts.NoData))}"
            )
        );
        return new LocalizedText(
            $"Biểu đồ điểm từng chỉ số nội dung của {card.Province.Name.Vietnamese} năm {card.Year}: {figures}.",
            $"Dots for the dimensions of {card.Province.Name.English} in {card.Year}: {figures}."
        );
    }

    private IEnumerable<string> Notes()
    {
        yield return _frame.Text(ChartTexts.HowDots);
        if (card.IsEstimate || peer?.IsEstimate == true)
        {
            yield return _frame.Text(ChartTexts.Estimates);
        }
    }
}
