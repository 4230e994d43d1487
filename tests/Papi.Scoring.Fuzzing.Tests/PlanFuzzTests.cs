using System.Text;
using Papi.Scoring.Data;
using Papi.Scoring.Files;
using Papi.Scoring.Fuzzing.Tests.Kit;
using Papi.Scoring.Planning;
using Papi.Scoring.Scores;
using Xunit.Abstractions;

namespace Papi.Scoring.Fuzzing.Tests;

/// <summary>Plans of a province.</summary>
public class PlanFuzzTests(ITestOutputHelper output)
{
    private const string Small = """
        { "schema": 1, "province": "12", "vintage": "2008", "baseYear": 2023, "targetYear": 2024,
          "objective": { "total": 43.76, "rank": 30, "tier": "high-average", "gain": 0.14 },
          "units": ["Văn phòng", "Ban"],
          "targets": [ { "node": "D2", "score": 5.6 }, { "node": "total", "score": 43.76 } ],
          "tasks": [ { "id": "t1", "node": "D2", "text": "Công khai", "lead": "Văn phòng", "with": ["Ban"],
                       "schedule": { "kind": "dates", "from": "2024-01-31", "to": "2024-06-30" }, "status": "running" },
                     { "id": "t2", "node": "2.1", "text": "Rà soát", "schedule": { "kind": "ongoing" } } ] }
        """;

    private static readonly ScoreTable Scores = PublishedScores.Table.Aggregate();

    private static readonly string Whole = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "Corpus", "lai-chau-2026.json")
    );

    [Fact]
    public void PlanFile_AnyBytes_AreAPlanThatCanBeCheckedOrItsProblems() =>
        new Fuzzer<PlanFileContent>("PlanFile.Read (JSON)")
        {
            Read = input => PlanFile.Read(new MemoryStream(input.Bytes), "fuzzed.json"),
            IsRefusal = Refusals.IsOfFile,
            Judge = Judge,
        }.Run(
            FuzzInputs.OfDocuments(
                [Small, Small, Small, Whole],
                "schema",
                "objective",
                "tier",
                "dates",
                "ongoing",
                "2024-02-30",
                "0000-00-00",
                "high",
                "$schema"
            ),
            output
        );

    private static void Judge(PlanFileContent content)
    {
        foreach (var problem in content.Problems)
        {
            problem.Path.Should().StartWith("$");
            Refusals.Require(problem.Path);
            Refusals.Require(problem.Message);
        }

        // What could be read is written, and read again as the same.
        string written = PlanFile.Write(content.Plan);
        var again = PlanFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(written)), "again.json");
        PlanFile.Write(again.Plan).Should().Be(written);

        foreach (var problem in PlanCheck.Compute(Scores, content.Plan).Problems)
        {
            Refusals.Require(problem.Message);
        }
    }
}
