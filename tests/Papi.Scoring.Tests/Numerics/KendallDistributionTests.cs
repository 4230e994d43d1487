using Papi.Scoring.Numerics;

namespace Papi.Scoring.Tests.Numerics;

public class KendallDistributionTests
{
    // Of the 24 orders of four values 1, 3, 5, 6, 5, 3, 1 have 0, 1, … 6 inversions.
    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 4)]
    [InlineData(2, 9)]
    [InlineData(3, 15)]
    [InlineData(5, 23)]
    [InlineData(6, 24)]
    [InlineData(7, 24)]
    public void AtMost_FourValues_CountsTheOrders(int discordant, int orders) =>
        KendallDistribution.Of(4).AtMost(discordant).Should().BeApproximately(orders / 24.0, 1e-15);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(6, 2)]
    [InlineData(2, 18)]
    [InlineData(3, 24)]
    public void TwoSided_FourValues_CountsBothTails(int discordant, int orders) =>
        KendallDistribution.Of(4).TwoSided(discordant).Should().BeApproximately(orders / 24.0, 1e-15);

    // 60! is far beyond any integer; the shares are not.
    [Fact]
    public void AtMost_SixtyValues_IsOneAltogetherAndOneHalfInTheMiddle()
    {
        var distribution = KendallDistribution.Of(60);

        distribution.AtMost(60 * 59 / 2).Should().BeApproximately(1, 1e-12);
        distribution.AtMost(60 * 59 / 4).Should().BeApproximately(0.5, 0.005);
    }
}
