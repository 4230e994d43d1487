namespace Papi.Scoring.Planning;

/// <summary>What a goal is about.</summary>
public enum GoalKind
{
    /// <summary>To climb a number of places.</summary>
    Climb = 0,

    /// <summary>To reach a rank or a better one.</summary>
    Rank,

    /// <summary>To reach a tier or a better one.</summary>
    Tier,

    /// <summary>To reach a total.</summary>
    Total,
}
