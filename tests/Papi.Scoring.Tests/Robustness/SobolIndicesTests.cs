using Papi.Scoring.Numerics;
using Papi.Scoring.Robustness;
using Papi.Scoring.Tests.Construction;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Robustness;

public class SobolIndicesTests
{
    private const int Rows = 4096;

    public static TheoryData<FirstOrderEstimator, TotalOrderEstimator> Estimators =>
        new()
        {
            { FirstOrderEstimator.Saltelli, TotalOrderEstimator.Jansen },
            { FirstOrderEstimator.Jansen, TotalOrderEstimator.Jansen },
            { FirstOrderEstimator.Saltelli, TotalOrderEstimator.Sobol },
            { FirstOrderEstimator.Jansen, TotalOrderEstimator.Sobol },
        };

    // COINr, N = 100: the outputs are computed anew from its 400 rows, and with them its indices.
    [Fact]
    public void Compute_RowsOfCoinr_GiveItsOutputsAndIndices()
    {
        var nominal = Papi.Scoring.Construction.ConstructedIndex.Compute(
            CoinrIndex.Data,
            CoinrIndex.Design,
            CoinrIndex.MinMaxFromOne
        );
        var rows = ReferenceFile.Read("coinr-sa100-inputs.csv");
        double[] outputs =
        [
            .. CoinrIndex
                .VariantsOf("coinr-sa100-inputs.csv")
                .Select(variant => IndexComparison.Compute(nominal, CoinrIndex.Construct(variant)).MeanShift!.Value),
        ];
        outputs.Should().HaveCount(400);
        for (int i = 0; i < outputs.Length; i++)
        {
            outputs[i].Should().BeApproximately(rows[i].Number("mean_abs_rank_change"), 1e-9);
        }

        var indices = SobolIndices.Compute(
            ["Weights", "Aggregation"],
            outputs[..100],
            outputs[100..200],
            [outputs[200..300], outputs[300..]],
            new SobolOptions { Seed = 1, Bootstraps = 0 }
        );

        foreach (var (index, row) in indices.Rows.Zip(ReferenceFile.Read("coinr-sa100-sensitivity.csv")))
        {
            index.Input.Should().Be(row["Variable"]);
            index.FirstOrder.Should().BeApproximately(row.Number("Si"), 1e-9);
            index.TotalOrder.Should().BeApproximately(row.Number("STi"), 1e-9);
            index.FirstOrderLow.Should().BeNull();
        }
    }

    // Ishigami and Homma 1990: sin x1 + a sin² x2 + b x3⁴ sin x1 on (−π, π)³ with a = 7, b = 0.1. The variance is
    // a²/8 + b π⁴/5 + b² π⁸/18 + 1/2; V1 = (1 + b π⁴/5)²/2, V2 = a²/8, V13 = 8 b² π⁸/225.
    [Theory]
    [MemberData(nameof(Estimators))]
    public void Compute_Ishigami_ClosedFormWithinItsIntervals(FirstOrderEstimator first, TotalOrderEstimator total)
    {
        double p4 = Math.Pow(Math.PI, 4);
        double variance = (49.0 / 8) + (0.1 * p4 / 5) + (0.01 * p4 * p4 / 18) + 0.5;
        double v1 = 0.5 * Math.Pow(1 + (0.1 * p4 / 5), 2);
        double v2 = 49.0 / 8;
        double v13 = 8 * 0.01 * p4 * p4 / 225;

        var indices = Estimate(
            3,
            x => Math.Sin(x[0]) + (7 * Math.Pow(Math.Sin(x[1]), 2)) + (0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0])),
            u => Math.PI * ((2 * u) - 1),
            new SobolOptions
            {
                Seed = 3,
                Level = LevelOfEach(6),
                FirstOrder = first,
                TotalOrder = total,
            }
        );

        ShouldHold(indices, [v1 / variance, v2 / variance, 0], [(v1 + v13) / variance, v2 / variance, v13 / variance]);
    }

    // Sobol's g-function: the product of (|4x − 2| + a)/(1 + a); V_i = 1/(3 (1 + a)²), V = Π (1 + V_i) − 1.
    [Theory]
    [MemberData(nameof(Estimators))]
    public void Compute_GFunction_ClosedFormWithinItsIntervals(FirstOrderEstimator first, TotalOrderEstimator total)
    {
        double[] a = [0, 1, 4.5, 9, 99];
        double[] parts = [.. a.Select(ai => 1 / (3 * Math.Pow(1 + ai, 2)))];
        double product = parts.Aggregate(1.0, (so, part) => so * (1 + part));
        double variance = product - 1;

        var indices = Estimate(
            a.Length,
            x => x.Select((xi, i) => (Math.Abs((4 * xi) - 2) + a[i]) / (1 + a[i])).Aggregate(1.0, (so, g) => so * g),
            u => u,
            new SobolOptions
            {
                Seed = 5,
                Level = LevelOfEach(10),
                FirstOrder = first,
                TotalOrder = total,
            }
        );

        ShouldHold(
            indices,
            [.. parts.Select(part => part / variance)],
            [.. parts.Select(part => part * (product / (1 + part)) / variance)]
        );
    }

    // By hand: A = 0, 2; B = 2, 0; AB = 2, 0. Mean 1, variance 4/3; all of the variance is the one input's.
    [Fact]
    public void Compute_TwoRows_FollowsTheFormulas()
    {
        var jansen = SobolIndices.Compute(
            ["x"],
            [0, 2],
            [2, 0],
            [
                [2, 0],
            ],
            new SobolOptions
            {
                Seed = 1,
                Bootstraps = 0,
                FirstOrder = FirstOrderEstimator.Jansen,
            }
        );

        jansen.Variance.Should().BeApproximately(4 / 3.0, 1e-15);
        jansen.Rows[0].FirstOrder.Should().Be(1);
        jansen.Rows[0].TotalOrder.Should().BeApproximately(4 / (2 * 4 / 3.0), 1e-15);
    }

    [Fact]
    public void Compute_ConstantOutput_IsRefused()
    {
        var compute = () =>
            SobolIndices.Compute(
                ["x"],
                [1, 1],
                [1, 1],
                [
                    [1, 1],
                ],
                new SobolOptions { Seed = 1 }
            );

        compute.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Compute_ColumnsOfOtherLengths_AreRefused()
    {
        var compute = () =>
            SobolIndices.Compute(
                ["x"],
                [1, 2],
                [1, 2],
                [
                    [1],
                ],
                new SobolOptions { Seed = 1 }
            );

        compute.Should().Throw<ArgumentException>();
    }

    // Intervals that are to hold all together with 95 %: Bonferroni.
    private static double LevelOfEach(int indices) => 1 - (0.05 / indices);

    private static SobolIndices Estimate(
        int inputs,
        Func<double[], double> function,
        Func<double, double> place,
        SobolOptions options
    )
    {
        double[][] a = Sample(1, inputs, place);
        double[][] b = Sample(2, inputs, place);
        double[] Mixed(int row, int input) => [.. a[row].Select((value, i) => i == input ? b[row][i] : value)];
        return SobolIndices.Compute(
            [.. Enumerable.Range(1, inputs).Select(i => $"x{i}")],
            [.. a.Select(function)],
            [.. b.Select(function)],
            [
                .. Enumerable
                    .Range(0, inputs)
                    .Select(input => Enumerable.Range(0, Rows).Select(row => function(Mixed(row, input))).ToArray()),
            ],
            options
        );
    }

    private static double[][] Sample(ulong seed, int inputs, Func<double, double> place) =>
        [
            .. Enumerable
                .Range(0, Rows)
                .Select(row =>
                {
                    var stream = new RandomStream(seed, row);
                    double[] point = new double[inputs];
                    for (int i = 0; i < inputs; i++)
                    {
                        point[i] = place(stream.NextUniform());
                    }

                    return point;
                }),
        ];

    private static void ShouldHold(SobolIndices indices, double[] first, double[] total)
    {
        for (int i = 0; i < first.Length; i++)
        {
            var row = indices.Rows[i];
            first[i].Should().BeInRange(row.FirstOrderLow!.Value, row.FirstOrderHigh!.Value, $"S of {row.Input}");
            total[i].Should().BeInRange(row.TotalOrderLow!.Value, row.TotalOrderHigh!.Value, $"T of {row.Input}");
            (row.TotalOrderHigh - row.TotalOrderLow)
                .Should()
                .BeLessThan(0.25, "an interval that holds anything proves nothing");
        }
    }

    // By hand, from the two rows above: x swaps the outputs, y leaves them as they are.
    [Fact]
    public void ToString_TwoInputs_AreInOneLine() =>
        SobolIndices
            .Compute(
                ["x", "y"],
                [0, 2],
                [2, 0],
                [
                    [2, 0],
                    [0, 2],
                ],
                new SobolOptions { Seed = 1 }
            )
            .ToString()
            .Should()
            .Be("x: first 1.500, total 1.500; y: first 0.000, total 0.000");

    [Fact]
    public void Refusals_OfOutputs_NameTheColumns()
    {
        var options = new SobolOptions { Seed = 1 };
        new[]
        {
            Refusal.Of(() =>
                SobolIndices.Compute(
                    ["x"],
                    [1],
                    [1],
                    [
                        [1],
                    ],
                    options
                )
            ),
            Refusal.Of(() =>
                SobolIndices.Compute(
                    ["x"],
                    [1, 2],
                    [1],
                    [
                        [1, 2],
                    ],
                    options
                )
            ),
            Refusal.Of(() =>
                SobolIndices.Compute(
                    ["x"],
                    [1, 2],
                    [1, 2],
                    [
                        [1, 2, 3],
                    ],
                    options
                )
            ),
            Refusal.Of(() =>
                SobolIndices.Compute(
                    ["x"],
                    [1, double.NaN],
                    [1, 2],
                    [
                        [1, 2],
                    ],
                    options
                )
            ),
            Refusal.Of(() =>
                SobolIndices.Compute(
                    ["x"],
                    [1, 2],
                    [1, 2],
                    [
                        [1, double.NegativeInfinity],
                    ],
                    options
                )
            ),
            Refusal.Of(() =>
                SobolIndices.Compute(
                    ["x", "y"],
                    [1, 2],
                    [1, 2],
                    [
                        [1, 2],
                    ],
                    options
                )
            ),
            Refusal.Of(() =>
                SobolIndices.Compute(
                    ["x"],
                    [1, 1],
                    [1, 1],
                    [
                        [1, 1],
                    ],
                    options
                )
            ),
        }.Should().Equal("outputsA: Two outputs or more are needed, and as many of B and AB as of A.", "outputsB: Two outputs or more are needed, and as many of B and AB as of A.", "outputsAB: Two outputs or more are needed, and as many of B and AB as of A.", "outputsA = NaN: An output is finite.", "outputsAB = -Infinity: An output is finite.", "outputsAB: 1 columns do not fit 2 inputs.", "InvalidOperationException: All outputs are equal: there is no variance to share out.");
    }

    // By hand, from the two rows above: a bootstrap has the index 0 where it draws the second row twice, 3 where it draws
    // the first one twice, and 1.5 in half of all cases; the total order is 1.5 whatever it draws.
    [Theory]
    [InlineData(0.95, 0, 3)]
    [InlineData(0.4, 1.5, 1.5)]
    public void Compute_TwoRows_HaveTheIntervalsOfTheirBootstraps(double level, double low, double high)
    {
        var row = SobolIndices
            .Compute(
                ["x"],
                [0, 2],
                [2, 0],
                [
                    [2, 0],
                ],
                new SobolOptions { Seed = 1, Level = level }
            )
            .Rows[0];

        row.FirstOrderLow!.Value.Should().BeApproximately(low, 1e-12);
        row.FirstOrderHigh!.Value.Should().BeApproximately(high, 1e-12);
        row.TotalOrderLow!.Value.Should().BeApproximately(1.5, 1e-12);
        row.TotalOrderHigh!.Value.Should().BeApproximately(1.5, 1e-12);
    }
}
