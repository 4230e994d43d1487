using System.Text;
using System.Text.RegularExpressions;
using Papi.Cli.Tests.Support;

namespace Papi.Cli.Tests.Documents;

/// <summary>The commands of the pages, run in an empty directory as the reader would.</summary>
public partial class CommandExampleTests
{
    public static TheoryData<string> Pages =>
        [.. Repository.Pages.Where(page => Examples(MarkdownPage.Read(page)).Any())];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Commands_WithAnOutputBelow_PrintIt(string page)
    {
        var directory = Directory.CreateTempSubdirectory("papi-docs-");
        try
        {
            foreach (var (code, output) in Examples(MarkdownPage.Read(page)))
            {
                string printed = await RunAsync(directory.FullName, code.Text);

                Excerpts(printed, output.Text).Should().BeTrue($"line {code.Line} of {page} prints{'\n'}{printed}");
            }
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("a\nb\nc\n", "a\nb\nc\n", true)]
    [InlineData("a\nb\nc\n", "a\n…\n", true)]
    [InlineData("a\nb\nc\n", "…\nb\n…\n", true)]
    [InlineData("a\nb\nc\n", "…\nc\n", true)]
    [InlineData("a\nb\nc\n", "…\nc\nd\n", false)]
    [InlineData("a\nb\nc\n", "a\nb\n", false)]
    [InlineData("a\nb\nc\n", "b\n…\n", false)]
    [InlineData("ab\nc\n", "…\nb\n…\n", false)]
    public void Excerpts_OfAnOutput_AreWholeLinesInTheirOrder(string output, string excerpt, bool expected) =>
        Excerpts(output, excerpt).Should().Be(expected);

    private static IEnumerable<(CodeBlock Code, CodeBlock Output)> Examples(MarkdownPage page) =>
        page.WithOutput("sh").Where(example => example.Code.Text.StartsWith("papi ", StringComparison.Ordinal));

    private static async Task<string> RunAsync(string directory, string commands)
    {
        var printed = new StringBuilder();
        foreach (string command in commands.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = Words(command);
            words[0].Should().Be("papi", command);
            var result = await StartedProgram.RunAsync(directory, words[1..]);
            printed.Append(result.Output).Append(result.Error);
        }

        return printed.ToString().ReplaceLineEndings("\n");
    }

    // Words as a shell splits them; quotation marks hold spaces together, nothing else is special in the pages.
    private static string[] Words(string command)
    {
        string[] pieces = command.Split('"');
        return
        [
            .. pieces.SelectMany(
                (piece, index) => index % 2 == 1 ? [piece] : piece.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            ),
        ];
    }

    // Each piece between marks of left-out lines is looked for where the one before it ended, the last one at the end.
    private static bool Excerpts(string output, string excerpt)
    {
        string[] pieces = LeftOut().Split(excerpt);
        if (pieces.Length == 1)
        {
            return string.Equals(output, excerpt, StringComparison.Ordinal);
        }

        if (!output.StartsWith(pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        int end = pieces[0].Length;
        foreach (string piece in pieces[1..^1])
        {
            int start = ("\n" + output).IndexOf("\n" + piece, end, StringComparison.Ordinal);
            if (start < 0)
            {
                return false;
            }

            end = start + piece.Length;
        }

        return ("\n" + output[end..]).EndsWith("\n" + pieces[^1], StringComparison.Ordinal);
    }

    // A line of its own in an output: lines are left out here.
    [GeneratedRegex("^…\n", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeftOut();
}
