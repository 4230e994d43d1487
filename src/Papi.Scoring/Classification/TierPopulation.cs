namespace Papi.Scoring.Classification;

/// <summary>Which provinces the quartiles are taken of.</summary>
public enum TierPopulation
{
    /// <summary>Those with a score on the node.</summary>
    Scored = 0,

    /// <summary>All; those without a score count below every score. A cut that falls among them is refused.</summary>
    All,
}
