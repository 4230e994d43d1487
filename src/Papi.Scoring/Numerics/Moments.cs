namespace Papi.Scoring.Numerics;

/// <summary>Mean and spread, by two passes.</summary>
/// <remarks>With u = 2^-53, the mean is within n u of the mean size of the values: δ = u Σ|x|.</remarks>
internal static class Moments
{
    public static double Mean(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum / values.Length;
    }

    /// <summary>The n − 1 standard deviation.</summary>
    /// <param name="values">Two or more.</param>
    /// <param name="mean">Their mean, as computed.</param>
    /// <remarks>
    /// Its square is within 3 n u (s² + δ²), where δ is the error of the mean: beside spread, an offset takes digits only
    /// where it is more than s / (n u).
    /// </remarks>
    public static double StandardDeviation(ReadOnlySpan<double> values, double mean)
    {
        double squares = 0;
        double deviations = 0;
        foreach (double value in values)
        {
            double deviation = value - mean;
            squares += deviation * deviation;
            deviations += deviation;
        }

        // Of equal values no more than rounding is left, which may be less than nothing.
        squares = Math.Max(0, Centred(squares, deviations, deviations, values.Length));
        return Math.Sqrt(squares / (values.Length - 1));
    }

    /// <summary>Takes the error of the means out of a sum of products of deviations.</summary>
    /// <param name="products">Σ d e.</param>
    /// <param name="first">Σ d: 0 about the exact mean.</param>
    /// <param name="second">Σ e.</param>
    /// <param name="count">How many there are.</param>
    /// <remarks>
    /// Σ d e − Σd Σe / n is the same about any centre. Where the mean is right to a few bits this changes none; source: Chan,
    /// Golub and LeVeque, The American Statistician 37 (1983), the corrected two-pass algorithm.
    /// </remarks>
    public static double Centred(double products, double first, double second, int count) =>
        products - (first * (second / count));
}
