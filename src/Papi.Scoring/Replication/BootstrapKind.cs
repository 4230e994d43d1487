namespace Papi.Scoring.Replication;

/// <summary>How a bootstrap draws clusters.</summary>
public enum BootstrapKind
{
    /// <summary>
    /// n of the n clusters of each stratum with replacement; the variance is multiplied by n / (n − 1), with the harmonic
    /// mean of n where strata differ, which is then an approximation. R's <c>type = "bootstrap"</c>. Source: Canty and
    /// Davison, The Statistician 48 (1999).
    /// </summary>
    CantyDavison = 0,

    /// <summary>
    /// n − 1 of the n clusters of each stratum with replacement, weights × n / (n − 1): right for any n. R's
    /// <c>type = "subbootstrap"</c>. Source: Rao and Wu, JASA 83 (1988).
    /// </summary>
    RaoWu,
}
