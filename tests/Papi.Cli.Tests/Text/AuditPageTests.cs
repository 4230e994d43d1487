using Papi.Cli.Tests.Support;

namespace Papi.Cli.Tests.Text;

public class AuditPageTests
{
    // From the report of Lai Châu on its result of 2024.
    private const string Report =
        "id,section,node,quantity,year,printed,base_year\n"
        + "c001,intro,total,score,2024,43.48,\n"
        + "c002,intro,total,rank,2024,31/63,\n"
        + "c012,intro,total,score,2021,42.33,\n"
        + "c017,intro,total,rank_change,2024,+23,2020\n"
        + "c018,intro,total,rank,2020,54/63,\n"
        + "c033,III.1,D1,range_max,2024,59546,\n"
        + "c080,III.4,D4,range_min,2024,\"6,0868\",\n"
        + "c115,III.6,D6,change,2024,+0.0.16,2023\n"
        + "c999,,total,tier,2024,khá,\n";

    [Fact]
    public void Draw_Vietnamese_HasSummaryCorrectionsWarningsNotesInThisOrder() =>
        Lines("--lang", "vi")
            .Should()
            .ContainInOrder(
                "Kiểm tra báo cáo của Lai Châu (mã 12): 9 thông tin",
                "Phải sửa",
                "Nên xem lại",
                "Ghi chú",
                "c002: Hạng 31/63 của tổng điểm năm 2024: in 63, nhưng có 61 tỉnh được xếp hạng.",
                "2 trong 9 thông tin khớp số liệu."
            );

    [Fact]
    public void Draw_English_HasSummaryCorrectionsWarningsNotesInThisOrder() =>
        Lines("--lang", "en")
            .Should()
            .ContainInOrder(
                "Audit of the report of Lai Chau (code 12): 9 claims",
                "To be corrected",
                "To be looked at",
                "Notes",
                "c002: Rank 31/63 of the total in 2024: 63 printed, 61 ranked.",
                "2 of 9 claims agree with the data."
            );

    [Fact]
    public void Draw_Summary_BeginsWithWhatIsWrong() =>
        Lines("--lang", "en")
            .Select(Words)
            .Should()
            .ContainInOrder(
                "Contradicted 3",
                "Out of range 1",
                "Malformed 1",
                "Only within the document 1",
                "Truncated 1",
                "Consistent 2"
            )
            .And.NotContain(line => line.StartsWith("Unverifiable"));

    // With as many decimals as are printed, four where that cannot be told, none for a rank.
    [Theory]
    [InlineData("c018 intro total rank 2020 54/63 55 Disagrees: the data give 55/63, off by -1.")]
    [InlineData("c080 III.4 D4 range_min 2024 6,0868 6.0867 Disagrees: the data give 6.086703, off by +0.000097.")]
    [InlineData(
        "c033 III.1 D1 range_max 2024 59546 5.9546 59546 lies outside the scale from 1 to 10; the data give 5.954646; 5.9546 may be meant."
    )]
    [InlineData("c115 III.6 D6 change 2023-2024 +0.0.16 +0.0016 '+0.0.16' is not a number; the data give +0.001554.")]
    [InlineData(
        "c999 total tier 2024 khá low average, the median 'khá' is the name of no tier: low average, the median, rank 31 of 61."
    )]
    [InlineData(
        "c012 intro total score 2021 42.33 42.34 Cut off instead of rounded: the data give 42.335741, which rounds to 42.34."
    )]
    [InlineData(
        "c017 intro total rank_change 2020-2024 +23 +24 Equals the document's own figures, 54/63 (c018) − 31/63 (c002); the data give +24."
    )]
    public void Draw_Finding_SaysWhereWhatAndWhy(string row) =>
        Lines("--lang", "en").Select(Words).Should().Contain(row);

    [Fact]
    public void Draw_MoreDecimals_ShowThem() =>
        Lines("--lang", "en", "--decimals", "5")
            .Select(Words)
            .Should()
            .Contain(row => row.Contains(" 6,0868 6.08670 "));

    [Fact]
    public void Draw_NothingWrong_SaysSoWithoutTables()
    {
        string[] lines = Run("id,node,quantity,year,printed,base_year\na,total,score,2024,43.48,\n", "--lang", "en");

        lines
            .Should()
            .ContainInOrder("Nothing has to be corrected.", "1 of 1 claims agree with the data.")
            .And.NotContain(["To be corrected", "To be looked at", "Notes"]);
    }

    [Fact]
    public void Draw_OutputThatIsNoTerminal_IsPlain() =>
        Lines().Should().OnlyContain(line => !line.Contains('\u001b') && line == line.TrimEnd());

    private static string[] Lines(params string[] args) => Run(Report, args);

    private static string[] Run(string claims, params string[] args)
    {
        using var file = new TemporaryFile("claims.csv", claims);
        return InProcess.Run(["audit", file.Path, "--province", "Lai Châu", .. args]).Lines;
    }

    private static string Words(string line) =>
        string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
