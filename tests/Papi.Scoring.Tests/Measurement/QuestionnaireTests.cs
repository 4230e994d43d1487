using Papi.Scoring.Hierarchy;
using Papi.Scoring.Measurement;

namespace Papi.Scoring.Tests.Measurement;

public class QuestionnaireTests
{
    [Fact]
    public void Parse_Json_HasItsDefinitions()
    {
        var questionnaire = SmallQuestionnaire.Questionnaire;

        questionnaire.ToString().Should().Be("6 indicators of small");
        questionnaire
            .Nodes.Select(node => node.Code)
            .Should()
            .Equal("1.1.1", "1.1.2", "1.2.1", "2.1.1", "2.1.2", "2.2.1");
        questionnaire.Indicators[2].Measure.Should().Be(IndicatorMeasure.Mean);
        questionnaire.Indicators[3].Direction.Should().Be(IndicatorDirection.LowerIsBetter);
        questionnaire.Indicators[5].CountedCodes.Should().Equal(4, 5);
    }

    [Fact]
    public void Parse_ManyMistakes_ListsThemAll()
    {
        const string json = """
            {
              "indicators": [
                {"node": "9.9.9", "question": "q", "measure": "share", "counted": [1]},
                {"node": "D1", "question": "q", "measure": "share", "counted": [1]},
                {"node": "1.1.1", "question": "", "measure": "median"},
                {"node": "1.1.2", "question": "q", "measure": "share", "valid": [0, 1], "counted": [2], "direction": "lower", "scale": [0, 1]},
                {"node": "heard", "question": "q", "measure": "mean", "valid": [1, 9], "counted": [1]},
                {"node": "1.2.1", "question": "q", "measure": "mean", "scale": [5, 1]}
              ]
            }
            """;

        var problems = FluentActions
            .Invoking(() => Questionnaire.Parse(json, SmallQuestionnaire.Index))
            .Should()
            .Throw<InvalidQuestionnaireException>()
            .Which.Problems;

        problems
            .Select(problem => problem.Indicator)
            .Should()
            .Equal(
                "1.1.1",
                "1.2.1",
                "9.9.9",
                "D1",
                "1.1.1",
                "1.1.1",
                "1.1.2",
                "1.1.2",
                "1.1.2",
                "heard",
                "heard",
                "1.2.1"
            );
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"indicators\": [null]}")]
    [InlineData("{\"indicators\": []}")]
    [InlineData("{\"indicators\": [], \"index\": \"small\"}")]
    [InlineData("{\"indicators\": [{\"node\": \"1.1.1\"}]}")]
    [InlineData("{\"indicators\": \"\uD800\"}")]
    [InlineData(
        "{\"indicators\": [{\"node\": \"1.2.1\", \"question\": \"q\", \"measure\": \"mean\", \"scale\": [1, 1e999]}]}"
    )]
    public void Parse_NoSuchDocument_IsAProblem(string json) =>
        FluentActions
            .Invoking(() => Questionnaire.Parse(json, SmallQuestionnaire.Index))
            .Should()
            .Throw<InvalidQuestionnaireException>()
            .Which.Problems.Should()
            .NotBeEmpty();

    // PAPI asks who voted in person: 1 yes, 2 no, 8 does not know. The share is in per cent, and 8 is no answer.
    [Fact]
    public void Recode_Share_CountsTheCodesAmongTheValidOnes() =>
        new IndicatorDefinition { ValidCodes = [1, 2], CountedCodes = [1] }
            .Recode([1, 2, 8, double.NaN, 1], new ScoreRange(0, 100))
            .Should()
            .Equal(100, 0, double.NaN, double.NaN, 100);

    [Fact]
    public void Recode_Mean_KeepsTheValidCodes() =>
        new IndicatorDefinition { Measure = IndicatorMeasure.Mean, ValidCodes = [1, 2, 3] }
            .Recode([1, 9, 3], new ScoreRange(1, 3))
            .Should()
            .Equal(1, double.NaN, 3);

    [Fact]
    public void Parse_TooManyIndicators_SaysHowManyAreRead()
    {
        string indicators = string.Join(
            ',',
            Enumerable.Repeat("""{"node": "1.1.1", "question": "q", "measure": "mean"}""", 10_001)
        );

        FluentActions
            .Invoking(() => Questionnaire.Parse($"{{\"indicators\": [{indicators}]}}", SmallQuestionnaire.Index))
            .Should()
            .Throw<InvalidQuestionnaireException>()
            .Which.Problems.Should()
            .ContainSingle()
            .Which.Message.Should()
            .Be("There are 10001 indicators; at most 10000 are read.");
    }
}
