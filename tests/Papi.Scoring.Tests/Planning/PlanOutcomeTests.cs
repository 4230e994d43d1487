using Papi.Scoring.Hierarchy;
using Papi.Scoring.Planning;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class PlanOutcomeTests
{
    // Lai Châu: total 43.622253 (18/61, high average) in 2023, 43.479567 (31/61, low average) in 2024;
    // D1 5.23628 in 2024; D2 5.465606 to 5.431123.
    [Fact]
    public void Compute_KnownResult_GivesTheKnownAnswer()
    {
        var outcome = Outcome(
            new ImprovementPlan("Lai Châu", 2023, 2024)
            {
                Objective = new PlanObjective
                {
                    Total = new Score(44.5),
                    Rank = 20,
                    Tier = Tier.HighAverage,
                },
                Targets = [new PlanTarget("D1", new Score(5.2)), new PlanTarget("D2", new Score(5.6))],
            }
        );

        outcome.Targets[0].Met.Should().BeTrue();
        outcome.Targets[0].Actual!.Value.Points.Should().BeApproximately(5.23628, 1e-9);
        outcome.Targets[1].Met.Should().BeFalse();
        outcome.Targets[1].Base!.Value.Points.Should().BeApproximately(5.465606, 1e-9);
        outcome.Targets[1].Actual!.Value.Points.Should().BeApproximately(5.431123, 1e-9);
        (outcome.Met, outcome.Missed, outcome.Unknown).Should().Be((1, 1, 0));
        outcome.Total.Base!.Value.Points.Should().BeApproximately(43.622253, 1e-9);
        outcome.Total.Actual!.Value.Points.Should().BeApproximately(43.479567, 1e-9);
        outcome.Total.Met.Should().BeFalse();
        outcome.Rank.Base!.Rank.Should().Be(18);
        outcome.Rank.Actual!.Rank.Should().Be(31);
        outcome.Rank.Met.Should().BeFalse();
        outcome.Tier.Actual.Should().Be(Tier.LowAverage);
        outcome.Tier.Met.Should().BeFalse();
        outcome.Notes.Should().BeEmpty();
        outcome.DataVersion.Should().Be(Published.Scored.Year(2024).DataVersion);
    }

    [Theory]
    [InlineData(5.431123, true)]
    [InlineData(5.4311, true)]
    [InlineData(5.431124, false)]
    [InlineData(5.44, false)]
    public void Met_TargetBesideTheScore_IsNotRounded(double target, bool met) =>
        Outcome(Plan("12", 2024, new PlanTarget("D2", new Score(target)))).Targets[0].Met.Should().Be(met);

    // The sum of the published sub-dimensions is 43.479567 but for the last bits.
    [Fact]
    public void Met_TotalEqualButForTheOrderOfAddition_IsMet() =>
        Outcome(
            new ImprovementPlan("12", 2023, 2024) { Objective = new PlanObjective { Total = new Score(43.479567) } }
        )
            .Total.Met.Should()
            .BeTrue();

    // Bình Dương has no score in 2023.
    [Fact]
    public void Compute_ProvinceWithoutData_IsNeitherMetNorMissed()
    {
        var outcome = Outcome(
            new ImprovementPlan("Bình Dương", 2022, 2023)
            {
                Objective = new PlanObjective
                {
                    Total = new Score(44),
                    Rank = 10,
                    Tier = Tier.High,
                },
                Targets = [new PlanTarget("D2", new Score(5.6))],
            }
        );

        outcome.Targets[0].Met.Should().BeNull();
        outcome.Targets[0].Base.Should().NotBeNull();
        outcome.Targets[0].Missing!.English.Should().Be("No score in 2023: no data.");
        (outcome.Met, outcome.Missed, outcome.Unknown).Should().Be((0, 0, 1));
        outcome.Total.Actual.Should().BeNull();
        outcome.Total.Met.Should().BeNull();
        outcome.Total.Missing!.English.Should().Be("No score in 2023: no data.");
        outcome.Rank.Base.Should().NotBeNull();
        outcome.Rank.Met.Should().BeNull();
        outcome.Tier.Missing!.English.Should().Be("No score in 2023: no data.");
    }

    // Bắc Ninh 2022 lacks D2, D3, D4 and D8, and so a total.
    [Fact]
    public void Compute_NodeWithoutData_IsUnknownBesideOthersThatAreJudged()
    {
        var outcome = Outcome(
            new ImprovementPlan("Bắc Ninh", 2020, 2022)
            {
                Targets = [new PlanTarget("D1", new Score(1)), new PlanTarget("D2", new Score(1))],
            }
        );

        outcome.Targets.Select(target => target.Met).Should().Equal(true, null);
        outcome.Targets[1].Missing!.English.Should().StartWith("No score in 2022");
        outcome.Rank.Actual.Should().BeNull();
    }

    [Fact]
    public void Compute_TargetYearWithoutData_SaysSoEverywhere()
    {
        var outcome = Outcome(Plan("12", 2026, new PlanTarget("D2", new Score(5.6))));

        outcome.Targets[0].Actual.Should().BeNull();
        outcome.Targets[0].Base.Should().NotBeNull();
        outcome.Targets[0].Missing!.Vietnamese.Should().Be("Chưa có số liệu năm 2026.");
        outcome.Total.Missing!.English.Should().Be("There are no scores of 2026.");
        outcome.Tier.Missing!.English.Should().Be("There are no scores of 2026.");
        outcome.Notes[0].English.Should().StartWith("No edition covers 2026 yet");
    }

    [Fact]
    public void Compute_UnknownNodeAndProvince_AreReasons()
    {
        Outcome(Plan("12", 2024, new PlanTarget("D9", new Score(5))))
            .Targets[0]
            .Missing!.English.Should()
            .Be("PAPI, edition 2021 has no node 'D9'.");

        var nowhere = Outcome(Plan("Lai Chou", 2024, new PlanTarget("D2", new Score(5))));
        nowhere.Province.Should().BeNull();
        nowhere.Targets[0].Missing!.English.Should().Contain("Lai Chou");
    }

    // A new province of several has no score of its own before 2025.
    [Fact]
    public void Compute_MergedProvinceBeforeItWasFormed_SaysSo() =>
        Outcome(Plan("Lào Cai", 2026, new PlanTarget("D2", new Score(5)))).Total.Base.Should().BeNull();

    // D5 lost construction permits in 2021, and what is left got another scale.
    [Fact]
    public void Notes_BreakBetweenTheYears_NameTheNode()
    {
        var plan = new ImprovementPlan("12", 2020, 2021) { Targets = [new PlanTarget("5.1", new Score(0.4))] };

        Outcome(plan)
            .Notes.Select(note => note.English)
            .Should()
            .Contain(note => note.StartsWith("5.1 2020-2021: ", StringComparison.Ordinal));
    }

    [Fact]
    public void ToString_OneLine_CountsTheTargets() =>
        Outcome(Plan("12", 2024, new PlanTarget("D2", new Score(5.6))))
            .ToString()
            .Should()
            .Be(
                "12 2023-2024: open; 1 targets, 0 tasks: 0 met, 1 missed, 0 unknown; total 43.6223 to 43.4796, target "
            );

    // 31st of 61 and low average in 2024.
    [Theory]
    [InlineData(31, Tier.LowAverage, true)]
    [InlineData(30, Tier.HighAverage, false)]
    public void Met_RankAndTierJustReached_AreMet(int rank, Tier tier, bool met)
    {
        var outcome = Outcome(
            new ImprovementPlan("12", 2023, 2024)
            {
                Objective = new PlanObjective { Rank = rank, Tier = tier },
            }
        );

        (outcome.Rank.Met, outcome.Tier.Met, outcome.Total.Met).Should().Be((met, met, null));
        (outcome.Rank.Missing, outcome.Tier.Missing).Should().Be((null, null));
    }

    [Fact]
    public void Compute_OpenObjective_IsNeitherMetNorMissed()
    {
        var outcome = Outcome(new ImprovementPlan("12", 2023, 2024));

        (outcome.Rank.Met, outcome.Tier.Met, outcome.Total.Met).Should().Be((null, null, null));
        outcome.Total.Actual.Should().NotBeNull();
    }

    // Environmental governance was first measured in 2018.
    [Fact]
    public void Compute_NodeThatTheBaseYearDoesNotHave_IsJudgedAndSaysSo()
    {
        var target = Outcome(new ImprovementPlan("12", 2017, 2018) { Targets = [new PlanTarget("D7", new Score(1))] })
            .Targets.Single();

        (target.Base, target.Met).Should().Be((null, true));
        target
            .Missing.Should()
            .Be(PlanMessages.NoNodeIn(2017, Published.Node(2018, "D7")))
            .And.Match<LocalizedText>(text => text.English.StartsWith("2017 has no node 'Environmental"));
    }

    // One unit cannot be divided into four groups.
    [Fact]
    public void Compute_TooFewUnitsForTiers_SaysSo()
    {
        const int year = SampleIndex.Year;
        var editions = SampleIndex.OneNode(IndicatorDirection.HigherIsBetter);
        var total = editions.For(year).Total;
        var units = SampleIndex.Units(1);
        var table = new ScoreTableBuilder(editions, "sample.1")
            .AddYear(year, units)
            .AddYear(year + 1, units)
            .SetColumn(year, total, [1.0])
            .SetColumn(year + 1, total, [2.0])
            .Build()
            .Aggregate();

        var outcome = PlanOutcome.Compute(
            table,
            new ImprovementPlan("U001", year, year + 1)
            {
                Objective = new PlanObjective { Rank = 1, Tier = Tier.Low },
            }
        );

        outcome.Tier.Should().Be(new PlanTierOutcome(Tier.Low, null, null, null, PlanMessages.NoTiers(year + 1)));
        outcome.Rank.Met.Should().BeTrue();
    }

    private static PlanOutcome Outcome(ImprovementPlan plan) => PlanOutcome.Compute(Published.Scored, plan);

    private static ImprovementPlan Plan(string province, int year, PlanTarget target) =>
        new(province, 2023, year) { Targets = [target] };
}
