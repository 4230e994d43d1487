using System.Globalization;

namespace Papi.Scoring.Text;

/// <summary>A number as it is printed in a report: a score, a change, a rank or a count, with its own number of decimals.</summary>
/// <remarks>
/// <para>
/// Printed numbers are decimal, computed ones are double. They meet here: a printed number stands for every value that
/// rounds to it, and the data have six decimals themselves, which allows another <see cref="DataTolerance"/>.
/// </para>
/// <para>Two are equal when they look alike: 1.9 and 1.90 are not. The default value is 0 without decimals.</para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public readonly record struct PrintedNumber
{
    // More than any report prints; within it no digit of a decimal is ever lost.
    private const int MostDigits = 27;

    private const decimal Limit = 1_000_000_000_000_000_000_000_000_000m;

    // Below the sixth decimal of the data, above the noise of a sum of binary fractions.
    private const int MeaningfulDecimals = 9;

    /// <summary>Creates a printed number.</summary>
    /// <param name="value">The value, of at most 27 digits before the separator; its scale is the number of decimals printed, at most 27.</param>
    /// <param name="outOf">What is printed behind a slash: 63 in 31/63, 2.5 in 1.90/2.5; positive, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> has more digits than that, or <paramref name="outOf"/> is not positive.
    /// </exception>
    public PrintedNumber(decimal value, decimal? outOf = null)
    {
        if (value.Scale > MostDigits || Math.Abs(value) >= Limit)
        {
            throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                "A printed number has at most 27 digits before the separator and 27 behind it."
            );
        }

        if (outOf <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(outOf), outOf, "What stands behind the slash is positive.");
        }

        Value = value;
        Decimals = value.Scale;
        OutOf = outOf;
    }

    /// <summary>Gets how far a printed number may lie from the data beyond half a unit of its last place: 0.000002.</summary>
    /// <remarks>Published scores have six decimals, and a difference of two of them is off by as much as one unit.</remarks>
    public static decimal DataTolerance => 0.000002m;

    /// <summary>Gets the value.</summary>
    public decimal Value { get; }

    /// <summary>Gets how many decimals are printed.</summary>
    public int Decimals { get; }

    /// <summary>Gets what is printed behind a slash: how many were ranked, or the top of the scale; null without a slash.</summary>
    public decimal? OutOf { get; }

    /// <summary>Gets half a unit of the last printed place: how far a value that was rounded to this may lie away.</summary>
    public decimal HalfUnit => Unit / 2;

    private decimal Unit => new(1, 0, 0, isNegative: false, (byte)Decimals);

    /// <summary>Reads a printed number.</summary>
    /// <param name="text">The text, such as <c>6,44</c>, <c>-0.20</c> or, in the style of reports, <c>31/63</c>.</param>
    /// <param name="style">How the source writes numbers; <see cref="DecimalStyle.Report"/> where it mixes styles.</param>
    /// <param name="number">The number; 0 where there is none.</param>
    /// <returns>Whether the text is a number of at most 27 digits in that style. Throws only where the style is null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="style"/> is null.</exception>
    public static bool TryParse(string? text, DecimalStyle style, out PrintedNumber number)
    {
        ArgumentNullException.ThrowIfNull(style);
        number = default;
        if (
            !style.TrySplit(text, out var parts)
            || !TryParse(parts.Digits, parts.Format, out decimal value)
            || !TryParse(parts.Denominator, parts.DenominatorFormat, out decimal outOf)
        )
        {
            return false;
        }

        number = new PrintedNumber(parts.IsNegative ? -value : value, parts.Denominator.IsEmpty ? null : outOf);
        return true;
    }

    /// <summary>Reads a printed number or explains why there is none.</summary>
    /// <param name="text">As for <see cref="TryParse(string?, DecimalStyle, out PrintedNumber)"/>.</param>
    /// <param name="style">How the source writes numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="style"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a number in this style; the message quotes it.</exception>
    public static PrintedNumber Parse(string text, DecimalStyle style)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, style, out var number)
            ? number
            : throw new FormatException(
                $"{Quotation.Of(text)} is not a number as reports print it; write it like {style.Format(43.48, 2)}."
            );
    }

    /// <summary>Tells whether a score can have been printed like this: |value − score| ≤ half a unit + <see cref="DataTolerance"/>.</summary>
    /// <param name="score">The score.</param>
    public bool IsConsistentWith(Score score) => IsConsistentWith(score.Points);

    /// <summary>Tells whether a score was cut off at the printed place, towards zero, instead of rounded.</summary>
    /// <param name="score">The score.</param>
    /// <returns>Whether this is the score without its further decimals; also where rounding gives the same.</returns>
    public bool IsTruncationOf(Score score) => IsTruncationOf(score.Points);

    /// <summary>Returns the number with a decimal point, and what stands behind the slash.</summary>
    public override string ToString() =>
        OutOf is { } all
            ? string.Create(CultureInfo.InvariantCulture, $"{Value}/{all}")
            : Value.ToString(CultureInfo.InvariantCulture);

    internal bool IsConsistentWith(double value) =>
        Meaning(value) is { } exact && Math.Abs(Value - exact) <= HalfUnit + DataTolerance;

    internal bool IsTruncationOf(double value) => Meaning(value) is { } exact && Value == exact - (exact % Unit);

    // Null where no printed number is as great.
    private static decimal? Meaning(double value) =>
        Math.Abs(value) <= (double)Limit ? Math.Round((decimal)value, MeaningfulDecimals) : null;

    private static bool TryParse(ReadOnlySpan<char> digits, NumberFormatInfo format, out decimal value)
    {
        value = 0;
        int length = digits.Length - (digits.IndexOfAny('.', ',') < 0 ? 0 : 1);
        return length <= MostDigits
            && (digits.IsEmpty || decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, format, out value));
    }
}
