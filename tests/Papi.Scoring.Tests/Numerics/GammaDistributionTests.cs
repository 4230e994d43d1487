using Papi.Scoring.Numerics;

namespace Papi.Scoring.Tests.Numerics;

public class GammaDistributionTests
{
    private const int Draws = 200_000;

    // Mean and variance are the shape a, the central moments a, 2a and 3a² + 6a; five standard errors.
    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(1.5)]
    [InlineData(10)]
    [InlineData(1000)]
    public void Draw_ManyDraws_HaveTheMomentsOfTheDistribution(double shape)
    {
        double[] drawn = Drawn(shape);

        drawn.Average().Should().BeApproximately(shape, 5 * Math.Sqrt(shape / Draws));
        drawn
            .Average(value => Math.Pow(value - shape, 2))
            .Should()
            .BeApproximately(shape, 5 * Math.Sqrt(((2 * shape * shape) + (6 * shape)) / Draws));
    }

    // Closed forms: 1 - e^-x for shape 1, and for shape 2 1 - (1 + x) e^-x; shape 0.5 is half a squared normal variate,
    // below x with the probability that a normal one lies within √(2x). Five standard errors of a share.
    [Theory]
    [InlineData(1, 0.7, 0.5034146962085905)]
    [InlineData(2, 1.5, 0.44217459962892547)]
    [InlineData(0.5, 0.02, 0.15851941887820603)]
    [InlineData(0.5, 0.5, 0.6826894921370859)]
    public void Draw_ManyDraws_HaveTheDistributionFunction(double shape, double bound, double expected) =>
        ((double)Drawn(shape).Count(value => value <= bound) / Draws)
            .Should()
            .BeApproximately(expected, 5 * Math.Sqrt(expected * (1 - expected) / Draws));

    [Fact]
    public void Draw_ShapeZero_IsZero() => Drawn(0).Should().OnlyContain(value => value == 0);

    private static double[] Drawn(double shape)
    {
        var stream = new RandomStream(11, 2);
        double[] drawn = new double[Draws];
        for (int i = 0; i < drawn.Length; i++)
        {
            drawn[i] = GammaDistribution.Draw(ref stream, shape);
        }

        return drawn;
    }
}
