using Papi.Cli.Commands;
using Papi.Cli.Tests.Support;
using Papi.Scoring;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

namespace Papi.Cli.Tests.Commands;

public class EditionChoiceTests
{
    private const string NewEdition = """
        {
          "id": "papi-2025", "edition": 2025, "firstYear": 2025, "vi": "PAPI, phiên bản 2025", "en": "PAPI, edition 2025",
          "nodes": [
            {"id": "total", "code": "total", "vi": "Tổng", "en": "Total", "rule": "sum"},
            {"id": "one", "code": "D1", "parent": "total", "vi": "Một", "en": "One", "rule": "sum"},
            {"id": "one-one", "code": "1.1", "parent": "one", "vi": "Một một", "en": "One one", "scale": [0, 5]},
            {"id": "one-two", "code": "1.2", "parent": "one", "vi": "Một hai", "en": "One two", "scale": [0, 5]}
          ]
        }
        """;

    [Fact]
    public void Read_Number_KeepsTheEmbeddedEditionInUse()
    {
        var choice = EditionChoice.Read("2021");

        choice.Index.Id.Should().Be("papi-2021");
        choice.Index.Covers(2030).Should().BeTrue();
        choice.LastYear.Should().Be(new SurveyYear(2024));
    }

    [Fact]
    public void Read_UnknownNumber_NamesTheKnownOnes() =>
        FluentActions
            .Invoking(() => EditionChoice.Read("2020"))
            .Should()
            .Throw<BadInputException>()
            .Which.Explanation.English.Should()
            .Contain("2011, 2016, 2018, 2019, 2021");

    [Fact]
    public void JoinPapi_Nothing_LeavesTheEditions() =>
        EditionChoice.JoinPapi(null).Should().BeSameAs(PapiEditions.Series);

    [Fact]
    public void JoinPapi_LatestEdition_CoversLaterYears() =>
        EditionChoice.JoinPapi("2021").For(2025).Id.Should().Be("papi-2021");

    // The same number is another sub-dimension in another edition: 2.1 is poverty lists only until 2017.
    [Fact]
    public void JoinPapi_EarlierEdition_KeepsItsOwnYears()
    {
        var series = EditionChoice.JoinPapi("2011");

        series.For(2015).Id.Should().Be("papi-2011");
        series.For(2024).Id.Should().Be("papi-2021");
    }

    [Fact]
    public void Score_EarlierEditionForALaterYear_IsRefused()
    {
        using var scores = new TemporaryFile("own.csv", "province,year,2.1\nLai Châu,2024,1\n");

        InProcess
            .RunRefused("score", scores.Path, "--edition", "2011", "--lang", "en")
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("2011-2015");
    }

    [Fact]
    public void Score_LatestEdition_GoesOnBesideTheEarlierOnes()
    {
        using var scores = new TemporaryFile("own.csv", "province,year,1.1\n12,2019,1\n12,2025,2\n");

        InProcess
            .RunForJson("score", scores.Path, "--edition", "2021")
            .GetProperty("units")
            .GetArrayLength()
            .Should()
            .Be(2);
    }

    [Fact]
    public void JoinPapi_FileOfANewEdition_ScoresItsYears()
    {
        using var edition = new TemporaryFile("papi-2025.json", NewEdition);
        using var scores = new TemporaryFile("own.csv", "province,year,1.1,1.2\n12,2025,1.5,2.25\n01,2025,3,4\n");

        var league = InProcess.RunForJson("rank", "--scores", scores.Path, "--edition", edition.Path);

        league.Number("year").Should().Be(2025);
        league.Item("rows", "code", "12").Number("score").Should().Be(3.75);
    }

    [Fact]
    public void JoinPapi_FileThatCoversYearsOfAnotherEdition_IsRefused()
    {
        using var edition = new TemporaryFile(
            "early.json",
            NewEdition.Replace("\"firstYear\": 2025", "\"firstYear\": 2020", StringComparison.Ordinal)
        );
        using var scores = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        InProcess
            .RunRefused("rank", "--scores", scores.Path, "--edition", edition.Path)
            .Should()
            .HaveCount(2)
            .And.OnlyContain(line =>
                line.StartsWith("--edition: papi-2025: trùng năm") || line.StartsWith("--edition: papi-2021: trùng năm")
            );
    }

    [Fact]
    public void Read_FileWithSeveralProblems_ListsThemAll()
    {
        string broken = NewEdition
            .Replace("\"id\": \"one-two\"", "\"id\": \"one-one\"", StringComparison.Ordinal)
            .Replace("[0, 5]", "[5, 0]", StringComparison.Ordinal);
        using var edition = new TemporaryFile("broken.json", broken);
        using var scores = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        InProcess
            .RunRefused("rank", "--scores", scores.Path, "--edition", edition.Path, "--lang", "en")
            .Should()
            .HaveCountGreaterThanOrEqualTo(3)
            .And.OnlyContain(line => line.StartsWith("--edition: "));
    }

    [Fact]
    public void Read_FileThatIsNoJson_NamesTheLine()
    {
        using var edition = new TemporaryFile("no.json", "{\n  \"id\": \n}");
        using var scores = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        InProcess
            .RunRefused("rank", "--scores", scores.Path, "--edition", edition.Path)
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("--edition: dòng 3: không phải tài liệu JSON đúng mẫu");
    }

    [Fact]
    public void Read_MissingFile_SaysSo()
    {
        using var scores = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        InProcess
            .RunRefused("rank", "--scores", scores.Path, "--edition", "none.json", "--lang", "en")
            .Should()
            .Equal("none.json: There is no such file.");
    }
}
