using Papi.Cli.Tests.Support;
using Papi.Scoring.Geography;

namespace Papi.Cli.Tests.Text;

/// <summary>The pages say plainly what is an estimate.</summary>
public class VintagePageTests
{
    [Theory]
    [InlineData(
        "vi",
        "Không có điểm (2): Quảng Ninh, Bắc Ninh (không ước tính được, thiếu Bắc Giang, Bắc Ninh)",
        "Ước tính: điểm của tỉnh sáp nhập là trung bình cộng, không trọng số",
        "Số liệu: papi-2024.1, harmonised to 2025 (mean of predecessors)"
    )]
    [InlineData(
        "en",
        "No score (2): Quang Ninh, Bac Ninh (no estimate without Bac Giang, Bac Ninh)",
        "Estimate: a merged province has the plain mean of the provinces that it was formed from",
        "Data: papi-2024.1, harmonised to 2025 (mean of predecessors)"
    )]
    public void Draw_RankOfTheNewProvinces_SaysWhatIsEstimatedAndWhatIsMissing(
        string language,
        string missing,
        string how,
        string data
    ) =>
        InProcess
            .Run("rank", "--year", "2021", "--vintage", "2025", "--lang", language)
            .Lines.Should()
            .Contain(missing)
            .And.Contain(line => line.StartsWith(how))
            .And.Contain(data);

    [Fact]
    public void Draw_RankRows_MarkTheEstimates()
    {
        string[] lines = InProcess.Run("rank", "--year", "2024", "--vintage", "2025", "--lang", "en").Lines;

        lines.Should().ContainSingle(line => line.Contains("Tuyen Quang") && line.EndsWith(" estimate"));
        lines.Should().ContainSingle(line => line.Contains("Lai Chau") && line.EndsWith(" low average"));
        lines.Count(line => line.EndsWith(" estimate", StringComparison.Ordinal)).Should().Be(21);
    }

    [Fact]
    public void Draw_RankOfThe63_SpeaksOfNoEstimate() =>
        InProcess.Run("rank", "--year", "2024", "--lang", "en").Output.Should().NotContainEquivalentOf("estimate");

    [Theory]
    [InlineData(
        "vi",
        " Ước tính     trung bình cộng, không trọng số, của Hà Giang, Tuyên Quang trước sáp nhập; không phải điểm công bố"
    )]
    [InlineData(
        "en",
        " Estimate        the plain mean of Ha Giang, Tuyen Quang before they merged; not published scores"
    )]
    public void Draw_ReportOfAMergedProvince_SaysHowItIsEstimated(string language, string line) =>
        InProcess.Run("report", "Tuyên Quang", "--vintage", "2025", "--lang", language).Lines.Should().Contain(line);

    [Fact]
    public void Draw_ReportOfAProvinceThatWasNotMerged_SaysWhatRestsOnEstimates() =>
        InProcess
            .Run("report", "Lai Châu", "--vintage", "2025", "--lang", "en")
            .Lines.Should()
            .Contain(
                " Estimate        Lai Chau keeps its scores; ranks, tiers and national figures count estimates of merged provinces"
            )
            .And.Contain("(1) The rank is one among estimates of merged provinces.");

    [Theory]
    [InlineData("vi", "2014: không ước tính được, thiếu tổng điểm của Bắc Giang")]
    [InlineData("en", "2014: no estimate without the total of Bac Giang")]
    public void Draw_YearsWithoutAnEstimate_AreListedWithTheReason(string language, string line) =>
        InProcess.Run("report", "Bắc Ninh", "--vintage", "2025", "--lang", language).Lines.Should().Contain(line);

    [Theory]
    [InlineData("vi", " Tổng điểm  không ước tính được, thiếu tổng điểm của Vĩnh Phúc; 32 tỉnh được xếp hạng")]
    [InlineData("en", " Total           no estimate without the total of Vinh Phuc; 32 provinces were ranked")]
    public void Draw_NoEstimate_SaysWhichProvinceIsMissing(string language, string line) =>
        InProcess
            .Run("report", "Phú Thọ", "--year", "2024", "--vintage", "2025", "--lang", language)
            .Lines.Should()
            .Contain(line)
            .And.NotContain(other => other.StartsWith(" Estimate") || other.StartsWith(" Ước tính"));

    // Quảng Ninh was not merged and has no data in 2023: it keeps nothing, and nothing of it is an estimate.
    [Fact]
    public void Draw_NoDataOfAProvinceThatWasNotMerged_IsTheUsualSentence() =>
        InProcess
            .Run("report", "Quảng Ninh", "--year", "2023", "--vintage", "2025", "--lang", "en")
            .Lines.Should()
            .Contain(" Total           no data for the province in this year; 32 provinces were ranked")
            .And.NotContain(line => line.StartsWith(" Estimate"));

    [Fact]
    public void Draw_HistoryOfARealYear_MarksTheEstimates()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        string[] lines = InProcess
            .Run(
                "report",
                "Tuyên Quang",
                "--vintage",
                "2025",
                "--scores",
                file.Path,
                "--edition",
                "2021",
                "--lang",
                "en"
            )
            .Lines;

        lines
            .Should()
            .ContainSingle(line => line.StartsWith(" 2024 "))
            .Which.Should()
            .Contain("43.14")
            .And.Contain("19/32  (1)");
        lines
            .Should()
            .Contain(
                "(1) Estimate: the mean of the provinces that it was formed from; the rank is one among estimates."
            );
        lines.Should().NotContain(line => line.StartsWith(" Estimate"));
    }
}
