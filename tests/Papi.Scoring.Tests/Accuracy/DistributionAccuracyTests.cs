using Papi.Scoring.Numerics;
using Papi.Scoring.Tests.Support;
using Xunit.Abstractions;

namespace Papi.Scoring.Tests.Accuracy;

/// <summary>Tails of the normal and of Student's distribution against their series in exact fractions.</summary>
public class DistributionAccuracyTests(ITestOutputHelper output)
{
    private static readonly double[] Points =
    [
        1e-300,
        1e-8,
        0.01,
        0.3,
        0.674489750196082,
        1,
        1.2815515655446,
        1.6448536269515,
        1.95996398454005,
        2.5,
        3.3,
        4.9,
        6,
        8.5,
        12,
    ];

    // The argument of the error function, z / √2, is off by 2 u of itself: relative to the tail 2 z² u. Its own error is a
    // few units.
    [Fact]
    public void LowerTail_AnyPoint_IsWithinItsBound()
    {
        var precise = new HighPrecision(2600);
        double worst = 0;
        foreach (double z in Points.Concat([17, 25, 30, 37]))
        {
            var exact = precise.NormalTail(BigRational.Of(z));
            double units = RoundingBound.Units(NormalDistribution.LowerTail(-z), exact);
            worst = Math.Max(worst, units / (8 + (2 * z * z)));
            output.WriteLine($"{z}: {units}");
        }

        worst.Should().BeLessThan(1);
    }

    // Back through the exact tail: the density at z turns the error of the quantile into one of the share.
    [Theory]
    [InlineData(1e-300)]
    [InlineData(1e-40)]
    [InlineData(1e-9)]
    [InlineData(0.001)]
    [InlineData(0.025)]
    [InlineData(0.05)]
    [InlineData(0.2)]
    [InlineData(0.4)]
    public void Quantile_AnyShare_IsWithinFourUnits(double share)
    {
        var precise = new HighPrecision(2600);
        var z = BigRational.Of(-NormalDistribution.Quantile(share));
        var density = precise.Exp(-(z * z) / 2) / precise.Sqrt(2 * precise.Pi);
        var error = (precise.NormalTail(z) - BigRational.Of(share)) / density;
        output.WriteLine($"{share}: {(error / z / RoundingBound.Unit).ToDouble()}");

        BigRational.Abs(error).Should().BeLessThan(4 * RoundingBound.Unit * z);
    }

    // The front factor is an exponential of (n/2) ln (1 + t²/n), which is at most t²/2: off by t² u. Ratios, series and
    // fraction have no cancellation, but up to about a hundred operations.
    [Theory]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3.7)]
    [InlineData(12)]
    [InlineData(59.5)]
    [InlineData(693)]
    [InlineData(12_345.6)]
    [InlineData(1e6)]
    [InlineData(1e12)]
    public void Tail_AnyPoint_IsWithinItsBound(double degreesOfFreedom)
    {
        var precise = new HighPrecision(600);
        double worst = 0;
        foreach (double t in Points)
        {
            var exact = precise.StudentTail(BigRational.Of(t), BigRational.Of(degreesOfFreedom));
            double units = RoundingBound.Units(StudentDistribution.Tail(t, degreesOfFreedom), exact);
            worst = Math.Max(worst, units / (100 + (t * t)));
            output.WriteLine($"{t}: {units}");
        }

        worst.Should().BeLessThan(1);
    }

    // The quantile of a share, put into the exact tail, gives the share back as near as the kernel's own tail is.
    [Theory]
    [InlineData(1, 0.025)]
    [InlineData(3.7, 0.025)]
    [InlineData(59.5, 0.05)]
    [InlineData(693, 0.025)]
    [InlineData(693, 1e-6)]
    [InlineData(1e6, 0.005)]
    public void UpperQuantile_AnyShare_GivesTheShareBack(double degreesOfFreedom, double tail)
    {
        var precise = new HighPrecision(600);
        double t = StudentDistribution.UpperQuantile(tail, degreesOfFreedom);
        double units = RoundingBound.Units(
            tail,
            precise.StudentTail(BigRational.Of(t), BigRational.Of(degreesOfFreedom))
        );
        output.WriteLine($"{degreesOfFreedom}, {tail}: {units}");

        units.Should().BeLessThan(150 + (t * t));
    }
}
