namespace Papi.Scoring.Comparison;

/// <summary>Which way a score went.</summary>
public enum ChangeDirection
{
    /// <summary>The same score, to a billionth of a point or to the tolerance that the caller chose.</summary>
    Unchanged = 0,

    /// <summary>A higher score than before.</summary>
    Up,

    /// <summary>A lower score than before.</summary>
    Down,
}
