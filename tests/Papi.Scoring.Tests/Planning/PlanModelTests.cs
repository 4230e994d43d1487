using Papi.Scoring.Planning;

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
}
