namespace Papi.Scoring.Files;

/// <summary>The beginning of a text from a file, short enough for a message and on one line.</summary>
/// <remarks>An unclosed quote makes one field of many lines. Stateless; safe for concurrent use.</remarks>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string text, int longest = Longest)
    {
        string shown = text.Length <= longest ? text : string.Concat(text.AsSpan(0, CutOf(text, longest)), "…");
        return string.Create(
            shown.Length,
            shown,
            static (target, source) =>
            {
                for (int i = 0; i < target.Length; i++)
                {
                    target[i] = char.IsControl(source[i]) ? ' ' : source[i];
                }
            }
        );
    }

    // Half a surrogate pair is no text.
    private static int CutOf(string text, int longest) =>
        char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
}
