using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Text;

namespace Papi.Cli.Text;

/// <summary>Numbers as people read them: with the decimal mark of the language and a fixed number of decimals.</summary>
internal sealed class PrintedNumbers(Language language, int decimals)
{
    /// <summary>What stands where there is no number.</summary>
    public const string None = "—";

    // A billionth of a point is noise of the arithmetic; published scores have six decimals.
    private const int NoiseFree = 9;

    private readonly DecimalStyle _style =
        language == Language.Vietnamese ? DecimalStyle.Vietnamese : DecimalStyle.Invariant;

    public string Points(double? points) => points is { } value ? _style.Format(value, decimals) : None;

    public string Points(Score? score) => Points(score?.Points);

    public string Change(double? points) => points is { } value ? _style.FormatSigned(value, decimals) : None;

    /// <summary>Writes a gain, with more decimals where it would look like none.</summary>
    public string Gain(double points)
    {
        int shown = decimals;
        while (shown < NoiseFree && points != 0 && Math.Round(points, shown) == 0)
        {
            shown++;
        }

        return _style.FormatSigned(points, shown);
    }

    public string Percent(double share) => $"{_style.Format(100 * share, 0)} %";

    public string PercentChange(double share) => $"{_style.FormatSigned(100 * share, 1)} %";

    /// <summary>Writes places climbed or lost.</summary>
    public static string Places(int climbed) =>
        climbed switch
        {
            > 0 => string.Create(CultureInfo.InvariantCulture, $"▲ {climbed}"),
            < 0 => string.Create(CultureInfo.InvariantCulture, $"▼ {-climbed}"),
            _ => "=",
        };

    public static string Rank(int? rank, int ranked) =>
        rank is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value}/{ranked}") : None;

    /// <summary>Gets the least number of points, with the decimals that are printed, that is enough to close a gap.</summary>
    /// <param name="gap">The gap.</param>
    /// <returns>A number rounded up, or <c>hơn 0,25</c> where the printed number is exactly the gap and not enough.</returns>
    public LocalizedText Enough(Gap gap)
    {
        decimal exact = decimal.Round((decimal)gap.Points, NoiseFree);
        decimal up = decimal.Round(exact, decimals, MidpointRounding.ToPositiveInfinity);
        string points = _style.Format((double)up, decimals);
        return up > exact || gap.Attained
            ? new LocalizedText(points, points)
            : new LocalizedText($"hơn {points}", $"more than {points}");
    }
}
