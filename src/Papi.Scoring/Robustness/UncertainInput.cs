namespace Papi.Scoring.Robustness;

/// <summary>One of the choices of a construction that an analysis varies.</summary>
public enum UncertainInput
{
    /// <summary>The weights, all together.</summary>
    Weights = 0,

    /// <summary>How indicators are normalised.</summary>
    Normalization,

    /// <summary>How children become the score of their parent.</summary>
    Aggregation,

    /// <summary>How missing values are imputed.</summary>
    Imputation,

    /// <summary>Which node is left out.</summary>
    LeftOut,

    /// <summary>The values within their standard errors, all together.</summary>
    SamplingError,
}
