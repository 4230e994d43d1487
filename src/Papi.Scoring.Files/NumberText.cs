using System.Text;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>Reads a number from UTF-8 without making a string: most cells of a survey are one or two digits.</summary>
/// <remarks>Gives the same double as <see cref="DecimalStyle.TryParse(string?, out double)"/>. Stateless; safe for concurrent use.</remarks>
internal static class NumberText
{
    // Up to 15 digits are a whole number that a double holds exactly, and up to 22 zeros are a power of ten that it holds
    // exactly: their quotient is rounded once, so it is the nearest double (Clinger 1990).
    private const int MostDigits = 15;

    private const int LongestText = 64;

    private static readonly double[] PowersOfTen =
    [
        1e0,
        1e1,
        1e2,
        1e3,
        1e4,
        1e5,
        1e6,
        1e7,
        1e8,
        1e9,
        1e10,
        1e11,
        1e12,
        1e13,
        1e14,
        1e15,
    ];

    /// <summary>Reads a number in a style.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, DecimalStyle style, out double value) =>
        TryParsePlain(text, (byte)style.Separator, out value) || TryParseByStyle(text, style, out value);

    private static bool TryParsePlain(ReadOnlySpan<byte> text, byte separator, out double value)
    {
        value = 0;
        if (text.Length is 0 or > MostDigits + 1)
        {
            return false;
        }

        long digits = 0;
        int decimals = -1;
        int count = 0;
        foreach (byte symbol in text)
        {
            if (symbol - '0' is >= 0 and <= 9 and var digit)
            {
                digits = (10 * digits) + digit;
                count++;
                decimals += decimals >= 0 ? 1 : 0;
            }
            else if (symbol == separator && decimals < 0)
            {
                decimals = 0;
            }
            else
            {
                return false;
            }
        }

        // No digit after the separator, or one digit too many: the style has the word.
        if (decimals == 0 || count is 0 or > MostDigits)
        {
            return false;
        }

        value = decimals > 0 ? digits / PowersOfTen[decimals] : digits;
        return true;
    }

    private static bool TryParseByStyle(ReadOnlySpan<byte> text, DecimalStyle style, out double value)
    {
        if (text.Length > LongestText)
        {
            return style.TryParse(Encoding.UTF8.GetString(text), out value);
        }

        // UTF-8 never has more characters than bytes.
        Span<char> characters = stackalloc char[LongestText];
        int length = Encoding.UTF8.GetChars(text, characters);
        return style.TryParse(characters[..length], out value);
    }
}
