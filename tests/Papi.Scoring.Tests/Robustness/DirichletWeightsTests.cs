using Papi.Scoring.Robustness;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Robustness;

public class DirichletWeightsTests
{
    private const int Draws = 100_000;

    // A share of a Dirichlet distribution is a beta variate: with parameters a and A in all, mean m = a / A and variance
    // m (1 - m) / (A + 1). For the flat one of d nodes: 1 / d and (d - 1) / (d² (d + 1)). Five standard errors; the
    // fourth central moment of a beta variate is below 10 squared variances in all these cases.
    [Theory]
    [InlineData(1, new double[] { 1, 1, 1, 1, 1, 1, 1, 1 })]
    [InlineData(10, new double[] { 1, 1, 1, 1, 1, 1, 1, 1 })]
    [InlineData(0.5, new double[] { 1, 1, 1 })]
    [InlineData(1, new double[] { 1, 2, 3, 2 })]
    public void Draw_ManyDraws_HaveTheMomentsOfTheDistribution(double concentration, double[] nominal)
    {
        var sets = WeightLanes.Shares(new DirichletWeights(nominal, concentration, 5), Draws);
        double total = concentration * nominal.Length;
        for (int node = 0; node < nominal.Length; node++)
        {
            double mean = nominal[node] / nominal.Sum();
            double variance = mean * (1 - mean) / (total + 1);

            sets.Average(set => set[node]).Should().BeApproximately(mean, 5 * Math.Sqrt(variance / Draws));
            sets.Average(set => Math.Pow(set[node] - mean, 2))
                .Should()
                .BeApproximately(variance, 5 * variance * Math.Sqrt(9.0 / Draws));
        }
    }

    // A share of the flat distribution is above x with probability (1 - x)^(d - 1).
    [Fact]
    public void Draw_FlatDistribution_HasTheTailOfItsMarginal() =>
        (
            (double)
                WeightLanes
                    .Shares(new DirichletWeights([1, 1, 1, 1, 1, 1, 1, 1], 1, 6), Draws)
                    .Count(set => set[3] > 0.3) / Draws
        )
            .Should()
            .BeApproximately(Math.Pow(0.7, 7), 5 * Math.Sqrt(0.0824 * 0.9176 / Draws));

    [Fact]
    public void Draw_LeastConcentration_HasAPositiveSumInEveryDraw() =>
        WeightLanes
            .Sets(new DirichletWeights([1, 1, 1e-9], DirichletWeights.LeastConcentration, 7), Draws)
            .Should()
            .OnlyContain(set => set.Sum() > 0 && set.All(double.IsFinite));

    [Fact]
    public void Draw_NodeWithoutWeight_KeepsNone() =>
        WeightLanes
            .Sets(new DirichletWeights([1, 0, 1], 1, 7), 64)
            .Should()
            .OnlyContain(set => set[1] == 0 && set[0] > 0);

    [Fact]
    public void Draw_AnyReplicate_DependsOnSeedAndNumberAlone()
    {
        var all = WeightLanes.Sets(new DirichletWeights([1, 2, 3], 2, 5), 64);
        double[] strip = new double[3 * LaneVectors.Lanes];

        new DirichletWeights([1, 2, 3], 2, 5).Draw(37, strip);

        WeightLanes.Lane(strip, 0).Should().Equal(all[37]);
        WeightLanes.Sets(new DirichletWeights([1, 2, 3], 2, 6), 64)[37].Should().NotEqual(all[37]);
    }

    [Theory]
    [InlineData(0.09)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NaN)]
    public void Constructor_ConcentrationOutOfRange_Throws(double concentration)
    {
        var act = () => new DirichletWeights([1, 1], concentration, 1);

        act.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*0.1 or more and finite*");
    }

    [Fact]
    public void Constructor_ConcentrationJustBeyondTheLeast_SaysWhatIsTaken()
    {
        new DirichletWeights([1, 1], 0.1, 1).Nodes.Should().Be(2);
        new[]
        {
            Refusal.Of(() => new DirichletWeights([1, 1], 0.0999, 1)),
            Refusal.Of(() => new DirichletWeights([1, 1], double.PositiveInfinity, 1)),
        }
            .Should()
            .Equal(
                "concentration = 0.0999: A concentration is 0.1 or more and finite.",
                "concentration = Infinity: A concentration is 0.1 or more and finite."
            );
    }
}
