using Papi.Cli.Tests.Support;

namespace Papi.Cli.Tests;

public class PapiCommandLineTests
{
    [Fact]
    public void Run_NoCommand_NamesTheCommands() =>
        InProcess
            .RunRefused()
            .Should()
            .Equal(
                "Thiếu lệnh: report, export, rank, compare, score, audit, plan, index, structure, robustness, sensitivity, survey.",
                "Cách dùng: papi <LỆNH> [TÙY CHỌN]",
                "Xem thêm: papi --help"
            );

    [Theory]
    [InlineData("'frobnicate' is one word too many; a name with spaces needs quotation marks.", "frobnicate")]
    [InlineData("'Châu' is one word too many; a name with spaces needs quotation marks.", "report", "Lai", "Châu")]
    [InlineData("There is no option '--frobnicate'.", "report", "Lai Châu", "--frobnicate", "5")]
    [InlineData("There is no option '--frobnicate'.", "report", "--frobnicate", "Lai Châu")]
    [InlineData("There is no option '--frobnicate'.", "report", "--frobnicate")]
    [InlineData("--year: '24' is not a survey year; write it like 2024.", "rank", "--year", "24")]
    [InlineData("--year: '2 024' is not a survey year; write it like 2024.", "rank", "--year", "2 024")]
    [InlineData("--year: its value is missing.", "rank", "--year")]
    [InlineData("--scores: its value is missing.", "rank", "--scores", "--frobnicate", "x")]
    [InlineData("--scores: its value is missing.", "rank", "--scores", "--json")]
    [InlineData("--year: can be given only once.", "rank", "--year", "2023", "--year", "2024")]
    [InlineData("--decimals: '11' is not a number from 0 to 10.", "rank", "--decimals", "11")]
    [InlineData("--decimals: '-1' is not a number from 0 to 10.", "rank", "--decimals", "-1")]
    [InlineData("--style: there is no 'fr'; it is one of: vi, en.", "rank", "--style", "fr")]
    [InlineData("--provinces: there is no '2024'; it is one of: 2008, 2025.", "rank", "--provinces", "2024")]
    public void Run_WrongCommandLine_SaysWhatIsWrongAndHowItIsUsed(string problem, params string[] args)
    {
        string[] lines = InProcess.RunRefused([.. args, "--lang", "en"]);

        lines.Should().Contain(problem).And.Contain(line => line.StartsWith("Usage: papi"));
        lines
            .Count(line =>
                !line.StartsWith("Usage: ", StringComparison.Ordinal)
                && !line.StartsWith("More: ", StringComparison.Ordinal)
            )
            .Should()
            .BeLessThanOrEqualTo(2);
    }

    [Fact]
    public void Run_SeveralWrongOptions_NamesEach() =>
        InProcess
            .RunRefused("rank", "--year", "x", "--decimals", "y")
            .Should()
            .Contain("--year: 'x' không phải năm khảo sát; viết như 2024.")
            .And.Contain("--decimals: 'y' không phải số từ 0 đến 10.");

    [Fact]
    public void Run_UnknownLanguage_IsRefusedInVietnamese() =>
        InProcess.RunRefused("rank", "--lang", "fr").Should().Contain("--lang: không có 'fr'; chọn một trong: vi, en.");

    [Theory]
    [InlineData("--lang", "en", "rank")]
    [InlineData("rank", "--lang", "en")]
    [InlineData("rank", "--lang=en")]
    [InlineData("rank", "--lang", "EN")]
    public void Run_LanguageAnywhere_IsTaken(params string[] args) =>
        InProcess.Run(args).Output.Should().Contain("provinces ranked");

    [Fact]
    public void Run_WithoutLanguage_SpeaksVietnamese() =>
        InProcess.Run("rank").Output.Should().Contain("tỉnh, thành phố được xếp hạng");

    [Theory]
    [InlineData("vi", "Cách dùng:", "Tùy chọn:")]
    [InlineData("en", "Usage:", "Options:")]
    public void Run_Help_SpeaksTheLanguage(string language, string usage, string options)
    {
        var result = InProcess.Run("report", "--help", "--lang", language);

        result.ExitCode.Should().Be(PapiCommandLine.Done);
        result.Error.Should().BeEmpty();
        result
            .Lines.Should()
            .Contain(usage)
            .And.Contain(options)
            .And.Contain(line => line.StartsWith("  --decimals <n>"));
    }

    [Fact]
    public void Run_HelpOfTheProgram_ListsTheCommands() =>
        InProcess
            .Run("--help", "--lang", "en")
            .Lines.Should()
            .ContainInOrder("Usage:", "  papi <COMMAND> [OPTIONS]")
            .And.Contain(line => line.StartsWith("  report <PROVINCE>"))
            .And.Contain(line => line.StartsWith("  rank"))
            .And.Contain(line => line.StartsWith("  score <FILE.csv>"));

    [Fact]
    public void Run_HelpOfAWrongCommandLine_IsStillHelp() =>
        InProcess.Run("report", "--year", "x", "--help").ExitCode.Should().Be(PapiCommandLine.Done);

    [Fact]
    public void Run_Version_PrintsIt()
    {
        var result = InProcess.Run("--version");

        result.ExitCode.Should().Be(PapiCommandLine.Done);
        result.Output.Should().MatchRegex(@"^\d+\.\d+\.\d+");
    }

    // A name that begins with @ is no file of more arguments.
    [Fact]
    public void Run_ArgumentWithAtSign_IsTakenAsItIs() =>
        InProcess.RunRefused("report", "@Lai").Should().ContainSingle().Which.Should().Contain("@Lai");

    [Theory]
    [InlineData("report", "Lai Châu", "--lang", "en")]
    [InlineData("report", "Lai Châu", "--json")]
    [InlineData("rank", "--lang", "vi")]
    [InlineData("rank", "--json")]
    public void Run_UnderAHostileCulture_WritesTheSame(params string[] args)
    {
        string expected = InProcess.Run(args).Output;
        using var hostile = new UnderCulture();

        InProcess.Run(args).Output.Should().Be(expected);
    }

    [Fact]
    public void Run_OutputThatIsNoTerminal_HasNoColoursNoPaddingAndNoWrappedLine()
    {
        var result = InProcess.Run("report", "Lai Châu", "--year", "2024");

        result.Output.Should().NotContain("\u001b");
        result.Lines.Should().OnlyContain(line => line == line.TrimEnd());

        // The longest note stands on one line.
        result
            .Lines.Should()
            .Contain(line =>
                line.Length > 200 && line.StartsWith("(3) D8, 2019: ") && line.EndsWith("còn 3 nội dung thành phần")
            );
    }
}
