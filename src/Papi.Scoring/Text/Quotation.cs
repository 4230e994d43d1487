namespace Papi.Scoring.Text;

/// <summary>A piece of foreign text as a message shows it.</summary>
/// <remarks>
/// An unclosed quote in a CSV file makes one cell of the rest of the file: a message shows its beginning, on one line.
/// Stateless; safe for concurrent use.
/// </remarks>
internal static class Quotation
{
    private const int Longest = 60;

    /// <summary>Gets the text between apostrophes, cut after 60 characters, control characters as spaces.</summary>
    /// <param name="text">The text; null is shown as an empty one.</param>
    public static string Of(string? text)
    {
        string whole = text ?? "";
        string shown = whole.Length <= Longest ? whole : string.Concat(whole.AsSpan(0, CutOf(whole)), "…");
        return $"'{string.Concat(shown.Select(c => char.IsControl(c) ? ' ' : c))}'";
    }

    // Half a surrogate pair is no text.
    private static int CutOf(string text) => char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
}
