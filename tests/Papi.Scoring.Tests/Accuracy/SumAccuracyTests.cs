using Papi.Scoring.Multivariate;
using Papi.Scoring.Numerics;
using Papi.Scoring.Preparation;
using Papi.Scoring.Tests.Multivariate;
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
                var squared = BigRational.Of(deviation) * BigRational.Of(deviation);
                return BigRational.Abs(squared - variance) <= ErrorOfVariance(n, variance, ErrorOfMean(column));
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

    // 1 − A / V of the variances of three columns and of their sum. The sums of the units are off by γ(2) of the sizes that
    // they add up, which their deviation √V takes over as a vector of that length.
    [Fact]
    public void CronbachAlpha_AnyNumbers_IsWithinItsBound()
    {
        int within = 0;
        HardNumbers.Satisfy(
            40,
            (first, second) =>
            {
                double[][] columns = [first, second, [.. first.Reverse()]];
                var alpha = CronbachAlpha.Compute(
                    Panel.Table(("a", Values(columns[0])), ("b", Values(columns[1])), ("c", Values(columns[2]))),
                    Panel.Flat("a", "b", "c")
                );
                int n = first.Length;
                BigRational[][] units =
                [
                    .. Enumerable
                        .Range(0, n)
                        .Select(i => columns.Select(column => BigRational.Of(column[i])).ToArray()),
                ];
                BigRational[] sizes = [.. units.Select(unit => BigRational.Sum(unit.Select(BigRational.Abs)))];
                var own = BigRational.Sum(columns.Select(Variance));
                var whole = Variance([.. units.Select(BigRational.Sum)]);
                var off =
                    RoundingBound.Gamma(2)
                    * new HighPrecision(200).Sqrt(BigRational.Sum(sizes.Select(size => size * size)) / (n - 1));
                var errorOfWhole =
                    (2 * ErrorOfVariance(n, whole, RoundingBound.Gamma(n) * BigRational.Sum(sizes) / n))
                    + (off * ((2 * new HighPrecision(200).Sqrt(whole)) + off));
                // Where rounding is a good part of the variance there is no alpha to speak of.
                if (
                    alpha.Items.Count < columns.Length
                    || whole < BigRational.PowerOfTwo(-300)
                    || 4 * errorOfWhole > whole
                )
                {
                    return true;
                }

                within++;
                var errorOfOwn = BigRational.Sum(
                    columns.Select(column => ErrorOfVariance(n, Variance(column), ErrorOfMean(column)))
                );
                var ratio = own / whole;
                return RoundingBound.Holds(
                    alpha.Alpha!.Value,
                    (1 - ratio) * 3 / 2,
                    (2 * (errorOfOwn + (ratio * errorOfWhole)) / (whole - errorOfWhole))
                        + (2 * RoundingBound.Gamma(8) * (1 + ratio))
                );
            }
        );

        within.Should().BeGreaterThan(100, "most columns have a variance");
    }

    // On top of 10^15: without the correction the error of the mean alone would give a
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

    // The correction is for offsets: on what is published, every node and year, it changes no bit.
    [Theory]
    [MemberData(nameof(Published.Years), MemberType = typeof(Published))]
    public void Moments_PublishedScores_AreThePlainTwoPassesToTheBit(int year)
    {
        var scores = Published.Scored.Year(year);
        double[][] columns =
        [
            .. scores
                .Index.Nodes.Where(scores.HasColumn)
                .Select(node => scores.Column(node).ToArray().Where(x => !double.IsNaN(x)).ToArray()),
        ];

        columns.Should().HaveCountGreaterThan(20);
        foreach (double[] column in columns)
        {
            double mean = Moments.Mean(column);
            Moments.StandardDeviation(column, mean).Should().Be(Math.Sqrt(Plain(column, column) / (column.Length - 1)));

            // No fewer scores than totals, whoever has them.
            double[] total = columns[0];
            double[] part = column[..total.Length];
            CorrelationMeasure
                .Pearson(part, total)
                .Should()
                .Be(Math.Min(1, Plain(part, total) / (Math.Sqrt(Plain(part, part)) * Math.Sqrt(Plain(total, total)))));
        }
    }

    // Both moments of MathNet, by updating. Their bound is a first-order one: the error of a mean in units of the spread, which
    // the third and the fourth power take over in proportion, for each of n values.
    [Fact]
    public void DistributionShape_AnyNumbers_IsWithinItsBound() =>
        HardNumbers.Satisfy(
            40,
            column =>
            {
                int n = column.Length;
                var variance = SumOfProducts(column, column) / Math.Max(n - 1, 1);
                if (n < 4 || variance < BigRational.PowerOfTwo(-300))
                {
                    return true;
                }

                var mean = Mean(column);
                var squares = column.Select(x => (BigRational.Of(x) - mean) * (BigRational.Of(x) - mean) / variance);
                var deviation = new HighPrecision(200).Sqrt(variance);
                var cubes = column
                    .Select(x => (BigRational.Of(x) - mean) / deviation)
                    .Zip(squares, (z, square) => z * square);
                var skewness = n * BigRational.Sum(cubes) / ((n - 1) * (n - 2));
                var kurtosis =
                    (
                        n * (n + 1) * BigRational.Sum(squares.Select(square => square * square)) / (n - 1)
                        - (3 * (n - 1) * (n - 1))
                    ) / ((n - 2) * (n - 3));
                // Where rounding is all of the spread there is no shape to speak of.
                var unit =
                    16 * RoundingBound.Gamma(n) * (1 + (ErrorOfMean(column) / RoundingBound.Gamma(n) / deviation));
                var shape = DistributionShape.Of(column);
                return unit > new BigRational(1, 1000)
                    || (
                        RoundingBound.Holds(shape.Skewness, skewness, unit * (1 + BigRational.Abs(skewness)))
                        && RoundingBound.Holds(shape.Kurtosis, kurtosis, unit * (3 + BigRational.Abs(kurtosis)))
                    );
            }
        );

    private static double Plain(double[] first, double[] second)
    {
        double mean = Moments.Mean(first);
        double otherMean = Moments.Mean(second);
        double sum = 0;
        foreach (var (x, y) in first.Zip(second))
        {
            sum += (x - mean) * (y - otherMean);
        }

        return sum;
    }

    private static double?[] Values(double[] column) => Array.ConvertAll(column, value => (double?)value);

    private static BigRational Variance(double[] column) => SumOfProducts(column, column) / (column.Length - 1);

    private static BigRational Variance(BigRational[] column)
    {
        var mean = BigRational.Sum(column) / column.Length;
        return BigRational.Sum(column.Select(x => (x - mean) * (x - mean))) / (column.Length - 1);
    }

    private static BigRational ErrorOfVariance(int n, BigRational variance, BigRational errorOfMean) =>
        (3 * RoundingBound.Gamma(n + 8) * (variance + (n * errorOfMean * errorOfMean / (n - 1))))
        + (4 * n * RoundingBound.Underflow);

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
