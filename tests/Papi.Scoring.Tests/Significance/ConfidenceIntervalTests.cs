using Papi.Scoring.Significance;

namespace Papi.Scoring.Tests.Significance;

public class ConfidenceIntervalTests
{
    private static readonly ConfidenceInterval Interval = new ScoreEstimate(new Score(5), 1).Interval(0.9);

    [Fact]
    public void Contains_EndsAndBeyond_TakesTheEndsAlone()
    {
        Interval.Contains(Interval.Lower).Should().BeTrue();
        Interval.Contains(Interval.Upper).Should().BeTrue();
        Interval.Contains(Math.BitDecrement(Interval.Lower)).Should().BeFalse();
        Interval.Contains(Math.BitIncrement(Interval.Upper)).Should().BeFalse();
        Interval.Contains(double.NaN).Should().BeFalse();
    }

    [Fact]
    public void Default_AnyInterval_IsZeroAtNoLevel()
    {
        ConfidenceInterval none = default;

        (none.Lower, none.Upper, none.Level).Should().Be((0, 0, 0));
    }

    [Fact]
    public void ToString_AnyCulture_IsInvariant() => Interval.ToString().Should().Be("3.355146 to 6.644854 (90 %)");
}
