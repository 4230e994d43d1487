using Papi.Scoring.Robustness;

namespace Papi.Scoring.Files.Json;

/// <summary>A ranked unit with its drawn ranks.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name.</param>
/// <param name="NominalRank">The rank by PAPI's own choices.</param>
/// <param name="MeanRank">The mean of the drawn ranks.</param>
/// <param name="MedianRank">The median of the drawn ranks.</param>
/// <param name="P5">The 5 % quantile of the drawn ranks: a twentieth of the draws gave a better one.</param>
/// <param name="P95">The 95 % quantile.</param>
/// <param name="TierProbabilities">The shares of the draws in each tier; null where four tiers cannot be made.</param>
internal sealed record RobustnessRowDocument(
    string Code,
    string Name,
    int NominalRank,
    double MeanRank,
    double MedianRank,
    double P5,
    double P95,
    TierProbabilitiesDocument? TierProbabilities
)
{
    public static RobustnessRowDocument From(RankDistribution row, Language language) =>
        new(
            row.Unit.Code,
            row.Unit.Name.In(language),
            row.NominalRank,
            row.MeanRank,
            row.MedianRank,
            row.Percentile5,
            row.Percentile95,
            row.Tiers is { } tiers
                ? new TierProbabilitiesDocument(tiers.High, tiers.HighAverage, tiers.LowAverage, tiers.Low)
                : null
        );
}
