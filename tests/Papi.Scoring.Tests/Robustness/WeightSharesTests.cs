using Papi.Scoring.Robustness;

namespace Papi.Scoring.Tests.Robustness;

public class WeightSharesTests
{
    [Fact]
    public void NormalizeLanes_AnyDraws_GivesTheBitsOfNormalize()
    {
        var weights = new DirichletWeights([1, 2, 3, 4, 5], 0.7, 11);
        double[] strip = new double[5 * LaneVectors.Lanes];
        weights.Draw(0, strip);
        var expected = WeightLanes.Shares(weights, LaneVectors.Lanes);

        WeightShares.NormalizeLanes(strip);

        for (int lane = 0; lane < LaneVectors.Lanes; lane++)
        {
            WeightLanes.Lane(strip, lane).Should().Equal(expected[lane]);
        }
    }

    // With u = 2^-53: the sum of d weights and that of d shares each err by at most (d - 1) u of themselves, and each
    // quotient by u. 28 shares add up to 1 within 55 u.
    [Fact]
    public void Normalize_ManyWeights_AddUpToOneWithinTheErrorOfTheirAdditions() =>
        WeightLanes
            .Shares(new DirichletWeights([.. Enumerable.Repeat(1.0, 28)], 1, 4), 10_000)
            .Should()
            .OnlyContain(shares => Math.Abs(shares.Sum() - 1) <= 56 * Math.Pow(2, -53));
}
