namespace Papi.Scoring.Normalization;

/// <summary>How the values of an indicator are put on a common scale.</summary>
public enum NormalizationKind
{
    /// <summary>They stay as they are; where less is better they change their sign.</summary>
    None = 0,

    /// <summary>The lowest value becomes the lower end, the highest the upper end, the others lie between in proportion.</summary>
    MinMax,

    /// <summary>The fixed ends of the indicator's own scale become the two ends: PAPI's linear rescale.</summary>
    Goalposts,

    /// <summary>A given mean and standard deviation.</summary>
    ZScore,

    /// <summary>The rank from the lowest value, 1, upwards; equal values share the lowest rank.</summary>
    Rank,

    /// <summary>The share of the other values that are lower, from 0 to 1.</summary>
    PercentileRank,

    /// <summary>The number of values that are lower.</summary>
    Borda,

    /// <summary>The distance from the lowest value as a share of the distance of the highest one from it.</summary>
    DistanceToMaximum,

    /// <summary>The distance from the lowest value as a share of the distance of a chosen unit's value from it.</summary>
    DistanceToReference,

    /// <summary>The distance from the lowest value as a share of the distance of a target from it.</summary>
    DistanceToTarget,

    /// <summary>The share of the highest value.</summary>
    FractionOfMaximum,
}
