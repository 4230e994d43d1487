namespace Papi.Scoring.Replication;

/// <summary>What the estimates of the replicates are compared with in a variance.</summary>
public enum ReplicateCentre
{
    /// <summary>The mean of the replicates; R's <c>mse = FALSE</c>.</summary>
    MeanOfReplicates = 0,

    /// <summary>The estimate of the whole sample; R's <c>mse = TRUE</c>. Never the smaller variance of the two.</summary>
    Estimate,
}
