namespace Papi.Scoring.Multivariate;

/// <summary>What is worth a look in the structure of an index.</summary>
public enum StructureFlagKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Too few units have a value of an indicator.</summary>
    LowCoverage = 1,

    /// <summary>A unit has a value of too few indicators.</summary>
    LowUnitCoverage = 2,

    /// <summary>All units have the same value of an indicator, which tells them not apart.</summary>
    Constant = 3,

    /// <summary>Too many units share their values of an indicator with others.</summary>
    FewUnique = 4,

    /// <summary>An indicator is skewed and has heavy tails: some units may be outliers.</summary>
    SkewedHeavyTailed = 5,

    /// <summary>Two indicators of the same parent say nearly the same.</summary>
    Redundant = 6,

    /// <summary>Two indicators of the same parent pull it in opposite directions.</summary>
    Negative = 7,

    /// <summary>The indicators of a parent hardly measure one thing: Cronbach's alpha is low.</summary>
    LowAlpha = 8,

    /// <summary>The indicators of a parent measure several things: more than one eigenvalue is above 1 (Kaiser's rule).</summary>
    SeveralComponents = 9,
}
