using Papi.Cli.Tests.Support;
using Papi.Scoring.Geography;

namespace Papi.Cli.Tests.Commands;

public class ReportCommandTests
{
    // Report of Lai Châu of April 2025 and the PAPI report of 2024.
    [Fact]
    public void Report_LaiChau2024_GivesThePublishedPosition()
    {
        var report = InProcess.RunForJson("report", "Lai Châu", "--year", "2024");

        report.At("province").GetRawText().Should().Contain("\"12\"").And.Contain("Lai Châu");
        report.Number("year").Should().Be(2024);
        report.Text("dataVersion").Should().Be("papi-2024.1");
        report.Number("total.score").Should().BeApproximately(43.479567, 1e-9);
        report.Number("total.rank").Should().Be(31);
        report.Number("total.ranked").Should().Be(61);
        report.Text("total.tier").Should().Be("low-average");
        report.At("total.atMedian").GetBoolean().Should().BeTrue();
        report.Number("total.nationalMin").Should().BeApproximately(39.912184, 1e-9);
        report.Number("total.nationalMax").Should().BeApproximately(47.821235, 1e-9);
        report.Text("region.code").Should().Be("NMM");
        report.Number("region.rank").Should().Be(8);
        report.Number("region.ranked").Should().Be(14);
        report.Text("strongest").Should().Be("D6");
        report.Text("weakest").Should().Be("D8");
        report.Text("nextTier.tier").Should().Be("high-average");
        report.Number("nextTier.gap").Should().BeApproximately(0.249338, 1e-9);
        report.At("nextTier.attained").GetBoolean().Should().BeFalse();
        report.Number("up").Should().Be(4);
        report.Number("down").Should().Be(4);
    }

    [Theory]
    [InlineData("D1", "high-average")]
    [InlineData("D2", "high-average")]
    [InlineData("D3", "low")]
    [InlineData("D4", "low")]
    [InlineData("D5", "low-average")]
    [InlineData("D6", "high-average")]
    [InlineData("D7", "high-average")]
    [InlineData("D8", "high-average")]
    public void Report_LaiChau2024_GivesThePublishedTierOfEveryDimension(string node, string tier) =>
        InProcess
            .RunForJson("report", "Lai Châu", "--year", "2024")
            .Item("dimensions", "node", node)
            .Text("tier")
            .Should()
            .Be(tier);

    [Theory]
    [InlineData(2023, 18, 61, -13)]
    [InlineData(2022, 27, 61, -4)]
    [InlineData(2021, 30, 60, -1)]
    [InlineData(2020, 55, 63, 24)]
    public void Report_LaiChau2024_RemembersThePublishedRanks(int year, int rank, int ranked, int climbed)
    {
        var then = InProcess.RunForJson("report", "Lai Châu", "--year", "2024").Item("history", "year", $"{year}");

        then.Number("rank").Should().Be(rank);
        then.Number("ranked").Should().Be(ranked);
        then.Number("rankChange").Should().Be(climbed);
        then.At("comparable").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void Report_HistoryAcrossABreak_HasRanksButNoChange()
    {
        var history = InProcess.RunForJson("report", "Lai Châu", "--year", "2024", "--lang", "en").At("history");

        history.EnumerateArray().Select(item => item.Number("year")).Should().BeInDescendingOrder().And.HaveCount(13);
        var before = history.EnumerateArray().Single(item => item.Number("year") == 2017);
        before.IsNull("change").Should().BeTrue();
        before.Number("rankChange").Should().Be(32);
        before.At("comparable").GetBoolean().Should().BeFalse();
        before.Text("note").Should().StartWith("2018: ");
    }

    // Lai Châu rose on D1 from 4.966352 to 5.236280, of 5.954646 at most.
    [Fact]
    public void Report_Dimension_HasChangeRangeAndParts()
    {
        var dimension = InProcess.RunForJson("report", "12").Item("dimensions", "node", "D1");

        dimension.Text("id").Should().Be("participation");
        dimension.Number("change").Should().BeApproximately(0.269928, 1e-9);
        dimension.Number("nationalMax").Should().BeApproximately(5.954646, 1e-9);
        var part = dimension.Item("subDimensions", "node", "1.4");
        part.Number("score").Should().Be(1.30082);
        part.Number("scaleMin").Should().Be(0.25);
        part.Number("scaleMax").Should().Be(2.5);
        part.Number("change").Should().BeApproximately(0.385856, 1e-9);
        part.Number("rank").Should().Be(10);
    }

    [Fact]
    public void Report_Json_HasExactlyTheAgreedProperties()
    {
        var report = InProcess.RunForJson("report", "Lai Châu");

        report
            .Names()
            .Should()
            .Equal(
                "format",
                "language",
                "province",
                "year",
                "dataVersion",
                "vintage",
                "isEstimate",
                "estimatedFrom",
                "total",
                "region",
                "strongest",
                "weakest",
                "nextTier",
                "history",
                "missingYears",
                "up",
                "down",
                "dimensions"
            );
        report
            .At("total")
            .Names()
            .Should()
            .Equal(
                "score",
                "rank",
                "ranked",
                "tier",
                "atMedian",
                "nationalMin",
                "nationalMax",
                "estimated",
                "missingPredecessors"
            );
        report
            .At("history")[0]
            .Names()
            .Should()
            .Equal(
                "year",
                "score",
                "rank",
                "ranked",
                "change",
                "rankChange",
                "comparable",
                "note",
                "estimated",
                "amongEstimates"
            );
        report
            .At("dimensions")[0]
            .Names()
            .Should()
            .Equal(
                "node",
                "id",
                "name",
                "score",
                "rank",
                "ranked",
                "tier",
                "nationalMin",
                "nationalMax",
                "change",
                "subDimensions",
                "estimated"
            );
        report
            .At("dimensions")[0]
            .At("subDimensions")[0]
            .Names()
            .Should()
            .Equal("node", "id", "name", "score", "scaleMin", "scaleMax", "change", "rank", "estimated");
    }

    [Fact]
    public void Report_Json_KeepsVietnameseLettersReadable() =>
        InProcess.Run("report", "Lai Châu", "--json").Output.Should().Contain("\"name\": \"Lai Châu\"");

    [Theory]
    [InlineData("vi", "Công khai, minh bạch trong việc ra quyết định ở địa phương")]
    [InlineData("en", "Transparency in Local Decision-making")]
    public void Report_Json_NamesNodesInTheLanguage(string language, string name) =>
        InProcess
            .RunForJson("report", "Lai Châu", "--lang", language)
            .Item("dimensions", "node", "D2")
            .Text("name")
            .Should()
            .Be(name);

    // Vĩnh Phúc has no data in 2024; 61 others were ranked.
    [Fact]
    public void Report_ProvinceWithoutDataInTheYear_IsNoError()
    {
        var report = InProcess.RunForJson("report", "Vĩnh Phúc", "--year", "2024");

        report.IsNull("total.score").Should().BeTrue();
        report.IsNull("total.rank").Should().BeTrue();
        report.IsNull("total.tier").Should().BeTrue();
        report.Number("total.ranked").Should().Be(61);
        report.IsNull("region").Should().BeTrue();
        report.IsNull("strongest").Should().BeTrue();
        report.IsNull("nextTier").Should().BeTrue();
        report.IsNull("up").Should().BeTrue();
        report.At("history").GetArrayLength().Should().Be(0);
        report.At("dimensions")[0].IsNull("score").Should().BeTrue();
        report.At("dimensions")[0].Number("ranked").Should().Be(61);
    }

    [Fact]
    public void Report_WithoutYear_TakesTheLatestWithDataOfTheProvince() =>
        InProcess.RunForJson("report", "Vĩnh Phúc").Number("year").Should().Be(2023);

    // Hà Nội 2011 is the first year: nothing rose or fell, because nothing is known.
    [Fact]
    public void Report_FirstYear_KnowsNoChanges()
    {
        var report = InProcess.RunForJson("report", "Hà Nội", "--year", "2011");

        report.IsNull("up").Should().BeTrue();
        report.IsNull("down").Should().BeTrue();
        report.At("dimensions")[0].IsNull("change").Should().BeTrue();
    }

    [Fact]
    public void Report_HighestTier_HasNoNextTier()
    {
        var best = InProcess.RunForJson("rank", "--year", "2024").At("rows")[0].Text("code")!;

        InProcess.RunForJson("report", best, "--year", "2024").IsNull("nextTier").Should().BeTrue();
    }

    [Fact]
    public void Report_ScoresReplaceAYear_ComeFromTheFile()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2008, 2023);

        var report = InProcess.RunForJson("report", "Lai Châu", "--year", "2023", "--scores", file.Path);

        // Lai Châu is the eighth of the 63: 7 per mille up the scale of 72 points.
        report.Number("total.score").Should().BeApproximately(8 + (0.072 * 7), 1e-6);
        report.Number("total.rank").Should().Be(56);
        report.Text("dataVersion").Should().Be("ladder.csv");
    }

    [Fact]
    public void Report_ScoresReplaceAYear_LeaveTheOthers()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2008, 2023);

        var report = InProcess.RunForJson("report", "Lai Châu", "--year", "2024", "--scores", file.Path);

        report.Number("total.score").Should().BeApproximately(43.479567, 1e-9);
        report.Item("history", "year", "2023").Number("change").Should().BeApproximately(43.479567 - 8.504, 1e-6);
    }

    [Fact]
    public void Report_ScoresOfANewYear_BecomeTheLatest()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        var report = InProcess.RunForJson("report", "Lai Châu", "--scores", file.Path, "--edition", "2021");

        report.Number("year").Should().Be(2025);
        report.Number("total.ranked").Should().Be(34);

        // Lai Châu is the same territory in both vintages, so its history goes on.
        report.Item("history", "year", "2024").Number("rank").Should().Be(31);
    }

    [Fact]
    public void Report_ScoresOfSomeSubDimensionsOnly_HaveNoTotal()
    {
        using var file = new TemporaryFile("some.csv", "province,year,1.1,1.2\n12,2024,1.0,1.2\n01,2024,1.1,1.3\n");

        var report = InProcess.RunForJson("report", "Lai Châu", "--year", "2024", "--scores", file.Path);

        report.IsNull("total.score").Should().BeTrue();
        report.Number("total.ranked").Should().Be(0);
        var dimension = report.Item("dimensions", "node", "D1");
        dimension.IsNull("score").Should().BeTrue();
        dimension.Item("subDimensions", "node", "1.1").Number("rank").Should().Be(2);
    }

    [Fact]
    public void Report_UnknownProvince_NamesNearOnes() =>
        InProcess
            .RunRefused("report", "Lai Chu", "--lang", "en")
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("Lai Chau");

    [Fact]
    public void Report_UnknownYear_NamesTheKnownOnes() =>
        InProcess
            .RunRefused("report", "Lai Châu", "--year", "2030", "--json")
            .Should()
            .Equal(
                "Không có số liệu năm 2030; có các năm: 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024."
            );

    [Fact]
    public void Report_WithoutProvince_ShowsTheUsage() =>
        InProcess
            .RunRefused("report", "--lang", "en")
            .Should()
            .Equal("PROVINCE is missing.", "Usage: papi report <PROVINCE> [OPTIONS]", "More: papi report --help");
}
