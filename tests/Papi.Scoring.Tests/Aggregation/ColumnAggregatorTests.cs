using System.Numerics;
using Papi.Scoring.Aggregation;

namespace Papi.Scoring.Tests.Aggregation;

/// <summary>Figures by hand: two children that weigh the same have the means 5, 4 and 3.2 of their scores 2 and 8.</summary>
public class ColumnAggregatorTests
{
    // Columns are reused, so that a target holds whatever was there before.
    private const double Leftover = 7;

    private static readonly string[] Methods =
    [
        "arithmetic",
        "geometric",
        "harmonic",
        "generalized:2",
        "median",
        "copeland",
    ];

    [Theory]
    [InlineData("arithmetic", 5, 1)]
    [InlineData("geometric", 4, 1)]
    [InlineData("harmonic", 3.2, 1)]
    [InlineData("generalized:-1", 3.2, 1)]
    [InlineData("generalized:1", 5, 1)]
    [InlineData("median", 5, 1)]
    [InlineData("copeland", 1, -1)]
    public void Aggregate_TargetInUse_IsOverwritten(string method, double first, double second) =>
        ShouldBe(Aggregate(method, [0.5, 0.5], 1, [2, 1], [8, 1]), first, second);

    // Sums of quarters are exact, in whatever order and in lanes of whatever width.
    [Fact]
    public void Aggregate_AnyNumberOfUnits_GivesEachItsOwnMean()
    {
        for (int count = 1; count <= (2 * Vector<double>.Count) + 1; count++)
        {
            double[] numbers = [.. Enumerable.Range(1, count).Select(i => (double)i)];

            Aggregate("arithmetic", [0.25, 0.75], 1, numbers, [.. numbers.Select(i => i + 8)])
                .Should()
                .Equal(numbers.Select(i => i + 6), "{0} units", count);
        }
    }

    [Theory]
    [InlineData("arithmetic", 5, 1)]
    [InlineData("geometric", 4, 1)]
    [InlineData("harmonic", 3.2, 1)]
    [InlineData("median", 5, 1)]
    [InlineData("copeland", 1, -1)]
    public void Aggregate_ChildThatDoesNotCount_MayBeMissingOrZero(string method, double first, double second) =>
        ShouldBe(Aggregate(method, [0.5, 0.5, 0], 1, [2, 1], [8, 1], [double.NaN, 0]), first, second);

    [Theory]
    [InlineData("arithmetic")]
    [InlineData("geometric")]
    [InlineData("harmonic")]
    [InlineData("median")]
    public void Aggregate_ChildThatDoesNotCount_DoesNotStandInForAMissingOne(string method)
    {
        double[][] children =
        [
            [3],
            [double.NaN],
            [0],
        ];

        ShouldBe(Aggregate(method, [0.5, 0.5, 0], 0.5, children), 3);
        Aggregate(method, [0.5, 0.5, 0], 0.6, children)
            .Should()
            .Equal([double.NaN], "it has one of two, not two of three");
    }

    [Fact]
    public void Aggregate_ChildThatDoesNotCount_IsNotMissed()
    {
        foreach (string method in Methods)
        {
            Aggregate(method, [0.5, 0.5, 0], 0.5, [3], [double.NaN], [double.NaN])
                .Should()
                .NotContain(double.NaN, "{0} has one of two, not one of three", method);
        }
    }

    [Theory]
    [InlineData(1, 2, 0.5, true)]
    [InlineData(1, 2, 0.51, false)]
    [InlineData(1, 3, 0.5, false)]
    [InlineData(2, 3, 2.0 / 3, true)]
    [InlineData(2, 3, 0.67, false)]
    [InlineData(14, 25, 0.56, true)] // 0.56 × 25 is 14.000000000000002.
    [InlineData(13, 25, 0.56, false)]
    [InlineData(14, 25, 0.5601, false)]
    [InlineData(24, 25, 1, false)]
    [InlineData(1, 25, 0, true)]
    [InlineData(0, 25, 0, false)]
    public void Aggregate_ScoresMissing_HasToHaveTheShareOfTheChildren(
        int present,
        int all,
        double threshold,
        bool isEnough
    )
    {
        double[] shares = [.. Enumerable.Repeat(1.0 / all, all)];
        double[][] children = [.. Enumerable.Range(0, all).Select(i => new[] { i < present ? 4 : double.NaN })];

        foreach (string method in Methods)
        {
            double score = Aggregate(method, shares, threshold, children)[0];

            double.IsNaN(score).Should().Be(!isEnough, method);
            if (isEnough)
            {
                score.Should().BeApproximately(method is "copeland" ? 0 : 4, 1e-12, method);
            }
        }
    }

    [Theory]
    [InlineData("arithmetic", 5)]
    [InlineData("geometric", 4)]
    [InlineData("harmonic", 3.2)]
    [InlineData("median", 5)]
    public void Aggregate_HeaviestChildMissing_IsOneOfThreeAndTheOthersStandForIt(string method, double score) =>
        ShouldBe(Aggregate(method, [0.8, 0.1, 0.1], 0.6, [double.NaN], [2], [8]), score);

    [Theory]
    [InlineData(new[] { 10.0, 30, 20 }, new[] { 0.2, 0.3, 0.5 }, 20)]
    [InlineData(new[] { 10.0, 30, 20 }, new[] { 0.25, 0.5, 0.25 }, 25)] // Half lies at or below 20.
    [InlineData(new[] { 4.0, 1, 3, 2 }, new[] { 0.25, 0.25, 0.25, 0.25 }, 2.5)]
    [InlineData(new[] { 4.0, 1, 5, 3, 2 }, new[] { 0.2, 0.2, 0.2, 0.2, 0.2 }, 3)]
    [InlineData(new[] { 5.0, 1, 5, 5 }, new[] { 0.25, 0.25, 0.25, 0.25 }, 5)]
    [InlineData(new[] { 9.0, 2, 7, 2 }, new[] { 0.25, 0.25, 0.25, 0.25 }, 4.5)] // The two 2 are half.
    [InlineData(new[] { -3.0, -1, -2 }, new[] { 0.5, 0.25, 0.25 }, -2.5)]
    [InlineData(new[] { 1.0, 5, 3 }, new[] { 0.5, 0.5, 0 }, 3)]
    [InlineData(new[] { 1.0, 5, 2 }, new[] { 0.5, 0.5, 0 }, 3)] // The 2 does not count.
    [InlineData(new[] { 1.0, double.NaN, 4 }, new[] { 0.25, 0.5, 0.25 }, 2.5)]
    [InlineData(new[] { 1.0, double.NaN, 4, 6 }, new[] { 0.1, 0.6, 0.2, 0.1 }, 4)]
    public void Aggregate_Median_HasHalfTheWeightAtOrBelow(double[] scores, double[] shares, double median) =>
        ShouldBe(Aggregate("median", shares, 0, [.. scores.Select(score => new[] { score })]), median);

    // 1/6 six times is a hair less than 1, three times just 0.5.
    [Fact]
    public void Aggregate_MedianOfSixths_IsHalfwayAlthoughTheyDoNotAddUp() =>
        ShouldBe(Aggregate("median", [.. Enumerable.Repeat(1.0 / 6, 6)], 1, [6], [5], [4], [3], [2], [1]), 3.5);

    // Of the weight at hand, however little it is, half lies at or below the 2.
    [Fact]
    public void Aggregate_MedianOfLightChildrenAtHand_WeighsThemAgainstEachOther()
    {
        double[] shares = [1 - 4e-13, 1e-13, 1e-13, 1e-13, 1e-13];

        ShouldBe(Aggregate("median", shares, 0.5, [double.NaN], [9], [3], [2], [1]), 2.5);
        ShouldBe(Aggregate("median", shares, 0.5, [double.NaN], [9], [3], [2], [double.NaN]), 3);
    }

    [Fact]
    public void Aggregate_Copeland_CountsWhomAUnitBeatsByWeight() =>
        ShouldBe(Aggregate("copeland", [0.6, 0.4], 1, [4, 3, 2, 1], [1, 3, 2, 4]), 3, 1, -1, -3);

    // 0.1 + 0.2 − 0.3 is 5.6e-17.
    [Fact]
    public void Aggregate_CopelandOfEvenWeights_IsATieAlthoughTheyDoNotCancel() =>
        ShouldBe(Aggregate("copeland", [0.1, 0.2, 0.3, 0.4], 1, [2, 1], [2, 1], [1, 2], [5, 5]), 0, 0);

    [Fact]
    public void Aggregate_CopelandOfScoresEqualOnPaper_IsATie() =>
        ShouldBe(Aggregate("copeland", [1], 1, [0.1 + 0.2, 0.3, 0.29]), 1, 1, -2);

    [Fact]
    public void Aggregate_CopelandWithAScoreMissing_GoesByTheOthers() =>
        ShouldBe(Aggregate("copeland", [0.6, 0.4], 0.5, [5, double.NaN], [1, 2]), -1, 1);

    [Fact]
    public void Aggregate_CopelandWithAUnitMissing_NeitherBeatsItNorLoses() =>
        ShouldBe(Aggregate("copeland", [0.5, 0.5], 0.6, [3, 9, 1], [3, double.NaN, 1]), 1, double.NaN, -1);

    private static double[] Aggregate(string method, double[] shares, double threshold, params double[][] children)
    {
        AggregationMethod.TryParse(method, out var parsed).Should().BeTrue();
        double[] target = [.. children[0].Select(_ => Leftover)];
        ColumnAggregator.Aggregate(parsed!, [.. children.SelectMany(scores => scores)], shares, threshold, target);
        return target;
    }

    // A logarithm and its exponential do not cancel to the last bit.
    private static void ShouldBe(double[] actual, params double[] expected) =>
        actual.Select(score => Math.Round(score, 12)).Should().Equal(expected);
}
