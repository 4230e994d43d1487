using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests;

public class TierNamesTests
{
    [Theory]
    [InlineData(Tier.High, "cao", "high")]
    [InlineData(Tier.HighAverage, "trung bình cao", "high average")]
    [InlineData(Tier.LowAverage, "trung bình thấp", "low average")]
    [InlineData(Tier.Low, "thấp", "low")]
    [InlineData(Tier.None, "không xếp nhóm", "not classified")]
    public void Of_Tier_IsItsPublishedName(Tier tier, string vietnamese, string english) =>
        TierNames.Of(tier).Should().Be(new LocalizedText(vietnamese, english));

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void Of_NoTier_Throws(int value) =>
        FluentActions
            .Invoking(() => TierNames.Of((Tier)value))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("tier");

    [Fact]
    public void Tier_Numbers_RiseWithMerit()
    {
        Tier[] ascending = [Tier.None, Tier.Low, Tier.LowAverage, Tier.HighAverage, Tier.High];

        ascending.Should().BeInAscendingOrder();
        default(Tier).Should().Be(Tier.None);
    }

    [Fact]
    public void Of_NoTier_SaysWhatIsTaken() =>
        Refusal.Of(() => TierNames.Of((Tier)5)).Should().Be("tier = 5: One of the four tiers, or None.");
}
