namespace Papi.Scoring.Robustness;

/// <summary>Gives the scores of all units in any draw; what one thread holds.</summary>
internal interface IScoreDraws
{
    /// <summary>Writes the scores of 16 draws.</summary>
    /// <param name="first">The first replicate; each depends on its own number alone.</param>
    /// <param name="scores">
    /// Filled unit by unit, the 16 draws of a unit side by side; greater is better, never NaN.
    /// </param>
    void Draw(long first, Span<double> scores);
}
