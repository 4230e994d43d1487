using System.Buffers;
using System.Globalization;

namespace Papi.Scoring.Text;

/// <summary>Reads a number as <c>ToString</c> writes it in the invariant culture.</summary>
/// <remarks>
/// So, unlike in the <see cref="DecimalStyle"/> of a file, a number may have an exponent: 1E+44 is the shortest text of that
/// double. Stateless; safe for concurrent use.
/// </remarks>
internal static class RoundTripNumber
{
    // The parser of the runtime also takes NaN, infinities and trailing NUL characters.
    private static readonly SearchValues<char> Symbols = SearchValues.Create("0123456789+-.eE");

    /// <summary>Reads a finite number with a decimal point.</summary>
    /// <param name="text">The text, without white space.</param>
    /// <param name="value">The number; 0 where there is none.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out double value)
    {
        const NumberStyles style =
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (
            !text.ContainsAnyExcept(Symbols)
            && double.TryParse(text, style, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value)
        )
        {
            return true;
        }

        value = 0;
        return false;
    }
}
