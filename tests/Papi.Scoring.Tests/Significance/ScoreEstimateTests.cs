using Papi.Scoring.Significance;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Significance;

public class ScoreEstimateTests
{
    public static TheoryData<double, double, double, double, double, double> Intervals
    {
        get
        {
            var data = new TheoryData<double, double, double, double, double, double>();
            foreach (var row in ReferenceFile.Read("significance-intervals.csv"))
            {
                data.Add(
                    row.Number("score"),
                    row.Number("se"),
                    row.Number("df"),
                    row.Number("level"),
                    row.Number("lower"),
                    row.Number("upper")
                );
            }

            return data;
        }
    }

    // The official workbook of 2023 prints 43.960304, SE 0.157685, and 43.700916 to 44.219692 as the 95 % interval.
    [Fact]
    public void FromPublishedInterval_HaNoi2023_IsTheScoreWithItsStandardError()
    {
        var estimate = ScoreEstimate.FromPublishedInterval(43.700916, 44.219692);

        estimate.Score.Points.Should().BeApproximately(43.960304, 5e-7, "half a unit of the last printed place");
        estimate.StandardError.Should().BeApproximately(0.157685, 1e-5, "the multiplier 1.645 holds to 1e-5");
        estimate.DegreesOfFreedom.Should().Be(double.PositiveInfinity);
    }

    [Fact]
    public void Interval_HaNoi2023At95_IsWiderThanThePrintedOne()
    {
        var interval = ScoreEstimate.FromPublishedInterval(43.700916, 44.219692).Interval(0.95);

        // qnorm of R: 43.651247 to 44.269361 for SE 0.157685.
        interval.Lower.Should().BeApproximately(43.651247, 1.96 * 1e-5);
        interval.Upper.Should().BeApproximately(44.269361, 1.96 * 1e-5);
        interval.Level.Should().Be(0.95);
    }

    [Fact]
    public void Interval_HaNoi2023At90_IsThePrintedOne()
    {
        var interval = new ScoreEstimate(new Score(43.960304), 0.157685).Interval(0.9);

        interval.Lower.Should().BeApproximately(43.700916, 2e-5);
        interval.Upper.Should().BeApproximately(44.219692, 2e-5);
    }

    [Fact]
    public void Interval_OfThePublishedLevel_GivesThePublishedEndsBack()
    {
        var interval = ScoreEstimate.FromPublishedInterval(43.700916, 44.219692).Interval(PublishedInterval.Level);

        interval.Lower.Should().BeApproximately(43.700916, 1e-12);
        interval.Upper.Should().BeApproximately(44.219692, 1e-12);
    }

    [Theory]
    [MemberData(nameof(Intervals))]
    public void Interval_AnyLevelAndDegreesOfFreedom_IsThatOfR(
        double score,
        double standardError,
        double degreesOfFreedom,
        double level,
        double lower,
        double upper
    )
    {
        var interval = new ScoreEstimate(new Score(score), standardError, degreesOfFreedom).Interval(level);

        interval.Lower.Should().BeApproximately(lower, 1e-10);
        interval.Upper.Should().BeApproximately(upper, 1e-10);
    }

    [Fact]
    public void Default_AnyEstimate_IsZeroPointsWithoutError()
    {
        ScoreEstimate none = default;

        none.Should().Be(new ScoreEstimate(new Score(0), 0));
        none.DegreesOfFreedom.Should().Be(double.PositiveInfinity);
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e-3)]
    public void Interval_Constant_HasNoWidth(double degreesOfFreedom)
    {
        var interval = new ScoreEstimate(new Score(5), 0, degreesOfFreedom).Interval(1 - 1e-15);

        (interval.Lower, interval.Upper).Should().Be((5, 5));
    }

    [Theory]
    [InlineData(-1e-9)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Constructor_WrongStandardError_Throws(double standardError) =>
        FluentActions
            .Invoking(() => new ScoreEstimate(new Score(5), standardError))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("A standard error is finite and not negative.*");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Constructor_WrongDegreesOfFreedom_Throws(double degreesOfFreedom) =>
        FluentActions
            .Invoking(() => new ScoreEstimate(new Score(5), 1, degreesOfFreedom))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("Degrees of freedom are above 0*");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void Interval_WrongLevel_Throws(double level) =>
        FluentActions
            .Invoking(() => new ScoreEstimate(new Score(5), 1).Interval(level))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(2, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(1, double.PositiveInfinity)]
    public void FromPublishedInterval_WrongEnds_Throws(double lower, double upper) =>
        FluentActions
            .Invoking(() => ScoreEstimate.FromPublishedInterval(lower, upper))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void ToString_AnyCulture_IsInvariant()
    {
        new ScoreEstimate(new Score(43.960304), 0.157685).ToString().Should().Be("43.960304 (SE 0.157685)");
        new ScoreEstimate(new Score(5), 0.5, 7.25).ToString().Should().Be("5 (SE 0.5, 7.25 df)");
    }

    [Fact]
    public void Refusals_OfAnEstimate_SayWhatIsTaken() =>
        new[]
        {
            Refusal.Of(() => ScoreEstimate.FromPublishedInterval(double.NaN, 1)),
            Refusal.Of(() => ScoreEstimate.FromPublishedInterval(double.NegativeInfinity, 1)),
            Refusal.Of(() => ScoreEstimate.FromPublishedInterval(2.5, 1)),
            Refusal.Of(() => ScoreEstimate.FromPublishedInterval(2.5, double.PositiveInfinity)),
            Refusal.Of(() => new ScoreEstimate(new Score(5), -0.5)),
            Refusal.Of(() => new ScoreEstimate(new Score(5), 1, 0)),
        }
            .Should()
            .Equal(
                "lower = NaN: The ends of an interval are finite.",
                "lower = -Infinity: The ends of an interval are finite.",
                "upper = 1: The upper end is finite and not below 2.5.",
                "upper = Infinity: The upper end is finite and not below 2.5.",
                "standardError = -0.5: A standard error is finite and not negative.",
                "degreesOfFreedom = 0: Degrees of freedom are above 0; infinity is the normal distribution."
            );

    [Fact]
    public void FromPublishedInterval_EndsThatAreEqual_IsAConstant() =>
        ScoreEstimate.FromPublishedInterval(2.5, 2.5).Should().Be(new ScoreEstimate(new Score(2.5), 0));
}
