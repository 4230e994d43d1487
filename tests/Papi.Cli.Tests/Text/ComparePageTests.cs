using Papi.Cli.Commands;
using Papi.Cli.Tests.Support;
using Papi.Cli.Text;
using Papi.Scoring;
using Papi.Scoring.Comparison;
using Papi.Scoring.Data;
using Papi.Scoring.Geography;
using Spectre.Console;

namespace Papi.Cli.Tests.Text;

public class ComparePageTests
{
    [Fact]
    public void Draw_LaiChau2024_SaysWhatChangedInVietnamese() =>
        Lines("Lai Châu", 2023, 2024)
            .Should()
            .StartWith([
                "Lai Châu (mã 12): năm 2024 so với năm 2023",
                " Năm 2023         43,62 điểm, hạng 18/61, nhóm trung bình cao",
                " Năm 2024         43,48 điểm, hạng 31/61, nhóm trung bình thấp (trung vị)",
                " Thay đổi         -0,14 điểm",
                " Bậc              ▼ 13 bậc: -2 do điểm của tỉnh, -11 do các tỉnh khác",
                " Chỉ số nội dung  4 tăng, 4 giảm",
            ]);

    [Fact]
    public void Draw_LaiChau2024_SaysWhatChangedInEnglish() =>
        Lines("Lai Châu", 2023, 2024, "--lang", "en")
            .Should()
            .StartWith([
                "Lai Chau (code 12): 2024 against 2023",
                " In 2023     43.62 points, rank 18/61, high average tier",
                " In 2024     43.48 points, rank 31/61, low average tier (the median)",
                " Change      -0.14 points",
                " Places      ▼ 13 places: -2 by the own score, -11 by the others",
                " Dimensions  4 up, 4 down",
            ]);

    [Theory]
    [InlineData("Tổng điểm 43,62 43,48 -0,14 -0,2 % 18/61 31/61 ▼ 13 trung bình cao → trung bình thấp")]
    [InlineData("D3 Trách nhiệm giải trình với người dân 4,51 4,22 -0,29 -3,3 % 4/61 46/61 ▼ 42 cao → thấp")]
    [InlineData("7.2 Chất lượng không khí 2,25 2,06 -0,19 -6,4 % 1/61 19/61 ▼ 18 cao → trung bình cao")]
    [InlineData("8.1 Sử dụng cổng thông tin điện tử của chính quyền địa phương 0,56 0,59 +0,03 +1,1 % 7/61 7/61 = cao")]
    public void Draw_Row_HasBothScoresTheChangeAndBothRanks(string row) =>
        Lines("Lai Châu", 2023, 2024).Select(Words).Should().Contain(row);

    [Fact]
    public void Draw_Rows_GoFromEachDimensionToItsSubDimensions()
    {
        string[] numbers =
        [
            .. Lines("Lai Châu", 2023, 2024)
                .SkipWhile(line => !line.StartsWith('─'))
                .Skip(1)
                .TakeWhile(line => line.Length > 0)
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]),
        ];

        numbers.Should().HaveCount(1 + 8 + 28).And.StartWith(["Tổng", "D1", "1.1", "1.2", "1.3", "1.4", "D2", "2.1"]);
        numbers.Should().EndWith(["D8", "8.1", "8.2", "8.3"]);
    }

    [Fact]
    public void Draw_MoreDecimals_ShowThem() =>
        Lines("Lai Châu", 2023, 2024, "--decimals", "6").Should().Contain(" Thay đổi         -0,142686 điểm");

    // D3 fell most, and justice services made it fall.
    [Fact]
    public void Draw_Contributions_BeginWithTheGreatestAndSayWhatMadeIt()
    {
        string[] rows = [.. Lines("Lai Châu", 2023, 2024, "--lang", "en").Select(Words)];

        int heading = Array.IndexOf(rows, "What the change of the total is made of");
        int first = Array.FindIndex(rows, heading, row => row.StartsWith('D'));
        rows[first..(first + 3)]
            .Should()
            .Equal(
                "D3 Vertical Accountability towards Citizens -0.29 3.3 Access to Justice Services -0.20",
                "D1 Participation at Local Levels +0.27 1.4 Voluntary Contributions +0.39",
                "D5 Public Administrative Procedures -0.26 5.3 Land Use Rights Certificates -0.27"
            );
        rows.Should().NotContain(row => row.Contains("arithmetic"));
    }

    [Fact]
    public void Draw_Places_NameWhoPassedWithBothRanks() =>
        Lines("Lai Châu", 2023, 2024)
            .Should()
            .ContainInOrder(
                "Ai vượt ai",
                " Mới có xếp hạng     2: Quảng Ninh (—→1), Bình Dương (—→9)",
                " Không còn xếp hạng  2: Vĩnh Phúc (16→—), Tiền Giang (59→—)"
            )
            .And.Contain(line => line.StartsWith(" Bị vượt             12: Tây Ninh (60→2), Bình Thuận (29→3)"));

    // Construction permits ended in 2020: the total goes on with a note, D5 does not.
    [Fact]
    public void Draw_BreakOfAPart_IsNotedAtTheTotalAndRefusedBelow()
    {
        string[] lines = Lines("Lai Châu", 2020, 2021);

        lines
            .Should()
            .Contain(" Thay đổi         +1,48 điểm (1)")
            .And.Contain(" Chỉ số nội dung  5 tăng, 2 giảm, 1 không so sánh được")
            .And.Contain("Chỉ có trong năm 2020: 5.2 Cấp phép xây dựng");
        lines
            .Select(Words)
            .Should()
            .Contain(row => row.StartsWith("D5 Thủ tục hành chính công 7,26 7,36 — — (2) 48/63 16/60 ▲ 32"));
        lines.Count(line => line.StartsWith("(2) ", StringComparison.Ordinal)).Should().Be(1, "a note is read once");
    }

    [Fact]
    public void Draw_ContributionAcrossABreak_IsMarkedAsArithmetic()
    {
        string[] rows = [.. Lines("Lai Châu", 2020, 2021, "--lang", "en").Select(Words)];

        rows.Should()
            .ContainInOrder(
                "What the change of the total is made of",
                "D5 Public Administrative Procedures +0.10 (4) 5.3 Land Use Rights Certificates +0.69",
                "(4) The series broke here: this is arithmetic, neither progress nor decline."
            );
    }

    [Fact]
    public void Draw_TotalAcrossABreak_IsRefusedInTheFactsToo()
    {
        string[] lines = Lines("Lai Châu", 2017, 2018);

        lines
            .Should()
            .Contain(" Thay đổi         không so sánh được (1)")
            .And.Contain(" Bậc              ▲ 37 bậc")
            .And.Contain(" Chỉ số nội dung  0 tăng, 0 giảm, 8 không so sánh được")
            .And.Contain(line => line.StartsWith("(1) 2018: "))
            .And.NotContain("Tổng điểm thay đổi do đâu");
    }

    [Fact]
    public void Draw_SharesAcrossABreak_AreMarked()
    {
        string[] lines = Lines("Lai Châu", 2017, 2018, "--across-breaks", "shares");

        lines.Should().Contain(" Thay đổi         +0,4 % thang điểm (1)");
        lines
            .Select(Words)
            .Should()
            .Contain(row => row.StartsWith("2.2 Công khai danh sách hộ nghèo 2,01 1,55 — +2,0 % (5) 55/63 50/61"))
            .And.Contain(row => row.StartsWith("(5) 2018: "));
    }

    [Fact]
    public void Draw_InsistAcrossABreak_MarksTheChangeAndWhatIsNew()
    {
        string[] lines = Lines("Lai Châu", 2017, 2018, "--across-breaks", "insist", "--lang", "en");

        lines.Should().Contain(" Change      +11.32 points (1)");
        lines
            .Select(Words)
            .Should()
            .Contain("D7 Environmental Governance (added) +4.72 (15)")
            .And.Contain("D2 Transparency in Local Decision-making +0.09 (15) 2.1 Access to Information +0.99 (added)");
    }

    // Quảng Ninh has no data in 2021; the last total before 2022 is that of 2020.
    [Theory]
    [InlineData(
        "vi",
        " Năm 2021         không có số liệu của tỉnh trong năm này; 60 tỉnh được xếp hạng",
        " Gợi ý            năm gần nhất trước đó có tổng điểm là 2020: --from 2020",
        " Chỉ số nội dung  0 tăng, 0 giảm, 8 thiếu điểm",
        "(1) Năm 2021 không có điểm: không có số liệu"
    )]
    [InlineData(
        "en",
        " In 2021     no data for the province in this year; 60 provinces were ranked",
        " Hint        the nearest earlier year with a total is 2020: --from 2020",
        " Dimensions  0 up, 0 down, 8 without a score",
        "(1) No score in 2021: no data"
    )]
    public void Draw_NoDataInOneYear_SaysSoAndWhichYearHas(string language, params string[] expected)
    {
        string[] lines = Lines("Quảng Ninh", 2021, 2022, "--lang", language);

        lines.Should().ContainInOrder(expected);
        lines
            .Should()
            .NotContain(line => line.StartsWith(" Thay đổi") || line.StartsWith(" Change"))
            .And.NotContain(["Ai vượt ai", "Who passed whom"]);
    }

    [Theory]
    [InlineData("mean", "So với trung bình cả nước", "Tổng điểm 42,42 +1,20 43,43 +0,05")]
    [InlineData("median", "So với trung vị cả nước", "Tổng điểm 42,33 +1,30 43,48 0,00")]
    [InlineData("best", "So với cao nhất cả nước", "Tổng điểm 46,04 -2,42 ▼ 17 47,82 -4,34 ▼ 30 Quảng Ninh")]
    [InlineData("region", "So với trung bình vùng Trung du và miền núi phía Bắc", "Tổng điểm 43,11 +0,51 43,43 +0,05")]
    [InlineData("An Giang", "So với An Giang", "Tổng điểm 41,85 +1,78 ▲ 17 42,89 +0,59 ▲ 9")]
    public void Draw_With_SetsTheProvinceBesideItInBothYears(string with, string heading, string row) =>
        Lines("Lai Châu", 2023, 2024, "--with", with).Select(Words).Should().ContainInOrder(heading, row);

    [Theory]
    [InlineData("mean", "Beside the national mean")]
    [InlineData("An Giang", "Beside An Giang")]
    public void Draw_WithInEnglish_HasItsHeading(string with, string heading) =>
        Lines("Lai Châu", 2023, 2024, "--with", with, "--lang", "en").Should().Contain(heading);

    [Fact]
    public void Draw_WithAProvinceWithoutData_NotesWhy() =>
        Lines("Lai Châu", 2023, 2024, "--with", "Vĩnh Phúc", "--lang", "en")
            .Select(Words)
            .Should()
            .ContainInOrder("Total 43.95 -0.33 ▼ 2 — — (1) —", "(1) Vinh Phuc: No score in 2024: no data");

    // Tuyên Quang has other borders in 2024; with --vintage 2025 they are made up for.
    [Fact]
    public void Draw_ProvinceThatWasNotThere_NamesTheOptionThatEstimatesIt()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        string[] lines = InProcess
            .Run("compare", "Tuyên Quang", "--scores", file.Path, "--edition", "2021", "--with", "mean")
            .Lines;

        lines
            .Should()
            .Contain(" Năm 2024         chưa có tỉnh này; --vintage 2025 ước tính điểm từ các tỉnh hợp thành")
            .And.Contain("Năm 2024 không có tỉnh nào cùng ranh giới với một trong hai tỉnh.");
    }

    [Fact]
    public void Draw_RegionThatWasRedrawn_NamesTheOldOne()
    {
        using var file = SampleFiles.Ladder(ProvinceRegistry.Vintage2025, 2025);

        InProcess
            .Run("compare", "Huế", "--scores", file.Path, "--edition", "2021", "--with", "region", "--lang", "en")
            .Lines.Should()
            .ContainInOrder(
                "Beside the regional mean, North Central",
                "Reference of 2024: regional mean, North Central and Central Coast"
            );
    }

    [Theory]
    [InlineData("Tuyên Quang", " In 2024     43.14 points, rank 19/32, low average tier — an estimate")]
    [InlineData("Lai Châu", " In 2024     43.48 points, rank 17/32, low average tier — a rank among estimates")]
    public void Draw_Vintage2025_SaysWhatIsAnEstimate(string province, string fact) =>
        Lines(province, 2023, 2024, "--vintage", "2025", "--lang", "en")
            .Should()
            .Contain(fact)
            .And.Contain(line => line.StartsWith("Estimate: a merged province has the plain mean"))
            .And.Contain(line => line.StartsWith("Data: papi-2024.1, harmonised to 2025"));

    [Fact]
    public void Draw_The63_SpeakOfNoEstimate() =>
        string.Join('\n', Lines("Lai Châu", 2023, 2024, "--lang", "en")).Should().NotContainEquivalentOf("estimate");

    [Fact]
    public void Draw_OutputThatIsNoTerminal_IsPlainAndKeepsEachRowOnOneLine()
    {
        var result = InProcess.Run("compare", "Lai Châu", "--from", "2020", "--to", "2021");

        result.Output.Should().NotContain("\u001b");
        result.Lines.Should().OnlyContain(line => line == line.TrimEnd());
        result.Lines.Should().ContainSingle(line => line.StartsWith("(3) ") && line.Contains("[0,3333; 3,3333]"));
    }

    // The names give way first; a number is never broken.
    [Theory]
    [InlineData(100)]
    [InlineData(120)]
    public void Draw_Terminal_KeepsNumbersWholeAndLinesWithinItsWidth(int width)
    {
        string[] lines = DrawOn(width);

        lines.Should().OnlyContain(line => line.Length <= width);
        lines.Should().ContainSingle(line => Words(line).Contains("43.62 43.48 -0.14 -0.2 % 18/61 31/61 ▼ 13"));
    }

    [Fact]
    public void Draw_NarrowTerminal_LeavesOutTheTiersSoThatNamesAreReadable()
    {
        string[] lines = DrawOn(80);

        lines.Should().OnlyContain(line => line.Length <= 80);
        lines.Select(Words).Should().Contain("Total 43.62 43.48 -0.14 -0.2 % 18/61 31/61 ▼ 13");
        lines.Should().Contain(line => line.StartsWith(" D3   Vertical"));
    }

    private static string[] DrawOn(int width)
    {
        var table = PublishedScores.Table.Aggregate();
        var view = ComparedYears.Compute(
            table,
            ProvinceRegistry.Vintage2008.Find("Lai Châu"),
            2023,
            2024,
            ComparisonOptions.Default
        );
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(writer) }
        );
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        new ComparePage(new Screen(console, Language.English, decimals: 2), view).Draw();
        return writer.ToString().Split('\n');
    }

    private static string[] Lines(string province, int from, int to, params string[] more) =>
        InProcess.Run(["compare", province, "--from", $"{from}", "--to", $"{to}", .. more]).Lines;

    private static string Words(string line) =>
        string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
