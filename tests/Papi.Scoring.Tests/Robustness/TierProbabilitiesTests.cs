using Papi.Scoring.Robustness;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Robustness;

public class TierProbabilitiesTests
{
    private static readonly TierProbabilities Shares = new(0.5, 0.25, 0.1875, 0.0625);

    [Fact]
    public void Indexer_EachTier_IsItsOwnShare() =>
        new[] { Tier.High, Tier.HighAverage, Tier.LowAverage, Tier.Low }
            .Select(tier => Shares[tier])
            .Should()
            .Equal(0.5, 0.25, 0.1875, 0.0625);

    [Theory]
    [InlineData(Tier.None)]
    [InlineData((Tier)5)]
    public void Indexer_NoTier_IsRefused(Tier tier) =>
        Refusal.Of(() => Shares[tier]).Should().Be($"tier = {tier}: One of the four tiers.");

    [Fact]
    public void ToString_Always_HasThreeDecimals() =>
        Shares.ToString().Should().Be("high 0.5, high average 0.25, low average 0.188, low 0.063");
}
