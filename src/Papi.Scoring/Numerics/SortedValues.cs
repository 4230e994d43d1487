namespace Papi.Scoring.Numerics;

/// <summary>What is read off values in ascending order.</summary>
internal static class SortedValues
{
    /// <summary>The middle value, or the midpoint of the two middle ones; as the R7 quantile at one half, to the last bit.</summary>
    public static double Median(ReadOnlySpan<double> sorted)
    {
        double lower = sorted[(sorted.Length - 1) / 2];
        double upper = sorted[sorted.Length / 2];
        return lower + (0.5 * (upper - lower));
    }
}
