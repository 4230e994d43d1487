namespace Papi.Scoring.Robustness;

/// <summary>How a total-order Sobol index is estimated from the outputs A, B and AB_i (A with input i from B).</summary>
/// <remarks>With V the n − 1 variance of A and B together. Source: Saltelli et al., Computer Physics Communications 181 (2010), table 2.</remarks>
public enum TotalOrderEstimator
{
    /// <summary>mean((A − AB_i)²) / (2 V): Jansen 1999, and COINr's.</summary>
    Jansen = 0,

    /// <summary>mean(A (A − AB_i)) / V: Sobol 2007.</summary>
    Sobol,
}
