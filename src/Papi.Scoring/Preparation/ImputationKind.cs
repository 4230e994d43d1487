namespace Papi.Scoring.Preparation;

/// <summary>What a missing value of an indicator is replaced by.</summary>
public enum ImputationKind
{
    /// <summary>The mean of the units with a value.</summary>
    Mean = 0,

    /// <summary>Their median.</summary>
    Median,

    /// <summary>The mean of the units of the same group with a value.</summary>
    GroupMean,

    /// <summary>Their median.</summary>
    GroupMedian,

    /// <summary>The unit's own value of the latest earlier year with one.</summary>
    PanelLast,

    /// <summary>The point on the line between the unit's own values of the nearest earlier and the nearest later year.</summary>
    PanelLinear,
}
