namespace Papi.Scoring.Classification;

/// <summary>Where a province goes whose score lies exactly on a cut.</summary>
public enum TierClosure
{
    /// <summary>To the lower tier: PAPI since 2023. Lai Châu 2024 is exactly the first quartile of D3 and was published as low.</summary>
    LowerTier = 0,

    /// <summary>To the higher tier: PAPI to 2022 ("from the 75th percentile upwards").</summary>
    HigherTier,
}
