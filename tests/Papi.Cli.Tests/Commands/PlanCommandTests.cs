using System.Globalization;
using Papi.Cli.Tests.Support;
using Papi.Scoring;
using Papi.Scoring.Data;
using Papi.Scoring.Files;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Planning;

namespace Papi.Cli.Tests.Commands;

public class PlanCommandTests
{
    private const string Clean = """
        { "schema": 1, "province": "12", "baseYear": 2023, "targetYear": 2024,
          "objective": { "total": 43.76, "rank": null, "tier": "high-average", "gain": 0.14 },
          "targets": [ { "node": "D2", "score": 5.6 } ],
          "tasks": [ { "id": "t1", "node": "D2", "text": "Công khai", "lead": "Trung tâm", "with": ["Ban"], "schedule": { "kind": "ongoing" } } ] }
        """;

    [Fact]
    public void Check_CleanPlan_ExitsWith0AndAddsUp()
    {
        var result = Run("check", Clean, "--json");

        result.ExitCode.Should().Be(PapiCommandLine.Done);
        result.Json.At("problems").GetArrayLength().Should().Be(0);
        result.Json.Number("sum.targets").Should().BeApproximately(43.756647, 1e-9);
        result.Json.Number("sum.stated").Should().Be(43.76);
        result.Json.Number("sum.difference").Should().BeApproximately(-0.003353, 1e-9);
        result.Json.Number("gain.stated").Should().Be(0.14);
        result.Json.Number("gain.fromData").Should().BeApproximately(0.137747, 1e-9);
    }

    [Fact]
    public void Check_Problems_ExitWith1AndTheDocumentAllTheSame()
    {
        var result = Run(
            "check",
            Clean
                .Replace("5.6", "5.2", StringComparison.Ordinal)
                .Replace("\"lead\": \"Trung tâm\", ", "\"colour\": 1, ", StringComparison.Ordinal),
            "--json"
        );

        result.ExitCode.Should().Be(PapiCommandLine.HasErrors);
        result.Error.Should().BeEmpty();
        result
            .Json.At("problems")
            .EnumerateArray()
            .Select(problem => $"{problem.Text("rule")} {problem.Text("path")} {problem.Text("task")}".TrimEnd())
            .Should()
            .Equal(
                "PAPI3001 $.tasks[0].colour t1",
                "PAPI3204 $.objective.total",
                "PAPI3203 $.targets[0].score",
                "PAPI3303 $.tasks[0].lead t1"
            );
    }

    [Fact]
    public void Check_Json_HasExactlyTheAgreedProperties()
    {
        var check = Run("check", Clean, "--json").Json;

        check
            .Names()
            .Should()
            .Equal(
                "format",
                "language",
                "province",
                "vintage",
                "baseYear",
                "targetYear",
                "edition",
                "dataVersion",
                "problems",
                "sum",
                "gain",
                "notes",
                "rules"
            );
        check.At("sum").Names().Should().Equal("targets", "stated", "difference", "missing");
        check.At("gain").Names().Should().Equal("stated", "fromData", "missing");
        check.At("rules").GetArrayLength().Should().Be(PlanRules.All.Count);
        check.At("province").Text("name").Should().Be("Lai Châu");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("outcome")]
    public void Plan_Unreadable_ExitsWith2AndThePlace(string command)
    {
        using var file = new TemporaryFile("plan.json", "{\n \"schema\": 1, \"province\": 12 }");

        InProcess
            .RunRefused("plan", command, file.Path, "--json")
            .Single()
            .Should()
            .StartWith($"{file.Path}: dòng 2, cột ")
            .And.EndWith("($.province): Giá trị sai kiểu: ở đây cần một chuỗi chữ.");
    }

    [Fact]
    public void Check_Page_ShowsWhatIsWrongInBothLanguages()
    {
        string plan = Clean.Replace("\"lead\": \"Trung tâm\", ", "", StringComparison.Ordinal);

        Run("check", plan).Output.Should().Contain("Nhiệm vụ chưa có đơn vị chủ trì (lead).").And.Contain("43,76");
        Run("check", plan, "--lang", "en").Output.Should().Contain("The task has no lead unit.").And.Contain("43.76");
    }

    [Fact]
    public void Outcome_KnownResult_GivesTheKnownAnswer()
    {
        var result = Run("outcome", Clean, "--json");

        result.ExitCode.Should().Be(PapiCommandLine.Done);
        var target = result.Json.At("targets")[0];
        target.Names().Should().Equal("node", "id", "target", "base", "actual", "met", "missing");
        target.Text("node").Should().Be("D2");
        target.Number("actual").Should().BeApproximately(5.431123, 1e-9);
        target.At("met").GetBoolean().Should().BeFalse();
        (result.Json.Number("met"), result.Json.Number("missed")).Should().Be((0, 1));
        result.Json.Number("total.actual").Should().BeApproximately(43.479567, 1e-9);
        result.Json.At("total.met").GetBoolean().Should().BeFalse();
        (result.Json.Number("rank.base"), result.Json.Number("rank.actual")).Should().Be((18, 31));
        result.Json.Text("tier.target").Should().Be("high-average");
        result.Json.Text("tier.actual").Should().Be("low-average");
        result.Json.At("tier.met").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public void Outcome_YearToCome_IsNullWithTheReason()
    {
        var outcome = Run("outcome", Clean.Replace("2024", "2026", StringComparison.Ordinal), "--json").Json;

        outcome.At("targets")[0].IsNull("actual").Should().BeTrue();
        outcome.At("targets")[0].IsNull("met").Should().BeTrue();
        outcome.At("targets")[0].Text("missing").Should().Be("Chưa có số liệu năm 2026.");
        outcome.IsNull("total.actual").Should().BeTrue();
        outcome.Text("total.missing").Should().Be("Chưa có số liệu năm 2026.");
        outcome.IsNull("rank.actual").Should().BeTrue();
        outcome.IsNull("tier.actual").Should().BeTrue();
        outcome.Number("vintage").Should().Be(2025);
        outcome.At("notes")[0].GetString().Should().Contain("papi-2021");
    }

    [Fact]
    public void Outcome_Page_MarksWhatIsMissing() =>
        Run("outcome", Clean.Replace("2024", "2026", StringComparison.Ordinal))
            .Output.Should()
            .Contain("(1) Chưa có số liệu năm 2026.")
            .And.Contain("0 chỉ tiêu đạt, 0 không đạt, 1 chưa rõ.");

    // Hà Giang is the 30th with 43.728906.
    [Fact]
    public void Draft_OnePlaceUp_IsAPlanWhoseNumbersAddUp()
    {
        var result = InProcess.Run(
            "plan",
            "draft",
            "Lai Châu",
            "--year",
            "2024",
            "--goal",
            "+1",
            "--freeze",
            "D7",
            "--json"
        );

        result.ExitCode.Should().Be(PapiCommandLine.Done);
        result.Json.Number("objective.total").Should().BeInRange(43.728905, 43.728907);
        result.Json.Number("objective.rank").Should().Be(30);
        result.Json.Text("vintage").Should().Be("2008");
        result
            .Json.At("targets")
            .EnumerateArray()
            .Select(target => target.Text("node")!)
            .Should()
            .Contain("D1")
            .And.NotContain(node => node == "D7" || node.StartsWith("7.", StringComparison.Ordinal));

        // What is left to people is the text and the lead unit of each task.
        Run("check", result.Output, "--json")
            .Json.At("problems")
            .EnumerateArray()
            .Select(problem => problem.Text("rule"))
            .Distinct(StringComparer.Ordinal)
            .Should()
            .Equal("PAPI3302", "PAPI3303");
    }

    // A draft speaks of the nodes of its base year, a plan of those of its target year: "2.1" was poverty lists in 2017
    // and is access to information in 2018.
    [Theory]
    [InlineData(2011)]
    [InlineData(2012)]
    [InlineData(2013)]
    [InlineData(2014)]
    [InlineData(2015)]
    [InlineData(2016)]
    [InlineData(2017)]
    [InlineData(2018)]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    public void Draft_AnyYear_IsAPlanForTheNodesOfTheYearAfter(int year)
    {
        string asText = year.ToString(CultureInfo.InvariantCulture);
        var result = InProcess.Run("plan", "draft", "Lai Châu", "--year", asText, "--goal", "+1", "--json");

        var plan = result.Json;
        var from = PapiEditions.For(year);
        var to = PapiEditions.For(Math.Min(year + 1, 2024));
        string[] named = [.. plan.At("targets").EnumerateArray().Select(target => target.Text("node")!)];
        named.Should().NotBeEmpty();
        foreach (string name in named)
        {
            to.Find(name).Id.Should().Be(from.Find(name).Id);
            to.Find(name).Scale.Should().Be(from.Find(name).Scale);
        }

        string[] absent =
        [
            .. from
                .Nodes.Where(node =>
                    node.Role == NodeRole.Scored
                    && node.Depth <= 2
                    && !(to.TryFind(node.Id, out var same) && same.Scale == node.Scale)
                )
                .Select(node => node.Code),
        ];
        absent.Where(code => !result.Error.Contains(code, StringComparison.Ordinal)).Should().BeEmpty();
        (result.Error.Length == 0).Should().Be(absent.Length == 0);
        plan.IsNull("objective.total").Should().Be(absent.Contains("total", StringComparer.Ordinal));
        Run("check", result.Output, "--json")
            .Json.At("problems")
            .EnumerateArray()
            .Select(problem => problem.Text("rule"))
            .Distinct(StringComparer.Ordinal)
            .Should()
            .Equal("PAPI3302", "PAPI3303");
    }

    [Fact]
    public void Draft_AcrossEditions_SaysWhatThePlanLeavesOut() =>
        InProcess
            .Run("plan", "draft", "12", "--year", "2020", "--goal", "+1", "--json", "--lang", "en")
            .Error.TrimEnd()
            .Should()
            .Be(
                "The edition of 2021 does not have 5.1, 5.2, 5.3, 5.4 or has them on another scale: the beginnings of a plan (--json) leave these targets out."
            );

    [Fact]
    public void Draft_LossesThatCannotBeTold_AreNamedOnThePage() =>
        InProcess
            .Run("plan", "draft", "12", "--year", "2021", "--goal", "+1", "--recover-losses", "--lang", "en")
            .Output.Should()
            .Contain("What was lost cannot be told for D5: 2021: Construction Permits was dropped");

    [Fact]
    public void Draft_NoLossCanBeTold_IsRefused() =>
        InProcess
            .RunRefused("plan", "draft", "12", "--year", "2011", "--recover-losses")
            .Single()
            .Should()
            .Be(
                "Không có mục tiêu nào: không xét được phần đã mất của mục nào (chưa có số liệu năm 2010) và không nêu mục tiêu khác."
            );

    [Fact]
    public void Draft_NodeFrozenTwice_IsFrozen() =>
        InProcess
            .Run("plan", "draft", "12", "--year", "2024", "--goal", "+1", "--freeze", "D7", "--freeze", "d7")
            .ExitCode.Should()
            .Be(PapiCommandLine.Done);

    // A ten-thousandth of a point on 28 sub-dimensions is no "+0,00".
    [Fact]
    public void Draft_GainsBelowTheDecimalsShown_ShowMore() =>
        InProcess
            .Run("plan", "draft", "12", "--year", "2024", "--goal", "total>=43.48")
            .Output.Should()
            .NotContain("+0,00 ")
            .And.Contain("+0,0004");

    [Fact]
    public void Draft_Page_ShowsTheTargets()
    {
        var result = InProcess.Run("plan", "draft", "12", "--year", "2024", "--goal", "rank<=20", "--recover-losses");

        result.ExitCode.Should().Be(PapiCommandLine.Done);
        result.Output.Should().Contain("rank<=20").And.Contain("31/61 →").And.Contain("Chỉ tiêu");
    }

    [Theory]
    [InlineData("--goal", "up")]
    [InlineData("--goal", "rank<=0")]
    [InlineData("--recover-losses", "--freeze=D9")]
    [InlineData("--recover-losses", "--freeze=total")]
    public void Draft_WrongWords_AreRefused(params string[] options) =>
        InProcess.RunRefused(["plan", "draft", "12", "--year", "2024", .. options]).Should().ContainSingle();

    [Fact]
    public void Draft_NoGoal_IsRefused() =>
        InProcess.RunRefused("plan", "draft", "12").Single().Should().StartWith("Thiếu --goal");

    [Fact]
    public void Draft_GoalOutOfReach_SaysWhy() =>
        InProcess
            .RunRefused("plan", "draft", "12", "--year", "2024", "--goal", "total>=79.9", "--freeze", "D7")
            .Single()
            .Should()
            .StartWith("Không thể đạt 'total>=79.9'")
            .And.Contain("D7 giữ nguyên")
            .And.EndWith("hạng 1/61.");

    [Fact]
    public void Draft_ProvinceWithoutATotal_SaysSo() =>
        InProcess
            .RunRefused("plan", "draft", "Tiền Giang", "--year", "2024", "--goal", "+1")
            .Single()
            .Should()
            .Be("Tiền Giang không có tổng điểm năm 2024: không lập được chỉ tiêu.");

    [Fact]
    public void SamplePlan_OfLaiChau_IsClean()
    {
        var result = InProcess.Run("plan", "check", SampleFiles.Reference("plans/lai-chau-2026.json"), "--json");

        result.ExitCode.Should().Be(PapiCommandLine.Done);
        result.Json.Number("sum.difference").Should().BeApproximately(0, 0.005);
        result
            .Json.At("notes")
            .EnumerateArray()
            .Select(note => note.GetString())
            .Should()
            .Contain(note => note!.Contains("Năm gốc 2024 là năm gần nhất có số liệu"));
    }

    [Fact]
    public void SamplePlan_OfLaiChau_ClimbsAtLeastOnePlace()
    {
        var plan = PlanFile.Read(SampleFiles.Reference("plans/lai-chau-2026.json")).Plan;
        var scores = PublishedScores.For(2024).Aggregate();

        var scenario = WhatIf.Compute(
            scores,
            ProvinceRegistry.Vintage2008.Find("Lai Châu"),
            plan.Targets.Select(target => new ScoreTarget(scores.Index.Find(target.Node), target.Score))
        );

        scenario.PlacesGained.Should().BeGreaterThanOrEqualTo(1);
        scenario.After!.Rank.Should().BeLessThanOrEqualTo(plan.Objective.Rank!.Value);
        scenario.After.Score.Points.Should().BeApproximately(plan.Objective.Total!.Value.Points, 0.005);
    }

    private static PapiResult Run(string command, string plan, params string[] options)
    {
        using var file = new TemporaryFile("plan.json", plan);
        return InProcess.Run(["plan", command, file.Path, .. options]);
    }
}
