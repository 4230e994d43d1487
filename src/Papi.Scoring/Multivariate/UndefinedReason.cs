namespace Papi.Scoring.Multivariate;

/// <summary>Why a figure does not exist.</summary>
public enum UndefinedReason
{
    /// <summary>It does exist.</summary>
    None = 0,

    /// <summary>What would be compared has the same value for all units counted, to a billionth.</summary>
    Constant = 1,

    /// <summary>Fewer than three units have all the values that it takes.</summary>
    TooFewUnits = 2,

    /// <summary>Fewer than two indicators are left that vary.</summary>
    TooFewIndicators = 3,
}
