namespace Papi.Scoring.Robustness;

/// <summary>What the sensitivity is asked of.</summary>
public enum SensitivityOutputKind
{
    /// <summary>The mean, over all ranked units, of how far the rank is from the nominal one.</summary>
    MeanRankShift = 0,

    /// <summary>The rank of one unit.</summary>
    Rank,

    /// <summary>The score of one unit.</summary>
    Score,
}
