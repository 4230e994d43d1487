namespace Papi.Scoring.Aggregation;

/// <summary>How normalised scores are made one.</summary>
public enum AggregationKind
{
    /// <summary>The weighted arithmetic mean: strengths make up for weaknesses in full.</summary>
    Arithmetic = 0,

    /// <summary>The weighted geometric mean, of positive scores: the lower a score, the harder it is to make up for.</summary>
    Geometric,

    /// <summary>The weighted harmonic mean, of positive scores: stricter still.</summary>
    Harmonic,

    /// <summary>The weighted power mean of a given exponent, of positive scores.</summary>
    Generalized,

    /// <summary>The weighted median.</summary>
    Median,

    /// <summary>How many other units are outranked less how many outrank, by weight: no making up at all.</summary>
    Copeland,
}
