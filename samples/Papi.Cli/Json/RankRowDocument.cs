using Papi.Scoring;
using Papi.Scoring.Ranking;
using Papi.Scoring.Scorecards;

namespace Papi.Cli.Json;

/// <summary>A ranked province in <c>papi rank</c>.</summary>
/// <param name="Tier">The tier; null where four tiers cannot be made.</param>
/// <param name="Estimated">Whether the score is the mean of the provinces that this one was formed from.</param>
internal sealed record RankRowDocument(
    string Code,
    string Name,
    double Score,
    int Rank,
    Tier? Tier,
    bool AtMedian,
    bool Estimated
)
{
    public static RankRowDocument From(RankedProvince row, Standing standing, Language language) =>
        new(
            row.Province.Code,
            row.Province.Name.In(language),
            row.Score.Points,
            row.Rank,
            standing.Tier,
            standing.AtMedian,
            row.IsEstimate
        );
}
