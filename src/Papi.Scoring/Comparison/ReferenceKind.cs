namespace Papi.Scoring.Comparison;

/// <summary>What a province is compared with in the same year.</summary>
public enum ReferenceKind
{
    /// <summary>The middle score of all scored provinces.</summary>
    Median = 0,

    /// <summary>The plain mean of all scored provinces.</summary>
    Mean,

    /// <summary>The best scored province of each node.</summary>
    Best,

    /// <summary>The plain mean of the scored provinces of the province's own region, itself included.</summary>
    Region,

    /// <summary>One other province.</summary>
    Province,

    /// <summary>The plain mean of the scored provinces of a group that the caller names.</summary>
    Peers,
}
