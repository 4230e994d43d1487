namespace Papi.Scoring.Construction;

/// <summary>What becomes of an indicator that cannot be normalised because all units have the same value.</summary>
public enum ConstantIndicatorPolicy
{
    /// <summary>The index is not constructed; the exception names the indicators.</summary>
    Refuse = 0,

    /// <summary>The indicator does not count, its weight goes to its siblings, and the result names it.</summary>
    Skip,
}
