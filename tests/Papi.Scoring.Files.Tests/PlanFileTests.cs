using System.Text;
using System.Text.Json;
using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Geography;
using Papi.Scoring.Planning;

namespace Papi.Scoring.Files.Tests;

public class PlanFileTests
{
    private const string Plan = """
        {
          "schema": 1,
          "province": "12",
          "baseYear": 2023,
          "targetYear": 2024,
          "objective": { "total": 44.5, "rank": null, "tier": "high-average" },
          "targets": [ { "node": "D2", "score": 5.6 } ],
          "tasks": [
            { "id": "t1", "node": "D2", "text": "Công khai", "lead": "Trung tâm", "with": ["Ban"], "schedule": { "kind": "ongoing" } }
          ]
        }
        """;

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void Read_PlanInFull_IsRead(string mark)
    {
        using var file = new TemporaryFile(mark + Plan, ".json");

        var content = PlanFile.Read(file.Path);

        content.Problems.Should().BeEmpty();
        var plan = content.Plan;
        plan.Province.Should().Be("12");
        plan.Vintage.Should().BeNull();
        (plan.BaseYear.Value, plan.TargetYear.Value).Should().Be((2023, 2024));
        plan.Objective.Should().Be(new PlanObjective { Total = new Score(44.5), Tier = Tier.HighAverage });
        plan.Targets.Should().Equal(new PlanTarget("D2", new Score(5.6)));
        plan.Units.Should().BeNull();
        var task = plan.Tasks.Single();
        (task.Id, task.Node, task.Text, task.Lead).Should().Be(("t1", "D2", "Công khai", "Trung tâm"));
        task.With.Should().Equal("Ban");
        task.Schedule.Should().Be(PlanSchedule.Ongoing);
        task.Status.Should().Be(PlanTaskStatus.Planned);
    }

    [Fact]
    public void Read_OptionalParts_AreRead()
    {
        var plan = Parse(
            """
            {
              "$schema": "plan-1.schema.json", "schema": 1, "province": "Huế", "vintage": "2008", "baseYear": 2023,
              "targetYear": 2026, "objective": { "gain": 0.5, "rank": 3 }, "units": ["A", "B"], "targets": [],
              "tasks": [ { "id": "a", "node": "D1", "text": "x", "lead": "A", "status": "running",
                "schedule": { "kind": "dates", "from": "2026-01-31", "to": "2026-06-30" } } ]
            }
            """
        ).Plan;

        plan.Vintage.Should().BeSameAs(ProvinceRegistry.Vintage2008);
        plan.Objective.Should().Be(new PlanObjective { Gain = 0.5, Rank = 3 });
        plan.Units.Should().Equal("A", "B");
        plan.Tasks[0].Status.Should().Be(PlanTaskStatus.Running);
        plan.Tasks[0].With.Should().BeEmpty();
        plan.Tasks[0].Schedule.Should().Be(PlanSchedule.Between(new DateOnly(2026, 1, 31), new DateOnly(2026, 6, 30)));
    }

    [Fact]
    public void Read_UnknownPropertiesWordsAndDates_AreProblemsOfThePlan()
    {
        var content = Parse(
            """
            {
              "schema": 1, "province": "12", "vintage": "2010", "baseYear": 2023, "targetYear": 2024, "colour": 1,
              "objective": { "tier": "medium", "goal": null }, "targets": [ { "node": "D2", "score": 5, "unit": "x" } ],
              "tasks": [
                { "id": "t1", "node": "D2", "status": "late", "leader": "x", "schedule": { "kind": "ongoing", "from": "2026-01-01" } },
                { "id": "t2", "schedule": { "kind": "weekly" } },
                { "schedule": { "kind": "dates", "from": "2026-02-30", "to": "1/6/2026", "end": "" } }
              ]
            }
            """
        );

        content
            .Problems.Select(problem => $"{problem.Rule.Id} {problem.Path} {problem.TaskId}".TrimEnd())
            .Should()
            .Equal(
                "PAPI3001 $.colour",
                "PAPI3002 $.vintage",
                "PAPI3001 $.objective.goal",
                "PAPI3002 $.objective.tier",
                "PAPI3001 $.targets[0].unit",
                "PAPI3001 $.tasks[0].leader t1",
                "PAPI3002 $.tasks[0].status t1",
                "PAPI3002 $.tasks[0].schedule.kind t1",
                "PAPI3002 $.tasks[1].schedule.kind t2",
                "PAPI3001 $.tasks[2].schedule.end",
                "PAPI3002 $.tasks[2].schedule.from",
                "PAPI3002 $.tasks[2].schedule.to"
            );
        content
            .Problems[3]
            .Message.Vietnamese.Should()
            .Be("'medium' không phải một trong: low, low-average, high-average, high.");
        content.Plan.Objective.Tier.Should().BeNull();
        content.Plan.Tasks[2].Id.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{\n  \"schema\": 1,\n  \"prov", 3, 8)]
    [InlineData("{\n  \"schema\": 1,}", 2, 15)]
    [InlineData("kế hoạch", 1, 1)]
    public void Read_NoJson_IsPlaced(string json, int line, int column)
    {
        var problem = Refuse(json).Single();

        problem.Line.Should().Be(line);
        problem.Message.English.Should().StartWith("The text is no JSON from here on (");
        problem.Column.Should().Be(column);
    }

    [Fact]
    public void Read_PropertyTwice_IsRefused() =>
        Refuse("{\"schema\": 1, \"province\": \"12\", \"province\": \"14\"}")
            .Single()
            .Message.English.Should()
            .StartWith("The file is no valid JSON (");

    [Theory]
    [InlineData("\"baseYear\": 2023", "\"baseYear\": \"2023\"", "$.baseYear", "a whole number")]
    [InlineData("\"rank\": null", "\"rank\": 1.5", "$.objective.rank", "a whole number")]
    [InlineData("\"total\": 44.5", "\"total\": \"44,5\"", "$.objective.total", "a number")]
    [InlineData("\"score\": 5.6", "\"score\": [5.6]", "$.targets[0].score", "a number")]
    [InlineData("\"province\": \"12\"", "\"province\": 12", "$.province", "a text")]
    [InlineData("\"with\": [\"Ban\"]", "\"with\": [7]", "$.tasks[0].with[0]", "a text")]
    [InlineData("\"with\": [\"Ban\"]", "\"with\": \"Ban\"", "$.tasks[0].with", "a list […]")]
    [InlineData("{ \"kind\": \"ongoing\" }", "\"ongoing\"", "$.tasks[0].schedule", "an object {…}")]
    public void Read_ValueOfAnotherType_IsPlacedAndSaysWhatIsNeeded(
        string right,
        string wrong,
        string path,
        string expected
    )
    {
        var problem = Refuse(Plan.Replace(right, wrong, StringComparison.Ordinal)).Single();

        problem.Header.Should().Be(path);
        problem.Line.Should().BePositive();
        problem.Column.Should().BePositive();
        problem.Message.English.Should().Be($"The value has the wrong type: {expected} is needed here.");
    }

    [Fact]
    public void Read_ColumnAfterVietnameseLetters_CountsCharacters()
    {
        const string Line = "{\"schema\": 1, \"province\": \"Lai Châu\", \"baseYear\": true";

        var problem = Refuse(Line + "}").Single();

        problem.Column.Should().Be(Line.Length + 1);
    }

    [Theory]
    [InlineData("{\"schema\": 2, \"targets\": 7}", "$.schema: Version 2 of the plan file is unknown; this is read: 1.")]
    [InlineData("{\"schema\": \"1\"}", "$.schema: Version \"1\" of the plan file is unknown; this is read: 1.")]
    [InlineData(
        "{\"province\": \"12\"}",
        "$.schema: \"schema\" is missing: the version of the plan file, 1 at present."
    )]
    [InlineData("[]", "$: The value has the wrong type: an object {…} is needed here.")]
    [InlineData("null", "$: The value has the wrong type: an object {…} is needed here.")]
    [InlineData("", "The file is empty.")]
    [InlineData(
        "{\"\\ud800\": 1}",
        "line 1, column 2: The text has a broken character: \\uD800 to \\uDFFF come in pairs."
    )]
    public void Read_NoPlanOfThisVersion_SaysSo(string json, string message) =>
        Refuse(json).Single().ToString().Should().Be(message);

    [Fact]
    public void Read_WithoutWhatMakesAPlan_ListsAllOfIt() =>
        Refuse(
                """
                {"schema": 1, "targetYear": 20244, "targets": [null, {"node": "D2"}, {"node": "D3", "score": 1e999}], "tasks": [null]}
                """
            )
            .Select(problem => problem.Header)
            .Should()
            .Equal(
                "$.province",
                "$.baseYear",
                "$.targetYear",
                "$.targets[0]",
                "$.targets[1].score",
                "$.targets[2].score",
                "$.tasks[0]"
            );

    [Fact]
    public void Read_MissingParts_AreProblemsOfThePlan() =>
        Parse("""{"schema": 1, "province": "12", "baseYear": 2023, "targetYear": 2024, "tasks": null}""")
            .Problems.Select(problem => $"{problem.Rule.Id} {problem.Path}: {problem.Message.English}")
            .Should()
            .Equal(
                "PAPI3003 $.objective: \"objective\" is missing.",
                "PAPI3003 $.targets: \"targets\" is missing.",
                "PAPI3003 $.tasks: \"tasks\" is missing."
            );

    [Fact]
    public void Read_RankBeyondCounting_SaysThatThereIsNoSuchRank()
    {
        var content = Parse(Plan.Replace("\"rank\": null", "\"rank\": 10000000000", StringComparison.Ordinal));

        content.Plan.Objective.Rank.Should().BeNull();
        content
            .Problems.Single()
            .Message.English.Should()
            .Be("There is no rank 10000000000: 1 is best, and there are not so many provinces.");
    }

    [Theory]
    [InlineData("\"text\": \"Công khai\"", "\"text\": \"\\ud800\"")]
    [InlineData("\"text\": \"Công khai\"", "\"\\udc00\": 1")]
    public void Read_LoneSurrogate_IsPlacedAndSaysSo(string right, string wrong)
    {
        var problem = Refuse(Plan.Replace(right, wrong, StringComparison.Ordinal)).Single();

        problem.Line.Should().Be(9);
        problem.Column.Should().BePositive();
        problem.Message.English.Should().Be("The text has a broken character: \\uD800 to \\uDFFF come in pairs.");
    }

    [Fact]
    public void Read_NoFile_SaysSo() =>
        Reading
            .Failure(() => PlanFile.Read("nowhere.json"))
            .Problems.Single()
            .ToString()
            .Should()
            .Be("There is no such file.");

    [Fact]
    public void Write_ThenRead_GivesTheSamePlan()
    {
        var plan = new ImprovementPlan("12", 2024, 2026)
        {
            Vintage = ProvinceRegistry.Vintage2025,
            Objective = new PlanObjective
            {
                Total = new Score(43.728905999999995),
                Rank = 30,
                Tier = Tier.LowAverage,
                Gain = 0.1,
            },
            Units = ["Phòng \"Một cửa\"", "B"],
            Targets = [new PlanTarget("transparency", new Score(1 / 3d))],
            Tasks =
            [
                new PlanTask("t1", "D2", "Dòng một\nDòng hai")
                {
                    Lead = "B",
                    With = ["B"],
                    Schedule = PlanSchedule.Between(null, new DateOnly(2026, 12, 31)),
                    Status = PlanTaskStatus.Done,
                },
                new PlanTask("t2", "D3", "x") { Schedule = PlanSchedule.Ongoing },
            ],
        };

        string json = PlanFile.Write(plan);
        var again = Parse(json);

        again.Problems.Should().BeEmpty();
        again.Plan.Should().BeEquivalentTo(plan, options => options.ComparingByMembers<PlanTask>());
        PlanFile.Write(again.Plan).Should().Be(json);
        json.Should().Contain("43.728905999999995").And.Contain("Phòng").And.NotContain("\r");
    }

    [Fact]
    public void Write_WhatIsOpen_KeepsTheObjectiveAndLeavesOptionalPartsOut()
    {
        var root = JsonDocument.Parse(PlanFile.Write(new ImprovementPlan("12", 2023, 2024))).RootElement;

        root.EnumerateObject()
            .Select(property => property.Name)
            .Should()
            .Equal("schema", "province", "baseYear", "targetYear", "objective", "targets", "tasks");
        root.GetProperty("objective")
            .EnumerateObject()
            .Select(property => property.Name)
            .Should()
            .Equal("total", "rank", "tier");
    }

    [Fact]
    public void Read_MoreTasksThanAPlanHas_IsRefused()
    {
        string tasks = string.Join(',', Enumerable.Repeat("{}", 1001));

        Refuse(Plan.Replace("{ \"id\": \"t1\"", tasks + ", { \"id\": \"t1\"", StringComparison.Ordinal))
            .Should()
            .ContainSingle()
            .Which.ToString()
            .Should()
            .Be("$.tasks: The list has more than 1000 items; no more are read.");
    }

    [Fact]
    public void Read_MoreProblemsThanAreListed_IsNoPlan()
    {
        string unknown = string.Concat(Enumerable.Range(0, 1001).Select(i => $"\"x{i}\": 0, "));

        Refuse(Plan.Replace("\"schema\"", unknown + "\"schema\"", StringComparison.Ordinal))
            .Should()
            .ContainSingle()
            .Which.Message.English.Should()
            .Be("The plan has more than 1000 problems of form; this is probably no plan file.");
    }

    [Fact]
    public void Read_LongNameOfAProperty_IsCut()
    {
        string name = new('x', 10_000);

        var problem = Parse(Plan.Replace("\"schema\"", $"\"{name}\": 0, \"schema\"", StringComparison.Ordinal))
            .Problems.Should()
            .ContainSingle()
            .Subject;

        problem.Path.Should().Be($"$.{name[..60]}…");
    }

    private static PlanFileContent Parse(string json) =>
        PlanFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "plan.json");

    private static IReadOnlyList<FileProblem> Refuse(string json) => Reading.Failure(() => Parse(json)).Problems;
}
