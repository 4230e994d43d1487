namespace Papi.Scoring.Robustness;

/// <summary>How a first-order Sobol index is estimated from the outputs A, B and AB_i (A with input i from B).</summary>
/// <remarks>With V the n − 1 variance of A and B together. Source: Saltelli et al., Computer Physics Communications 181 (2010), table 2.</remarks>
public enum FirstOrderEstimator
{
    /// <summary>mean(B (AB_i − A)) / V: Saltelli 2010, and COINr's.</summary>
    Saltelli = 0,

    /// <summary>1 − mean((B − AB_i)²) / (2 V): Jansen 1999.</summary>
    Jansen,
}
