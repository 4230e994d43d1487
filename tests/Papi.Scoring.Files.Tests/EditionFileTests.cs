using Papi.Scoring.Files.Tests.Support;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Files.Tests;

public class EditionFileTests
{
    private const string Edition = """
        {
          "id": "papi-2025", "edition": 2025, "firstYear": 2025, "vi": "PAPI 2025", "en": "PAPI 2025",
          "nodes": [
            {"id": "total", "code": "total", "vi": "Tổng", "en": "Total", "rule": "sum"},
            {"id": "one", "code": "D1", "parent": "total", "vi": "Một", "en": "One", "scale": [1, 10]}
          ]
        }
        """;

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void Read_EditionOfTheNextYear_IsRead(string mark)
    {
        using var file = new TemporaryFile(mark + Edition, ".json");

        var index = EditionFile.Read(file.Path);

        index.Id.Should().Be("papi-2025");
        index.Find("D1").Id.Should().Be("one");
        index.Covers(2026).Should().BeTrue();
    }

    [Fact]
    public void Read_WrongStructure_KeepsItsOwnException()
    {
        using var file = new TemporaryFile(
            Edition.Replace("\"parent\": \"total\"", "\"parent\": \"none\"", StringComparison.Ordinal)
        );

        FluentActions
            .Invoking(() => EditionFile.Read(file.Path))
            .Should()
            .Throw<InvalidStructureException>()
            .Which.Problems.Should()
            .NotBeEmpty();
    }

    [Fact]
    public void Read_MalformedJson_KeepsItsOwnExceptionWithTheLine()
    {
        using var stream = new MemoryStream("{\n\"id\": }"u8.ToArray());

        FluentActions
            .Invoking(() => EditionFile.Read(stream, "x.json"))
            .Should()
            .Throw<InvalidStructureException>()
            .Which.Problems.Single()
            .Line.Should()
            .Be(2);
    }

    [Fact]
    public void Read_Empty_SaysSo() =>
        Reading
            .Failure(() => EditionFile.Read(new MemoryStream(), "x.json"))
            .Problems.Single()
            .ToString()
            .Should()
            .Be("The file is empty.");

    [Fact]
    public void Read_NotUtf8_IsPlacedByLine() =>
        Reading
            .Failure(() => EditionFile.Read(new MemoryStream([.. "{\n\"id\": \""u8, 0xE0]), "x.json"))
            .Problems.Single()
            .Line.Should()
            .Be(2);

    [Fact]
    public void Read_NoFile_SaysSo() =>
        Reading
            .Failure(() => EditionFile.Read("nowhere.json"))
            .Problems.Single()
            .ToString()
            .Should()
            .Be("There is no such file.");
}
