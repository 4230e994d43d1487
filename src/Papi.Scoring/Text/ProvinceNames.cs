namespace Papi.Scoring.Text;

/// <summary>The ways in which the name of a province is written around the name itself.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class ProvinceNames
{
    // Spelling keys: TP., TP, T.P. and Tp are all "tp".
    private static readonly string[] Prefixes = ["thanhpho", "tinh", "tp"];

    private static readonly string[] Suffixes = ["province", "city"];

    /// <summary>Gets the spelling keys under which to look a text up, in this order, the full one first.</summary>
    /// <param name="text">A name as found, such as <c>TP. Hồ Chí Minh</c> or <c>Hanoi city</c>.</param>
    /// <returns>
    /// One to four keys: the full one, then without a leading tỉnh, thành phố or TP, without a trailing Province or
    /// City, and without both. The last one is the barest.
    /// </returns>
    /// <remarks>
    /// The full key comes first, because Ho Chi Minh City is an official name and the name of a commune may begin with
    /// Tịnh.
    /// </remarks>
    public static IReadOnlyList<string> KeysOf(string text)
    {
        string full = SpellingKey.Of(text);
        string noPrefix = WithoutPrefix(full);
        string noSuffix = WithoutSuffix(full);
        string[] keys = [full, noPrefix, noSuffix, WithoutSuffix(noPrefix)];
        return [.. keys.Distinct(StringComparer.Ordinal)];
    }

    private static string WithoutPrefix(string key)
    {
        string? prefix = Array.Find(
            Prefixes,
            prefix => key.Length > prefix.Length && key.StartsWith(prefix, StringComparison.Ordinal)
        );
        return prefix is null ? key : key[prefix.Length..];
    }

    private static string WithoutSuffix(string key)
    {
        string? suffix = Array.Find(
            Suffixes,
            suffix => key.Length > suffix.Length && key.EndsWith(suffix, StringComparison.Ordinal)
        );
        return suffix is null ? key : key[..^suffix.Length];
    }
}
