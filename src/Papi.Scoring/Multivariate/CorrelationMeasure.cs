using Papi.Scoring.Numerics;

namespace Papi.Scoring.Multivariate;

/// <summary>Correlates columns pair by pair by one method.</summary>
internal sealed class CorrelationMeasure(CorrelationMethod method)
{
    // All pairs of complete columns have the same number of units.
    private readonly Dictionary<int, KendallDistribution> _exact = [];

    /// <summary>Correlates two columns over the units that have both.</summary>
    /// <param name="first">A column with NaN where missing.</param>
    /// <param name="second">Another.</param>
    /// <param name="parent">The parent of both, if they have the same.</param>
    public Correlation Of(OrientedColumn first, OrientedColumn second, string? parent)
    {
        double[] left = new double[first.Values.Length];
        double[] right = new double[first.Values.Length];
        int count = 0;
        for (int i = 0; i < left.Length; i++)
        {
            if (!double.IsNaN(first.Values[i]) && !double.IsNaN(second.Values[i]))
            {
                left[count] = first.Values[i];
                right[count++] = second.Values[i];
            }
        }

        var reason = Reason(left.AsSpan(0, count), right.AsSpan(0, count));
        var (value, p) =
            reason == UndefinedReason.None ? Compute(left[..count], right[..count]) : ((double?)null, (double?)null);
        return new Correlation(first.Indicator, second.Indicator, parent, count, value, p, reason);
    }

    /// <summary>Pearson's correlation of two columns without NaN that both vary.</summary>
    public static double Pearson(double[] first, double[] second)
    {
        double meanOfFirst = Moments.Mean(first);
        double meanOfSecond = Moments.Mean(second);
        double products = 0;
        double squaresOfFirst = 0;
        double squaresOfSecond = 0;
        double sumOfFirst = 0;
        double sumOfSecond = 0;
        for (int i = 0; i < first.Length; i++)
        {
            double left = first[i] - meanOfFirst;
            double right = second[i] - meanOfSecond;
            products += left * right;
            squaresOfFirst += left * left;
            squaresOfSecond += right * right;
            sumOfFirst += left;
            sumOfSecond += right;
        }

        products = Moments.Centred(products, sumOfFirst, sumOfSecond, first.Length);
        squaresOfFirst = Moments.Centred(squaresOfFirst, sumOfFirst, sumOfFirst, first.Length);
        squaresOfSecond = Moments.Centred(squaresOfSecond, sumOfSecond, sumOfSecond, first.Length);

        // Rounding must not take it beyond the ends.
        return Math.Clamp(products / (Math.Sqrt(squaresOfFirst) * Math.Sqrt(squaresOfSecond)), -1, 1);
    }

    private static UndefinedReason Reason(ReadOnlySpan<double> first, ReadOnlySpan<double> second) =>
        first.Length < CompleteUnits.Fewest ? UndefinedReason.TooFewUnits
        : OrientedColumn.IsConstant(first) || OrientedColumn.IsConstant(second) ? UndefinedReason.Constant
        : UndefinedReason.None;

    private (double? Value, double? P) Compute(double[] first, double[] second)
    {
        if (method == CorrelationMethod.Pearson)
        {
            double r = Pearson(first, second);
            return (r, StudentTest(r, first.Length));
        }

        // Values that differ by less than the resolution of scores are tied.
        Resolution.Keys(first, first);
        Resolution.Keys(second, second);
        if (method == CorrelationMethod.Spearman)
        {
            double rho = Pearson(MidRanks.Of(first), MidRanks.Of(second));
            return (rho, StudentTest(rho, first.Length));
        }

        var tau = KendallTau.Of(first, second);
        return (tau.Value, tau.TwoSided(Exact));
    }

    // t = r √((n − 2) / (1 − r²)) with n − 2 degrees of freedom, infinite at the ends.
    private static double StudentTest(double r, int count) =>
        2 * StudentDistribution.Tail(r * Math.Sqrt((count - 2) / ((1 - r) * (1 + r))), count - 2);

    private KendallDistribution Exact(int count)
    {
        if (!_exact.TryGetValue(count, out var distribution))
        {
            distribution = KendallDistribution.Of(count);
            _exact.Add(count, distribution);
        }

        return distribution;
    }
}
