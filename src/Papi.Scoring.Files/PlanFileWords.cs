using System.Globalization;
using Papi.Scoring.Planning;

namespace Papi.Scoring.Files;

/// <summary>The words and dates of a plan file.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class PlanFileWords
{
    public const string Ongoing = "ongoing";

    public const string Dates = "dates";

    private const string DayFormat = "yyyy-MM-dd";

    private static readonly string[] TierWords = ["low", "low-average", "high-average", "high"];

    private static readonly string[] StatusWords = ["planned", "running", "done"];

    public static IReadOnlyList<string> Tiers => TierWords;

    public static IReadOnlyList<string> Statuses => StatusWords;

    public static IReadOnlyList<string> Kinds { get; } = [Ongoing, Dates];

    public static IReadOnlyList<string> Vintages { get; } = ["2008", "2025"];

    public static string Of(Tier tier) => TierWords[tier - Tier.Low];

    public static string Of(PlanTaskStatus status) => StatusWords[(int)status];

    public static string? Of(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static Tier? FindTier(string word) =>
        Array.IndexOf(TierWords, word) is >= 0 and var index ? Tier.Low + index : null;

    public static PlanTaskStatus? FindStatus(string word) =>
        Array.IndexOf(StatusWords, word) is >= 0 and var index ? (PlanTaskStatus)index : null;

    public static bool TryParseDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
