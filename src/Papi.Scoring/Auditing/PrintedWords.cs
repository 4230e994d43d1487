using System.Collections.Frozen;
using Papi.Scoring.Comparison;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Text;

namespace Papi.Scoring.Auditing;

/// <summary>The words in which Vietnamese and English reports state tiers, directions and nodes.</summary>
/// <remarks>Diacritics, capitals, spaces and hyphens do not count.</remarks>
internal static class PrintedWords
{
    // What reports say around the name of a tier: "nằm trong nhóm có điểm số cao nhất", "high average group".
    private static readonly string[] BeforeTiers =
    [
        "nam",
        "trong",
        "xep",
        "nhom",
        "cac",
        "thuoc",
        "dat",
        "co",
        "diem",
        "so",
        "muc",
        "tinh",
        "thanhpho",
        "group",
    ];

    private static readonly string[] AfterTiers =
    [
        "nhat",
        "group",
        "tier",
        "performers",
        "performer",
        "performing",
        "est",
    ];

    // How much it rose or fell is no claim of the direction: "giảm mạnh", "tăng không đáng kể", "rose slightly".
    private static readonly string[] AfterDirections =
    [
        "khongdangke",
        "dangke",
        "nhe",
        "it",
        "motchut",
        "manh",
        "sau",
        "roret",
        "diem",
        "slightly",
        "marginally",
        "sharply",
        "significantly",
    ];

    private static readonly FrozenDictionary<string, Tier> Tiers = new Dictionary<string, Tier>(StringComparer.Ordinal)
    {
        ["cao"] = Tier.High,
        ["high"] = Tier.High,
        ["best"] = Tier.High,
        ["trungbinhcao"] = Tier.HighAverage,
        ["tbcao"] = Tier.HighAverage,
        ["highaverage"] = Tier.HighAverage,
        ["mediumhigh"] = Tier.HighAverage,
        ["midhigh"] = Tier.HighAverage,
        ["trungbinhthap"] = Tier.LowAverage,
        ["tbthap"] = Tier.LowAverage,
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
        ["sutgiam"] = ChangeDirection.Down,
        ["suygiam"] = ChangeDirection.Down,
        ["tutgiam"] = ChangeDirection.Down,
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

    public static ChangeDirection? FindDirection(string text)
    {
        string key = SpellingKey.Of(text);
        return Directions.TryGetValue(Stripped(key, AfterDirections, Directions.ContainsKey), out var direction)
            ? direction
            : null;
    }

    /// <summary>
    /// Whether a text is the number, the id or the name of a node, or the number and the name: <c>D1</c>,
    /// <c>Dimension 1</c>, <c>participation</c>, <c>Chỉ số 1: Tham gia của người dân ở cấp cơ sở</c>.
    /// </summary>
    public static bool Names(string text, IndexNode node)
    {
        string key = SpellingKey.Of(text);
        string number = SpellingKey.Of(node.Code.AsSpan().TrimStart('D'));
        string[] numbers = [SpellingKey.Of(node.Code), .. BeforeNumbers.Select(lead => lead + number)];
        string[] names = [SpellingKey.Of(node.Name.Vietnamese), SpellingKey.Of(node.Name.English)];
        string[] all =
        [
            SpellingKey.Of(node.Id),
            .. numbers,
            .. names,
            .. numbers.SelectMany(_ => names, string.Concat),
        ];
        return all.Contains(key, StringComparer.Ordinal);
    }

    private static string TierKey(string text)
    {
        string key = SpellingKey.Of(text);
        while (Array.Find(BeforeTiers, word => key.StartsWith(word, StringComparison.Ordinal)) is { } lead)
        {
            key = key[lead.Length..];
        }

        // "Best" ends in what makes "highest" of "high".
        return Stripped(key, AfterTiers, Tiers.ContainsKey);
    }

    // Takes words off the end until what is left is known, or none of them stands there.
    private static string Stripped(string key, string[] tails, Func<string, bool> isKnown)
    {
        while (!isKnown(key) && Array.Find(tails, word => key.EndsWith(word, StringComparison.Ordinal)) is { } tail)
        {
            key = key[..^tail.Length];
        }

        return key;
    }
}
