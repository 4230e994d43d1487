using System.Globalization;
using Papi.Scoring.Survey;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Accuracy;

/// <summary>Sums of a survey, and what is estimated from them, against exact fractions; n rows, K clusters, W = Σw.</summary>
public class SurveyAccuracyTests
{
    private const int Clusters = 5;

    private static readonly SurveyDesignOptions Options = new("w", new SamplingStage("cluster"));

    // However the rows are split and in whatever order the pieces are merged: n − 1 additions of terms with up to two
    // roundings.
    [Fact]
    public void Add_AnySplit_AddsUpWithinNUnitsOfTheSizes() =>
        Satisfy(
            70,
            (column, weights) =>
                Enumerable
                    .Range(1, 4)
                    .All(pieces =>
                    {
                        var sums = Merged(column, weights, pieces).ToSums();
                        var reader = new SumReader(sums, 0);
                        return Enumerable
                            .Range(0, sums.WholeScope.Cells.Length)
                            .All(place =>
                            {
                                int cell = sums.WholeScope.Cells[place];
                                var rows = RowsOf(column, weights, sums.WholeScope.Leaves[place]);
                                var bound = RoundingBound.Gamma(rows.Count + 1);
                                var least = 2 * rows.Count * RoundingBound.Underflow;
                                var size = BigRational.Sum(rows.Select(row => row.W * BigRational.Abs(row.X)));
                                var weight = BigRational.Sum(rows.Select(row => row.W));
                                var squares = BigRational.Sum(rows.Select(row => row.W * row.X * row.X));
                                double computed = sums.Blocks[0].At(cell, SumKernel.Squares);
                                // The square of what fell below the least number is lost with it.
                                var lost =
                                    least
                                    * (
                                        1
                                        + rows.Aggregate(
                                            (BigRational)0,
                                            (max, row) => BigRational.Max(max, BigRational.Abs(row.X))
                                        )
                                    );
                                return reader.Rows(cell) == rows.Count
                                    && RoundingBound.Holds(reader.Weights(cell), weight, bound * weight)
                                    && RoundingBound.Holds(
                                        reader.Values(cell),
                                        BigRational.Sum(rows.Select(row => row.W * row.X)),
                                        (bound * size) + least
                                    )
                                    && RoundingBound.Holds(computed, squares, (bound * squares) + lost);
                            });
                    })
        );

    // Two sums and a quotient.
    [Fact]
    public void Means_AnyAnswers_AreWithinTheirBound() =>
        Satisfy(
            70,
            (column, weights) =>
            {
                var rows = RowsOf(column, weights);
                var weight = BigRational.Sum(rows.Select(row => row.W));
                var size = BigRational.Sum(rows.Select(row => row.W * BigRational.Abs(row.X)));
                var exact = BigRational.Sum(rows.Select(row => row.W * row.X)) / weight;
                double mean = DesignOf(column, weights).Means(["x"]).Rows[0].Value;
                return RoundingBound.Holds(
                    mean,
                    exact,
                    (
                        (RoundingBound.Gamma((2 * rows.Count) + Clusters) * size)
                        + (2 * rows.Count * RoundingBound.Underflow)
                    ) / weight
                        + RoundingBound.Underflow
                );
            }
        );

    // The parts of the clusters, (Σwx − m Σw) / W, are each off by (2n + K) u of the sizes that they are a difference of; a
    // standard error is the length of the vector of them, times √(K / (K − 1)) ≤ √2.
    [Fact]
    public void Means_AnyAnswers_HaveStandardErrorsWithinTheirBound() =>
        Satisfy(
            70,
            (column, weights) =>
            {
                var rows = RowsOf(column, weights);
                var weight = BigRational.Sum(rows.Select(row => row.W));
                var mean = BigRational.Sum(rows.Select(row => row.W * row.X)) / weight;
                var size = BigRational.Sum(rows.Select(row => row.W * BigRational.Abs(row.X))) / weight;
                var exact = StandardError(rows, row => row.W * (row.X - mean) / weight);
                double error = DesignOf(column, weights).Means(["x"]).Rows[0].StandardError;
                return RoundingBound.Holds(error, exact, BoundOfError(rows.Count, exact, size));
            }
        );

    [Fact]
    public void Totals_AnyAnswers_HaveStandardErrorsWithinTheirBound() =>
        Satisfy(
            70,
            (column, weights) =>
            {
                var rows = RowsOf(column, weights);
                var size = BigRational.Sum(rows.Select(row => row.W * BigRational.Abs(row.X)));
                var exact = StandardError(rows, row => row.W * row.X);
                var total = DesignOf(column, weights).Totals(["x"]).Rows[0];
                return RoundingBound.Holds(
                        total.Value,
                        BigRational.Sum(rows.Select(row => row.W * row.X)),
                        (RoundingBound.Gamma(rows.Count + Clusters) * size) + (2 * rows.Count * RoundingBound.Underflow)
                    ) && RoundingBound.Holds(total.StandardError, exact, BoundOfError(rows.Count, exact, size));
            }
        );

    // R = Σwy / Σwx of positive numbers: the same with the sizes of both sums.
    [Fact]
    public void Ratios_PositiveAnswers_AreWithinTheirBound() =>
        Satisfy(
            60,
            (column, weights) =>
            {
                double[] below = Array.ConvertAll(weights, w => 1 + (1 / (1 + w)));
                var rows = RowsOf(column, weights);
                var values = rows.Zip(below, (row, x) => (row.W, row.Cluster, Y: row.X, X: BigRational.Of(x))).ToList();
                var whole = BigRational.Sum(values.Select(row => row.W * row.X));
                var size = BigRational.Sum(values.Select(row => row.W * BigRational.Abs(row.Y))) / whole;
                var exact = BigRational.Sum(values.Select(row => row.W * row.Y)) / whole;
                var error = StandardError(
                    [.. values.Select(row => (row.W, X: row.Y - (exact * row.X), row.Cluster))],
                    row => row.W * row.X / whole
                );
                var ratio = DesignOf(column, weights, below).Ratios([new RatioDefinition("x", "below")]).Rows[0];
                return RoundingBound.Holds(
                        ratio.Value,
                        exact,
                        (RoundingBound.Gamma((2 * rows.Count) + (2 * Clusters)) * size)
                            + (2 * rows.Count * RoundingBound.Underflow / whole)
                            + RoundingBound.Underflow
                    ) && RoundingBound.Holds(ratio.StandardError, error, BoundOfError(rows.Count, error, size));
            }
        );

    // S² is what the sums leave, Σwx² − m Σwx: 4n roundings of the greater of them. Where hardly more than that is left, there
    // is no design effect.
    [Fact]
    public void Means_AnyAnswers_HaveDesignEffectsWithinTheirBound()
    {
        int judged = 0;
        Satisfy(
            70,
            (column, weights) =>
            {
                var rows = RowsOf(column, weights);
                var weight = BigRational.Sum(rows.Select(row => row.W));
                var mean = BigRational.Sum(rows.Select(row => row.W * row.X)) / weight;
                var squares = BigRational.Sum(rows.Select(row => row.W * row.X * row.X)) / weight;
                var simple = (squares - (mean * mean)) / (rows.Count - 1);
                var bound = RoundingBound.Gamma((4 * rows.Count) + (3 * Clusters)) * squares / (rows.Count - 1);
                var least = BigRational.PowerOfTwo(-500);
                var row = DesignOf(column, weights).Means(["x"]).Rows[0];
                if (row.DesignEffectWithReplacement is not { } effect || effect < 1e-200 || !double.IsFinite(effect))
                {
                    return true;
                }

                judged++;
                var error = BigRational.Of(row.StandardError);
                return squares < least
                    || BigRational.Abs((error * error / BigRational.Of(effect)) - simple)
                        <= bound + (RoundingBound.Gamma(6) * simple);
            }
        );
        judged.Should().BeGreaterThan(100, "most answers have a design effect");
    }

    // Clusters that weigh s = (w / Σw)², of one stratum: each sum and product of positive numbers adds its roundings, and the
    // quotient of two sums of fourth powers takes each four times.
    [Fact]
    public void EffectiveDegreesOfFreedom_AnyWeights_AreWithinTheirBound() =>
        Satisfy(
            70,
            (column, weights) =>
            {
                var rows = RowsOf(column, weights);
                var whole = BigRational.Sum(rows.Select(row => row.W));
                var shares = rows.GroupBy(row => row.Cluster)
                    .Select(cluster => BigRational.Sum(cluster.Select(row => row.W)) / whole)
                    .ToList();
                int n = shares.Count;
                var sum = BigRational.Sum(shares.Select(share => share * share));
                var sumOfSquares = BigRational.Sum(shares.Select(share => share * share * share * share));
                var trace = (n - 1) * sum / n;
                var traceOfSquare = ((n - 2) * sumOfSquares / n) + (sum * sum / (n * n));
                var exact = trace * trace / traceOfSquare;
                var options = new EstimationOptions { DegreesOfFreedom = DegreesOfFreedomRule.Effective };
                double computed = DesignOf(column, weights).Means(["x"], options: options).Rows[0].DegreesOfFreedom;
                return RoundingBound.Holds(computed, exact, 8 * RoundingBound.Gamma((2 * rows.Count) + n + 10) * exact);
            }
        );

    // The weight up to the answer is at least the share and below it no more, but for n roundings of the sums.
    [Theory]
    [InlineData(0.01)]
    [InlineData(0.25)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void Quantiles_AnyAnswers_DivideTheWeight(double share) =>
        Satisfy(
            70,
            (column, weights) =>
            {
                var rows = RowsOf(column, weights);
                var estimate = DesignOf(column, weights).Quantiles(["x"], share).Rows[0];
                var quantile = BigRational.Of(estimate.Value);
                var whole = BigRational.Sum(rows.Select(row => row.W));
                var slack = RoundingBound.Gamma((2 * rows.Count) + 2) * whole;
                var position = BigRational.Of(share) * whole;
                return BigRational.Sum(rows.Where(row => row.X <= quantile).Select(row => row.W)) >= position - slack
                    && BigRational.Sum(rows.Where(row => row.X < quantile).Select(row => row.W)) <= position + slack;
            }
        );

    // A row of weight 0 is refused.
    private static void Satisfy(int decades, Func<double[], double[], bool> property) =>
        HardNumbers.Satisfy(
            decades,
            (column, weights) => property(column, Array.ConvertAll(weights, weight => weight == 0 ? 1e-70 : weight))
        );

    private static BigRational BoundOfError(int rows, BigRational error, BigRational size) =>
        (4 * RoundingBound.Gamma((2 * rows) + Clusters + 10) * (error + size))
        // Squares below the least number are nothing.
        + BigRational.PowerOfTwo(-500);

    private static BigRational StandardError(
        List<(BigRational W, BigRational X, int Cluster)> rows,
        Func<(BigRational W, BigRational X, int Cluster), BigRational> part
    )
    {
        var totals = rows.GroupBy(row => row.Cluster).Select(cluster => BigRational.Sum(cluster.Select(part))).ToList();
        var mean = BigRational.Sum(totals) / totals.Count;
        var squares = BigRational.Sum(totals.Select(total => (total - mean) * (total - mean)));
        return new HighPrecision(300).Sqrt(squares * totals.Count / (totals.Count - 1));
    }

    private static List<(BigRational W, BigRational X, int Cluster)> RowsOf(double[] column, double[] weights) =>
        [.. column.Select((x, row) => (BigRational.Of(weights[row]), BigRational.Of(x), row % Clusters))];

    // Labels of one digit: the order of the clusters is that of their numbers.
    private static List<(BigRational W, BigRational X)> RowsOf(double[] column, double[] weights, int cluster) =>
        [.. RowsOf(column, weights).Where(row => row.Cluster == cluster).Select(row => (row.W, row.X))];

    private static SurveyDesign DesignOf(double[] column, double[] weights, double[]? below = null) =>
        SurveyDesign.Create(DataOf(column, weights, below ?? weights, _ => true), Options);

    private static SurveyAccumulator Merged(double[] column, double[] weights, int pieces)
    {
        var whole = new SurveyAccumulator(Options, ["x"]);
        for (int piece = pieces - 1; piece >= 0; piece--)
        {
            var part = new SurveyAccumulator(Options, ["x"]);
            part.Add(DataOf(column, weights, weights, row => row * 7 % pieces == piece));
            whole.Add(part);
        }

        return whole;
    }

    private static SurveyData DataOf(double[] column, double[] weights, double[] below, Func<int, bool> keeps)
    {
        int[] rows = [.. Enumerable.Range(0, column.Length).Where(keeps)];
        return new SurveyDataBuilder(rows.Length)
            .AddNumbers("x", Array.ConvertAll(rows, row => column[row]))
            .AddNumbers("below", Array.ConvertAll(rows, row => below[row]))
            .AddNumbers("w", Array.ConvertAll(rows, row => weights[row]))
            .AddCategories(
                "cluster",
                [.. rows.Select(row => (string?)(row % Clusters).ToString(CultureInfo.InvariantCulture))]
            )
            .Build();
    }
}
