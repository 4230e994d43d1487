using System.Text;
using Papi.Scoring;
using Papi.Scoring.Auditing;
using Papi.Scoring.Construction;
using Papi.Scoring.Data;
using Papi.Scoring.Files;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Normalization;

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
    public void Plan_OfThePage_IsReadWithoutAProblem()
    {
        using var json = new MemoryStream(Encoding.UTF8.GetBytes(MarkdownBlocks.First("files.md", "json", "A plan")));

        var content = PlanFile.Read(json, "plan.json");

        content.Problems.Should().BeEmpty();
        content.Plan.Tasks.Single().With.Should().Equal("Ban Tiếp công dân");
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
    public void Formats_OfThePage_AreAllWithTheirSchemas()
    {
        string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documents", "files.md"));

        foreach (string format in ResultJson.Formats)
        {
            string schema = format["papi.".Length..].Replace('/', '-');
            page.Should().Contain($"| [`{format}`](../src/Papi.Scoring.Files/Schemas/{schema}.schema.json) |");
        }
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

    [Fact]
    public void Index_OfThePage_IsConstructed()
    {
        using var meta = Block("The nodes of any index");
        using var csv = Block("The values of any index");

        var design = IndexDesignFile.Read(meta, "life.csv");
        var data = IndexDataFile.Read(csv, "values.csv", design);
        var index = ConstructedIndex.Compute(
            data,
            design,
            new ConstructionOptions { Normalization = NormalizationMethod.MinMax(1, 100) }
        );

        design.Find("mortality").Direction.Should().Be(IndicatorDirection.LowerIsBetter);
        index.Rows.Select(row => row.Unit.Code).Should().Equal("U2", "U1");
        index.Unranked.Select(unit => unit.Name.English).Should().Equal("South");
    }

    [Fact]
    public void Answers_OfThePage_AreRead()
    {
        using var csv = new MemoryStream(Encoding.UTF8.GetBytes(MarkdownBlocks.First("files.md", "csv", "Answers")));

        var data = MicrodataFile.Read(
            csv,
            "micro.csv",
            new MicrodataColumns
            {
                Strata = "province",
                Clusters = ["village"],
                Weight = "weight",
                Numbers = ["air"],
                Groups = ["sex"],
            }
        );

        (data.NumberAt("air", 0), data.NumberAt("air", 1)).Should().Be((4, null));
        data.CategoryAt("sex", 1).Should().Be("male");
    }

    private static MemoryStream Block(string heading) =>
        new(Encoding.UTF8.GetBytes(MarkdownBlocks.First("files.md", "csv", heading)));
}
