namespace Papi.Scoring.Reporting.Charts;

/// <summary>The colours and shapes of all charts: those of Okabe and Ito, told apart by readers who confuse red and green.</summary>
/// <remarks>Source: M. Okabe and K. Ito, Color Universal Design (2008). A colour never stands alone: shape or text says the same.</remarks>
internal static class ChartPalette
{
    public const string Blue = "#0072B2";
    public const string Vermilion = "#D55E00";
    public const string Ink = "#1A1A1A";
    public const string Grey = "#7F7F7F";
    public const string Pale = "#D0D0D0";
    private const string SkyBlue = "#56B4E9";
    private const string Orange = "#E69F00";
    private const string Green = "#009E73";
    private const string Purple = "#CC79A7";

    /// <summary>Gets the tiers from high to low, as legends list them.</summary>
    public static IReadOnlyList<Tier> Tiers { get; } = [Tier.High, Tier.HighAverage, Tier.LowAverage, Tier.Low];

    /// <summary>Gets the colours of <see cref="Tiers"/>: blue above the median, orange below, the outer tiers darker.</summary>
    public static IReadOnlyList<string> TierColours { get; } = [Blue, SkyBlue, Orange, Vermilion];

    /// <summary>Gets the shapes of <see cref="Tiers"/>: the outer ones point up and down.</summary>
    public static IReadOnlyList<string> TierShapes { get; } = ["triangle-up", "circle", "square", "triangle-down"];

    /// <summary>Gets the colours of lines that stand side by side; yellow is left out, which white paper swallows.</summary>
    public static IReadOnlyList<string> LineColours { get; } = [Blue, Vermilion, Green, Purple, Orange, SkyBlue, Ink];

    /// <summary>Gets the shapes of these lines.</summary>
    public static IReadOnlyList<string> LineShapes { get; } =
    ["circle", "square", "triangle-up", "diamond", "cross", "triangle-down", "triangle-right"];
}
