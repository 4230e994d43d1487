using System.Globalization;
using System.Reflection;

namespace Papi.Cli.Tests.Documents;

public class ReadmeTests
{
    [Fact]
    public void Program_OfTheReadme_IsTheSampleThatIsCompiled() =>
        MarkdownBlocks
            .First("README.md", "csharp")
            .Should()
            .Be(File.ReadAllText(MarkdownBlocks.PathOf("Quickstart.cs")).ReplaceLineEndings("\n"));

    [Fact]
    public void Output_OfTheReadme_IsWhatTheProgramPrints()
    {
        using var printed = new StringWriter(CultureInfo.InvariantCulture);
        var console = Console.Out;
        Console.SetOut(printed);
        try
        {
            Assembly.Load("Quickstart").EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        printed.ToString().ReplaceLineEndings("\n").Should().Be(MarkdownBlocks.First("README.md", "text"));
    }
}
