using Papi.Scoring.Robustness;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Robustness;

public class NoiseWeightsTests
{
    private const int Draws = 100_000;

    // Uniform from 0.75 to 1.25 of the nominal weight: variance (0.5)² / 12; five standard errors.
    [Fact]
    public void Draw_ManyDraws_AreUniformAroundTheNominalWeights()
    {
        double[] nominal = [1, 2, 0.5];
        var sets = WeightLanes.Sets(new NoiseWeights(nominal, 0.25, 5), Draws);
        for (int node = 0; node < nominal.Length; node++)
        {
            double[] ratios = [.. sets.Select(set => set[node] / nominal[node])];

            ratios.Should().OnlyContain(ratio => ratio > 0.75 && ratio < 1.25);
            ratios.Average().Should().BeApproximately(1, 5 * Math.Sqrt(0.25 / 12 / Draws));
            ratios.Count(ratio => ratio < 0.875).Should().BeCloseTo(Draws / 4, (uint)(5 * Math.Sqrt(Draws * 3 / 16.0)));
        }
    }

    // The correlation of independent draws has the standard error 1 / √n.
    [Fact]
    public void Draw_ManyDraws_AreIndependentBetweenNodes() =>
        WeightLanes
            .Sets(new NoiseWeights([1, 1], 0.5, 5), Draws)
            .Average(set => 12 * (set[0] - 1) * (set[1] - 1))
            .Should()
            .BeApproximately(0, 5 / Math.Sqrt(Draws));

    [Fact]
    public void Draw_AnyReplicate_DependsOnSeedAndNumberAlone()
    {
        var all = WeightLanes.Sets(new NoiseWeights([1, 2, 3], 0.5, 5), 64);
        double[] strip = new double[3 * LaneVectors.Lanes];

        new NoiseWeights([1, 2, 3], 0.5, 5).Draw(37, strip);

        WeightLanes.Lane(strip, 0).Should().Equal(all[37]);
        WeightLanes.Sets(new NoiseWeights([1, 2, 3], 0.5, 6), 64)[37].Should().NotEqual(all[37]);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Constructor_FactorOutOfRange_Throws(double factor)
    {
        var act = () => new NoiseWeights([1, 1], factor, 1);

        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*0 or more and below 1*");
    }

    [Fact]
    public void Draw_FactorZero_IsTheNominalWeights() =>
        WeightLanes.Sets(new NoiseWeights([1, 2], 0, 1), 3).Should().AllSatisfy(set => set.Should().Equal(1, 2));

    [Fact]
    public void Constructor_FactorOfOne_SaysWhatIsTaken() =>
        Refusal
            .Of(() => new NoiseWeights([1, 1], 1, 1))
            .Should()
            .Be("factor = 1: A factor of noise is 0 or more and below 1.");
}
