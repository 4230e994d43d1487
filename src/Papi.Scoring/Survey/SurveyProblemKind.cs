namespace Papi.Scoring.Survey;

/// <summary>What can be wrong with the design columns of survey data.</summary>
public enum SurveyProblemKind
{
    /// <summary>Nothing; no problem has this kind.</summary>
    None = 0,

    /// <summary>A row has no weight.</summary>
    MissingWeight,

    /// <summary>A weight is 0 or negative.</summary>
    WeightNotPositive,

    /// <summary>A row has no label for a stratum.</summary>
    MissingStratum,

    /// <summary>A row has no label for a cluster.</summary>
    MissingCluster,

    /// <summary>A cluster whose label was declared unique lies in two strata or in two units of the stage before.</summary>
    ClusterInTwoStrata,

    /// <summary>A population size is missing, below the number of sampled units, or varies within a stratum.</summary>
    PopulationSize,

    /// <summary>A sampling fraction is missing, not above 0 and at most 1, or varies within a stratum.</summary>
    SamplingFraction,

    /// <summary>The mark of certainty is neither 0 nor 1, or varies within a unit.</summary>
    Certainty,
}
