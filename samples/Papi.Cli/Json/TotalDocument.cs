using Papi.Scoring;
using Papi.Scoring.Geography;
using Papi.Scoring.Scorecards;

namespace Papi.Cli.Json;

/// <summary>The total in <c>papi report</c>.</summary>
/// <param name="Estimated">Whether the score is the mean of the provinces that this one was formed from.</param>
/// <param name="MissingPredecessors">The provinces for want of whose totals there is no estimate.</param>
/// <param name="Ranked">How many provinces were ranked, also where this one was not.</param>
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
