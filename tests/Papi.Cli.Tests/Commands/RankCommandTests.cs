using Papi.Cli.Tests.Support;
using Papi.Scoring.Geography;

namespace Papi.Cli.Tests.Commands;

public class RankCommandTests
{
    // Published: 16/16/15/14 and all printed bounds, with two decimals; press and the site of Khánh Hòa.
    [Theory]
    [InlineData("high", 16, 43.44, 47.88)]
    [InlineData("high-average", 16, 42.15, 43.25)]
    [InlineData("low-average", 15, 40.74, 42.14)]
    [InlineData("low", 14, 38.80, 40.72)]
    public void Rank_Total2022_GivesThePublishedTiers(string tier, int count, double min, double max)
    {
        var group = InProcess.RunForJson("rank", "--year", "2022").Item("tiers", "tier", tier);

        group.Number("count").Should().Be(count);
        group.Number("min").Should().BeApproximately(min, 0.005);
        group.Number("max").Should().BeApproximately(max, 0.005);
    }

    [Theory]
    [InlineData(2017, "16/16/15/16", "papi-to-2021")]
    [InlineData(2019, "16/16/15/16", "papi-to-2021")]
    [InlineData(2020, "16/16/15/16", "papi-to-2021")]
    [InlineData(2022, "16/16/15/14", "papi-2022")]
    [InlineData(2024, "15/15/15/16", "papi-since-2023")]
    public void Rank_Total_GivesThePublishedSizes(int year, string sizes, string scheme)
    {
        var league = InProcess.RunForJson("rank", "--year", $"{year}");

        string.Join('/', league.At("tiers").EnumerateArray().Select(group => group.Number("count"))).Should().Be(sizes);
        league.Text("scheme").Should().Be(scheme);
    }

    [Fact]
    public void Rank_WithoutYearAndALaterYearWithoutAnyScore_TakesTheLatestWithData()
    {
        using var scores = new TemporaryFile("own.csv", "province,year,1.1\nHà Nội,2025,\n");

        InProcess
            .RunForJson("rank", "--scores", scores.Path, "--edition", "2021")
            .GetProperty("year")
            .GetInt32()
            .Should()
            .Be(2024);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Rank_BlankFileName_IsRefused(string path) =>
        InProcess.RunRefused("rank", "--scores", path).Should().NotBeEmpty();

    [Fact]
    public void Rank_WithoutYear_TakesTheLatest()
    {
        var league = InProcess.RunForJson("rank");

        league.Number("year").Should().Be(2024);
        league.Text("node").Should().Be("total");
        league.Text("id").Should().Be("total");
        league.Number("ranked").Should().Be(61);
        league.At("rows").GetArrayLength().Should().Be(61);
        league.At("rows").EnumerateArray().Select(row => row.Number("score")).Should().BeInDescendingOrder();
        league.At("missing").EnumerateArray().Select(row => row.Text("name")).Should().Equal("Vĩnh Phúc", "Tiền Giang");
        league.Number("median").Should().BeApproximately(43.479567, 1e-9);
        var median = league.Item("rows", "code", "12");
        median.Number("rank").Should().Be(31);
        median.Text("tier").Should().Be("low-average");
        median.At("atMedian").GetBoolean().Should().BeTrue();
        league.At("rows").EnumerateArray().Count(row => row.At("atMedian").GetBoolean()).Should().Be(1);
    }

    // The press gave 42.34 as the national average of 2022, which is the mean, and 42.3265 of 2023, the median.
    [Theory]
    [InlineData(2022, "mean", 42.34)]
    [InlineData(2023, "median", 42.3265)]
    public void Rank_Total_GivesThePrintedAverages(int year, string average, double printed) =>
        InProcess.RunForJson("rank", "--year", $"{year}").Number(average).Should().BeApproximately(printed, 0.005);

    [Theory]
    [InlineData("D3")]
    [InlineData("d3")]
    [InlineData("vertical-accountability")]
    public void Rank_NodeByNumberOrId_IsTheSame(string node)
    {
        var league = InProcess.RunForJson("rank", "--year", "2024", "--node", node);

        league.Text("node").Should().Be("D3");
        league.Text("id").Should().Be("vertical-accountability");
        league.Item("rows", "code", "12").Text("tier").Should().Be("low");
    }

    // 2.1 is the poverty lists until 2017 and the access to information since 2018.
    [Theory]
    [InlineData(2017, "poverty-lists")]
    [InlineData(2018, "access-to-information")]
    public void Rank_NumberOfASubDimension_IsThatOfTheYear(int year, string id) =>
        InProcess.RunForJson("rank", "--year", $"{year}", "--node", "2.1").Text("id").Should().Be(id);

    [Fact]
    public void Rank_Json_HasExactlyTheAgreedProperties()
    {
        var league = InProcess.RunForJson("rank");

        league
            .Names()
            .Should()
            .Equal(
                "format",
                "language",
                "year",
                "node",
                "id",
                "dataVersion",
                "vintage",
                "isEstimate",
                "ranked",
                "mean",
                "median",
                "rows",
                "missing",
                "tiers",
                "scheme"
            );
        league.At("rows")[0].Names().Should().Equal("code", "name", "score", "rank", "tier", "atMedian", "estimated");
        league.At("missing")[0].Names().Should().Equal("code", "name", "predecessors");
        league.At("tiers")[0].Names().Should().Equal("tier", "count", "min", "max");
    }

    [Fact]
    public void Rank_TooFewForFourTiers_HasNoTiersButTheMedian()
    {
        using var file = new TemporaryFile("three.csv", "province,year,1.1\n01,2024,1.1\n12,2024,1.2\n31,2024,1.3\n");

        var league = InProcess.RunForJson("rank", "--scores", file.Path, "--year", "2024", "--node", "1.1");

        league.IsNull("tiers").Should().BeTrue();
        league.At("rows")[0].IsNull("tier").Should().BeTrue();
        league.Item("rows", "code", "12").At("atMedian").GetBoolean().Should().BeTrue();
        league.At("missing").GetArrayLength().Should().Be(60);
    }

    [Fact]
    public void Rank_NobodyHasAScore_IsAnEmptyRanking()
    {
        using var file = new TemporaryFile("one.csv", "province,year,1.1\n01,2024,1.1\n");

        var league = InProcess.RunForJson("rank", "--scores", file.Path, "--year", "2024");

        league.Number("ranked").Should().Be(0);
        league.IsNull("mean").Should().BeTrue();
        league.At("missing").GetArrayLength().Should().Be(63);
    }

    [Fact]
    public void Rank_ScoresOfANewYear_AreThoseOfTheNewProvinces()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        var league = InProcess.RunForJson("rank", "--scores", file.Path, "--edition", "2021");

        league.Number("year").Should().Be(2025);
        league.Number("ranked").Should().Be(34);
        league.At("rows")[0].Text("name").Should().Be(ProvinceRegistry.Vintage2025.Provinces[^1].Name.Vietnamese);
        league.At("rows")[0].Number("score").Should().BeApproximately(8 + (0.072 * 33), 1e-6);
        league.Text("scheme").Should().Be("papi-since-2023");
    }

    [Fact]
    public void Rank_OldCodesInANewYear_AreRefusedWithTheMerger()
    {
        using var file = new TemporaryFile("old.csv", "province,year,1.1\n02,2025,1.1\n");

        InProcess
            .RunRefused("rank", "--scores", file.Path, "--edition", "2021")
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith($"{file.Path}: dòng 2, cột 1 (province): ")
            .And.Contain("Tuyên Quang");
    }

    [Fact]
    public void Rank_OldCodesWithTheOldProvinces_AreAccepted()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2008, 2025);

        InProcess
            .RunForJson("rank", "--scores", file.Path, "--edition", "2021", "--provinces", "2008")
            .Number("ranked")
            .Should()
            .Be(63);
    }

    [Fact]
    public void Rank_ScoresOfAYearWithoutEdition_AreRefused()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        InProcess.RunRefused("rank", "--scores", file.Path).Should().OnlyContain(line => line.Contains("2025"));
    }

    [Fact]
    public void Rank_VietnameseFile_IsReadByItsStyle()
    {
        using var file = SampleFiles.VietnameseLadder(ProvinceRegistry.Vintage2008, 2024);

        InProcess
            .RunForJson("rank", "--scores", file.Path, "--style", "vi")
            .At("rows")[0]
            .Number("score")
            .Should()
            .BeApproximately(8 + (0.072 * 62), 1e-6);
    }

    [Fact]
    public void Rank_VietnameseFileWithoutItsStyle_NamesTheOption()
    {
        using var file = SampleFiles.VietnameseLadder(ProvinceRegistry.Vintage2008, 2024);

        InProcess.RunRefused("rank", "--scores", file.Path).Should().Contain(line => line.Contains("--style vi"));
    }

    [Fact]
    public void Rank_SeveralProblems_AreListedLineByLine()
    {
        using var file = new TemporaryFile(
            "bad.csv",
            "province,year,1.1\nNowhere,2024,1.1\n12,2024,eleven\n01,2024,99\n"
        );

        InProcess
            .RunRefused("rank", "--scores", file.Path, "--lang", "en")
            .Select(line => line[(file.Path.Length + 2)..].Split(',', ':')[0])
            .Should()
            .Equal("line 2", "line 3", "line 4");
    }

    [Fact]
    public void Rank_MissingFile_SaysSo() =>
        InProcess
            .RunRefused("rank", "--scores", "no-such-file.csv")
            .Should()
            .Equal("no-such-file.csv: Không có tệp này.");

    [Fact]
    public void Rank_UnknownNode_NamesTheEdition() =>
        InProcess
            .RunRefused("rank", "--node", "9.9", "--lang", "en")
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("PAPI, edition 2021")
            .And.Contain("'9.9'");

    [Theory]
    [InlineData("--edition", "2021")]
    [InlineData("--provinces", "2025")]
    public void Rank_OptionOfAFileThatIsNotGiven_IsRefused(string option, string value) =>
        InProcess
            .RunRefused("rank", option, value)
            .Should()
            .Equal($"{option} nói về tệp của --scores, nhưng không có --scores.");

    [Fact]
    public void Rank_Workbook_TakesItsScores()
    {
        using var workbook = SmallWorkbook.Published(2024);

        var league = InProcess.RunForJson("rank", "--year", "2024", "--scores", workbook.Path);

        league.Text("dataVersion").Should().Be("papi-2024.xlsx");
        league.Number("ranked").Should().Be(61);
        league.Item("rows", "code", "12").Number("rank").Should().Be(31);
    }

    [Fact]
    public void Rank_DamagedWorkbook_IsRefused()
    {
        using var scores = new TemporaryFile("papi-2024.xlsx", "province,year,1.1\n");

        InProcess
            .RunRefused("rank", "--scores", scores.Path, "--lang", "en")
            .Should()
            .Contain(line => line.Contains("no Excel workbook", StringComparison.Ordinal));
    }
}
