using System.Text;
using Papi.Scoring;
using Papi.Scoring.Auditing;
using Papi.Scoring.Data;
using Papi.Scoring.Files;
using Papi.Scoring.Hierarchy;

namespace Papi.Cli.Tests.Documents;

public class FilesPageTests
{
    [Fact]
    public void Edition_OfThePage_IsRead()
    {
        using var json = new MemoryStream(Encoding.UTF8.GetBytes(MarkdownBlocks.First("files.md", "json")));

        var index = EditionFile.Read(json, "edition.json");

        index.Find("1.2").Scale!.Value.Max.Should().Be(5);
        PapiEditions.Series.With(index).For(2026).Should().BeSameAs(index);
    }

    [Fact]
    public void Scores_OfThePage_AreRead()
    {
        using var csv = new MemoryStream(Encoding.UTF8.GetBytes(MarkdownBlocks.First("files.md", "csv")));

        var table = ScoreFile.Read(csv, "scores.csv");

        table.ScoreOf(2024, "Lai Châu", "1.4")!.Value.Points.Should().Be(1.3008);
        table.ScoreOf(2024, "Sơn La", "1.2").Should().BeNull();
    }

    [Fact]
    public void Claims_OfThePage_AreReadAndAudited()
    {
        using var csv = new MemoryStream(Encoding.UTF8.GetBytes(MarkdownBlocks.First("files.md", "csv", "Claims")));
        var table = PublishedScores.Table.Aggregate();

        var claims = ClaimFile.Read(csv, "claims.csv", table);

        table
            .Audit("Lai Châu", claims)
            .Findings.Select(finding => finding.Verdict)
            .Should()
            .Equal(Verdict.Consistent, Verdict.OutOfRange, Verdict.Consistent, Verdict.Contradicted);
    }
}
