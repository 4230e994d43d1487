using System.Globalization;
using System.Reflection;

namespace Papi.Cli.Tests.Documents;

public class SampleProgramTests
{
    [Theory]
    [InlineData("README.md", "Quickstart")]
    [InlineData("comparing.md", "CompareAndAudit")]
    [InlineData("robustness.md", "HowRobust")]
    [InlineData("planning.md", "PlanAhead")]
    [InlineData("survey.md", "SurveyToScores")]
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
    public void Output_InADocument_IsWhatTheProgramPrints(string document, string sample)
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

        printed.ToString().ReplaceLineEndings("\n").Should().Be(MarkdownBlocks.First(document, "text"));
    }
}
