using System.Text.Json.Nodes;

namespace Papi.Scoring.Reporting.Charts;

/// <summary>Tiers as colours and shapes, the same in every chart.</summary>
internal static class TierChannels
{
    private const int LegendOffset = 8;

    public static JsonObject Colour(ChartFrame frame, int offset = LegendOffset) =>
        Channel(frame, ChartPalette.TierColours, offset);

    public static JsonObject Shape(ChartFrame frame, int offset = LegendOffset) =>
        Channel(frame, ChartPalette.TierShapes, offset);

    // Equal titles and domains make one legend of colour and shape.
    private static JsonObject Channel(ChartFrame frame, IReadOnlyList<string> range, int offset) =>
        ChartJson
            .Category("tier", frame.Text(ChartTexts.Tier))
            .With("scale", ChartJson.Scale(ChartPalette.Tiers.Select(tier => frame.Text(TierNames.Of(tier))), range))
            .With("legend", new JsonObject { ["orient"] = "top", ["offset"] = offset });
}
