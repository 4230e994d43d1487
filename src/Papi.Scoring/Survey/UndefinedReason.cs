namespace Papi.Scoring.Survey;

/// <summary>Why there is no estimate.</summary>
public enum UndefinedReason
{
    /// <summary>There is no reason; nothing is undefined.</summary>
    None = 0,

    /// <summary>The domain has no rows.</summary>
    NoRows,

    /// <summary>No row of the domain has an answer.</summary>
    NoAnswers,

    /// <summary>The total that a ratio is divided by is 0.</summary>
    ZeroDenominator,

    /// <summary>Every stratum has a single cluster, so that there is nothing to average.</summary>
    NoVariance,

    /// <summary>A replicate of the weights leaves no answer in the domain.</summary>
    EmptyReplicate,
}
