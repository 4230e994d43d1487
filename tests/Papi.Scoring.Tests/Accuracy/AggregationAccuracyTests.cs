using Papi.Scoring.Aggregation;
using Papi.Scoring.Normalization;
using Papi.Scoring.Robustness;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Accuracy;

/// <summary>Means of scores and normalised indicators against exact fractions; k children, shares w, y the exact mean.</summary>
/// <remarks>A logarithm, exponential or power of the platform is taken to be right to a unit of the last place, 2 u.</remarks>
public class AggregationAccuracyTests
{
    private const int Units = 9;

    private static readonly HighPrecision Precise = new(160);

    // k products and k − 1 additions.
    [Fact]
    public void Arithmetic_AnyScores_IsWithinKUnitsOfTheSizes() =>
        HardNumbers.Satisfy(
            150,
            (column, weights) =>
            {
                int count = column.Length;
                double[] children = new double[count * Units];
                for (int i = 0; i < children.Length; i++)
                {
                    children[i] = column[((i / Units) + i) % count];
                }

                double[] target = new double[Units];
                ColumnAggregator.Aggregate(AggregationMethod.Arithmetic, children, weights, threshold: 1, target);
                return Enumerable
                    .Range(0, Units)
                    .All(unit =>
                    {
                        BigRational[] terms =
                        [
                            .. weights.Select(
                                (w, child) => BigRational.Of(w) * BigRational.Of(children[(child * Units) + unit])
                            ),
                        ];
                        var size = BigRational.Sum(terms.Select(BigRational.Abs));
                        return RoundingBound.Holds(
                            target[unit],
                            BigRational.Sum(terms),
                            (RoundingBound.Gamma(count) * size) + (count * RoundingBound.Underflow)
                        );
                    });
            }
        );

    // The weights of those at hand add up with an error of their own.
    [Fact]
    public void Arithmetic_AScoreMissing_IsWithinTwiceAsMuch() =>
        HardNumbers.Satisfy(
            150,
            (column, weights) =>
            {
                double[] scores = [double.NaN, .. column];
                double[] shares = Shares([1, .. weights]);
                double[] target = new double[1];
                ColumnAggregator.Aggregate(AggregationMethod.Arithmetic, scores, shares, threshold: 0.1, target);
                var present = shares.Skip(1).Select(BigRational.Of).ToList();
                var whole = BigRational.Sum(present);
                BigRational[] terms = [.. present.Zip(column, (w, x) => w * BigRational.Of(x))];
                var size = BigRational.Sum(terms.Select(BigRational.Abs));
                // What falls below the least number of a whole that is nearly there itself has no bound.
                return whole < BigRational.PowerOfTwo(-900)
                    || RoundingBound.Holds(
                        target[0],
                        BigRational.Sum(terms) / whole,
                        (
                            (RoundingBound.Gamma((2 * column.Length) + 2) * size)
                            + (2 * column.Length * RoundingBound.Underflow)
                        ) / whole
                            + RoundingBound.Underflow
                    );
            }
        );

    // ln y is off by (k + 2) u Σ w |ln x|, which y is off by in proportion, and by the last rounding.
    [Fact]
    public void Geometric_AnyPositiveScores_IsWithinItsBound() =>
        HardNumbers.Satisfy(
            300,
            (column, weights) =>
            {
                double[] scores = Positive(column);
                double[] shares = Shares(weights);
                var logarithms = scores.Select(x => Precise.Log(BigRational.Of(x))).ToList();
                var terms = shares.Zip(logarithms, (w, log) => BigRational.Of(w) * log).ToList();
                var exact = Precise.Exp(BigRational.Sum(terms));
                var relative =
                    (RoundingBound.Gamma(column.Length + 2) * BigRational.Sum(terms.Select(BigRational.Abs)))
                    + (3 * RoundingBound.Unit);
                return RoundingBound.Holds(
                    Aggregate(AggregationMethod.Geometric, scores, shares),
                    exact,
                    relative * exact
                );
            },
            count: 100
        );

    // All terms are positive: each has two roundings, k − 1 additions and the last quotient follow.
    [Fact]
    public void Harmonic_AnyPositiveScores_IsWithinKUnits() =>
        HardNumbers.Satisfy(
            100,
            (column, weights) =>
            {
                double[] scores = Positive(column);
                double[] shares = Shares(weights);
                var exact = 1 / BigRational.Sum(shares.Zip(scores, (w, x) => BigRational.Of(w) / BigRational.Of(x)));
                return RoundingBound.Holds(
                    Aggregate(AggregationMethod.Harmonic, scores, shares),
                    exact,
                    RoundingBound.Gamma(column.Length + 2) * exact
                );
            }
        );

    // The mean of the powers is within k + 2 units, which its root divides by p; 1 / p is rounded, and so |ln y| times.
    [Theory]
    [InlineData(2)]
    [InlineData(0.5)]
    [InlineData(-1.5)]
    [InlineData(-3)]
    public void Generalized_AnyPositiveScores_IsWithinItsBound(double exponent) =>
        HardNumbers.Satisfy(
            90,
            (column, weights) =>
            {
                double[] scores = Positive(column);
                double[] shares = Shares(weights);
                var p = BigRational.Of(exponent);
                var mean = BigRational.Sum(
                    shares.Zip(scores, (w, x) => BigRational.Of(w) * Precise.Exp(p * Precise.Log(BigRational.Of(x))))
                );
                var logarithm = Precise.Log(mean) / p;
                var exact = Precise.Exp(logarithm);
                var relative =
                    (RoundingBound.Gamma(column.Length + 2) / BigRational.Abs(p))
                    + ((3 + BigRational.Abs(logarithm)) * RoundingBound.Unit);
                return RoundingBound.Holds(
                    Aggregate(AggregationMethod.Generalized(exponent), scores, shares),
                    exact,
                    relative * exact
                );
            },
            count: 100
        );

    // Four operations on the share, and the last addition.
    [Theory]
    [InlineData(0, 100)]
    [InlineData(-1, 1)]
    [InlineData(0.25, 2.5)]
    public void MinMax_AnyValues_IsWithinFiveUnits(double lower, double upper) =>
        HardNumbers.Satisfy(
            300,
            column =>
            {
                double[] sorted = [.. column.Order()];
                var (least, width) = (BigRational.Of(sorted[0]), BigRational.Of(upper) - BigRational.Of(lower));
                var spread = BigRational.Of(sorted[^1]) - least;
                return spread.Sign == 0
                    || column
                        .Zip(Normalize(NormalizationMethod.MinMax(lower, upper), column, sorted))
                        .All(pair =>
                        {
                            var part = width * (BigRational.Of(pair.First) - least) / spread;
                            var size = BigRational.Abs(BigRational.Of(lower)) + BigRational.Abs(part);
                            return RoundingBound.Holds(
                                pair.Second,
                                BigRational.Of(lower) + part,
                                (RoundingBound.Gamma(5) * size) + (2 * RoundingBound.Underflow)
                            );
                        });
            }
        );

    // As before, and what the errors of the mean, δ, and of the deviation add: δ / s, and the relative error of s.
    [Fact]
    public void ZScore_AnyValues_IsWithinItsBound() =>
        HardNumbers.Satisfy(
            150,
            column =>
            {
                int n = column.Length;
                var numbers = column.Select(BigRational.Of).ToList();
                var mean = BigRational.Sum(numbers) / n;
                var variance = BigRational.Sum(numbers.Select(x => (x - mean) * (x - mean))) / (n - 1);
                if (variance < BigRational.PowerOfTwo(-900))
                {
                    return true;
                }

                var deviation = Precise.Sqrt(variance);
                var shift = RoundingBound.Gamma(n) * BigRational.Sum(numbers.Select(BigRational.Abs)) / n;
                var relative = 3 * RoundingBound.Gamma(n + 8) * (1 + (n * shift * shift / ((n - 1) * variance)));
                return numbers
                    .Zip(Normalize(NormalizationMethod.ZScore(5, 2), column, [.. column.Order()]))
                    .All(pair =>
                    {
                        var part = 2 * (pair.First - mean) / deviation;
                        return RoundingBound.Holds(
                            pair.Second,
                            5 + part,
                            (RoundingBound.Gamma(5) * (5 + BigRational.Abs(part)))
                                + (BigRational.Abs(part) * relative)
                                + (2 * shift * (1 + relative) / deviation)
                        );
                    });
            }
        );

    [Fact]
    public void Rank_AnyValues_CountsTheLowerOnes() =>
        HardNumbers.Satisfy(
            300,
            column =>
                Normalize(NormalizationMethod.Borda, column, [.. column.Order()])
                    .SequenceEqual(column.Select(x => (double)column.Count(other => other < x)))
        );

    private static double[] Positive(double[] column) =>
        Array.ConvertAll(column, x => Math.Abs(x) < 1e-300 ? 1 : Math.Abs(x));

    private static double[] Shares(double[] weights)
    {
        double[] shares = [.. weights];
        WeightShares.Normalize(shares);
        return shares;
    }

    private static double Aggregate(AggregationMethod method, double[] scores, double[] shares)
    {
        double[] target = new double[1];
        ColumnAggregator.Aggregate(method, scores, shares, threshold: 1, target);
        return target[0];
    }

    private static double[] Normalize(NormalizationMethod method, double[] column, double[] sorted)
    {
        double[] target = new double[column.Length];
        Normalizer.Apply(method, new NormalizationBasis(sorted), column, target);
        return target;
    }
}
