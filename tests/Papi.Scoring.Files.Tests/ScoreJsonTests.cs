using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Data;
using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Files.Tests;

/// <summary>Scores as JSON, out by <see cref="ResultJson"/> and in again by <see cref="ScoreFile"/>.</summary>
public class ScoreJsonTests
{
    private const string Unit = """{"province":"12","year":2024,"nodes":[{"node":"7.2","score":2.061358}]}""";

    [Fact]
    public void Read_PublishedScores_AreTheSameToTheBit() =>
        SampleScores.ShouldBeSame(RoundTrip(PublishedScores.Table), PublishedScores.Table);

    [Fact]
    public void Read_AggregatedScores_AreTheSameOnceAggregatedAgain()
    {
        var table = PublishedScores.Table.Aggregate();

        SampleScores.ShouldBeSame(RoundTrip(table).Aggregate(), table);
    }

    [Fact]
    public void Read_RandomTables_AreTheSameToTheBit() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<int>(),
                seed =>
                {
                    var table = SampleScores.Random(seed);
                    SampleScores.ShouldBeSame(RoundTrip(table), table);
                }
            )
            .Check(FixedSeed.Config(20));

    [Fact]
    public void Read_PropertiesThatAreNotKnown_ArePassedOver()
    {
        var table = Read(
            $$"""{"format":"papi.scores/1","added":{"later":[1]},"units":[{{Unit.Replace("\"year\"", "\"new\":true,\"year\"", StringComparison.Ordinal)}}]}"""
        );

        table.Year(2024).ScoreOf("12", "7.2")!.Value.Points.Should().Be(2.061358);
    }

    [Theory]
    [InlineData(
        """{"format":"papi.scores/2","units":[]}""",
        "$.format: The format is 'papi.scores/2'; scores are read from \"papi.scores/1\" alone."
    )]
    [InlineData("""{"format":"papi.ranking/1","units":[]}""", "$.format: The format is 'papi.ranking/1'*")]
    [InlineData("""{"units":[]}""", "$.format: The name of the format is missing*")]
    [InlineData("""{"format":"papi.scores/1"}""", "$.units: a list […] is missing.")]
    [InlineData("[]", "$: The value has the wrong type*")]
    public void Read_AnotherDocument_SaysWhatIsRead(string json, string message) =>
        Problems(json).Should().ContainSingle().Which.ToString().Should().Match(message);

    [Fact]
    public void Read_WrongUnits_EachWithItsPath()
    {
        string json = $$"""
            {"format":"papi.scores/1","units":[
              {"province":"Nowhere","year":2024,"nodes":[]},
              {"province":"12","year":1999,"nodes":[]},
              {"province":"12","year":"2024","nodes":[]},
              {"year":2024,"nodes":[]},
              7,
              {"province":"14","year":2024,"nodes":[{"node":"9.9","score":1},{"node":"7.2","score":99},{"node":"7.3","score":"1"},{"node":"7.1","score":1},{"node":"7.1","score":2}]},
              {{Unit}},
              {{Unit}}
            ]}
            """;

        Problems(json)
            .Select(problem => problem.ToString().Split(": ")[0])
            .Should()
            .BeEquivalentTo(
                "$.units[0].province",
                "$.units[1].year",
                "$.units[2].year",
                "$.units[3].province",
                "$.units[4]",
                "$.units[5].nodes[0].node",
                "$.units[5].nodes[1].score",
                "$.units[5].nodes[2].score",
                "$.units[5].nodes[4]",
                "$.units[7]"
            );
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"format\":\"papi.scores/1\",\"format\":\"papi.scores/1\",\"units\":[]}")]
    public void Read_NoJson_IsRefused(string text) => Problems(text).Should().ContainSingle();

    [Fact]
    public void Read_FileWithTheName_IsReadAsJson()
    {
        using var file = new TemporaryFile(ResultJson.From(PublishedScores.Table).ToText(), ".json");

        SampleScores.ShouldBeSame(ScoreFile.Read(file.Path), PublishedScores.Table);
    }

    private static ScoreTable RoundTrip(ScoreTable table) => Read(ResultJson.From(table).ToText());

    private static ScoreTable Read(string json) =>
        ScoreFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "memory.json");

    private static IReadOnlyList<FileProblem> Problems(string json) => Reading.Failure(() => Read(json)).Problems;
}
