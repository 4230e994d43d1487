using MathNet.Numerics.Statistics;

namespace Papi.Scoring.Preparation;

/// <summary>Skewness and excess kurtosis of type 2; NaN of fewer than four values or without spread.</summary>
/// <remarks>
/// Rounding: each g is within 16 n u (1 + a / s) (3 + |g|), with a the mean size of the values, s their standard deviation
/// and u = 2^-53, as long as that is far below 1.
/// </remarks>
internal readonly record struct DistributionShape(double Skewness, double Kurtosis)
{
    private const int LeastValues = 4;

    public bool IsDefined => double.IsFinite(Skewness) && double.IsFinite(Kurtosis);

    public static DistributionShape Of(double[] values) =>
        // The mean of equal values may miss them by a rounding, and its noise would have a shape.
        values.Length < LeastValues
        || !values.AsSpan().ContainsAnyExcept(values[0])
            ? new DistributionShape(double.NaN, double.NaN)
            : new DistributionShape(Statistics.Skewness(values), Statistics.Kurtosis(values));
}
