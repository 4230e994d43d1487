using System.Collections.Frozen;
using Papi.Scoring.Comparison;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Text;

namespace Papi.Scoring.Auditing;

/// <summary>The words in which Vietnamese and English reports state tiers, directions and nodes.</summary>
/// <remarks>Diacritics, capitals, spaces and hyphens do not count.</remarks>
internal static class PrintedWords
{
    // What reports say around the name of a tier: "nhóm đạt điểm cao nhất", "high average group".
    private static readonly string[] BeforeTiers =
    [
        "nhom",
        "cac",
        "thuoc",
        "dat",
        "co",
        "diem",
        "muc",
        "tinh",
        "group",
    ];

    private static readonly string[] AfterTiers = ["nhat", "group", "tier", "performers", "performing", "est"];

    private static readonly FrozenDictionary<string, Tier> Tiers = new Dictionary<string, Tier>(StringComparer.Ordinal)
    {
        ["cao"] = Tier.High,
        ["high"] = Tier.High,
        ["best"] = Tier.High,
        ["trungbinhcao"] = Tier.HighAverage,
        ["highaverage"] = Tier.HighAverage,
        ["mediumhigh"] = Tier.HighAverage,
        ["midhigh"] = Tier.HighAverage,
        ["trungbinhthap"] = Tier.LowAverage,
        ["lowaverage"] = Tier.LowAverage,
        ["mediumlow"] = Tier.LowAverage,
        ["midlow"] = Tier.LowAverage,
        ["thap"] = Tier.Low,
        ["low"] = Tier.Low,
        ["poor"] = Tier.Low,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ChangeDirection> Directions = new Dictionary<
        string,
        ChangeDirection
    >(StringComparer.Ordinal)
    {
        ["tang"] = ChangeDirection.Up,
        ["tanglen"] = ChangeDirection.Up,
        ["tangdiem"] = ChangeDirection.Up,
        ["caithien"] = ChangeDirection.Up,
        ["up"] = ChangeDirection.Up,
        ["rise"] = ChangeDirection.Up,
        ["rose"] = ChangeDirection.Up,
        ["increase"] = ChangeDirection.Up,
        ["increased"] = ChangeDirection.Up,
        ["improved"] = ChangeDirection.Up,
        ["giam"] = ChangeDirection.Down,
        ["giamdi"] = ChangeDirection.Down,
        ["giamxuong"] = ChangeDirection.Down,
        ["giamdiem"] = ChangeDirection.Down,
        ["sutgiam"] = ChangeDirection.Down,
        ["down"] = ChangeDirection.Down,
        ["fall"] = ChangeDirection.Down,
        ["fell"] = ChangeDirection.Down,
        ["decrease"] = ChangeDirection.Down,
        ["decreased"] = ChangeDirection.Down,
        ["decline"] = ChangeDirection.Down,
        ["declined"] = ChangeDirection.Down,
        ["khongdoi"] = ChangeDirection.Unchanged,
        ["khongthaydoi"] = ChangeDirection.Unchanged,
        ["giunguyen"] = ChangeDirection.Unchanged,
        ["unchanged"] = ChangeDirection.Unchanged,
        ["nochange"] = ChangeDirection.Unchanged,
        ["same"] = ChangeDirection.Unchanged,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] BeforeNumbers =
    [
        "chisonoidung",
        "chisothanhphan",
        "noidungthanhphan",
        "noidung",
        "chiso",
        "linhvuc",
        "subdimension",
        "dimension",
    ];

    public static Tier? FindTier(string text) => Tiers.TryGetValue(TierKey(text), out var tier) ? tier : null;

    public static bool IsMedian(string text) => TierKey(text) is "trungvi" or "median";

    public static ChangeDirection? FindDirection(string text) =>
        Directions.TryGetValue(SpellingKey.Of(text), out var direction) ? direction : null;

    /// <summary>Whether a text is the number, the id or the name of a node: <c>D1</c>, <c>Dimension 1</c>, <c>participation</c>.</summary>
    public static bool Names(string text, IndexNode node)
    {
        string key = SpellingKey.Of(text);
        string number = SpellingKey.Of(node.Code.AsSpan().TrimStart('D'));
        string[] names = [node.Code, node.Id, node.Name.Vietnamese, node.Name.English];
        return Array.Exists(names, name => Equal(key, SpellingKey.Of(name)))
            || Array.Exists(BeforeNumbers, lead => Equal(key, lead + number));
    }

    private static bool Equal(string key, string other) => string.Equals(key, other, StringComparison.Ordinal);

    private static string TierKey(string text)
    {
        string key = SpellingKey.Of(text);
        while (Array.Find(BeforeTiers, word => key.StartsWith(word, StringComparison.Ordinal)) is { } lead)
        {
            key = key[lead.Length..];
        }

        // "Best" ends in what makes "highest" of "high".
        while (
            !Tiers.ContainsKey(key)
            && Array.Find(AfterTiers, word => key.EndsWith(word, StringComparison.Ordinal)) is { } tail
        )
        {
            key = key[..^tail.Length];
        }

        return key;
    }
}
