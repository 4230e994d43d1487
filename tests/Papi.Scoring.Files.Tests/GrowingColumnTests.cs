namespace Papi.Scoring.Files.Tests;

public class GrowingColumnTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(65_536)]
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
}
