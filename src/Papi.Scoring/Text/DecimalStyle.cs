using System.Globalization;

namespace Papi.Scoring.Text;

/// <summary>How decimal numbers are written in one source: with a point, with a comma, or as printed reports do.</summary>
/// <remarks>
/// <para>
/// A source has one style, and its user declares it: guessing cell by cell would read 1,234 in two ways. No style knows
/// group separators, exponents, infinities or NaN. Nothing depends on the current culture, and everything works where
/// globalization is invariant.
/// </para>
/// <para>Immutable; safe for concurrent use. The instances are compared by reference.</para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class DecimalStyle
{
    /// <summary>The greatest number of decimals that can be formatted: 10.</summary>
    /// <remarks>Published scores have six. Up to ten, rounding is exact for every number.</remarks>
    public const int MaxDecimals = 10;

    private const double NoChange = 1e-9;

    // From here on every double is a whole number, and beyond 7.9e28 it is too great for a decimal.
    private const double NoFractions = 9_007_199_254_740_992;

    private const char TypographicMinus = '\u2212';

    // Word processors make it of a hyphen that is typed before a number.
    private const char EnDash = '\u2013';

    private static readonly NumberFormatInfo Point = CreateFormat('.');

    private static readonly NumberFormatInfo Comma = CreateFormat(',');

    private readonly NumberFormatInfo _format;

    private readonly bool _isReport;

    private readonly string _name;

    private DecimalStyle(NumberFormatInfo format, char listSeparator, string name, bool isReport = false)
    {
        _format = format;
        _isReport = isReport;
        _name = name;
        Separator = format.NumberDecimalSeparator[0];
        ListSeparator = listSeparator;
    }

    /// <summary>Gets the style of data files, programs and English text: <c>43.48</c>.</summary>
    public static DecimalStyle Invariant { get; } = new(Point, ',', "decimal point");

    /// <summary>Gets the style of Vietnamese documents: <c>43,48</c>.</summary>
    public static DecimalStyle Vietnamese { get; } = new(Comma, ';', "decimal comma");

    /// <summary>Gets the style of printed reports, which mix both: <c>43,48</c>, <c>43.48</c>, <c>-04</c>, <c>31/63</c>.</summary>
    /// <remarks>
    /// Reads digits with a comma or a point, which is always decimal and never a group separator; the sign can be an en
    /// dash too, and a denominator above 0 (<c>/63</c>, <c>/3.33</c>) may follow, see <see cref="PrintedNumber"/>. Writes as
    /// <see cref="Vietnamese"/> does. The one exception from the rule that a source has one style.
    /// </remarks>
    public static DecimalStyle Report { get; } = new(Comma, ';', "decimal comma or point", isReport: true);

    /// <summary>Gets the character between the whole part and the decimals.</summary>
    public char Separator { get; }

    /// <summary>Gets the character between the fields of a CSV file whose numbers are in this style.</summary>
    /// <remarks>A comma, or a semicolon where the comma is the <see cref="Separator"/>.</remarks>
    public char ListSeparator { get; }

    /// <summary>Reads a number.</summary>
    /// <param name="text">
    /// An optional sign (+, - or the typographic minus U+2212), digits, and at most one <see cref="Separator"/> with a
    /// digit after it; white space around is allowed. Null and empty are not numbers. <see cref="Report"/> reads more,
    /// and passes over a denominator.
    /// </param>
    /// <param name="value">The nearest double, the same that any correct parser gives; 0 where there is none.</param>
    /// <returns>Whether the text is a number in this style and within the range of a double. Never throws.</returns>
    public bool TryParse(string? text, out double value) => TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string?, out double)"/>
    public bool TryParse(ReadOnlySpan<char> text, out double value)
    {
        // The other separator is refused here; what is too great becomes infinite.
        if (
            TrySplit(text, out var number)
            && double.TryParse(number.Digits, NumberStyles.AllowDecimalPoint, number.Format, out double parsed)
            && double.IsFinite(parsed)
        )
        {
            value = number.IsNegative ? -parsed : parsed;
            return true;
        }

        value = 0;
        return false;
    }

    /// <summary>Reads a number or explains why there is none.</summary>
    /// <param name="text">As for <see cref="TryParse(string?, out double)"/>.</param>
    /// <returns>The nearest double.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a number in this style; the message quotes it.</exception>
    public double Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out double value)
            ? value
            : throw new FormatException(
                $"{Quotation.Of(text)} is not a number with a {_name} and without groups; "
                    + $"write it like {Format(43.48, 2)}."
            );
    }

    /// <summary>Writes a number with a fixed number of decimals.</summary>
    /// <param name="value">The number; finite.</param>
    /// <param name="decimals">The number of decimals, from 0 to <see cref="MaxDecimals"/>.</param>
    /// <returns>For example <c>43,48</c>; negative numbers begin with U+002D, and zero never does.</returns>
    /// <remarks>
    /// Rounds half away from zero, as people do, on the shortest decimal text that stands for the double: 0.125 becomes
    /// 0.13 and 1.005 becomes 1.01, although the double nearest to 1.005 lies just below it.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is not finite, or <paramref name="decimals"/> is out of its range.
    /// </exception>
    public string Format(double value, int decimals)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                "Only finite numbers are written; a missing one is left empty."
            );
        }

        if (decimals is < 0 or > MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, $"From 0 to {MaxDecimals} decimals.");
        }

        string format = string.Create(CultureInfo.InvariantCulture, $"F{decimals}");
        if (Math.Abs(value) >= NoFractions)
        {
            return value.ToString(format, _format);
        }

        // A conversion by cast would keep 15 digits and lose the last one or two.
        var exact = decimal.Parse(
            value.ToString("R", CultureInfo.InvariantCulture),
            NumberStyles.Float,
            CultureInfo.InvariantCulture
        );
        decimal rounded = Math.Round(exact, decimals, MidpointRounding.AwayFromZero);

        // A decimal remembers the sign of its zero.
        return (rounded == 0 ? 0 : rounded).ToString(format, _format);
    }

    /// <summary>Writes a change: its size as <see cref="Format"/> does, with its sign before it.</summary>
    /// <param name="value">The number; finite.</param>
    /// <param name="decimals">The number of decimals, from 0 to <see cref="MaxDecimals"/>.</param>
    /// <returns>
    /// For example <c>+0,26</c> or <c>-0,20</c>; <c>0,00</c> without a sign where nothing of the change is left in the
    /// decimals that are printed, or where it is less than a billionth, which is the noise of a subtraction.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is not finite, or <paramref name="decimals"/> is out of its range.
    /// </exception>
    public string FormatSigned(double value, int decimals)
    {
        string size = Format(Math.Abs(value), decimals);
        bool shows = Math.Abs(value) > NoChange && size.AsSpan().ContainsAnyInRange('1', '9');
        return !shows ? size
            : value > 0 ? "+" + size
            : "-" + size;
    }

    /// <summary>Returns <c>decimal point</c> or <c>decimal comma</c>.</summary>
    public override string ToString() => _name;

    /// <summary>Takes a text apart into sign, digits and denominator, as far as this style has them.</summary>
    /// <returns>Whether what is there can be a number: its digits have yet to be parsed.</returns>
    internal bool TrySplit(ReadOnlySpan<char> text, out NumberParts parts)
    {
        var rest = text.Trim();
        ReadOnlySpan<char> denominator = [];
        if (_isReport && rest.IndexOf('/') is >= 0 and var slash)
        {
            denominator = rest[(slash + 1)..];
            rest = rest[..slash];
            if (!IsNumber(denominator) || !denominator.ContainsAnyInRange('1', '9'))
            {
                parts = default;
                return false;
            }
        }

        bool isNegative = rest is ['-' or TypographicMinus, ..] || (_isReport && rest is [EnDash, ..]);
        var digits = isNegative || rest is ['+', ..] ? rest[1..] : rest;
        parts = new NumberParts(isNegative, digits, FormatOf(digits), denominator, FormatOf(denominator));
        return IsNumber(digits);
    }

    private static NumberFormatInfo CreateFormat(char separator) =>
        NumberFormatInfo.ReadOnly(
            new NumberFormatInfo { NumberDecimalSeparator = separator.ToString(), NegativeSign = "-" }
        );

    // Digits, at most one separator, a digit at the end: the parser of the runtime also takes NaN, the infinity signs,
    // trailing NUL characters and "5,".
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        int separators = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c) && (c is not ('.' or ',') || ++separators > 1))
            {
                return false;
            }
        }

        return text is [.., >= '0' and <= '9'];
    }

    private NumberFormatInfo FormatOf(ReadOnlySpan<char> digits) =>
        !_isReport ? _format
        : digits.Contains('.') ? Point
        : Comma;

    /// <summary>The pieces of a number and how each is written; the digits have no sign.</summary>
    internal readonly ref struct NumberParts(
        bool isNegative,
        ReadOnlySpan<char> digits,
        NumberFormatInfo format,
        ReadOnlySpan<char> denominator,
        NumberFormatInfo denominatorFormat
    )
    {
        public bool IsNegative { get; } = isNegative;

        public ReadOnlySpan<char> Digits { get; } = digits;

        public NumberFormatInfo Format { get; } = format;

        public ReadOnlySpan<char> Denominator { get; } = denominator;

        public NumberFormatInfo DenominatorFormat { get; } = denominatorFormat;
    }
}
