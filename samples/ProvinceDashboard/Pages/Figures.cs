using System.Globalization;
using Papi.Scoring;
using Papi.Scoring.Text;

namespace ProvinceDashboard.Pages;

/// <summary>The numbers of the page: with the decimal mark of its language and two decimals, as scores are printed.</summary>
internal sealed class Figures(Language language)
{
    /// <summary>What stands where there is no number.</summary>
    public const string None = "—";

    private const int Decimals = 2;

    private readonly DecimalStyle _style =
        language == Language.Vietnamese ? DecimalStyle.Vietnamese : DecimalStyle.Invariant;

    public string Points(Score? score) => score is { } value ? _style.Format(value.Points, Decimals) : None;

    public string Change(double? points) => points is { } value ? _style.FormatSigned(value, Decimals) : None;

    public string Places(int climbed) => _style.FormatSigned(climbed, 0);

    public static string Rank(int rank, int ranked) => string.Create(CultureInfo.InvariantCulture, $"{rank}/{ranked}");
}
