namespace Papi.Scoring.Numerics;

/// <summary>The levels that an interval can have.</summary>
internal static class ConfidenceLevel
{
    /// <summary>Gives a level back that is one.</summary>
    /// <param name="level">A share.</param>
    /// <param name="parameter">What the caller calls it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is NaN, or not above 0 and below 1.</exception>
    public static double Checked(double level, string parameter) =>
        level is > 0 and < 1
            ? level
            : throw new ArgumentOutOfRangeException(parameter, level, "A level is a share above 0 and below 1.");
}
