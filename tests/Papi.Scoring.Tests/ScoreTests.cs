using System.Globalization;
using Papi.Scoring.Tests.Support;
using Papi.Scoring.Tests.Text;

namespace Papi.Scoring.Tests;

public class ScoreTests
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Constructor_NotFinite_Throws(double points) =>
        FluentActions
            .Invoking(() => new Score(points))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("*a missing score is null*")
            .Which.ActualValue.Should()
            .Be(points);

    [Fact]
    public void Default_Always_IsZeroPoints() => default(Score).Should().Be(new Score(0));

    [Fact]
    public void CompareTo_LowerScore_IsPositive() =>
        new Score(43.4796).CompareTo(new Score(43.6828)).Should().BeNegative();

    [Fact]
    public void Operators_LowerAndHigher_OrderByPoints()
    {
        var (low, high, same) = (new Score(1.5), new Score(2.5), new Score(2.5));

        (low < high && low <= high && high > low && high >= same && high <= same).Should().BeTrue();
        (high < low || high <= low || low > high || low >= high || high < same || high > same).Should().BeFalse();
    }

    // Lai Châu 2024 as published has six decimals per sub-dimension; the sum needs all its digits to come back.
    [Theory]
    [InlineData(43.479642, "43.479642")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(1e-7, "1E-07")]
    public void ToString_UnderAnyCulture_IsTheShortestInvariantForm(double points, string text)
    {
        foreach (string name in HostileCulture.Names)
        {
            using var culture = new UnderCulture(name);
            object score = new Score(points);
            score.ToString().Should().Be(text);
        }
    }

    [Fact]
    public void ToString_NoProvider_IsInvariantAndNotCurrent() =>
        new Score(43.4796).ToString("F2", null).Should().Be("43.48");

    [Fact]
    public void ToString_Provider_IsObeyed() =>
        new Score(43.4796).ToString("F2", new NumberFormatInfo { NumberDecimalSeparator = "," }).Should().Be("43,48");

    [Fact]
    public void Constructor_NotFinite_SaysWhatIsTaken() =>
        Refusal
            .Of(() => new Score(double.NaN))
            .Should()
            .Be("points = NaN: A score is finite; a missing score is null.");
}
