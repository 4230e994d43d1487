namespace Papi.Scoring.Decomposition;

/// <summary>Whether a part of a sum is in both years.</summary>
public enum ContributionKind
{
    /// <summary>In both years: it contributes its change.</summary>
    Kept = 0,

    /// <summary>Only in the later year: it contributes its whole score.</summary>
    Added,

    /// <summary>Only in the earlier year: it takes its whole score away.</summary>
    Dropped,
}
