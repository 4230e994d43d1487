using Papi.Scoring.Significance;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Significance;

public class DifferenceTestTests
{
    [Fact]
    public void Compute_SamplesOfR_IsWelchsTest()
    {
        var rows = ReferenceFile.Read("significance-welch.csv");
        rows.Should().HaveCount(4);
        foreach (var row in rows)
        {
            var test = DifferenceTest.Compute(
                Estimate(row.Number("a"), row.Number("sa"), row.Number("dfa")),
                Estimate(row.Number("b"), row.Number("sb"), row.Number("dfb"))
            );

            test.Statistic.Should().BeApproximately(row.Number("t"), 1e-10);
            test.DegreesOfFreedom.Should().BeApproximately(row.Number("df"), 1e-10);
            test.PValue.Should().BeApproximately(row.Number("p"), 1e-10);
            test.Interval(0.9).Lower.Should().BeApproximately(row.Number("lower"), 1e-10);
            test.Interval(0.9).Upper.Should().BeApproximately(row.Number("upper"), 1e-10);
        }
    }

    [Fact]
    public void Compute_GivenDegreesOfFreedom_IsPtOfRInBothTails()
    {
        foreach (var row in ReferenceFile.Read("significance-t.csv"))
        {
            double t = row.Number("t");
            var test = DifferenceTest.Compute(Estimate(t, 1), default, row.Number("df"));
            var reverse = DifferenceTest.Compute(default, Estimate(t, 1), row.Number("df"));

            test.PValue.Should().BeApproximately(row.Number("p"), 1e-12 * row.Number("p"), row.ToString());
            reverse.PValue.Should().Be(test.PValue);
        }
    }

    // Two shares of 3 and 4 hundredths make 5, and 2 * pnorm(-1.96) of R is 0.049995790296440868.
    [Fact]
    public void Compute_NormalEstimates_IsTheNormalTest()
    {
        var test = DifferenceTest.Compute(Estimate(5.098, 0.03), Estimate(5, 0.04));

        test.StandardError.Should().BeApproximately(0.05, 1e-15);
        test.Difference.Should().BeApproximately(0.098, 1e-14);
        test.DegreesOfFreedom.Should().Be(double.PositiveInfinity);
        test.PValue.Should().BeApproximately(0.049995790296440868, 1e-13);
        test.ToString().Should().Be("+0.098 (SE 0.05, p 0.05)");
    }

    [Theory]
    [InlineData(double.PositiveInfinity, 0.3, 12)]
    [InlineData(5, 0, 12)]
    public void Compute_OnlyOneEstimateWithDegreesOfFreedom_CountsItsShareOfTheVariance(
        double otherDegrees,
        double otherError,
        double degrees
    )
    {
        var test = DifferenceTest.Compute(Estimate(5, 0.4, degrees), Estimate(4, otherError, otherDegrees));

        double share = 0.16 / (0.16 + (otherError * otherError));
        test.DegreesOfFreedom.Should().BeApproximately(degrees / (share * share), 1e-9);
    }

    [Theory]
    [InlineData(1e-200)]
    [InlineData(1e200)]
    public void Compute_ErrorsWhoseSquaresAreNoNumbers_KeepsTheDegreesOfFreedom(double error) =>
        DifferenceTest
            .Compute(Estimate(5, error, 8), Estimate(5, error, 8))
            .DegreesOfFreedom.Should()
            .BeApproximately(16, 1e-12);

    [Theory]
    [InlineData(5, 5, 0, 1)]
    [InlineData(5 + 1e-10, 5, 0, 1)]
    [InlineData(5.1, 5, double.PositiveInfinity, 0)]
    [InlineData(4.9, 5, double.NegativeInfinity, 0)]
    public void Compute_TwoConstants_LeavesNothingToChance(double first, double second, double statistic, double p)
    {
        var test = DifferenceTest.Compute(Estimate(first, 0), Estimate(second, 0, 3));

        (test.Statistic, test.PValue).Should().Be((statistic, p));
        test.Interval(0.95).Lower.Should().Be(test.Difference);
        test.Interval(0.95).Upper.Should().Be(test.Difference);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(double.NaN)]
    public void Compute_WrongDegreesOfFreedom_Throws(double degreesOfFreedom) =>
        FluentActions
            .Invoking(() => DifferenceTest.Compute(Estimate(5, 1), Estimate(4, 1), degreesOfFreedom))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    private static ScoreEstimate Estimate(double score, double error, double degrees = double.PositiveInfinity) =>
        new(new Score(score), error, degrees);
}
