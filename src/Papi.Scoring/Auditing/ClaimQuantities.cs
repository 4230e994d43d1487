using Papi.Scoring.Text;

namespace Papi.Scoring.Auditing;

/// <summary>The names of quantities in files, and what kind of claim each makes.</summary>
/// <threadsafety static="true" instance="true"/>
public static class ClaimQuantities
{
    private static readonly string[] Names =
    [
        "score",
        "change",
        "rank",
        "rank_change",
        "tier",
        "direction",
        "count_up",
        "count_down",
        "range_min",
        "range_max",
        "spread_min",
        "spread_max",
        "highest",
        "most_improved",
    ];

    /// <summary>Gets all names, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } = Array.AsReadOnly(Names);

    /// <summary>Gets the name of a quantity, such as <c>rank_change</c>.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="quantity"/> is not a member of the enumeration.</exception>
    public static string NameOf(ClaimQuantity quantity) =>
        (uint)quantity < (uint)Names.Length
            ? Names[(int)quantity]
            : throw new ArgumentOutOfRangeException(nameof(quantity), quantity, "One of the quantities.");

    /// <summary>Finds the quantity of a name.</summary>
    /// <param name="name">The name in any case; null finds nothing.</param>
    /// <param name="quantity">The quantity, where there is one.</param>
    public static bool TryParse(string? name, out ClaimQuantity quantity)
    {
        int index = Array.FindIndex(Names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
        quantity = index < 0 ? default : (ClaimQuantity)index;
        return index >= 0;
    }

    /// <summary>Gets the names nearest to a text that is none of them.</summary>
    /// <param name="text">What was written.</param>
    /// <returns>At most three, the nearest first; empty where none is near.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<string> Suggest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] keys = Array.ConvertAll(Names, name => SpellingKey.Of(name));
        var near = NearMatches.Of(SpellingKey.Of(text), keys);
        return Array.AsReadOnly<string>([.. near.Select(key => Names[Array.IndexOf(keys, key)])]);
    }

    /// <summary>Whether a claim compares two years and so names a base year.</summary>
    internal static bool ComparesYears(this ClaimQuantity quantity) =>
        quantity
            is ClaimQuantity.Change
                or ClaimQuantity.RankChange
                or ClaimQuantity.Direction
                or ClaimQuantity.CountUp
                or ClaimQuantity.CountDown
                or ClaimQuantity.MostImproved;

    /// <summary>Whether a claim is about the parts of its node: the dimensions of the total.</summary>
    internal static bool IsAboutParts(this ClaimQuantity quantity) =>
        quantity
            is ClaimQuantity.CountUp
                or ClaimQuantity.CountDown
                or ClaimQuantity.SpreadMin
                or ClaimQuantity.SpreadMax
                or ClaimQuantity.Highest
                or ClaimQuantity.MostImproved;

    /// <summary>Whether a claim is about the province among the others, and so about their scores too.</summary>
    internal static bool IsAmongProvinces(this ClaimQuantity quantity) =>
        quantity
            is ClaimQuantity.Rank
                or ClaimQuantity.RankChange
                or ClaimQuantity.Tier
                or ClaimQuantity.RangeMin
                or ClaimQuantity.RangeMax;

    /// <summary>Whether a claim is a word and not a number.</summary>
    internal static bool IsWord(this ClaimQuantity quantity) =>
        quantity
            is ClaimQuantity.Tier
                or ClaimQuantity.Direction
                or ClaimQuantity.Highest
                or ClaimQuantity.MostImproved;

    /// <summary>Whether a claim is a level on the scale of a node, which a score cannot leave.</summary>
    internal static bool IsLevel(this ClaimQuantity quantity) =>
        quantity
            is ClaimQuantity.Score
                or ClaimQuantity.RangeMin
                or ClaimQuantity.RangeMax
                or ClaimQuantity.SpreadMin
                or ClaimQuantity.SpreadMax;

    /// <summary>Whether a claim is a whole number, which is right or wrong and never rounded.</summary>
    internal static bool IsWhole(this ClaimQuantity quantity) =>
        quantity is ClaimQuantity.Rank or ClaimQuantity.RankChange or ClaimQuantity.CountUp or ClaimQuantity.CountDown;
}
