using Papi.Scoring.Planning;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class GoalTests
{
    private static readonly Standing Present = new(new Score(43.48), 31, 61, Tier.LowAverage, AtMedian: true);

    [Theory]
    [InlineData("+1", "+1")]
    [InlineData(" + 12 ", "+12")]
    [InlineData("rank<=20", "rank<=20")]
    [InlineData("Rank <= 20", "rank<=20")]
    [InlineData("tier>=high-average", "tier>=high-average")]
    [InlineData("TIER >= High", "tier>=high")]
    [InlineData("total>=45", "total>=45")]
    [InlineData("total>=43.7289", "total>=43.7289")]
    [InlineData(" total >= 43.7289 ", "total>=43.7289")]
    [InlineData("total>=1e20", "total>=1E+20")]
    public void TryParse_Goal_IsReadAndWrittenBack(string text, string written)
    {
        Goal.TryParse(text, out var goal).Should().BeTrue();

        goal!.ToString().Should().Be(written);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("+0")]
    [InlineData("-1")]
    [InlineData("+1.5")]
    [InlineData("rank<=0")]
    [InlineData("rank>=20")]
    [InlineData("tier>=low")]
    [InlineData("tier>=best")]
    [InlineData("total>=45,5")]
    [InlineData("total>=")]
    [InlineData("total>=NaN")]
    [InlineData("total>=1e999")]
    [InlineData("+1 2")]
    [InlineData("rank<=2 0")]
    [InlineData("ra nk<=20")]
    [InlineData("rank< =20")]
    [InlineData("total>=4 5")]
    [InlineData("tier>=high average")]
    [InlineData("win")]
    public void TryParse_NoGoal_IsRefused(string? text) => Goal.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData(1e20)]
    [InlineData(1e-7)]
    [InlineData(-0.1)]
    [InlineData(43.728905999999995)]
    [InlineData(double.MaxValue)]
    public void ToString_Total_IsReadBackToTheBit(double points)
    {
        Goal.TryParse(Goal.TotalAtLeast(points).ToString(), out var goal).Should().BeTrue();

        goal!.Points.Should().Be(points);
    }

    [Fact]
    public void IsMet_Climb_CountsFromTheRankBefore()
    {
        Goal.Climb(1).IsMet(Present, Present with { Rank = 30 }).Should().BeTrue();
        Goal.Climb(2).IsMet(Present, Present with { Rank = 30 }).Should().BeFalse();
    }

    [Fact]
    public void IsMet_RankTierAndTotal_LookAtWhatIsReached()
    {
        Goal.RankAtMost(31).IsMet(Present, Present).Should().BeTrue();
        Goal.RankAtMost(30).IsMet(Present, Present).Should().BeFalse();
        Goal.TierAtLeast(Tier.LowAverage).IsMet(Present, Present).Should().BeTrue();
        Goal.TierAtLeast(Tier.HighAverage).IsMet(Present, Present).Should().BeFalse();
        Goal.TotalAtLeast(43.48).IsMet(Present, Present).Should().BeTrue();
        Goal.TotalAtLeast(43.49).IsMet(Present, Present).Should().BeFalse();
    }

    [Fact]
    public void IsMet_TotalShortByTheNoiseOfASum_IsMet() =>
        Goal.TotalAtLeast(43.48).IsMet(Present, Present with { Score = new Score(43.48 - 1e-14) }).Should().BeTrue();

    [Fact]
    public void Goals_WithoutMeaning_AreRefused()
    {
        FluentActions.Invoking(() => Goal.Climb(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Goal.RankAtMost(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Goal.TierAtLeast(Tier.Low)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Goal.TotalAtLeast(double.NaN)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Goals_WithoutMeaning_AreRefusedWithWhatWouldHaveOne()
    {
        Refusal.Of(() => Goal.TierAtLeast(Tier.Low)).Should().Be("tier = Low: Low average, high average or high.");
        Refusal
            .Of(() => Goal.TotalAtLeast(double.PositiveInfinity))
            .Should()
            .Be("points = Infinity: A finite number of points.");
        Goal.TierAtLeast(Tier.LowAverage).ToString().Should().Be("tier>=low-average");
        (Goal.Climb(1).Places, Goal.RankAtMost(1).Places).Should().Be((1, 1));
    }
}
