using Papi.Scoring.Geography;
using Papi.Scoring.Scorecards;

namespace Papi.Scoring.Files.Json;

/// <summary>The total of a profile.</summary>
/// <param name="Score">The score in index points; null where there is none.</param>
/// <param name="Rank">The rank, 1 is best; null without a score.</param>
/// <param name="Ranked">How many provinces were ranked, also where this one was not.</param>
/// <param name="Tier">The tier; null where there is none.</param>
/// <param name="AtMedian">Whether the score is the median.</param>
/// <param name="NationalMin">The lowest score of all provinces; null without any.</param>
/// <param name="NationalMax">The highest score of all provinces; null without any.</param>
/// <param name="Estimated">Whether the score is the mean of the provinces that this one was formed from.</param>
/// <param name="MissingPredecessors">The provinces for want of whose totals there is no estimate.</param>
internal sealed record TotalDocument(
    double? Score,
    int? Rank,
    int Ranked,
    Tier? Tier,
    bool AtMedian,
    double? NationalMin,
    double? NationalMax,
    bool Estimated,
    IReadOnlyList<ProvinceDocument> MissingPredecessors
)
{
    public static TotalDocument From(
        ScorecardEntry total,
        IEnumerable<Province> missingPredecessors,
        Language language
    ) =>
        new(
            total.Score?.Points,
            total.Rank,
            total.National?.Count ?? 0,
            total.Tier,
            total.Standing?.AtMedian ?? false,
            total.National?.Min.Points,
            total.National?.Max.Points,
            total.IsEstimate,
            [.. missingPredecessors.Select(province => ProvinceDocument.From(province, language))]
        );
}
