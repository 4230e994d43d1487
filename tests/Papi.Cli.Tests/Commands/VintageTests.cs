using System.Text.Json;
using Papi.Cli.Tests.Support;
using Papi.Scoring.Geography;

namespace Papi.Cli.Tests.Commands;

/// <summary><c>--vintage</c>: the published years for the 34 provinces.</summary>
public class VintageTests
{
    // Hà Giang 43.728905 and Tuyên Quang 42.546779 in 2024; Vĩnh Phúc and Tiền Giang have no data.
    [Fact]
    public void Rank_Vintage2025_RanksTheEstimates()
    {
        var league = InProcess.RunForJson("rank", "--year", "2024", "--vintage", "2025");

        league.Number("vintage").Should().Be(2025);
        league.At("isEstimate").GetBoolean().Should().BeTrue();
        league.Text("dataVersion").Should().Be("papi-2024.1, harmonised to 2025 (mean of predecessors)");
        league.Number("ranked").Should().Be(32);
        var merged = league.Item("rows", "name", "Tuyên Quang");
        merged.Number("score").Should().BeApproximately(43.137842, 1e-9);
        merged.At("estimated").GetBoolean().Should().BeTrue();
        var unmerged = league.Item("rows", "name", "Lai Châu");
        unmerged.Number("score").Should().BeApproximately(43.479567, 1e-9);
        unmerged.At("estimated").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public void Rank_Vintage2025_NamesThePredecessorsThatAreMissing()
    {
        var missing = InProcess.RunForJson("rank", "--year", "2021", "--vintage", "2025").At("missing");

        missing.EnumerateArray().Select(item => item.Text("name")).Should().Equal("Quảng Ninh", "Bắc Ninh");
        Names(missing[0].At("predecessors")).Should().BeEmpty("it was not merged and has no data itself");
        Names(missing[1].At("predecessors")).Should().Equal("Bắc Giang", "Bắc Ninh");
        missing[1].At("predecessors")[0].Text("code").Should().Be("24", "the code of the old province");
    }

    [Theory]
    [InlineData("--vintage", "2008")]
    [InlineData()]
    public void Rank_The63_AreNoEstimates(params string[] vintage)
    {
        var league = InProcess.RunForJson(["rank", "--year", "2024", .. vintage]);

        league.Number("vintage").Should().Be(2008);
        league.At("isEstimate").GetBoolean().Should().BeFalse();
        league.Number("ranked").Should().Be(61);
        league.At("rows").EnumerateArray().Should().NotContain(row => row.At("estimated").GetBoolean());
        league.Text("dataVersion").Should().Be("papi-2024.1");
    }

    [Fact]
    public void Report_Vintage2025_MarksEveryScoreAndGoesBackTo2011()
    {
        var report = InProcess.RunForJson("report", "Tuyên Quang", "--vintage", "2025");

        report.Number("year").Should().Be(2024);
        report.Number("vintage").Should().Be(2025);
        report.At("isEstimate").GetBoolean().Should().BeTrue();
        Names(report.At("estimatedFrom")).Should().Equal("Hà Giang", "Tuyên Quang");
        report.Number("total.score").Should().BeApproximately(43.137842, 1e-9);
        report.Number("total.rank").Should().Be(19);
        report.At("total.estimated").GetBoolean().Should().BeTrue();
        report.Text("region.code").Should().Be("NMM");
        report.At("history").GetArrayLength().Should().Be(13);
        report.At("history")[12].Number("year").Should().Be(2011);
        report.At("history").EnumerateArray().Should().OnlyContain(item => item.At("estimated").GetBoolean());
        report.At("missingYears").GetArrayLength().Should().Be(0);
        var dimension = report.Item("dimensions", "node", "D3");
        dimension.At("estimated").GetBoolean().Should().BeTrue();
        dimension.Item("subDimensions", "node", "3.2").Number("score").Should().BeApproximately(0.501003, 1e-9);
        dimension.Item("subDimensions", "node", "3.2").At("estimated").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void Report_ProvinceThatWasNotMerged_KeepsItsScoresAmongEstimates()
    {
        var report = InProcess.RunForJson("report", "Lai Châu", "--vintage", "2025");

        report.At("isEstimate").GetBoolean().Should().BeTrue();
        report.At("estimatedFrom").GetArrayLength().Should().Be(0);
        report.Number("total.score").Should().BeApproximately(43.479567, 1e-9);
        report.Number("total.rank").Should().Be(17);
        report.At("total.estimated").GetBoolean().Should().BeFalse();
        report.At("history")[0].At("estimated").GetBoolean().Should().BeFalse();
        report.At("history")[0].At("amongEstimates").GetBoolean().Should().BeTrue();
    }

    // Bắc Giang had no data in 2014, both had none in 2021, and neither had a total in 2022.
    [Fact]
    public void Report_YearsWithoutAnEstimate_NameThePredecessors()
    {
        var years = InProcess.RunForJson("report", "Bắc Ninh", "--vintage", "2025").At("missingYears");

        years
            .EnumerateArray()
            .Select(item => $"{item.Number("year")}: {string.Join(", ", Names(item.At("predecessors")))}")
            .Should()
            .Equal("2022: Bắc Giang, Bắc Ninh", "2021: Bắc Giang, Bắc Ninh", "2014: Bắc Giang");
    }

    [Fact]
    public void Report_NoEstimateInTheYear_NamesThePredecessor()
    {
        var report = InProcess.RunForJson("report", "Phú Thọ", "--year", "2024", "--vintage", "2025");

        report.IsNull("total.score").Should().BeTrue();
        report.At("total.estimated").GetBoolean().Should().BeFalse();
        Names(report.At("total.missingPredecessors")).Should().Equal("Vĩnh Phúc");
    }

    [Fact]
    public void Report_WithoutYear_TakesTheLatestWithAnEstimate() =>
        InProcess.RunForJson("report", "Phú Thọ", "--vintage", "2025").Number("year").Should().Be(2023);

    // Bắc Ninh 2022 has scores on D6 and D7 alone: that is a year with data.
    [Fact]
    public void Report_SomeDimensionsEstimated_AreShown()
    {
        var report = InProcess.RunForJson("report", "Bắc Ninh", "--year", "2022", "--vintage", "2025");

        report.IsNull("total.score").Should().BeTrue();
        report
            .At("dimensions")
            .EnumerateArray()
            .Where(item => item.At("estimated").GetBoolean())
            .Select(item => item.Text("node"))
            .Should()
            .Equal("D6", "D7");
    }

    [Theory]
    [InlineData("vi", "'Hà Giang' (02) đã nhập vào Tuyên Quang (08) từ ngày 1/7/2025.")]
    [InlineData("en", "'Hà Giang' (02) merged into Tuyen Quang (08) on 2025-07-01.")]
    public void Report_OldProvinceAmongTheNew_IsExplained(string language, string line) =>
        InProcess.RunRefused("report", "Hà Giang", "--vintage", "2025", "--lang", language).Should().Equal(line);

    [Fact]
    public void Report_ScoresOfTheNewProvinces_JoinTheHarmonisedYears()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        var report = InProcess.RunForJson([
            "report",
            "Tuyên Quang",
            "--vintage",
            "2025",
            "--scores",
            file.Path,
            "--edition",
            "2021",
        ]);

        report.Number("year").Should().Be(2025);
        report.At("isEstimate").GetBoolean().Should().BeFalse();
        report.Text("dataVersion").Should().Be("ladder.csv");
        report.At("total.estimated").GetBoolean().Should().BeFalse();
        report.At("history").GetArrayLength().Should().Be(14);
        var before = report.Item("history", "year", "2024");
        before.At("estimated").GetBoolean().Should().BeTrue();

        // Tuyên Quang is the third of the 34: 2 per mille up the scale of 72 points.
        before.Number("change").Should().BeApproximately(8 + (0.072 * 2) - 43.137842, 1e-6);
    }

    // Without --vintage there is no year to compare with: the province has other borders.
    [Fact]
    public void Report_ScoresOfTheNewProvincesWithoutVintage_HaveNoHistory()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        InProcess
            .RunForJson("report", "Tuyên Quang", "--scores", file.Path, "--edition", "2021")
            .At("history")
            .GetArrayLength()
            .Should()
            .Be(0);
    }

    [Theory]
    [InlineData("rank")]
    [InlineData("report", "Lai Châu")]
    public void Vintage2008_YearOfThe34_IsExplained(params string[] command)
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);
        string[] scores = ["--scores", file.Path, "--edition", "2021", "--vintage", "2008"];

        InProcess
            .RunRefused([.. command, .. scores, "--year", "2025", "--lang", "en"])
            .Should()
            .Equal(
                "--vintage 2008: the scores of 2025 are those of the provinces of 2025; the score of a new province cannot be divided among old ones."
            );
        InProcess
            .RunRefused([.. command, .. scores, "--year", "2025"])
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("--vintage 2008: năm 2025 chỉ có số liệu của các tỉnh theo địa giới 2025");
        InProcess.RunForJson([.. command, .. scores]).Number("year").Should().Be(2024, "the latest of the 63");
    }

    [Fact]
    public void Report_OldProvinceOfTheNewFileWithVintage2008_IsFoundAmongThe63()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        InProcess
            .RunForJson(["report", "Hà Giang", "--vintage", "2008", "--scores", file.Path, "--edition", "2021"])
            .Number("year")
            .Should()
            .Be(2024);
    }

    [Fact]
    public void Vintage_Unknown_NamesTheChoices() =>
        InProcess
            .RunRefused("rank", "--vintage", "2024", "--lang", "en")
            .Should()
            .Contain("--vintage: there is no '2024'; it is one of: 2008, 2025.");

    private static IEnumerable<string?> Names(JsonElement provinces) =>
        provinces.EnumerateArray().Select(province => province.Text("name"));
}
