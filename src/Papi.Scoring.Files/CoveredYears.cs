using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Files;

/// <summary>The years that editions cover, in words such as 2011-2024.</summary>
/// <remarks>Stateless; safe for concurrent use.</remarks>
internal static class CoveredYears
{
    public static LocalizedText Of(EditionSeries series)
    {
        var periods = new List<(SurveyYear First, SurveyYear? Last)>();
        foreach (var edition in series.Editions)
        {
            if (periods.Count > 0 && periods[^1].Last is { } last && last.Value + 1 == edition.FirstYear.Value)
            {
                periods[^1] = (periods[^1].First, edition.LastYear);
            }
            else
            {
                periods.Add((edition.FirstYear, edition.LastYear));
            }
        }

        return new LocalizedText(
            string.Join(", ", periods.Select(period => Years(period.First, period.Last) ?? $"từ {period.First}")),
            string.Join(", ", periods.Select(period => Years(period.First, period.Last) ?? $"{period.First} and later"))
        );
    }

    public static LocalizedText Of(CompositeIndex edition) => Of(EditionSeries.Create([edition]));

    private static string? Years(SurveyYear first, SurveyYear? last) =>
        last is not { } end ? null
        : end == first ? first.ToString()
        : $"{first}-{end}";
}
