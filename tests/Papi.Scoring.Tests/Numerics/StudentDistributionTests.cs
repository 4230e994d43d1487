using Papi.Scoring.Numerics;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Numerics;

public class StudentDistributionTests
{
    public static TheoryData<double, double, double> Tails => Rows("significance-t.csv", "t", "p");

    public static TheoryData<double, double, double> Quantiles => Rows("significance-qt.csv", "tail", "t");

    [Theory]
    [MemberData(nameof(Tails))]
    public void Tail_AnyStatistic_IsPtOfRToTwelveDigits(double degreesOfFreedom, double t, double twoSided)
    {
        (2 * StudentDistribution.Tail(t, degreesOfFreedom)).Should().BeApproximately(twoSided, 1e-12 * twoSided);
        StudentDistribution.Tail(-t, degreesOfFreedom).Should().Be(StudentDistribution.Tail(t, degreesOfFreedom));
    }

    [Theory]
    [MemberData(nameof(Quantiles))]
    public void UpperQuantile_AnyShare_IsQtOfR(double degreesOfFreedom, double tail, double t) =>
        StudentDistribution.UpperQuantile(tail, degreesOfFreedom).Should().BeApproximately(t, 1e-11 * t);

    // Cauchy: tan(π (1/2 − tail)). The search between −800 and 800 that others make ends here.
    [Theory]
    [InlineData(1e-4)]
    [InlineData(1e-12)]
    [InlineData(1e-250)]
    public void UpperQuantile_OneDegreeOfFreedomFarOut_IsTheCotangent(double tail) =>
        (StudentDistribution.UpperQuantile(tail, 1) * Math.Tan(Math.PI * tail)).Should().BeApproximately(1, 1e-12);

    // Half a degree of freedom: far out the tail is a power, so that 1/10,000 of it is 10^8 times as far.
    [Fact]
    public void UpperQuantile_HalfADegreeOfFreedom_FollowsThePowerLaw() =>
        (StudentDistribution.UpperQuantile(1e-12, 0.5) / StudentDistribution.UpperQuantile(1e-8, 0.5))
            .Should()
            .BeApproximately(1e8, 1e-3);

    [Theory]
    [InlineData(1)]
    [InlineData(7.3)]
    [InlineData(double.PositiveInfinity)]
    public void UpperQuantile_OneHalf_IsZero(double degreesOfFreedom) =>
        StudentDistribution.UpperQuantile(0.5, degreesOfFreedom).Should().Be(0);

    [Theory]
    [InlineData(1e18)]
    [InlineData(1e300)]
    public void Tail_VeryManyDegreesOfFreedom_IsNormal(double degreesOfFreedom)
    {
        foreach (double t in new[] { 0.5, 1.9, 2.1, 8 })
        {
            double normal = NormalDistribution.LowerTail(-t);
            StudentDistribution.Tail(t, degreesOfFreedom).Should().BeApproximately(normal, 1e-12 * normal);
        }
    }

    [Theory]
    [InlineData(double.PositiveInfinity, 3)]
    [InlineData(double.NegativeInfinity, 1e6)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.MaxValue, 30)]
    public void Tail_InfinitelyFar_IsZero(double t, double degreesOfFreedom) =>
        StudentDistribution.Tail(t, degreesOfFreedom).Should().Be(0);

    private static TheoryData<double, double, double> Rows(string file, string second, string third)
    {
        var data = new TheoryData<double, double, double>();
        foreach (var row in ReferenceFile.Read(file))
        {
            data.Add(row.Number("df"), row.Number(second), row.Number(third));
        }

        return data;
    }
}
