namespace Papi.Scoring.Preparation;

/// <summary>What became of an indicator that was checked for outliers.</summary>
public enum TreatmentOutcome
{
    /// <summary>It is within the limits; nothing was changed.</summary>
    Passed = 0,

    /// <summary>Its outermost values were set to the next ones, and it is within the limits.</summary>
    Winsorized,

    /// <summary>All its values were transformed, and it is within the limits.</summary>
    Transformed,

    /// <summary>All its values were transformed, and it is still beyond the limits.</summary>
    TransformedInVain,

    /// <summary>It is beyond the limits, winsorising did not help and no transform was asked for; nothing was changed.</summary>
    LeftBeyondLimits,

    /// <summary>It has fewer than four values or no spread, so there is no kurtosis; nothing was changed.</summary>
    NotDefined,
}
