using Papi.Scoring.Survey;

namespace Papi.Scoring.Tests.Survey;

public class CellSumsTests
{
    // 256 cells to a piece: sizes on both sides of one piece and of two.
    [Theory]
    [InlineData(1, 2)]
    [InlineData(255, 256)]
    [InlineData(256, 257)]
    [InlineData(3, 600)]
    [InlineData(600, 600)]
    public void Grow_MoreCells_KeepsThoseThere(int before, int after)
    {
        var sums = new CellSums(before);
        for (int cell = 0; cell < before; cell++)
        {
            sums.Of(cell).Fill(cell + 1);
        }

        sums.Grow(after);

        for (int cell = 0; cell < after; cell++)
        {
            double expected = cell < before ? cell + 1 : 0;
            sums.Of(cell).ToArray().Should().OnlyContain(sum => sum == expected).And.HaveCount(SumKernel.CellLength);
            sums.At(cell, SumKernel.Squares).Should().Be(expected);
        }
    }

    [Fact]
    public void Clone_ChangedAfterwards_LeavesTheOther()
    {
        var sums = new CellSums(300);
        var copy = sums.Clone();

        sums.Of(299).Fill(1);

        copy.At(299, 0).Should().Be(0);
    }
}
