using MathNet.Numerics.Statistics;

namespace Papi.Scoring.Preparation;

/// <summary>Skewness and excess kurtosis of type 2; NaN of fewer than four values or without spread.</summary>
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
