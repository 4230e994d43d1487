namespace Papi.Scoring.Construction;

/// <summary>Over which values an indicator is treated and normalised.</summary>
public enum ConstructionScope
{
    /// <summary>Those of the year alone: scores of different years are not comparable.</summary>
    Year = 0,

    /// <summary>
    /// Those of all years of the panel together: extremes, means, deviations, ranks and outliers are those of all years, so a
    /// score means the same in each of them.
    /// </summary>
    Panel,
}
