namespace Papi.Scoring.Measurement;

/// <summary>What an indicator makes of the answers to its question.</summary>
public enum IndicatorMeasure
{
    /// <summary>The share of the valid answers that count, on the scale of the indicator: 0 to 100 % or 0 to 1.</summary>
    Share = 0,

    /// <summary>The mean of the valid answers: of ratings (1 to 5), or of counts (0 to 4 criteria).</summary>
    Mean,
}
