namespace Papi.Scoring.Multivariate;

/// <summary>How two indicators are correlated.</summary>
public enum CorrelationMethod
{
    /// <summary>Of the values: r = Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² Σ (y − ȳ)²).</summary>
    Pearson = 0,

    /// <summary>Pearson's correlation of the ranks; equal values share the mean of their ranks.</summary>
    Spearman = 1,

    /// <summary>
    /// Kendall's tau-b: pairs of units in the same order less those in opposite orders, divided by
    /// √((N − T)(N − U)) with N = n(n − 1)/2 pairs, of which T and U are tied on either indicator.
    /// </summary>
    Kendall = 2,
}
