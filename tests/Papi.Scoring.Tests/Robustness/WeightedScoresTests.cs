using Papi.Scoring.Robustness;

namespace Papi.Scoring.Tests.Robustness;

public class WeightedScoresTests
{
    public static TheoryData<int> UnitCounts => [.. Enumerable.Range(1, 70)];

    [Theory]
    [MemberData(nameof(UnitCounts))]
    public void Draw_AnyNumberOfUnits_GivesTheBitsOfThePlainLoop(int units)
    {
        var columns = PlainDraws.Columns((units % 9) + 1, units, seed: units);
        var weights = new NoiseWeights([.. columns.Select((_, node) => node + 1.0)], 0.5, 3);

        ShouldBePlain(columns, weights);
    }

    [Fact]
    public void Draw_DirichletWeights_GivesTheBitsOfThePlainLoop() =>
        ShouldBePlain(PlainDraws.Columns(8, 61, seed: 1), new DirichletWeights([1, 1, 1, 1, 2, 2, 2, 2], 1, 3));

    // The weights of the eight dimensions, and some that are no fractions of two.
    [Theory]
    [InlineData(new double[] { 1, 1, 1, 1, 1, 1, 1, 1 })]
    [InlineData(new[] { 0.1, 0.2, 0.3, 0.15, 0.05, 0.08, 0.07, 0.05 })]
    [InlineData(new double[] { 3, 1, 0, 2, 7, 1, 1, 5 })]
    public void Draw_NoiseOfFactorZero_GivesTheNominalScoresToTheBit(double[] nominal)
    {
        var columns = PlainDraws.Columns(8, 61, seed: 2);
        double[] expected = PlainDraws.Scores(columns, nominal);

        double[] strip = Draw(columns, new NoiseWeights(nominal, 0, 9));

        WeightLanes.Lane(strip, 0).Should().Equal(expected);
        WeightLanes.Lane(strip, 15).Should().Equal(expected);
    }

    private static void ShouldBePlain(double[][] columns, IWeightDraws weights)
    {
        double[] strip = Draw(columns, weights);
        var sets = WeightLanes.Sets(weights, LaneVectors.Lanes);
        for (int lane = 0; lane < LaneVectors.Lanes; lane++)
        {
            WeightLanes.Lane(strip, lane).Should().Equal(PlainDraws.Scores(columns, sets[lane]));
        }
    }

    private static double[] Draw(double[][] columns, IWeightDraws weights)
    {
        double[] strip = new double[columns[0].Length * LaneVectors.Lanes];
        new WeightedScores(columns, weights).Draw(0, strip);
        return strip;
    }
}
