namespace Papi.Scoring.Comparison;

/// <summary>What becomes of a comparison across a break in the series.</summary>
/// <remarks>
/// Ranks are comparable always. Whatever is chosen, the breaks themselves are carried by the result. Where no break
/// lies between the years the choice is of no effect.
/// </remarks>
public enum AcrossBreaks
{
    /// <summary>No difference of scores is given, only the reason.</summary>
    Refuse = 0,

    /// <summary>
    /// Only shares of the scale are compared: how much of what could be reached in its year each score reaches.
    /// </summary>
    /// <remarks>Poverty lists go from [0.33, 3.33] in 2017 to [0.25, 2.5] in 2018: the points say nothing, the shares do.</remarks>
    SharesOfScale,

    /// <summary>Points are compared as well, as if there were no break; where the scale changed they mislead.</summary>
    Insist,
}
