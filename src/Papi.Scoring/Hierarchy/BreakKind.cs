namespace Papi.Scoring.Hierarchy;

/// <summary>Where the knowledge of a break in the series comes from.</summary>
public enum BreakKind
{
    /// <summary>A published report says so.</summary>
    Documented = 0,

    /// <summary>The set or the number of sub-dimensions changed.</summary>
    Structural = 1,
}
