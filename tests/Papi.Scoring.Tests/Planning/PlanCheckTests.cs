using Papi.Scoring.Geography;
using Papi.Scoring.Planning;
using Papi.Scoring.Tests.Harmonization;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class PlanCheckTests
{
    // Lai Châu 2023: total 43.622253, D2 5.465606, D3 4.513112.
    private const double Total2023 = 43.622253;

    [Fact]
    public void Compute_PlanWithoutFault_IsClean()
    {
        var check = Check(Plan());

        check.Problems.Should().BeEmpty();
        check.IsClean.Should().BeTrue();
        check.Notes.Should().BeEmpty();
        check.DataVersion.Should().Be(Published.Scored.Year(2023).DataVersion);
        check.ToString().Should().Contain("0 problems");
    }

    [Fact]
    public void Sum_TargetOnOneDimension_KeepsThePresentScoresOfTheOthers()
    {
        var check = Check(Plan());

        // 43.622253 - 5.465606 + 5.6
        check.Sum.Targets.Should().BeApproximately(43.756647, 1e-9);
        check.Sum.Stated.Should().Be(43.76);
        check.Sum.Difference.Should().BeApproximately(-0.003353, 1e-9);
        check.Gain.FromData.Should().BeApproximately(43.76 - Total2023, 1e-9);
    }

    [Theory]
    [InlineData(43.76, true)]
    [InlineData(43.75, true)]
    [InlineData(43.74, false)]
    [InlineData(43.8, false)]
    [InlineData(44.5, false)]
    public void Problems_StatedTotal_MayDifferByTheRoundingOfWhatIsWritten(double stated, bool addsUp)
    {
        // Half a hundredth for the target and half a unit of the stated total: 43.8 is written as 43.80.
        var check = Check(Plan(objective: new PlanObjective { Total = new Score(stated) }));

        check.Problems.Any(problem => problem.Rule == PlanRules.TargetsAddUp).Should().Be(!addsUp);
    }

    [Fact]
    public void Sum_TargetsOfSubDimensionsAlone_MakeTheDimension()
    {
        double present = Published.Points(2023, "12", "3.2");
        var check = Check(
            Plan(
                [new PlanTarget("3.2", new Score(present + 0.1))],
                new PlanObjective { Total = new Score(43.722253) },
                [Task("t1", "D3")]
            )
        );

        check.Problems.Should().BeEmpty();
        check.Sum.Targets.Should().BeApproximately(Total2023 + 0.1, 1e-9);
    }

    [Fact]
    public void Problems_TargetsOfAllParts_HaveToMakeTheirDimension()
    {
        PlanTarget[] targets =
        [
            new("D3", new Score(4.9)),
            new("3.1", new Score(2.1)),
            new("3.2", new Score(0.6)),
            new("3.3", new Score(2.1)),
        ];

        Rules(Check(Plan(targets, PlanObjective.Open, [Task("t1", "D3")])))
            .Should()
            .Equal("PAPI3204 $.targets[0].score");
    }

    [Fact]
    public void Problems_TargetsOfSomeParts_LeaveTheRestOpen()
    {
        PlanTarget[] targets = [new("D3", new Score(4.9)), new("3.1", new Score(2.1))];

        Check(Plan(targets, PlanObjective.Open, [Task("t1", "3.1")])).Problems.Should().BeEmpty();
    }

    // Three parts at 2.5 make 7.5 and more, three at 1 with the fourth at its top 5.5 at most.
    [Theory]
    [InlineData(5.6, 2.5, "D2: the targets of its parts add up to at least 7.75, its own target is 5.6.")]
    [InlineData(8, 1.7, "D2: the targets of its parts add up to at most 7.6, its own target is 8.")]
    [InlineData(5.6, 1.7, null)]
    public void Problems_TargetsOfSomeParts_LeaveARestThatIsOnTheScale(double whole, double part, string? expected)
    {
        PlanTarget[] targets =
        [
            new("D2", new Score(whole)),
            .. new[] { "2.1", "2.2", "2.3" }.Select(node => new PlanTarget(node, new Score(part))),
        ];

        Check(Plan(targets, PlanObjective.Open))
            .Problems.Where(problem => problem.Rule == PlanRules.TargetsAddUp)
            .Select(problem => problem.Message.English)
            .Should()
            .Equal(expected is null ? [] : [expected]);
    }

    [Theory]
    [InlineData(43.76, 43.76, null)]
    [InlineData(43.76, 43.77, null)]
    [InlineData(43.76, 50.0, "$.targets[1].score: The target of the total is 50, the plan states a total of 43.76.")]
    [InlineData(null, 43.76, null)]
    [InlineData(
        null,
        50.0,
        "$.targets[1].score: The targets add up to 43.756647, the plan states 50 (what has no target keeps its score of 2023)."
    )]
    public void Problems_TargetOnTheTotal_IsHeldAgainstTheStatedOneOrTheSum(
        double? stated,
        double target,
        string? expected
    )
    {
        var check = Check(
            Plan(
                [new PlanTarget("D2", new Score(5.6)), new PlanTarget("total", new Score(target))],
                new PlanObjective { Total = stated is { } points ? new Score(points) : null }
            )
        );

        check
            .Problems.Select(problem => $"{problem.Path}: {problem.Message.English}")
            .Should()
            .Equal(expected is null ? [] : [expected]);
    }

    [Fact]
    public void Problems_UnitsWithoutANameOrTwice_AreFoundInTheListAndBesideATask()
    {
        var plan = new ImprovementPlan("12", 2023, 2024)
        {
            Units = ["Văn phòng", " ", "Văn phòng "],
            Tasks = [Task("t1", "D2", with: ["", "Văn phòng", "Văn phòng"])],
        };

        Rules(Check(plan))
            .Should()
            .Equal(
                "PAPI3307 $.units[1]",
                "PAPI3307 $.units[2]",
                "PAPI3307 $.tasks[0].with[0]",
                "PAPI3307 $.tasks[0].with[2]"
            );
    }

    // Seeking the nearest of 3000 names for each of 3000 takes minutes, and nobody reads 3000 suggestions.
    [Fact]
    public void Problems_ManyUnknownUnits_SuggestForTheFirstOnesOnly()
    {
        string[] known = [.. Enumerable.Range(0, 3000).Select(i => FormattableString.Invariant($"Phòng số {i}"))];
        var plan = new ImprovementPlan("12", 2023, 2024)
        {
            Units = known,
            Tasks = [.. known.Select((unit, i) => Task(FormattableString.Invariant($"t{i}"), "D2", unit + "x"))],
        };

        var messages = Check(plan).Problems.Select(problem => problem.Message.English).ToArray();

        messages.Should().HaveCount(3000);
        messages.Count(message => message.Contains("near:", StringComparison.Ordinal)).Should().Be(10);
    }

    [Theory]
    [InlineData(5.47, false)]
    [InlineData(5.465606, false)]
    [InlineData(5.46, true)]
    [InlineData(5.4655, true)]
    public void Problems_TargetBelowThePresentScore_IsFoundBeyondItsOwnRounding(double target, bool isBelow)
    {
        var check = Check(Plan([new PlanTarget("D2", new Score(target))], PlanObjective.Open));

        check.Problems.Any(problem => problem.Rule == PlanRules.NotBelowPresent).Should().Be(isBelow);
    }

    [Fact]
    public void Problems_EverythingWrong_IsFoundAtOnce()
    {
        var plan = new ImprovementPlan("Lai Chou", 2024, 2024)
        {
            Objective = new PlanObjective
            {
                Total = new Score(81),
                Rank = 64,
                Gain = 3,
            },
            Targets =
            [
                new PlanTarget("D2", new Score(11)),
                new PlanTarget("transparency", new Score(6)),
                new PlanTarget("D9", new Score(6)),
            ],
            Units = ["Văn phòng"],
            Tasks =
            [
                new PlanTask("", "", " "),
                Task("t1", "D9", lead: "Văn phòng", with: ["Van phong"]),
                new PlanTask("t1", "D3", "x")
                {
                    Lead = "Sở khác",
                    Schedule = PlanSchedule.Between(new DateOnly(2024, 6, 2), new DateOnly(2024, 6, 1)),
                },
            ],
        };

        Rules(Check(plan))
            .Should()
            .Equal(
                "PAPI3101 $.province",
                "PAPI3102 $.targetYear",
                "PAPI3202 $.objective.total",
                "PAPI3202 $.objective.rank",
                "PAPI3202 $.targets[0].score",
                "PAPI3206 $.targets[1].node",
                "PAPI3201 $.targets[2].node",
                "PAPI3207 $.targets[0].node",
                "PAPI3207 $.targets[1].node",
                "PAPI3301 $.tasks[0].id",
                "PAPI3201 $.tasks[0].node",
                "PAPI3302 $.tasks[0].text",
                "PAPI3303 $.tasks[0].lead",
                "PAPI3305 $.tasks[0].schedule",
                "PAPI3201 $.tasks[1].node",
                "PAPI3304 $.tasks[1].with[0]",
                "PAPI3301 $.tasks[2].id",
                "PAPI3304 $.tasks[2].lead",
                "PAPI3306 $.tasks[2].schedule.to"
            );
    }

    [Fact]
    public void Problems_OfATask_NameItAndSpeakBothLanguages()
    {
        var problem = Check(Plan(tasks: [new PlanTask("t7", "D2", "x") { Schedule = PlanSchedule.Ongoing }]))
            .Problems.Single();

        problem.TaskId.Should().Be("t7");
        problem.Message.Vietnamese.Should().Be("Nhiệm vụ chưa có đơn vị chủ trì (lead).");
        problem.ToString().Should().Be("PAPI3303 $.tasks[0].lead (task t7): The task has no lead unit.");
    }

    [Theory]
    [InlineData("D3", false)]
    [InlineData("total", false)]
    [InlineData("2.2", true)]
    [InlineData("transparency", true)]
    public void Problems_TargetWithoutATask_IsServedByItsPartsAndNotByOthers(string taskNode, bool isServed)
    {
        var check = Check(Plan(tasks: [Task("t1", taskNode)]));

        check.Problems.Any(problem => problem.Rule == PlanRules.TaskForTarget).Should().Be(!isServed);
    }

    [Fact]
    public void Problems_WrongGain_IsHeldAgainstTheData()
    {
        // 43.76 - 43.622253 = 0.137747
        var objective = new PlanObjective { Total = new Score(43.76), Gain = 0.24 };

        var problem = Check(Plan(objective: objective)).Problems.Single();

        problem.Rule.Should().Be(PlanRules.GainFromData);
        problem
            .Message.Vietnamese.Should()
            .Be("Kế hoạch nêu mức tăng 0,24; tổng điểm đã nêu trừ tổng điểm năm 2023 là 0,137747.");
    }

    [Fact]
    public void Compute_YearAfterTheLastEdition_UsesTheLastOneAndSaysSo()
    {
        var plan = new ImprovementPlan("12", 2024, 2026)
        {
            Targets = [new PlanTarget("D2", new Score(5.5))],
            Tasks = [Task("t1", "D2")],
        };

        var check = Check(plan);

        check.Problems.Should().BeEmpty();
        check.Index.Id.Should().Be("papi-2021");
        check.Provinces.Should().BeSameAs(ProvinceRegistry.Vintage2025);
        check
            .Notes.Select(note => note.English)
            .Should()
            .Equal(
                "No edition covers 2026 yet: nodes are those of papi-2021 (2021-2024).",
                "The base year 2024 is the latest with data, not the year before the target year."
            );
    }

    // 15 is Yên Bái among the 63 and Lào Cai among the 34.
    [Fact]
    public void Province_CodeOfTwoProvinces_IsReadByTheVintage()
    {
        Check(new ImprovementPlan("15", 2024, 2026)).Province!.Name.Vietnamese.Should().Be("Lào Cai");
        Check(new ImprovementPlan("15", 2024, 2026) { Vintage = ProvinceRegistry.Vintage2008 })
            .Province!.Name.Vietnamese.Should()
            .Be("Yên Bái");
    }

    // Quảng Ninh has no score in 2023.
    [Fact]
    public void Compute_BaseYearWithoutTheProvince_LeavesTheSumsOpenWithTheReason()
    {
        var check = Check(
            new ImprovementPlan("Quảng Ninh", 2023, 2024)
            {
                Objective = new PlanObjective { Total = new Score(44), Gain = 1 },
                Targets = [new PlanTarget("D2", new Score(5.5))],
                Tasks = [Task("t1", "D2")],
            }
        );

        check.Problems.Should().BeEmpty();
        check.Sum.Targets.Should().BeNull();
        check.Sum.Difference.Should().BeNull();
        check.Sum.Missing!.English.Should().Be("No score in 2023: no data.");
        check.Gain.FromData.Should().BeNull();
        check.Gain.Missing!.English.Should().Be("No score in 2023: no data.");
    }

    // Between 2020 and 2021 D5 lost a sub-dimension: 5.1 is on another scale.
    [Fact]
    public void Compute_TargetOnAnotherScaleThanTheBaseYear_IsNotHeldAgainstIt()
    {
        var check = Check(
            new ImprovementPlan("12", 2020, 2021)
            {
                Objective = new PlanObjective { Total = new Score(41) },
                Targets = [new PlanTarget("5.1", new Score(0.4))],
                Tasks = [Task("t1", "D5")],
            }
        );

        check.Problems.Should().BeEmpty();
        check.Sum.Missing!.English.Should().Contain("another scale in 2020");
    }

    [Fact]
    public void Compute_BaseYearWithoutData_IsANote() =>
        Check(new ImprovementPlan("12", 2025, 2026))
            .Notes.Select(note => note.English)
            .Should()
            .Contain("There are no scores of the base year 2025: nothing can be held against the present scores.");

    [Fact]
    public void All_Rules_HaveIdsOfTheirOwn() =>
        PlanRules
            .All.Select(rule => rule.Id)
            .Should()
            .OnlyHaveUniqueItems()
            .And.BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void ToString_OfACheck_IsOneLine() =>
        Check(Plan())
            .ToString()
            .Should()
            .Be(
                "12 2023-2024: total 43.76, gain 0.14; 1 targets, 1 tasks: 0 problems, targets 43.7566 of 43.76 (-0.0034)"
            );

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void Problems_RankOfAnObjective_IsOneOfTheProvinces(int rank, bool exists)
    {
        var problems = Check(Plan(objective: new PlanObjective { Rank = rank })).Problems;

        problems.Any(problem => problem.Rule == PlanRules.WithinScale).Should().Be(!exists);
    }

    [Fact]
    public void Compute_ObjectiveWithoutATotal_LeavesTheGainOpenWithTheReason()
    {
        var check = Check(Plan(objective: new PlanObjective { Gain = 0.14 }));

        check.Gain.Should().Be(new PlanGain(0.14, null, PlanMessages.NoStatedTotal));
        check.Sum.Stated.Should().BeNull();
        check.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData(2023, 2024, true)]
    [InlineData(2024, 2024, false)]
    [InlineData(2024, 2023, false)]
    public void Problems_TargetYear_HasToComeAfterTheBaseYear(int from, int to, bool isInOrder) =>
        Check(new ImprovementPlan("12", from, to))
            .Problems.Any(problem => problem.Rule == PlanRules.YearsInOrder)
            .Should()
            .Be(!isInOrder);

    [Fact]
    public void Notes_BaseYear_IsTheLatestOnlyWhereAYearIsSkipped()
    {
        Check(new ImprovementPlan("12", 2024, 2025)).Notes.Should().HaveCount(1);
        Check(new ImprovementPlan("12", 2023, 2025)).Notes.Should().HaveCount(1);
        Check(new ImprovementPlan("12", 2024, 2026)).Notes.Should().HaveCount(2);
    }

    // The parts make 4.8, give or take half a hundredth for each of the four numbers.
    [Theory]
    [InlineData(4.82, true)]
    [InlineData(4.83, false)]
    [InlineData(4.78, true)]
    [InlineData(4.77, false)]
    public void Problems_TargetsOfAllParts_MayDifferByTheRoundingOfWhatIsWritten(double whole, bool addsUp)
    {
        PlanTarget[] targets =
        [
            new("D3", new Score(whole)),
            new("3.1", new Score(2.1)),
            new("3.2", new Score(0.6)),
            new("3.3", new Score(2.1)),
        ];

        Check(Plan(targets, PlanObjective.Open, [Task("t1", "D3")]))
            .Problems.Any(problem => problem.Rule == PlanRules.TargetsAddUp)
            .Should()
            .Be(!addsUp);
    }

    // By the data 43.76 - 43.622253 = 0.137747; half a unit of each of the two written numbers is allowed.
    [Theory]
    [InlineData(0.13, true)]
    [InlineData(0.12, false)]
    [InlineData(0.15, false)]
    [InlineData(0.143, true)]
    [InlineData(0.1435, false)]
    public void Problems_StatedGain_MayDifferByTheRoundingOfWhatIsWritten(double gain, bool agrees)
    {
        var check = Check(Plan(objective: new PlanObjective { Total = new Score(43.76), Gain = gain }));

        check.Problems.Any(problem => problem.Rule == PlanRules.GainFromData).Should().Be(!agrees);
    }

    [Fact]
    public void Notes_EstimatedScores_AreSaid() =>
        PlanCheck
            .Compute(Harmonized.Scored, new ImprovementPlan("Lai Châu", 2023, 2024))
            .Notes.Should()
            .Equal(PlanMessages.Estimates);

    // Lào Cai as it is since 2025 has no score of its own in 2024.
    [Fact]
    public void Compute_ProvinceThatTheBaseYearDoesNotHave_LeavesTheSumOpenWithTheReason()
    {
        var sum = Check(new ImprovementPlan("Lào Cai", 2024, 2026)).Sum;

        sum.Targets.Should().BeNull();
        sum.Missing.Should()
            .Be(
                new LocalizedText(
                    "Năm 2024 không có tỉnh nào cùng ranh giới.",
                    "In 2024 no province had the same borders."
                )
            );
    }

    private static PlanCheck Check(ImprovementPlan plan) => PlanCheck.Compute(Published.Scored, plan);

    private static IEnumerable<string> Rules(PlanCheck check) =>
        check.Problems.Select(problem => $"{problem.Rule.Id} {problem.Path}");

    private static PlanTask Task(
        string id,
        string node,
        string lead = "Văn phòng",
        IReadOnlyList<string>? with = null
    ) =>
        new(id, node, "Công khai")
        {
            Lead = lead,
            With = with ?? [],
            Schedule = PlanSchedule.Ongoing,
        };

    private static ImprovementPlan Plan(
        IReadOnlyList<PlanTarget>? targets = null,
        PlanObjective? objective = null,
        IReadOnlyList<PlanTask>? tasks = null
    ) =>
        new("12", 2023, 2024)
        {
            Objective = objective ?? new PlanObjective { Total = new Score(43.76), Gain = 0.14 },
            Targets = targets ?? [new PlanTarget("D2", new Score(5.6))],
            Tasks = tasks ?? [Task("t1", "D2")],
        };
}
