using Papi.Scoring.Significance;

namespace Papi.Scoring.Tests.Significance;

public class PublishedIntervalTests
{
    // 2 * pnorm(1.645) - 1 of R.
    [Fact]
    public void Level_Always_IsNinetyPercentAndNotTheLabel()
    {
        PublishedInterval.Level.Should().BeApproximately(0.90003018892175723, 1e-14);
        PublishedInterval.PrintedLevel.Should().Be(0.95);
    }
}
