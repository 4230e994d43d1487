using Papi.Scoring.Planning;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class PlanModelTests
{
    [Fact]
    public void Targets_ListChangedLater_StayAsTheyWere()
    {
        var targets = new List<PlanTarget> { new("D2", new Score(5)) };
        var plan = new ImprovementPlan("12", 2023, 2024) { Targets = targets };

        targets.Clear();

        plan.Targets.Should().ContainSingle();
        plan.Targets.Should().NotBeAssignableTo<List<PlanTarget>>();
    }

    [Fact]
    public void Targets_Null_IsRefused() =>
        FluentActions
            .Invoking(() => new ImprovementPlan("12", 2023, 2024) { Targets = [null!] })
            .Should()
            .Throw<ArgumentNullException>();

    [Fact]
    public void Tier_None_IsRefused() =>
        FluentActions
            .Invoking(() => PlanObjective.Open with { Tier = Tier.None })
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Gain_NaN_IsRefused() =>
        FluentActions
            .Invoking(() => PlanObjective.Open with { Gain = double.NaN })
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Between_NoDay_IsRefused() =>
        FluentActions.Invoking(() => PlanSchedule.Between(null, null)).Should().Throw<ArgumentException>();

    [Fact]
    public void ToString_Objective_NamesItsPartsWithADecimalPoint()
    {
        PlanObjective.Open.ToString().Should().Be("open");
        new PlanObjective
        {
            Total = new Score(44.5),
            Rank = 20,
            Tier = Tier.High,
            Gain = 0.5,
        }
            .ToString()
            .Should()
            .Be("total 44.5, rank 20, High, gain 0.5");
    }

    [Fact]
    public void ToString_Schedule_ShowsTheDays()
    {
        PlanSchedule.Ongoing.ToString().Should().Be("ongoing");
        PlanSchedule.Between(new DateOnly(2026, 1, 31), null).ToString().Should().Be("2026-01-31/..");
    }

    [Fact]
    public void ToString_OfEveryPart_IsOneLineWithADecimalPoint()
    {
        var node = Published.Node(2024, "D2");
        var target = new PlanTarget("D2", new Score(5.6));
        var low = new Standing(new Score(43.5), 31, 61, Tier.Low, AtMedian: false);
        var high = new Standing(new Score(44), 9, 61, Tier.High, AtMedian: false);

        new object[]
        {
            target,
            new PlanTargetOutcome(target, node, new Score(5.25), new Score(5.65), true, null),
            new PlanTargetOutcome(target, node, new Score(5.25), new Score(5.35), false, null),
            new PlanTargetOutcome(target, node, null, null, null, new LocalizedText("lý do", "the reason")),
            new PlanTargetOutcome(target, null, null, null, null, null),
            new PlanTotalOutcome(new Score(45), new Score(43.5), new Score(44.25), false, null),
            new PlanRankOutcome(20, low, high, true, null),
            new PlanTierOutcome(Tier.High, Tier.Low, Tier.LowAverage, false, null),
            new PlanGain(0.14, -0.25, null),
            new PlanGain(null, 0, null),
            new PlanSum(43.756647, 43.76, null),
            new PlanSum(45, 44.5, null),
            new PlanTask("t1", "D2", "x"),
            new PlanTask("t1", "D2", "x")
            {
                Lead = "Sở Nội vụ",
                Schedule = PlanSchedule.Ongoing,
                Status = PlanTaskStatus.Done,
            },
            new PlanProblem(PlanRules.KnownNode, "$.targets[0].node", null, new LocalizedText("lý do", "the reason")),
            new ScoreTarget(node, new Score(5.6)),
            new NodeTarget(node, new Score(5.5), new Score(7)),
            new NodeTarget(node, new Score(10), new Score(10)),
            new NodeGap(node, GapKind.Loss, new Score(5), new Gap(0.25, Attained: true)),
            new NodeGap(node, GapKind.NextTier, new Score(5), new Gap(0.25, Attained: false)) { PlacesGained = 3 },
            new NodeGap(node, GapKind.Best, new Score(5), new Gap(0, Attained: true)) { PlacesGained = 0 },
        }
            .Select(part => part.ToString())
            .Should()
            .Equal(
                "D2: 5.6",
                "D2: 5.25 to 5.65, target 5.6, met",
                "D2: 5.25 to 5.35, target 5.6, missed",
                "D2:  to , target 5.6, the reason",
                "D2:  to , target 5.6, unknown",
                "total 43.5 to 44.25, target 45",
                "rank 31/61 to 9/61, target 20",
                "tier Low to LowAverage, target High",
                "+0.14 stated, -0.25 from the data",
                " stated, 0 from the data",
                "43.7566 of 43.76 (-0.0034)",
                "45 of 44.5 (+0.5)",
                "t1 D2: no lead unit, no schedule, Planned",
                "t1 D2: Sở Nội vụ, ongoing, Done",
                "PAPI3201 $.targets[0].node: the reason",
                "D2: 5.6",
                "D2: 5.5 to 7, 33.3 % of the headroom",
                "D2: 10 to 10, 0 % of the headroom",
                "D2 Loss: 0.25",
                "D2 NextTier: more than 0.25, +3 places",
                "D2 Best: 0, 0 places"
            );
    }

    [Theory]
    [InlineData(Tier.Low, true)]
    [InlineData(Tier.High, true)]
    [InlineData(Tier.None, false)]
    [InlineData(Tier.High + 1, false)]
    public void Tier_OfAnObjective_IsOneOfTheFour(Tier tier, bool isOne)
    {
        if (isOne)
        {
            (PlanObjective.Open with { Tier = tier }).Tier.Should().Be(tier);
        }
        else
        {
            Refusal
                .Of(() => PlanObjective.Open with { Tier = tier })
                .Should()
                .Be($"value = {tier}: One of the four tiers, or null.");
        }
    }

    [Fact]
    public void Parts_ThatCannotBe_AreRefusedWithTheReason()
    {
        Refusal
            .Of(() => PlanObjective.Open with { Gain = double.NegativeInfinity })
            .Should()
            .Be("value = -Infinity: A gain is finite; an open one is null.");
        Refusal
            .Of(() => PlanSchedule.Between(null, null))
            .Should()
            .Be("to: A schedule of days has at least one; without any it is Ongoing.");
        Refusal.Of(() => new PlanTask(null!, "D2", "x")).Should().Be("id: Value cannot be null.");
        Refusal.Of(() => new PlanTask("t1", null!, "x")).Should().Be("node: Value cannot be null.");
        Refusal.Of(() => new PlanTask("t1", "D2", null!)).Should().Be("text: Value cannot be null.");
        Refusal.Of(() => new PlanTask("t1", "D2", "x") { With = null! }).Should().Be("value: Value cannot be null.");
        Refusal.Of(() => new ImprovementPlan(null!, 2023, 2024)).Should().Be("province: Value cannot be null.");
        Refusal
            .Of(() => new ImprovementPlan("12", 2023, 2024) { Objective = null! })
            .Should()
            .Be("value: Value cannot be null.");
    }

    [Fact]
    public void Between_OneDay_IsNotOngoing()
    {
        var until = PlanSchedule.Between(null, new DateOnly(2026, 1, 31));

        until.IsOngoing.Should().BeFalse();
        until.ToString().Should().Be("../2026-01-31");
        PlanSchedule.Between(new DateOnly(2026, 1, 31), null).IsOngoing.Should().BeFalse();
        PlanSchedule.Ongoing.IsOngoing.Should().BeTrue();
    }
}
