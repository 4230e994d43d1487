using Papi.Scoring.Classification;
using Papi.Scoring.Ranking;

namespace Papi.Scoring.Files.Json;

/// <summary>A ranked province.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name.</param>
/// <param name="Score">The score in index points.</param>
/// <param name="Rank">The rank; 1 is best.</param>
/// <param name="Tier">The tier; null where four tiers cannot be made.</param>
/// <param name="AtMedian">Whether the score is the median.</param>
/// <param name="Estimated">Whether the score is the mean of the provinces that this one was formed from.</param>
internal sealed record RankingRowDocument(
    string Code,
    string Name,
    double Score,
    int Rank,
    Tier? Tier,
    bool AtMedian,
    bool Estimated
)
{
    public static RankingRowDocument From(
        RankedProvince row,
        TieredProvince? tiered,
        bool isAtMedian,
        Language language
    ) =>
        new(
            row.Province.Code,
            row.Province.Name.In(language),
            row.Score.Points,
            row.Rank,
            tiered?.Tier,
            isAtMedian,
            row.IsEstimate
        );
}
