using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Replication;
using Papi.Scoring.Survey;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Replication;

public class ReplicatePropertyTests
{
    // Sums of a few dozen numbers in another order.
    private const double Precision = 1e-9;

    // A total is linear, so the jackknife of it is its linearised variance, whatever the strata and clusters.
    [Fact]
    public void Jackknife_TotalOfAnySample_HasTheLinearisedError() =>
        ForAnySample(
            (design, jackknife) =>
            {
                double expected = design.Totals(["x"]).Find("x").StandardError;

                double error = jackknife.Totals(["x"]).Estimates.Find("x").StandardError;

                error.Should().BeApproximately(expected, Precision * expected);
            }
        );

    // The mean of replicates is where their squares are least.
    [Fact]
    public void Jackknife_AroundTheEstimate_IsNeverTheSmallerError() =>
        ForAnySample(
            (design, jackknife) =>
            {
                double around = ReplicateDesign
                    .Jackknife(design, ReplicateCentre.Estimate)
                    .Means(["x"])
                    .Estimates.Find("x")
                    .StandardError;

                around
                    .Should()
                    .BeGreaterThanOrEqualTo(jackknife.Means(["x"]).Estimates.Find("x").StandardError * (1 - Precision));
            }
        );

    // Half the people, or another unit, or another zero, and the same clusters.
    [Fact]
    public void Jackknife_MeanOfScaledWeightsAndShiftedAnswers_ScalesAlone() =>
        ForAnySample(
            (design, jackknife) =>
            {
                var halved = design.WithWeights([
                    .. Enumerable
                        .Range(0, design.Data.RowCount)
                        .Select(row => 0.5 * design.Data.NumberAt("w", row)!.Value),
                ]);
                double expected = jackknife.Means(["x"]).Estimates.Find("x").StandardError;

                double shifted = ReplicateDesign.Jackknife(halved).Means(["y"]).Estimates.Find("y").StandardError;

                shifted.Should().BeApproximately(3 * expected, Precision * (1 + expected));
            }
        );

    private static void ForAnySample(Action<SurveyDesign, ReplicateDesign> holds) =>
        Prop.ForAll(
                Gen.Choose(0, 9_999).ListOf(36).ToArbitrary(),
                numbers =>
                {
                    var design = Create([.. numbers]);
                    holds(design, ReplicateDesign.Jackknife(design));
                }
            )
            .Check(FixedSeed.Config(50));

    // Four strata of three clusters of three rows; weights and answers as they come, y = 10 − 3x.
    private static SurveyDesign Create(int[] numbers)
    {
        double[] x = [.. numbers.Select(number => (number % 100) + 1.0)];
        return SurveyDesign.Create(
            new SurveyDataBuilder(numbers.Length)
                .AddCategories("h", [.. numbers.Select((_, row) => $"s{row / 9}")])
                .AddCategories("c", [.. numbers.Select((_, row) => $"{row / 3 % 3}")])
                .AddNumbers("w", [.. numbers.Select(number => 1 + (number / 100.0))])
                .AddNumbers("x", x)
                .AddNumbers("y", [.. x.Select(value => 10 - (3 * value))])
                .Build(),
            new SurveyDesignOptions("w", new SamplingStage("c") { Strata = "h" })
        );
    }
}
