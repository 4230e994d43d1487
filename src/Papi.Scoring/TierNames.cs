namespace Papi.Scoring;

/// <summary>The names under which tiers are published.</summary>
/// <threadsafety static="true" instance="true"/>
public static class TierNames
{
    private static readonly LocalizedText[] Names =
    [
        new("không xếp nhóm", "not classified"),
        new("thấp", "low"),
        new("trung bình thấp", "low average"),
        new("trung bình cao", "high average"),
        new("cao", "high"),
    ];

    /// <summary>Gets the published name of a tier, in lower case.</summary>
    /// <param name="tier">The tier.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is not a member of the enumeration.</exception>
    public static LocalizedText Of(Tier tier) =>
        (uint)tier < (uint)Names.Length
            ? Names[(int)tier]
            : throw new ArgumentOutOfRangeException(nameof(tier), tier, "One of the four tiers, or None.");
}
