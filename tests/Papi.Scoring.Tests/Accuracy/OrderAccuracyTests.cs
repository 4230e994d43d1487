using System.Numerics;
using Papi.Scoring.Classification;
using Papi.Scoring.Numerics;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Accuracy;

/// <summary>Quantiles, ranks and rank correlations: what is counted is exact, what is interpolated has a bound.</summary>
public class OrderAccuracyTests
{
    private static readonly double[] Probabilities = [0, 0.001, 0.1, 0.25, 1.0 / 3, 0.5, 0.7, 0.75, 0.9, 0.999, 1];

    // Linear between neighbours: the position is off by the fuzz, 4 × 2^-52, and by n roundings of its formula.
    [Theory]
    [InlineData(QuantileRule.R4LinearInverseCdf, 0, 1, 0, 1)]
    [InlineData(QuantileRule.R5Hydrology, 0, 1, 1, 2)]
    [InlineData(QuantileRule.R6Weibull, 1, 1, 0, 1)]
    [InlineData(QuantileRule.R7Excel, -1, 1, 1, 1)]
    [InlineData(QuantileRule.R8MedianUnbiased, 1, 3, 1, 3)]
    [InlineData(QuantileRule.R9NormalUnbiased, 1, 4, 3, 8)]
    public void In_LinearRules_AreWithinTheirBound(QuantileRule rule, int added, int of, int shift, int per) =>
        HardNumbers.Satisfy(
            300,
            column =>
            {
                double[] sorted = [.. column.Order()];
                int n = sorted.Length;
                var numbers = sorted.Select(BigRational.Of).ToList();
                var widest = numbers.Zip(numbers.Skip(1), (a, b) => b - a).Aggregate((BigRational)0, BigRational.Max);
                var bound =
                    (((8 + (6 * n)) * RoundingBound.Unit) * widest)
                    + (
                        3
                        * RoundingBound.Unit
                        * BigRational.Max(BigRational.Abs(numbers[0]), BigRational.Abs(numbers[^1]))
                    )
                    + RoundingBound.Underflow;
                return Probabilities.All(share =>
                {
                    // h = (n + a)p + b, from 1 to n.
                    var position =
                        ((n + new BigRational(added, of)) * BigRational.Of(share)) + new BigRational(shift, per);
                    return RoundingBound.Holds(
                        QuantilePosition.Of(rule, n, share).In(sorted),
                        At(numbers, position),
                        bound
                    );
                });
            }
        );

    [Fact]
    public void In_InverseOfTheDistribution_IsExactAwayFromItsSteps() =>
        HardNumbers.Satisfy(
            300,
            column =>
            {
                double[] sorted = [.. column.Order()];
                return Probabilities
                    .Where(share => Math.Abs((share * sorted.Length) - Math.Round(share * sorted.Length)) > 1e-12)
                    .All(share =>
                        QuantilePosition.Of(QuantileRule.R1InverseCdf, sorted.Length, share).In(sorted)
                        == sorted[(int)Math.Ceiling(share * sorted.Length) - 1]
                    );
            }
        );

    // A difference, half of it, and the sum.
    [Fact]
    public void Median_AnyNumbers_IsWithinThreeUnits() =>
        HardNumbers.Satisfy(
            300,
            column =>
            {
                double[] sorted = [.. column.Order()];
                var (a, b) = (sorted[(sorted.Length - 1) / 2], sorted[sorted.Length / 2]);
                var size = BigRational.Abs(BigRational.Of(a)) + BigRational.Abs(BigRational.Of(b));
                return RoundingBound.Holds(
                    SortedValues.Median(sorted),
                    (BigRational.Of(a) + BigRational.Of(b)) / 2,
                    (RoundingBound.Gamma(3) * size) + RoundingBound.Underflow
                );
            }
        );

    // Half a step, and the rounding of the product: scores that differ by two steps never tie, those of less than one may.
    [Fact]
    public void Keys_AnyScores_AreTheNearestBillionth() =>
        HardNumbers.Satisfy(
            250,
            column =>
            {
                double[] keys = new double[column.Length];
                Resolution.Keys(column, keys);
                return column
                    .Zip(keys)
                    .All(pair =>
                    {
                        var exact = BigRational.Of(pair.First) * 1_000_000_000;
                        return RoundingBound.Holds(
                            pair.Second,
                            exact,
                            new BigRational(1, 2) + (RoundingBound.Unit * BigRational.Abs(exact))
                        );
                    });
            }
        );

    [Fact]
    public void CountGreater_AnyKeys_CountsThem() =>
        HardNumbers.Satisfy(
            300,
            column =>
            {
                int[] greater = new int[column.Length];
                Ranks.CountGreater(column, greater, new double[column.Length]);
                return greater.SequenceEqual(column.Select(x => column.Count(other => other > x)));
            }
        );

    [Fact]
    public void MidRanks_AnyNumbers_AreTheMeansOfPlaces() =>
        HardNumbers.Satisfy(
            300,
            column =>
                MidRanks
                    .Of(column)
                    .SequenceEqual(
                        column.Select(x =>
                            column.Count(other => other < x) + (0.5 * (column.Count(other => other == x) + 1))
                        )
                    )
        );

    // S is a count; the product of two whole numbers, its root and the quotient are rounded.
    [Fact]
    public void KendallTau_AnyColumns_CountsPairsAndIsWithinFourUnits() =>
        HardNumbers.Satisfy(
            300,
            (first, second) =>
            {
                var tau = KendallTau.Of(first, second);
                int s = 0;
                int untied = 0;
                int otherUntied = 0;
                for (int i = 0; i < first.Length; i++)
                {
                    for (int j = 0; j < i; j++)
                    {
                        s += first[i].CompareTo(first[j]) * second[i].CompareTo(second[j]);
                        untied += first[i] == first[j] ? 0 : 1;
                        otherUntied += second[i] == second[j] ? 0 : 1;
                    }
                }

                return tau.S == s
                    && (
                        untied == 0
                        || otherUntied == 0
                        || RoundingBound.Holds(
                            tau.Value,
                            s / new HighPrecision(200).Sqrt((BigRational)untied * otherUntied),
                            RoundingBound.Gamma(4)
                        )
                    );
            }
        );

    // Whole numbers of permutations: n additions and a division at each step, then the cumulation; all terms are positive.
    [Theory]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(20)]
    [InlineData(49)]
    public void KendallDistribution_AnyCount_IsWithinItsOperations(int count)
    {
        BigInteger[] permutations = [1];
        var all = BigInteger.One;
        for (int n = 2; n <= count; n++)
        {
            var next = new BigInteger[(n * (n - 1) / 2) + 1];
            for (int k = 0; k < permutations.Length; k++)
            {
                for (int j = 0; j < n; j++)
                {
                    next[k + j] += permutations[k];
                }
            }

            permutations = next;
            all *= n;
        }

        var distribution = KendallDistribution.Of(count);
        int operations = (count * (count + 3) / 2) + permutations.Length;
        var cumulated = BigInteger.Zero;
        for (int k = 0; k < permutations.Length; k++)
        {
            cumulated += permutations[k];
            var exact = new BigRational(cumulated, all);
            RoundingBound
                .Holds(distribution.AtMost(k), exact, RoundingBound.Gamma(operations) * exact)
                .Should()
                .BeTrue("{0} of {1} values are within the bound", k, count);
        }
    }

    private static BigRational At(List<BigRational> sorted, BigRational position)
    {
        if (position <= 1)
        {
            return sorted[0];
        }

        if (position >= sorted.Count)
        {
            return sorted[^1];
        }

        int lower = (int)(position.Numerator / position.Denominator);
        return sorted[lower - 1] + ((position - lower) * (sorted[lower] - sorted[lower - 1]));
    }
}
