namespace Papi.Scoring.Files.Tests;

public class GrowingColumnTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(200_000)]
    public void TakeAll_AnyLength_GivesAllOnce(int length)
    {
        var column = new GrowingColumn<int>();
        for (int i = 0; i < length; i++)
        {
            column.Add(i);
        }

        column.TakeAll().Should().Equal(Enumerable.Range(0, length));
        column.TakeAll().Should().BeEmpty();
    }

    // A file may be read in blocks of a few rows: each of them is a column of its own.
    [Fact]
    public void Add_FewValues_TakesLittleMemory()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        var column = new GrowingColumn<double>();
        column.Add(1);
        double[] all = column.TakeAll();
        long taken = GC.GetAllocatedBytesForCurrentThread() - before;

        all.Should().Equal(1);
        taken.Should().BeLessThan(1 << 12);
    }
}
