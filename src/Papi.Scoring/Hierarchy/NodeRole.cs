namespace Papi.Scoring.Hierarchy;

/// <summary>Whether a node counts towards its parent.</summary>
public enum NodeRole
{
    /// <summary>Part of the parent's score.</summary>
    Scored = 0,

    /// <summary>Shown beside the score, never part of it.</summary>
    Context = 1,
}
