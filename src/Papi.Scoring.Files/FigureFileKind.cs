namespace Papi.Scoring.Files;

/// <summary>What the rows of a file of figures are.</summary>
public enum FigureFileKind
{
    /// <summary>Scores of provinces, one row per province and year: for <see cref="ScoreFile"/>.</summary>
    Scores,

    /// <summary>Indicators of one province or unit, one row each: for <see cref="IndicatorFile"/>.</summary>
    Indicators,
}
