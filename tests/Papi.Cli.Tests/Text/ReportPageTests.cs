using Papi.Cli.Tests.Support;

namespace Papi.Cli.Tests.Text;

public class ReportPageTests
{
    [Fact]
    public void Draw_LaiChau2024_SaysWhatTheProvinceReports() =>
        InProcess
            .Run("report", "Lai Châu", "--year", "2024")
            .Lines.Should()
            .StartWith([
                "Lai Châu (mã 12), năm 2024 — PAPI, phiên bản 2021",
                " Tổng điểm    43,48 điểm, hạng 31/61, nhóm trung bình thấp (trung vị)",
                " Cả nước      thấp nhất 39,91, cao nhất 47,82",
                " Trong vùng   hạng 8/14, Trung du và miền núi phía Bắc",
                " Nhóm trên    cần thêm 0,25 điểm để vào nhóm trung bình cao",
                " Hạng trên    cần thêm 0,25 điểm để bằng Hà Giang, hạng 30",
                " So với 2023  4 chỉ số nội dung tăng, 4 giảm",
                " Mạnh nhất    D6 Cung ứng dịch vụ công: 7,72 điểm, 75 % thang điểm",
                " Yếu nhất     D8 Quản trị điện tử: 3,42 điểm, 27 % thang điểm",
            ]);

    [Fact]
    public void Draw_English_HasPointsAndEnglishNames() =>
        InProcess
            .Run("report", "Lai Châu", "--year", "2024", "--lang", "en")
            .Lines.Should()
            .Contain(" Total           43.48 points, rank 31/61, low average tier (the median)")
            .And.Contain(" Next tier       needs 0.25 points more for the high average tier");

    [Fact]
    public void Draw_MoreDecimals_ShowThem() =>
        InProcess
            .Run("report", "Lai Châu", "--year", "2024", "--decimals", "6")
            .Lines.Should()
            .Contain(" Nhóm trên    cần hơn 0,249338 điểm nữa để vào nhóm trung bình cao")
            .And.Contain(line => line.StartsWith(" Tổng điểm    43,479567 điểm"));

    [Theory]
    [InlineData("2023", "43,62", "18/61", "-0,14", "▼", "13")]
    [InlineData("2020", "40,86", "55/63", "+2,62", "(1)", "▲", "24")]
    [InlineData("2017", "33,10", "63/63", "—", "(4)", "▲", "32")]
    public void Draw_HistoryRow_HasChangeInPointsAndPlaces(params string[] cells) =>
        InProcess.Run("report", "Lai Châu", "--year", "2024").Lines.Select(Words).Should().ContainEquivalentOf(cells);

    [Fact]
    public void Draw_DimensionRow_IsFollowedByItsParts()
    {
        string[] lines = InProcess.Run("report", "Lai Châu", "--year", "2024", "--lang", "en").Lines;

        int dimension = Array.FindIndex(lines, line => line.StartsWith(" D7", StringComparison.Ordinal));
        Words(lines[dimension])
            .Should()
            .Equal(
                "D7",
                "Environmental",
                "Governance",
                "3.68",
                "10.00",
                "-0.12",
                "30/61",
                "high",
                "average",
                "2.87–4.41"
            );
        Words(lines[dimension + 2]).Should().StartWith(["7.2"]).And.EndWith(["2.06", "3.33", "-0.19", "19/61"]);
    }

    [Fact]
    public void Draw_ChangeAcrossABreak_IsADashWithTheReason() =>
        InProcess
            .Run("report", "Lai Châu", "--year", "2021", "--lang", "en")
            .Lines.Should()
            .Contain(line => line.StartsWith(" D5") && line.Contains("—  (1)"))
            .And.Contain(line => line.StartsWith("(1) 2021: "));

    [Theory]
    [InlineData("vi", " Tổng điểm  không có số liệu của tỉnh trong năm này; 61 tỉnh được xếp hạng")]
    [InlineData("en", " Total           no data for the province in this year; 61 provinces were ranked")]
    public void Draw_NoData_SaysSo(string language, string line) =>
        InProcess.Run("report", "Vĩnh Phúc", "--year", "2024", "--lang", language).Lines.Should().Contain(line);

    // Bắc Giang 2022 was not rated on four dimensions.
    [Fact]
    public void Draw_SomeDimensionsMissing_NamesThem() =>
        InProcess
            .Run("report", "Bắc Giang", "--year", "2022")
            .Lines.Should()
            .Contain(" Tổng điểm  không có, vì thiếu D1, D2, D4, D5; 61 tỉnh được xếp hạng");

    [Fact]
    public void Draw_End_NamesTheDataVersion() =>
        InProcess
            .Run("report", "Lai Châu", "--lang", "en")
            .Output.TrimEnd()
            .Should()
            .EndWith("Data: papi-2024.1 (change against the year before; — missing or not comparable)");

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
