using System.Globalization;

namespace Papi.Scoring.Text;

/// <summary>A piece of foreign text as a message shows it.</summary>
/// <remarks>
/// An unclosed quote in a CSV file makes one cell of the rest of the file: a message shows its beginning, on one line.
/// Stateless; safe for concurrent use.
/// </remarks>
internal static class Quotation
{
    private const int Longest = 60;

    private const int MostListed = 10;

    /// <summary>Gets the text between apostrophes, cut after 60 characters, control characters as spaces.</summary>
    /// <param name="text">The text; null is shown as an empty one.</param>
    public static string Of(string? text) => $"'{Cut(text ?? "", Longest)}'";

    /// <summary>Gets the beginning of a text, control characters as spaces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">After how many characters it is cut; 1 or more.</param>
    public static string Cut(string text, int longest = Longest)
    {
        string shown = text.Length <= longest ? text : string.Concat(text.AsSpan(0, CutOf(text, longest)), "…");
        return string.Concat(shown.Select(c => char.IsControl(c) ? ' ' : c));
    }

    /// <summary>Gets the first ten of many texts, each one cut, and how many there are where there are more.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="separator">What stands between them.</param>
    public static string List(IReadOnlyCollection<string> texts, string separator = ", ")
    {
        string shown = string.Join(separator, texts.Take(MostListed).Select(text => Cut(text)));
        return texts.Count <= MostListed
            ? shown
            : string.Create(CultureInfo.InvariantCulture, $"{shown}{separator}… ({texts.Count} in all)");
    }

    // Half a surrogate pair is no text.
    private static int CutOf(string text, int longest) =>
        char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
}
