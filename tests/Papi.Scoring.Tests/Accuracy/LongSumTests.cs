using System.Diagnostics;
using System.Globalization;
using Papi.Scoring.Numerics;
using Papi.Scoring.Robustness;
using Papi.Scoring.Survey;
using Papi.Scoring.Tests.Support;
using Xunit.Abstractions;

namespace Papi.Scoring.Tests.Accuracy;

/// <summary>Sums of very many terms: a million, or a hundred million where the environment has PAPI_LONG_TESTS=1.</summary>
public class LongSumTests(ITestOutputHelper output)
{
    private const int Batch = 250_000;

    private const int Strata = 10;

    private const int ClustersInStratum = 10;

    private static readonly int Terms = Environment.GetEnvironmentVariable("PAPI_LONG_TESTS") is "1"
        ? 100_000_000
        : 1_000_000;

    // The bound is for the worst case: errors that all go one way. They do not, and stay at its ten-thousandth part.
    [Fact]
    public void Moments_VeryManyScores_AreWithinTheirBounds()
    {
        var clock = Stopwatch.StartNew();
        double[] scores = new double[Terms];
        var stream = new RandomStream(2024, 0);
        var sum = new ExactSum();
        var squares = new ExactSum();
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = 35 + (15 * stream.NextUniform());
            sum.Add(scores[i]);
            squares.AddProduct(scores[i], scores[i]);
        }

        double mean = Moments.Mean(scores);
        double deviation = Moments.StandardDeviation(scores, mean);

        var exact = sum.ToRational() / Terms;
        var variance = (squares.ToRational() - (exact * sum.ToRational())) / (Terms - 1);
        var shift = RoundingBound.Gamma(Terms) * exact;
        Check("mean", mean, exact, shift, clock);
        Check(
            "variance",
            deviation * deviation,
            variance,
            3 * RoundingBound.Gamma(Terms + 8) * (variance + (2 * shift * shift)),
            clock
        );
    }

    [Fact]
    public void Normalize_VeryManyWeights_AddUpToOne()
    {
        var clock = Stopwatch.StartNew();
        double[] weights = new double[Terms];
        var stream = new RandomStream(7, 0);
        foreach (ref double weight in weights.AsSpan())
        {
            weight = stream.NextUniform();
        }

        WeightShares.Normalize(weights);

        var sum = new ExactSum();
        foreach (double weight in weights)
        {
            sum.Add(weight);
        }

        Check("sum of shares", 1, sum.ToRational(), RoundingBound.Gamma(Terms), clock);
    }

    // Batches, as from a file: each of the clusters adds up its rows one by one.
    [Fact]
    public void Add_VeryManyRows_IsWithinItsBounds()
    {
        var clock = Stopwatch.StartNew();
        var accumulator = new SurveyAccumulator(
            new SurveyDesignOptions("w", new SamplingStage("cluster") { Strata = "stratum" }),
            ["x"]
        );
        var exact = Enumerable
            .Range(0, Strata * ClustersInStratum)
            .Select(_ => (Weights: new ExactSum(), Values: new ExactSum(), Squares: new ExactSum()))
            .ToArray();
        for (int batch = 0; batch * Batch < Terms; batch++)
        {
            AddBatch(accumulator, exact, batch);
        }

        var sums = accumulator.ToSums();
        var reader = new SumReader(sums, 0);
        var (weights, values, size) = (default(BigRational), default(BigRational), default(BigRational));
        int rows = Terms / exact.Length;
        for (int place = 0; place < exact.Length; place++)
        {
            int cell = sums.WholeScope.Cells[place];
            var sum = exact[sums.WholeScope.Leaves[place]];
            var (w, wx, wxx) = (sum.Weights.ToRational(), sum.Values.ToRational(), sum.Squares.ToRational());
            var bound = RoundingBound.Gamma(rows + 1);
            reader.Rows(cell).Should().Be(rows);
            Check(place == 0 ? "Σw of a cluster" : null, reader.Weights(cell), w, bound * w, clock);
            Check(place == 0 ? "Σwx of a cluster" : null, reader.Values(cell), wx, bound * wx, clock);
            Check(
                place == 0 ? "Σwx² of a cluster" : null,
                sums.Blocks[0].At(cell, SumKernel.Squares),
                wxx,
                bound * wxx,
                clock
            );
            (weights, values, size) = (weights + w, values + wx, size + wx);
        }

        var mean = values / weights;
        var variance = default(BigRational);
        for (int stratum = 0; stratum < Strata; stratum++)
        {
            var parts = exact
                .Skip(stratum * ClustersInStratum)
                .Take(ClustersInStratum)
                .Select(sum => (sum.Values.ToRational() - (mean * sum.Weights.ToRational())) / weights)
                .ToList();
            var centre = BigRational.Sum(parts) / parts.Count;
            variance +=
                BigRational.Sum(parts.Select(part => (part - centre) * (part - centre)))
                * parts.Count
                / (parts.Count - 1);
        }

        var error = new HighPrecision(300).Sqrt(variance);
        var estimate = sums.Means().Rows[0];
        int operations = (2 * rows) + (2 * exact.Length) + 10;
        Check("mean", estimate.Value, mean, RoundingBound.Gamma(operations) * size / weights, clock);
        Check(
            "standard error",
            estimate.StandardError,
            error,
            4 * RoundingBound.Gamma(operations) * (error + (size / weights)),
            clock
        );
    }

    private static void AddBatch(
        SurveyAccumulator accumulator,
        (ExactSum Weights, ExactSum Values, ExactSum Squares)[] exact,
        int batch
    )
    {
        double[] answers = new double[Batch];
        double[] weights = new double[Batch];
        int[] strata = new int[Batch];
        int[] clusters = new int[Batch];
        var stream = new RandomStream(11, batch);
        for (int row = 0; row < Batch; row++)
        {
            answers[row] = 1 + (4 * stream.NextUniform());
            weights[row] = 1 + (50 * stream.NextUniform());
            int cluster = row % exact.Length;
            (strata[row], clusters[row]) = (cluster / ClustersInStratum, cluster % ClustersInStratum);
            exact[cluster].Weights.Add(weights[row]);
            exact[cluster].Values.AddProduct(weights[row], answers[row]);
            exact[cluster].Squares.AddProduct(weights[row], answers[row], answers[row]);
        }

        string[] labels = [.. Enumerable.Range(0, 10).Select(i => i.ToString(CultureInfo.InvariantCulture))];
        accumulator.Add(
            new SurveyDataBuilder(Batch)
                .AddNumbers("x", answers.AsSpan())
                .AddNumbers("w", weights.AsSpan())
                .AddCategories("stratum", labels, strata)
                .AddCategories("cluster", labels, clusters)
                .Build()
        );
    }

    private void Check(string? name, double computed, BigRational exact, BigRational bound, Stopwatch clock)
    {
        var error = BigRational.Abs(BigRational.Of(computed) - exact);
        if (name is not null)
        {
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name} of {Terms:E0} terms: error {(error / exact).ToDouble():E2}, bound {(bound / exact).ToDouble():E2} (relative), after {clock.Elapsed.TotalSeconds:F1} s"
                )
            );
        }

        error.Should().BeLessThanOrEqualTo(bound);
    }
}
