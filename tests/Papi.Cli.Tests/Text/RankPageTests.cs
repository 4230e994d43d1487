using Papi.Cli.Tests.Support;

namespace Papi.Cli.Tests.Text;

public class RankPageTests
{
    [Fact]
    public void Draw_Total2024_MarksTheMedianAndNamesTheMissing()
    {
        string[] lines = InProcess.Run("rank", "--year", "2024").Lines;

        lines[0].Should().Be("Xếp hạng năm 2024 theo Chỉ số PAPI tổng hợp — PAPI, phiên bản 2021");
        lines[1].Should().StartWith("61 tỉnh, thành phố được xếp hạng; trung bình ").And.EndWith(", trung vị 43,48");
        lines.Should().ContainSingle(line => line.EndsWith("trung vị") && line.Contains("Lai Châu"));
        lines.Should().Contain("Không có điểm (2): Vĩnh Phúc, Tiền Giang");
        lines
            .Should()
            .Contain(line => line.StartsWith("Cách chia nhóm (papi-since-2023): ") && line.EndsWith("nhóm thấp hơn."));
    }

    // PAPI 2022 report, map 3.6: the eight printed bounds of D6.
    [Theory]
    [InlineData("high", "16", "7.8579", "8.3148")]
    [InlineData("high average", "16", "7.5189", "7.8072")]
    [InlineData("low average", "15", "7.2294", "7.5173")]
    [InlineData("low", "16", "6.4132", "7.2275")]
    public void Draw_D6Of2022_ShowsThePublishedBounds(string tier, string count, string from, string to) =>
        InProcess
            .Run("rank", "--year", "2022", "--node", "D6", "--decimals", "4", "--lang", "en")
            .Lines.Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Should()
            .Contain($"{tier} {count} {from} {to}");

    [Fact]
    public void Draw_TooFewForFourTiers_SaysWhy()
    {
        using var file = new TemporaryFile("two.csv", "province,year,1.1\n01,2024,1.1\n12,2024,1.2\n");

        InProcess
            .Run("rank", "--scores", file.Path, "--year", "2024", "--node", "1.1", "--lang", "en")
            .Lines.Should()
            .Contain(line => line.Contains("only 2 provinces have a score"));
    }

    [Fact]
    public void Draw_NobodyRanked_SaysSo()
    {
        using var file = new TemporaryFile("one.csv", "province,year,1.1\n01,2024,1.1\n");

        InProcess
            .Run("rank", "--scores", file.Path, "--year", "2024")
            .Lines.Should()
            .Contain("Không tỉnh nào có điểm năm 2024.")
            .And.Contain("Số liệu: one.csv");
    }
}
