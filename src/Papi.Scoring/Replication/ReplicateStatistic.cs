namespace Papi.Scoring.Replication;

/// <summary>What is computed anew for each replicate.</summary>
internal enum ReplicateStatistic
{
    /// <summary>Σ w x / Σ w.</summary>
    Mean,

    /// <summary>Σ w x.</summary>
    Total,

    /// <summary>Σ w y / Σ w x of the first two indicators.</summary>
    Ratio,
}
