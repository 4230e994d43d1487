namespace Papi.Scoring.Hierarchy;

/// <summary>How a node's score follows from its children.</summary>
public enum AggregationRule
{
    /// <summary>The plain sum of the children's points: parent = Σ child. PAPI's dimensions and total.</summary>
    Sum = 0,

    /// <summary>
    /// The weighted mean of the shares of scale that the children reach, put on the parent's own scale:
    /// parent = min + (max − min) × Σ weight × share. PAPI's sub-dimensions.
    /// </summary>
    Mean = 1,
}
