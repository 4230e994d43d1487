using Papi.Scoring;
using Papi.Scoring.Data;
using Papi.Scoring.Reporting.Tables;

namespace Papi.Cli.Tests.Documents;

public class TablesPageTests
{
    private const string Page = "tables-and-notebooks.md";

    [Fact]
    public void Program_OfThePage_IsTheNotebook() =>
        MarkdownBlocks
            .First(Page, "csharp")
            .Should()
            .Be(File.ReadAllText(MarkdownBlocks.PathOf("quickstart.cs.txt")).ReplaceLineEndings("\n"));

    // The program itself runs where packages are built; here its table is made again.
    [Fact]
    public void Output_OnThePage_IsTheTable()
    {
        var year = PublishedScores.Table.Aggregate().Year(2024);
        var table = year.Rank().ToTable(Language.English, year.Classify());

        string[] lines = MarkdownBlocks.First(Page, "text").Split('\n');

        lines[..9].Should().Equal(table.ToText().Split('\n')[..9]);
        lines[9].Should().Be(FormattableString.Invariant($"mean {table.NumbersOf("score").Average():0.0000}"));
    }
}
