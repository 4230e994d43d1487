using Papi.Scoring;
using Papi.Scoring.Scorecards;

namespace Papi.Cli.Json;

/// <summary>The total in <c>papi report</c>.</summary>
/// <param name="Ranked">How many provinces were ranked, also where this one was not.</param>
internal sealed record TotalDocument(
    double? Score,
    int? Rank,
    int Ranked,
    Tier? Tier,
    bool AtMedian,
    double? NationalMin,
    double? NationalMax
)
{
    public static TotalDocument From(ScorecardEntry total) =>
        new(
            total.Score?.Points,
            total.Rank,
            total.National?.Count ?? 0,
            total.Tier,
            total.Standing?.AtMedian ?? false,
            total.National?.Min.Points,
            total.National?.Max.Points
        );
}
