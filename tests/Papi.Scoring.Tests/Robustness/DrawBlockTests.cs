using Papi.Scoring.Robustness;

namespace Papi.Scoring.Tests.Robustness;

public class DrawBlockTests
{
    public static TheoryData<int> UnitCounts => [.. Enumerable.Range(1, 70)];

    // Thousandths of few values, so that most draws tie, and draws without ties beside them.
    [Theory]
    [MemberData(nameof(UnitCounts))]
    public void Draw_ScoresWithAndWithoutTies_AreRankedAsPlainCountsSay(int units)
    {
        var random = new Random(units);
        double[][] draws =
        [
            .. Enumerable
                .Range(0, DrawBlock.Length)
                .Select(draw =>
                    Enumerable
                        .Range(0, units)
                        .Select(_ => draw % 3 == 0 ? random.Next(40, 60) / 10.0 : 80 * random.NextDouble())
                        .ToArray()
                ),
        ];

        ShouldBeRanked(draws);
    }

    // Two steps of the resolution apart, where single precision sees one value.
    [Fact]
    public void Draw_ScoresFarCloserThanSinglePrecision_AreToldApart() =>
        ShouldBeRanked([
            .. Enumerable
                .Range(0, DrawBlock.Length)
                .Select(draw =>
                    Enumerable.Range(0, 61).Select(unit => unit == 0 ? 80 : 1 + (unit * 37 % 61 * 2e-9)).ToArray()
                ),
        ]);

    [Fact]
    public void Draw_ScoresCloserThanTheResolution_Tie()
    {
        var block = Ranked([.. Enumerable.Repeat(new[] { 0.1 + 0.2, 0.3, 0.2 }, DrawBlock.Length)]);

        block.HasTies(5).Should().BeTrue();
        Ranks(block, 5).Should().Equal(1, 1, 3);
    }

    // Differences that overflow single precision, and those of infinities, which are no numbers.
    [Fact]
    public void Draw_ScoresBeyondSinglePrecision_AreRankedExactly() =>
        ShouldBeRanked([
            .. Enumerable.Repeat(
                new[] { 1e300, 2e299, -1e300, double.PositiveInfinity, 0, double.NegativeInfinity, 1 },
                DrawBlock.Length
            ),
        ]);

    [Fact]
    public void Draw_FirstUnitInfinite_IsRankedExactly() =>
        ShouldBeRanked([.. Enumerable.Repeat(new[] { double.PositiveInfinity, 3, 1, 2 }, DrawBlock.Length)]);

    // More than are counted pair by pair where a draw is ranked again.
    [Fact]
    public void Draw_ManyUnits_AreRankedAsPlainCountsSay()
    {
        var random = new Random(5);
        ShouldBeRanked([
            .. Enumerable
                .Range(0, DrawBlock.Length)
                .Select(_ => Enumerable.Range(0, 300).Select(_ => random.Next(1000) / 10.0).ToArray()),
        ]);
    }

    [Fact]
    public void ClearFrom_SomeDraws_PutsTheUnitsOfTheLaterOnesOnOneRank()
    {
        var block = Ranked([.. Enumerable.Repeat(new[] { 1.0, 2, 3 }, DrawBlock.Length)]);

        block.ClearFrom(17);

        Ranks(block, 16).Should().Equal(3, 2, 1);
        Ranks(block, 17).Should().Equal(1, 1, 1);
        Ranks(block, 63).Should().Equal(1, 1, 1);
    }

    private static DrawBlock Ranked(double[][] draws)
    {
        var block = new DrawBlock(draws[0].Length);
        block.Draw(new GivenScores(draw => draws[draw - 640]), 640);
        return block;
    }

    private static int[] Ranks(DrawBlock block, int draw)
    {
        int[] ranks = new int[block.Greater.Length / DrawBlock.Length];
        for (int unit = 0; unit < ranks.Length; unit++)
        {
            ranks[unit] = 1 + block.Greater[(unit * DrawBlock.Length) + draw];
        }

        return ranks;
    }

    private static void ShouldBeRanked(double[][] draws)
    {
        var block = Ranked(draws);
        for (int draw = 0; draw < draws.Length; draw++)
        {
            int[] expected = PlainDraws.Ranks(draws[draw]);
            double[] scores = new double[expected.Length];
            block.CopyScores(draw, scores);

            scores.Should().Equal(draws[draw]);
            Ranks(block, draw).Should().Equal(expected);
            block.HasTies(draw).Should().Be(expected.Distinct().Count() < expected.Length);
        }
    }
}
