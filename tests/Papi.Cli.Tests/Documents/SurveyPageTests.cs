using Papi.Scoring.Survey;

namespace Papi.Cli.Tests.Documents;

public class SurveyPageTests
{
    [Fact]
    public void Sql_OfThePage_IsWhatTheLibraryWrites() =>
        new PartialSumQuery(
            new SurveyDesignOptions("w", new SamplingStage("village") { Strata = "province" }),
            ["q001", "q002"],
            "sex"
        )
            .ToPostgreSql("public.micro")
            .Should()
            .Be(MarkdownBlocks.First("survey.md", "sql").TrimEnd('\n'));
}
