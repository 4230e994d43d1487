using System.Text.Json;
using Papi.Cli.Tests.Support;
using Papi.Scoring.Geography;

namespace Papi.Cli.Tests.Commands;

public class ScoreCommandTests
{
    private static readonly string Indicators = SampleFiles.Reference("lai-chau-2024-indicators.csv");

    // Published: 4.1 = 1.609634, 7.2 = 2.061358, 7.3 = 0.676791. The indicators are printed with two decimals of a
    // percent: half a printed unit is 0.00005 of the scale, so at most 0.00015 points.
    [Theory]
    [InlineData("4.1")]
    [InlineData("7.2")]
    [InlineData("7.3")]
    public void Score_CompleteIndicators_ReproduceThePublishedScore(string node)
    {
        var published = InProcess.RunForJson("rank", "--year", "2024", "--node", node).Item("rows", "code", "12");

        var scored = ScoreIndicators().Item("nodes", "node", node);

        scored.Number("score").Should().BeApproximately(published.Number("score"), 1.5e-4);
        scored.IsNull("missing").Should().BeTrue();
    }

    // 1/3 + 3 × mean(0.4523, 0.8469, 0.4288).
    [Fact]
    public void Score_AirQuality_IsTheMeanOfItsIndicators() =>
        ScoreIndicators().Item("nodes", "node", "7.2").Number("score").Should().BeApproximately(2.061333333, 1e-9);

    [Fact]
    public void Score_IncompleteIndicators_AreMissingWithTheReason()
    {
        var unit = ScoreIndicators();

        var subDimensions = unit.At("nodes")
            .EnumerateArray()
            .Where(node => char.IsAsciiDigit(node.Text("node")![0]))
            .ToArray();
        subDimensions.Should().HaveCount(28);
        subDimensions.Where(node => node.IsNull("score")).Should().HaveCount(25);
        subDimensions
            .Where(node => node.IsNull("score"))
            .Should()
            .OnlyContain(node => node.Text("missing") == "incomplete-indicators");
        unit.Item("nodes", "node", "total").Text("missing").Should().Be("missing-part");
        unit.Item("nodes", "node", "D7").Text("missing").Should().Be("missing-part");
    }

    [Fact]
    public void Score_Incomplete_InsistsOnATotal()
    {
        var unit = ScoreIndicators("--incomplete");

        unit.At("nodes").EnumerateArray().Should().OnlyContain(node => !node.IsNull("score") && node.IsNull("missing"));
        double sum = unit.At("nodes")
            .EnumerateArray()
            .Where(node => node.Text("node")![0] == 'D')
            .Sum(node => node.Number("score"));
        unit.Item("nodes", "node", "total").Number("score").Should().BeApproximately(sum, 1e-9);
    }

    [Fact]
    public void Score_IndicatorsWithoutProvince_AreAnUnnamedUnit()
    {
        var unit = ScoreIndicators();

        unit.Names().Should().Equal("province", "name", "year", "nodes");
        unit.IsNull("province").Should().BeTrue();
        unit.IsNull("name").Should().BeTrue();
        unit.Number("year").Should().Be(2024);
    }

    [Fact]
    public void Score_IndicatorsOfAProvince_NameIt()
    {
        var unit = ScoreIndicators("--province", "lai chau");

        unit.Text("province").Should().Be("12");
        unit.Text("name").Should().Be("Lai Châu");
    }

    [Fact]
    public void Score_Nodes_AreTotalThenDimensionsThenSubDimensions()
    {
        var nodes = ScoreIndicators().At("nodes");

        nodes[0].Names().Should().Equal("node", "id", "score", "scaleMin", "scaleMax", "missing");
        string[] codes = [.. nodes.EnumerateArray().Select(node => node.Text("node")!)];
        codes.Should().HaveCount(37).And.StartWith(["total", "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "1.1"]);
        nodes[1].Number("scaleMin").Should().Be(1);
        nodes[1].Number("scaleMax").Should().Be(10);
    }

    [Fact]
    public void Score_PlainValues_AreOfTheLastYearOfTheEdition()
    {
        using var file = new TemporaryFile("plain.csv", "sub,seq,value\n7.2,1,45.23\n7.2,2,84.69\n7.2,3,42.88\n");

        Units("score", file.Path, "--edition", "2021").Single().Number("year").Should().Be(2024);
    }

    [Fact]
    public void Score_PlainValuesWithAYear_AreOfThatYear()
    {
        using var file = new TemporaryFile("plain.csv", "sub,seq,value\n7.2,1,45.23\n7.2,2,84.69\n7.2,3,42.88\n");

        var unit = Units("score", file.Path, "--edition", "2021", "--year", "2025").Single();

        unit.Number("year").Should().Be(2025);
        unit.Item("nodes", "node", "7.2").Number("score").Should().BeApproximately(2.061333333, 1e-9);
    }

    [Fact]
    public void Score_SeveralYears_AreAUnitEach()
    {
        using var file = new TemporaryFile(
            "years.csv",
            "sub,seq,value_2024,value_2025\n7.2,1,45.23,50\n7.2,2,84.69,50\n7.2,3,42.88,50\n"
        );

        var units = Units("score", file.Path, "--edition", "2021", "--province", "Lai Châu");

        units.Select(unit => unit.Number("year")).Should().Equal(2024, 2025);
        units.Should().OnlyContain(unit => unit.Text("province") == "12");
    }

    [Fact]
    public void Score_OneOfSeveralYears_IsAUnitAlone()
    {
        using var file = new TemporaryFile("years.csv", "sub,seq,value_2023,value_2024\n7.2,1,45.23,50\n");

        Units("score", file.Path, "--edition", "2021", "--year", "2024").Single().Number("year").Should().Be(2024);
    }

    [Fact]
    public void Score_YearThatTheFileDoesNotHave_IsRefused() =>
        InProcess
            .RunRefused("score", Indicators, "--edition", "2021", "--year", "2023", "--lang", "en")
            .Should()
            .Equal("There are no scores of 2023; there are those of 2024.");

    [Fact]
    public void Score_IndicatorsWithoutEdition_AskForOne() =>
        InProcess
            .RunRefused("score", Indicators)
            .Should()
            .Equal($"{Indicators}: tệp chỉ tiêu cần --edition, như --edition 2021.");

    [Fact]
    public void Score_YearOutsideTheEdition_IsRefused() =>
        InProcess
            .RunRefused("score", Indicators, "--edition", "2021", "--year", "2015", "--lang", "en")
            .Should()
            .Equal("--year: PAPI, edition 2021 does not cover 2015.");

    [Fact]
    public void Score_ScoreFile_ScoresItsProvincesOnly()
    {
        using var file = new TemporaryFile(
            "two.csv",
            "province,year,7.1,7.2,7.3\nLai Châu,2024,0.9,2,0.7\nHà Nội,2023,1,1.5,0.5\n"
        );

        var units = Units("score", file.Path);

        units
            .Select(unit => (unit.Text("name"), unit.Number("year")))
            .Should()
            .Equal(("Hà Nội", 2023), ("Lai Châu", 2024));
        units[1].Item("nodes", "node", "D7").Number("score").Should().BeApproximately(3.6, 1e-9);
        units[1].Item("nodes", "node", "D1").Text("missing").Should().Be("no-data");
        units[1].Item("nodes", "node", "total").Text("missing").Should().Be("missing-part");
    }

    [Theory]
    [InlineData("--year", "2024", "Lai Châu")]
    [InlineData("--province", "Hà Nội", "Hà Nội")]
    public void Score_ScoreFileWithAChoice_ShowsThatOnly(string option, string value, string expected)
    {
        using var file = new TemporaryFile("two.csv", "province,year,7.1\nLai Châu,2024,0.9\nHà Nội,2023,1\n");

        Units("score", file.Path, option, value)
            .Where(unit => unit.At("nodes").EnumerateArray().Any(node => !node.IsNull("score")))
            .Should()
            .ContainSingle()
            .Which.Text("name")
            .Should()
            .Be(expected);
    }

    [Fact]
    public void Score_ScoreFileWithAnUnknownProvince_IsRefused()
    {
        using var file = new TemporaryFile("one.csv", "province,year,7.1\nLai Châu,2024,0.9\n");

        InProcess
            .RunRefused("score", file.Path, "--province", "Atlantis")
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("Atlantis");
    }

    // Published: Lai Châu 2024 has 43.48.
    [Fact]
    public void Score_Workbook_ScoresItsProvinces()
    {
        using var workbook = SmallWorkbook.Published(2024);

        Units("score", workbook.Path).Should().HaveCount(61);
        Units("score", workbook.Path, "--province", "Lai Châu")
            .Single()
            .Item("nodes", "node", "total")
            .Number("score")
            .Should()
            .BeApproximately(43.48, 0.005);
    }

    [Fact]
    public void Score_ScoreFileOfTheNewProvinces_TakesThoseOfTheYear()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        Units("score", file.Path, "--edition", "2021").Should().HaveCount(34);
    }

    [Fact]
    public void Score_ScoreFileByAnEarlierEdition_TakesItsNumbers()
    {
        // 2.1 is the poverty lists in 2016; its dimension has three parts, so its scale ends at 3.33.
        using var file = new TemporaryFile("old.csv", "province,year,2.1\nLai Châu,2016,3\n");

        var node = Units("score", file.Path, "--edition", "2016").Single().Item("nodes", "node", "2.1");

        node.Text("id").Should().Be("poverty-lists");
        node.Number("score").Should().Be(3);
    }

    [Fact]
    public void Score_WrongFigures_AreAllPlaced()
    {
        using var file = new TemporaryFile("bad.csv", "sub,seq,value\n7.2,1,abc\n9.9,1,5\n7.2,2,120\n");

        InProcess
            .RunRefused("score", file.Path, "--edition", "2021", "--json", "--lang", "en")
            .Select(line => line[(file.Path.Length + 2)..].Split(',', ':')[0])
            .Should()
            .Equal("line 2", "line 3", "line 4");
    }

    private static JsonElement ScoreIndicators(params string[] more) =>
        Units(["score", Indicators, "--edition", "2021", .. more]).Single();

    private static JsonElement[] Units(params string[] args) =>
        [.. InProcess.RunForJson(args).At("units").EnumerateArray()];
}
