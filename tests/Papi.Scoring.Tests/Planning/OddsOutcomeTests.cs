using Papi.Scoring.Planning;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class OddsOutcomeTests
{
    private static readonly Standing Fourth = new(new Score(41.5), 4, 5, Tier.Low, AtMedian: false);

    // Two share rank 2; no goal below is met by the same draws as another.
    private static readonly OddsDraw[] Draws =
    [
        new(44, 2, Tier.LowAverage, AtMedian: false),
        new(42, 1, Tier.High, AtMedian: false),
        new(43, 2, Tier.High, AtMedian: true),
        new(41, 4, Tier.Low, AtMedian: false),
    ];

    [Fact]
    public void Goals_FourDraws_AreCountedEachAndTogether()
    {
        var outcome = Of([Goal.Climb(2), Goal.TierAtLeast(Tier.HighAverage), Goal.TotalAtLeast(43)]);

        outcome.Goals.Select(goal => goal.Probability).Should().Equal(0.75, 0.5, 0.5);
        outcome
            .Goals.Select(goal => goal.ToString())
            .Should()
            .Equal("+2: 0.75", "tier>=high-average: 0.5", "total>=43: 0.5");
        outcome.Probability.Should().Be(0.25);
        Of([Goal.RankAtMost(1), Goal.TotalAtLeast(44)]).Probability.Should().Be(0);
        Of([]).Probability.Should().BeNull();
        Of([]).Goals.Should().BeEmpty();
    }

    [Fact]
    public void Ranks_FourDraws_AreCountedUpToTheLast()
    {
        var outcome = Of([]);

        outcome
            .Ranks.Select(rank => rank.ToString())
            .Should()
            .Equal(
                "1: 0.25, at or above 0.25",
                "2: 0.5, at or above 0.75",
                "3: 0, at or above 0.75",
                "4: 0.25, at or above 1",
                "5: 0, at or above 1"
            );
        outcome
            .Tiers.Select(tier => tier.ToString())
            .Should()
            .Equal("Low: 0.25", "LowAverage: 0.25", "HighAverage: 0", "High: 0.5");
    }

    // Ranks 1, 2, 2, 4 and totals 41, 42, 43, 44: a quarter of the draws on either side of the half is left out.
    [Fact]
    public void Quantiles_LevelOfAHalf_LeaveAQuarterAtEitherEnd()
    {
        var outcome = Of([]);

        (outcome.MedianRank, outcome.BestRank, outcome.WorstRank).Should().Be((2, 1, 2));
        (outcome.LowTotal, outcome.MedianTotal, outcome.HighTotal)
            .Should()
            .Be((new Score(41.75), new Score(42.5), new Score(43.25)));
        outcome.ToString().Should().Be("rank 2, 1 to 2; total 42.5, 41.75 to 43.25");
        Of([Goal.Climb(2)]).ToString().Should().Be("0.75; rank 2, 1 to 2; total 42.5, 41.75 to 43.25");
    }

    [Theory]
    [InlineData(0, 41)]
    [InlineData(0.25, 41.75)]
    [InlineData(1, 44)]
    public void TotalAt_Share_IsTheQuantile(double share, double expected) =>
        Of([]).TotalAt(share).Points.Should().Be(expected);

    [Theory]
    [InlineData(-1e-9, "share = -1E-09: A share from 0 to 1.")]
    [InlineData(1.5, "share = 1.5: A share from 0 to 1.")]
    [InlineData(double.NaN, "share = NaN: A share from 0 to 1.")]
    public void TotalAt_NoShare_IsRefused(double share, string refusal) =>
        Refusal.Of(() => Of([]).TotalAt(share)).Should().Be(refusal);

    // Where less is better a draw carries the total with its sign turned.
    [Fact]
    public void Of_LessIsBetter_TurnsTheTotalsBack()
    {
        var outcome = OddsOutcome.Of(Draws, sign: -1, ranked: 5, Fourth, [Goal.TotalAtLeast(-42)], level: 0.5);

        (outcome.TotalAt(0), outcome.TotalAt(1)).Should().Be((new Score(-44), new Score(-41)));
        outcome.Probability.Should().Be(0.5);
    }

    [Fact]
    public void Of_DrawsWithoutTiers_HaveNoOddsOfThem()
    {
        OddsDraw[] draws = [new(44, 1, Tier.None, AtMedian: false), new(43, 2, Tier.None, AtMedian: false)];

        var outcome = OddsOutcome.Of(draws, 1, 2, Fourth, [Goal.TierAtLeast(Tier.LowAverage)], 0.9);

        outcome.Tiers.Should().BeEmpty();
        outcome.Probability.Should().Be(0);
    }

    private static OddsOutcome Of(Goal[] goals) => OddsOutcome.Of(Draws, sign: 1, ranked: 5, Fourth, goals, level: 0.5);
}
