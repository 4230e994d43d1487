using System.Text;
using System.Text.Json;
using Papi.Scoring.Data;
using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Planning;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Files.Tests;

/// <summary>Whoever keeps to the published schema passes the reader and the check, and nobody else does.</summary>
public class PlanSchemaCorpusTests
{
    private const string Objective = """{ "total": 43.76, "rank": null, "tier": "high-average", "gain": 0.14 }""";

    private const string Targets = """[ { "node": "D2", "score": 5.6 } ]""";

    private const string Tasks =
        """[ { "id": "t1", "node": "D2", "text": "Công khai", "lead": "Văn phòng", "with": ["Ban"], "schedule": { "kind": "ongoing" } } ]""";

    private const string Plan = $$"""
        { "schema": 1, "province": "12", "baseYear": 2023, "targetYear": 2024,
          "objective": {{Objective}}, "targets": {{Targets}}, "tasks": {{Tasks}} }
        """;

    private static readonly SmallSchema Schema = new(JsonDocument.Parse(PlanFile.Schema).RootElement);

    private static readonly Lazy<ScoreTable> Scored = new(() => PublishedScores.Table.Aggregate());

    public static TheoryData<string, string> Good =>
        new()
        {
            { Plan, Plan },
            { "\"schema\": 1", "\"schema\": 1.0" },
            { "\"schema\": 1", "\"$schema\": \"plan-1.schema.json\", \"schema\": 1" },
            { "\"baseYear\": 2023", "\"baseYear\": 2023.0" },
            { "\"province\": \"12\"", "\"province\": \"12\", \"vintage\": null, \"units\": null" },
            { "\"province\": \"12\"", "\"province\": \"12\", \"units\": [\"Văn phòng\", \"Ban\"]" },
            { "\"rank\": null", "\"rank\": 30" },
            { "\"rank\": null", "\"rank\": 30.0" },
            { "\"tier\": \"high-average\"", "\"tier\": null" },
            { Objective, "{}" },
            { Objective, "{ \"total\": null, \"rank\": null, \"tier\": null, \"gain\": null }" },
            { Targets, "[]" },
            { "\"with\": [\"Ban\"]", "\"with\": null" },
            { "\"with\": [\"Ban\"]", "\"with\": []" },
            { "\"with\": [\"Ban\"]", "\"status\": null" },
            { "\"with\": [\"Ban\"]", "\"status\": \"running\"" },
            { "\"kind\": \"ongoing\"", "\"kind\": \"ongoing\", \"from\": null, \"to\": null" },
            { "\"kind\": \"ongoing\"", "\"kind\": \"dates\", \"from\": \"2024-01-31\"" },
            { "\"kind\": \"ongoing\"", "\"kind\": \"dates\", \"from\": null, \"to\": \"2024-01-31\"" },
        };

    public static TheoryData<string, string> Bad =>
        new()
        {
            { "\"schema\": 1", "\"schema\": 2" },
            { "\"schema\": 1,", "" },
            { "\"province\": \"12\",", "" },
            { "\"province\": \"12\"", "\"province\": \" \"" },
            { "\"province\": \"12\"", "\"province\": \"12\", \"vintage\": \"2010\"" },
            { "\"province\": \"12\"", "\"province\": \"12\", \"units\": [\"\"]" },
            { "\"province\": \"12\"", "\"province\": \"12\", \"units\": [\"Văn phòng\", \"Ban\", \"Ban\"]" },
            { "\"province\": \"12\"", "\"province\": \"12\", \"colour\": null" },
            { "\"baseYear\": 2023", "\"baseYear\": 2023.5" },
            { "\"baseYear\": 2023", "\"baseYear\": 20233" },
            { "\"baseYear\": 2023", "\"baseYear\": null" },
            { "\"rank\": null", "\"rank\": 0" },
            { "\"rank\": null", "\"rank\": 1.5" },
            { "\"rank\": null", "\"rank\": \"30\"" },
            { "\"tier\": \"high-average\"", "\"tier\": \"medium\"" },
            { $"\"objective\": {Objective},", "" },
            { Objective, "null" },
            { Objective, "[]" },
            { $"\"targets\": {Targets},", "" },
            { Targets, "null" },
            { Targets, "[ { \"node\": \"D2\" } ]" },
            { Targets, "[ { \"score\": 5.6 } ]" },
            { Targets, "[ { \"node\": \"\", \"score\": 5.6 } ]" },
            { Targets, "[ null ]" },
            { $", \"tasks\": {Tasks}", "" },
            { Tasks, "null" },
            { "\"id\": \"t1\"", "\"id\": \" \"" },
            { "\"id\": \"t1\",", "" },
            { "\"text\": \"Công khai\"", "\"text\": \"\"" },
            { "\"lead\": \"Văn phòng\"", "\"lead\": null" },
            { "\"with\": [\"Ban\"]", "\"with\": [\"\", \"\"]" },
            { "\"with\": [\"Ban\"]", "\"with\": [\" \"]" },
            { "\"with\": [\"Ban\"]", "\"with\": [\"Ban\", \"Ban\"]" },
            { "\"with\": [\"Ban\"]", "\"with\": [null]" },
            { "\"with\": [\"Ban\"]", "\"with\": \"Ban\"" },
            { "\"with\": [\"Ban\"]", "\"status\": \"late\"" },
            { ", \"schedule\": { \"kind\": \"ongoing\" }", "" },
            { "{ \"kind\": \"ongoing\" }", "null" },
            { "\"kind\": \"ongoing\"", "\"kind\": \"ongoing\", \"from\": \"2024-01-31\"" },
            { "\"kind\": \"ongoing\"", "\"kind\": \"weekly\"" },
            { "\"kind\": \"ongoing\"", "\"from\": \"2024-01-31\"" },
            { "\"kind\": \"ongoing\"", "\"kind\": \"dates\"" },
            { "\"kind\": \"ongoing\"", "\"kind\": \"dates\", \"from\": null, \"to\": null" },
            { "\"kind\": \"ongoing\"", "\"kind\": \"dates\", \"from\": \"31/1/2024\"" },
        };

    [Theory]
    [MemberData(nameof(Good))]
    public void Plan_WithinTheSchema_IsReadAndHasNoProblem(string part, string instead)
    {
        string json = Replace(part, instead);

        Schema.Accepts(JsonDocument.Parse(json).RootElement).Should().BeTrue();
        ProblemsOf(json).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Plan_OutsideTheSchema_IsRefusedOrHasAProblem(string part, string instead)
    {
        string json = Replace(part, instead);

        Schema.Accepts(JsonDocument.Parse(json).RootElement).Should().BeFalse();
        ProblemsOf(json).Should().NotBeEmpty();
    }

    [Fact]
    public void Write_PlanWithoutProblems_IsWithinTheSchema()
    {
        var plan = PlanFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Plan)), "plan.json").Plan;

        Schema.Accepts(JsonDocument.Parse(PlanFile.Write(plan)).RootElement).Should().BeTrue();
    }

    private static string Replace(string part, string instead)
    {
        // Without a target, what is stated of the total would not add up; that is not a matter of form.
        string plan = string.Equals(part, Targets, StringComparison.Ordinal)
            ? Plan.Replace(Objective, "{}", StringComparison.Ordinal)
            : Plan;
        string flat = Flat(plan);
        flat.Should().Contain(Flat(part));
        return flat.Replace(Flat(part), Flat(instead), StringComparison.Ordinal);
    }

    private static string Flat(string json) =>
        string.Join(' ', json.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static IReadOnlyList<string> ProblemsOf(string json)
    {
        try
        {
            var content = PlanFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "plan.json");
            var check = PlanCheck.Compute(Scored.Value, content.Plan);
            return [.. content.Problems.Concat(check.Problems).Select(problem => problem.ToString())];
        }
        catch (InvalidFileException exception)
        {
            return [.. exception.Problems.Select(problem => problem.ToString())];
        }
    }
}
