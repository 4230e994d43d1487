namespace Papi.Scoring.Ranking;

/// <summary>Which rank provinces with the same score share.</summary>
public enum TieRule
{
    /// <summary>The best one, and the next is left out: 1, 2, 2, 4. PAPI's own.</summary>
    Competition = 0,

    /// <summary>The worst one, the one before left out: 1, 3, 3, 4.</summary>
    ModifiedCompetition,

    /// <summary>The best one, and none is left out: 1, 2, 2, 3.</summary>
    Dense,
}
