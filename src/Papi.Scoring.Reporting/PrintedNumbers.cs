using System.Globalization;
using Papi.Scoring.Text;

namespace Papi.Scoring.Reporting;

/// <summary>The numbers of a report: with the decimal mark of its language and a fixed number of decimals.</summary>
internal sealed class PrintedNumbers(Language language, int decimals)
{
    public const string None = "—";

    // A billionth of a point is noise of the arithmetic; published scores have six decimals.
    private const int NoiseFree = 9;

    private readonly DecimalStyle _style =
        language == Language.Vietnamese ? DecimalStyle.Vietnamese : DecimalStyle.Invariant;

    public string Points(double? points) => points is { } value ? _style.Format(value, decimals) : None;

    public string Points(Score? score) => Points(score?.Points);

    public string Change(double? points) => points is { } value ? _style.FormatSigned(value, decimals) : None;

    public string Percent(double share) => $"{_style.Format(100 * share, 0)} %";

    public static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    public string Places(int climbed) => _style.FormatSigned(climbed, 0);

    public static string Rank(int? rank, int ranked) =>
        rank is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value}/{ranked}") : None;

    /// <summary>Gets the least printed number that closes a gap, with "more than" where exactly that number is not enough.</summary>
    public string Enough(Gap gap)
    {
        decimal exact = decimal.Round((decimal)gap.Points, NoiseFree);
        decimal up = decimal.Round(exact, decimals, MidpointRounding.ToPositiveInfinity);
        string points = _style.Format((double)up, decimals);
        return up > exact || gap.Attained
            ? points
            : new LocalizedText($"hơn {points}", $"more than {points}").In(language);
    }
}
