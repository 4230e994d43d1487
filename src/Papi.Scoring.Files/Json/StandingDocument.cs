using Papi.Scoring.Scorecards;

namespace Papi.Scoring.Files.Json;

/// <summary>Where a province stands on a node in one year.</summary>
/// <param name="Score">The score in index points.</param>
/// <param name="Rank">The rank; 1 is best.</param>
/// <param name="Ranked">How many provinces were ranked.</param>
/// <param name="Tier">The tier; null where four tiers cannot be made.</param>
/// <param name="AtMedian">Whether the score is the median.</param>
/// <param name="Estimated">Whether the score is the mean of the provinces that this one was formed from.</param>
/// <param name="AmongEstimates">Whether any of the ranked scores is such an estimate, and so the rank and the tier.</param>
internal sealed record StandingDocument(
    double Score,
    int Rank,
    int Ranked,
    Tier? Tier,
    bool AtMedian,
    bool Estimated,
    bool AmongEstimates
)
{
    public static StandingDocument? From(Standing? standing) =>
        standing is null
            ? null
            : new StandingDocument(
                standing.Score.Points,
                standing.Rank,
                standing.Ranked,
                standing.Tier,
                standing.AtMedian,
                standing.IsEstimate,
                standing.IsAmongEstimates
            );
}
