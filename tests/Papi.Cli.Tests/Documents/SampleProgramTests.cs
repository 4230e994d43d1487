using System.Globalization;
using System.Reflection;
using Papi.Cli.Tests.Support;

namespace Papi.Cli.Tests.Documents;

public class SampleProgramTests
{
    public static TheoryData<string, string> GuidedPages =>
        new()
        {
            { "docs/getting-started.md", "FirstSteps" },
            { "docs/bat-dau.md", "FirstSteps" },
            { "docs/concepts.md", "Concepts" },
            { "docs/faq.md", "Traps" },
            { "docs/methodology.md", "ByHand" },
        };

    [Theory]
    [InlineData("README.md", "Quickstart")]
    [InlineData("comparing.md", "CompareAndAudit")]
    [InlineData("robustness.md", "HowRobust")]
    [InlineData("planning.md", "PlanAhead")]
    [InlineData("survey.md", "SurveyToScores")]
    [InlineData("reports.md", "WriteReport")]
    [InlineData("charts.md", "DrawCharts")]
    public void Program_OfADocument_IsTheSampleThatIsCompiled(string document, string sample) =>
        MarkdownBlocks
            .First(document, "csharp")
            .Should()
            .Be(File.ReadAllText(MarkdownBlocks.PathOf($"{sample}.cs")).ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("README.md", "Quickstart")]
    [InlineData("comparing.md", "CompareAndAudit")]
    [InlineData("robustness.md", "HowRobust")]
    [InlineData("planning.md", "PlanAhead")]
    [InlineData("survey.md", "SurveyToScores")]
    [InlineData("reports.md", "WriteReport")]
    [InlineData("charts.md", "DrawCharts")]
    public void Output_InADocument_IsWhatTheProgramPrints(string document, string sample) =>
        Run(sample).Should().Be(MarkdownBlocks.First(document, "text"));

    // The blocks of such a page are one program in pieces, each with what it prints below it.
    [Theory]
    [MemberData(nameof(GuidedPages))]
    public void Blocks_OfAPage_AreTheSampleThatIsCompiled(string page, string sample) =>
        string.Join('\n', MarkdownPage.Read(page).WithOutput("csharp").Select(example => example.Code.Text))
            .Should()
            .Be(Repository.Read($"samples/{sample}/Program.cs"));

    [Theory]
    [MemberData(nameof(GuidedPages))]
    public void Outputs_OfAPage_AreWhatTheProgramPrints(string page, string sample) =>
        Run(sample)
            .Should()
            .Be(string.Concat(MarkdownPage.Read(page).WithOutput("csharp").Select(example => example.Output.Text)));

    private static string Run(string sample)
    {
        using var printed = new StringWriter(CultureInfo.InvariantCulture);
        var console = Console.Out;
        Console.SetOut(printed);
        try
        {
            Assembly.Load(sample).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString().ReplaceLineEndings("\n");
    }
}
