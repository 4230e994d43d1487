using System.Globalization;
using Papi.Scoring.Text;

namespace Papi.Scoring.Reporting;

/// <summary>Numbers as people read them: with the decimal mark of a language and a fixed number of decimals.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class PrintedNumbers
{
    /// <summary>What stands where there is no number: an em dash.</summary>
    public const string None = "—";

    // A billionth of a point is noise of the arithmetic; published scores have six decimals.
    private const int NoiseFree = 9;

    private readonly int _decimals;

    private readonly DecimalStyle _style;

    /// <summary>Chooses how numbers are printed.</summary>
    /// <param name="language">The language: Vietnamese has a decimal comma, English a point.</param>
    /// <param name="decimals">The number of decimals of scores and changes, 0 to <see cref="DecimalStyle.MaxDecimals"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is out of its range.</exception>
    public PrintedNumbers(Language language, int decimals)
    {
        if (decimals is < 0 or > DecimalStyle.MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(
                nameof(decimals),
                decimals,
                $"From 0 to {DecimalStyle.MaxDecimals} decimals."
            );
        }

        _decimals = decimals;
        _style = language == Language.Vietnamese ? DecimalStyle.Vietnamese : DecimalStyle.Invariant;
    }

    /// <summary>Writes a number such as <c>43,48</c>.</summary>
    /// <param name="points">The number, finite; null is written as <see cref="None"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is not finite.</exception>
    public string Points(double? points) => points is { } value ? _style.Format(value, _decimals) : None;

    /// <summary>Writes a score such as <c>43,48</c>.</summary>
    /// <param name="score">The score; null is written as <see cref="None"/>.</param>
    public string Points(Score? score) => Points(score?.Points);

    /// <summary>Writes a change with its sign, such as <c>+0,27</c>; what rounds to nothing is <c>0,00</c> without one.</summary>
    /// <param name="points">The change, finite; null is written as <see cref="None"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is not finite.</exception>
    public string Change(double? points) => points is { } value ? _style.FormatSigned(value, _decimals) : None;

    /// <summary>Writes a gain with its sign, with more decimals where it would look like none: <c>+0,0004</c>.</summary>
    /// <param name="points">The gain, finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is not finite.</exception>
    public string Gain(double points)
    {
        int shown = _decimals;
        while (shown < NoiseFree && points != 0 && Math.Round(points, shown, MidpointRounding.AwayFromZero) == 0)
        {
            shown++;
        }

        return _style.FormatSigned(points, shown);
    }

    /// <summary>Writes a share as a whole percentage, such as <c>77 %</c>.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not finite.</exception>
    public string Percent(double share) => $"{_style.Format(100 * share, 0)} %";

    /// <summary>Writes the change of a share in percentage points with one decimal, such as <c>+3,5 %</c>.</summary>
    /// <param name="share">The change, -1 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not finite.</exception>
    public string PercentChange(double share) => $"{_style.FormatSigned(100 * share, 1)} %";

    /// <summary>Writes a rank with how many are ranked, such as <c>31/61</c>.</summary>
    /// <param name="rank">The rank, 1 is best; null is written as <see cref="None"/>.</param>
    /// <param name="ranked">How many are ranked.</param>
    public static string Rank(int? rank, int ranked) =>
        rank is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value}/{ranked}") : None;

    /// <summary>Gets the least number of points, with the decimals that are printed, that is enough to close a gap.</summary>
    /// <param name="gap">The gap.</param>
    /// <returns>A number rounded up, or <c>hơn 0,25</c> where the printed number is exactly the gap and not enough.</returns>
    public LocalizedText Enough(Gap gap)
    {
        decimal exact = decimal.Round((decimal)gap.Points, NoiseFree);
        decimal up = decimal.Round(exact, _decimals, MidpointRounding.ToPositiveInfinity);
        string points = _style.Format((double)up, _decimals);
        return up > exact || gap.Attained
            ? new LocalizedText(points, points)
            : new LocalizedText($"hơn {points}", $"more than {points}");
    }

    /// <summary>Writes places climbed or lost with their sign.</summary>
    internal string Places(int climbed) => _style.FormatSigned(climbed, 0);

    internal static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
