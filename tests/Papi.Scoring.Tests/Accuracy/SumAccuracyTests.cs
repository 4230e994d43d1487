using Papi.Scoring.Multivariate;
using Papi.Scoring.Numerics;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Accuracy;

/// <summary>Means, spreads and correlations against exact fractions.</summary>
public class SumAccuracyTests
{
    // n − 1 additions and a division; sums do not underflow.
    [Fact]
    public void Mean_AnyNumbers_IsWithinNUnitsOfTheMeanSize() =>
        HardNumbers.Satisfy(
            300,
            column =>
                RoundingBound.Holds(Moments.Mean(column), Mean(column), ErrorOfMean(column) + RoundingBound.Underflow)
        );

    // S = Σd² − (Σd)² / n is the same about any centre, so that of the error of the mean, δ, no more than rounding is left:
    // each of the sums is within γ(n + 3) of Σd² = S + n δ².
    [Fact]
    public void StandardDeviation_AnyNumbers_IsWithinItsBound() =>
        HardNumbers.Satisfy(
            150,
            column =>
            {
                int n = column.Length;
                double deviation = Moments.StandardDeviation(column, Moments.Mean(column));
                var variance = SumOfProducts(column, column) / (n - 1);
                var shift = ErrorOfMean(column);
                var squared = BigRational.Of(deviation) * BigRational.Of(deviation);
                return BigRational.Abs(squared - variance)
                    <= (3 * RoundingBound.Gamma(n + 8) * (variance + (n * shift * shift / (n - 1))))
                        + (4 * n * RoundingBound.Underflow);
            }
        );

    // The same sum of products, by √ of both sums of squares; the terms of the bound are those of Cauchy and Schwarz.
    [Fact]
    public void Pearson_AnyNumbers_IsWithinItsBound() =>
        HardNumbers.Satisfy(
            70,
            (first, second) =>
            {
                var squares = SumOfProducts(first, first);
                var others = SumOfProducts(second, second);
                // Spreads whose squares fall below the least number have no correlation in doubles.
                var least = BigRational.PowerOfTwo(-1000);
                if (squares < least || others < least)
                {
                    return true;
                }

                int n = first.Length;
                var precise = new HighPrecision(256);
                var exact = SumOfProducts(first, second) / precise.Sqrt(squares * others);
                var loss = n * ErrorOfMean(first) * ErrorOfMean(first) / squares;
                var otherLoss = n * ErrorOfMean(second) * ErrorOfMean(second) / others;
                var bound = 6 * RoundingBound.Gamma(n + 8) * (1 + loss) * (1 + otherLoss);
                return RoundingBound.Holds(CorrelationMeasure.Pearson(first, second), exact, bound);
            }
        );

    // 2014's mean of 63 provinces on top of 10^15: without the correction the error of the mean alone would give a
    // deviation of several units.
    [Fact]
    public void StandardDeviation_ALittleOnTopOfMuch_KeepsItsDigits()
    {
        double[] column = [.. Enumerable.Range(0, 63).Select(i => 1e15 + (i % 8 * 0.125))];
        double[] little = [.. Enumerable.Range(0, 63).Select(i => i % 8 * 0.125)];

        Moments
            .StandardDeviation(column, Moments.Mean(column))
            .Should()
            .BeApproximately(Moments.StandardDeviation(little, Moments.Mean(little)), 1e-13);
    }

    private static BigRational Mean(double[] column) => BigRational.Sum(column.Select(BigRational.Of)) / column.Length;

    private static BigRational ErrorOfMean(double[] column) =>
        RoundingBound.Gamma(column.Length)
        * BigRational.Sum(column.Select(x => BigRational.Abs(BigRational.Of(x))))
        / column.Length;

    private static BigRational SumOfProducts(double[] first, double[] second)
    {
        var (mean, other) = (Mean(first), Mean(second));
        return BigRational.Sum(first.Zip(second, (x, y) => (BigRational.Of(x) - mean) * (BigRational.Of(y) - other)));
    }
}
