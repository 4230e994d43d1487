using System.Globalization;
using Papi.Scoring.Text;

namespace Papi.Scoring.Files;

/// <summary>Writes numbers as files of tables have them: digits and one separator, no exponent, and no digit too few.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class PlainNumber
{
    /// <summary>Writes the fewest digits that are read back as the same number to the last bit.</summary>
    public static string Of(double value, DecimalStyle style)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        int exponent = text.IndexOf('E', StringComparison.Ordinal);
        string plain =
            exponent < 0
                ? text
                : Shift(text[..exponent], int.Parse(text.AsSpan(exponent + 1), CultureInfo.InvariantCulture));
        return plain.Replace('.', style.Separator);
    }

    // The mantissa has one digit before its point.
    private static string Shift(string mantissa, int exponent)
    {
        string sign = mantissa.StartsWith('-') ? "-" : "";
        string digits = mantissa[sign.Length..].Replace(".", "", StringComparison.Ordinal);
        int point = exponent + 1;
        return sign
            + (
                point <= 0 ? "0." + new string('0', -point) + digits
                : point >= digits.Length ? digits.PadRight(point, '0')
                : digits.Insert(point, ".")
            );
    }
}
