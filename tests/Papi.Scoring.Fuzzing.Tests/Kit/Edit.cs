using System.Text;

namespace Papi.Scoring.Fuzzing.Tests.Kit;

/// <summary>One damage to a text.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Place">Where: the share of the text before the place, in millionths.</param>
/// <param name="Extent">How much, 0 to 255; what it counts depends on the kind.</param>
/// <param name="Token">What is put in.</param>
internal sealed record Edit(EditKind Kind, int Place, int Extent, string Token)
{
    /// <summary>The whole, in the unit of <see cref="Place"/>.</summary>
    public const int Whole = 1_000_000;

    private const int LongestStretch = 12;

    /// <summary>Gets the damaged text.</summary>
    public string ApplyTo(string text)
    {
        int place = (int)((long)Place * text.Length / Whole);
        return Kind switch
        {
            EditKind.Cut => text[..place],
            EditKind.Remove => text.Remove(place, Math.Min(1 + (Extent % 8), text.Length - place)),
            EditKind.Insert => text.Insert(place, Token),
            EditKind.Overwrite => text[..place] + Token + text[Math.Min(place + Token.Length, text.Length)..],
            EditKind.Word => ReplaceWord(text, place),
            EditKind.Flip => place == text.Length ? text : Flip(text, place),
            EditKind.Repeat => text.Insert(place, text.Substring(place, Math.Min(1 + Extent, text.Length - place))),
            EditKind.RepeatLine => text.Insert(LineAt(text, place).End, text[StartAndEnd(text, place)]),
            EditKind.RemoveLine => text[..LineAt(text, place).Start] + text[LineAt(text, place).End..],
            _ => text.Insert(
                place,
                new StringBuilder().Insert(0, Token, 1 << (Extent % (LongestStretch + 1))).ToString()
            ),
        };
    }

    private string Flip(string text, int place) =>
        string.Concat(text.AsSpan(0, place), [(char)(text[place] ^ Math.Max(Extent, 1))], text.AsSpan(place + 1));

    private string ReplaceWord(string text, int place)
    {
        int start = place;
        int end = place;
        while (start > 0 && IsOfWord(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsOfWord(text[end]))
        {
            end++;
        }

        return text[..start] + Token + text[end..];
    }

    // Letters beyond ASCII are bytes above 0x7F here.
    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or > '\u007F';

    private static Range StartAndEnd(string text, int place)
    {
        var (start, end) = LineAt(text, place);
        return start..end;
    }

    private static (int Start, int End) LineAt(string text, int place)
    {
        int start = place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;
        int end = text.IndexOf('\n', place);
        return (start, end < 0 ? text.Length : end + 1);
    }
}
