using Papi.Scoring.Classification;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Tests.Numerics;

public class SortedValuesTests
{
    [Theory]
    [InlineData(new[] { 5.0 }, 5)]
    [InlineData(new[] { 1.0, 4.0 }, 2.5)]
    [InlineData(new[] { 1.0, 4.0, 100.0 }, 4)]
    [InlineData(new[] { 1.0, 2.0, 4.0, 100.0 }, 3)]
    public void Median_OddOrEven_IsTheMiddle(double[] sorted, double median) =>
        SortedValues.Median(sorted).Should().Be(median);

    [Fact]
    public void Median_AnyLength_IsTheR7QuantileToTheLastBit()
    {
        var random = new Random(7);
        for (int length = 1; length <= 120; length++)
        {
            double[] sorted = [.. Enumerable.Range(0, length).Select(_ => 80 * random.NextDouble()).Order()];

            SortedValues.Median(sorted).Should().Be(QuantilePosition.Of(QuantileRule.R7Excel, length, 0.5).In(sorted));
        }
    }
}
