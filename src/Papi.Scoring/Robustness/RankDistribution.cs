using System.Globalization;
using Papi.Scoring.Construction;

namespace Papi.Scoring.Robustness;

/// <summary>The rank of one unit by the nominal choices and over all draws.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Score">Its score by the nominal choices.</param>
/// <param name="NominalRank">Its rank by the nominal choices; 1 is best.</param>
/// <param name="Ranked">How many units are ranked.</param>
/// <param name="MeanRank">The mean of the drawn ranks.</param>
/// <param name="MedianRank">Their median; halfway between two where the middle falls between them.</param>
/// <param name="Percentile5">Their 5 % quantile, R type 7: a twentieth of the draws gave a better rank.</param>
/// <param name="Percentile95">Their 95 % quantile, R type 7.</param>
/// <param name="Tiers">How probable each tier is; null where tiers were not wanted or do not exist for so few units.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record RankDistribution(
    IndexUnit Unit,
    double Score,
    int NominalRank,
    int Ranked,
    double MeanRank,
    double MedianRank,
    double Percentile5,
    double Percentile95,
    TierProbabilities? Tiers
)
{
    /// <summary>Returns a line such as <c>37/61 12 Lai Chau: mean 36.4, 28 to 45</c>.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{NominalRank}/{Ranked} {Unit}: mean {MeanRank:0.##}, {Percentile5:0.##} to {Percentile95:0.##}"
        );
}
