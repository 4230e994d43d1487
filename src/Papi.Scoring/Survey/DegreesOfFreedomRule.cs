namespace Papi.Scoring.Survey;

/// <summary>How many degrees of freedom an estimate has: how far its standard error can be trusted.</summary>
public enum DegreesOfFreedomRule
{
    /// <summary>Clusters less strata of the whole design, for every estimate; what R's survey package counts.</summary>
    Design = 0,

    /// <summary>
    /// Satterthwaite's number for the clusters that the estimate is made of and their unequal weights: n − 1 for n clusters
    /// of one stratum that weigh the same, fewer where a few of them carry most of the weight.
    /// </summary>
    /// <remarks>
    /// tr(QΣ)² / tr((QΣ)²), where z′Qz is the variance estimator of the cluster totals z, and Σ takes the mean deviation of
    /// every cluster to be as variable as that of any other. Each stage and stratum counts for itself. Sources:
    /// Satterthwaite, Biometrics Bulletin 2 (1946); Valliant and Rust, Journal of Official Statistics 26 (2010).
    /// </remarks>
    Effective,
}
