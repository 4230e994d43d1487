namespace Papi.Scoring.Planning;

/// <summary>What a gap leads to.</summary>
public enum GapKind
{
    /// <summary>The score of the year before, where the province fell since.</summary>
    Loss = 0,

    /// <summary>The national median.</summary>
    Median,

    /// <summary>The tier above.</summary>
    NextTier,

    /// <summary>The province's own best score in a comparable year.</summary>
    OwnBest,

    /// <summary>The best province.</summary>
    Best,

    /// <summary>The top of the scale.</summary>
    ScaleTop,
}
