namespace Papi.Scoring.Hierarchy;

/// <summary>Which end of an indicator's own scale is the good one.</summary>
public enum IndicatorDirection
{
    /// <summary>More is better.</summary>
    HigherIsBetter = 0,

    /// <summary>Less is better; the share of scale is turned round before it is averaged.</summary>
    LowerIsBetter = 1,
}
