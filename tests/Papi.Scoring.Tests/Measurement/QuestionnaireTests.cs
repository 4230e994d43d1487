using Papi.Scoring.Hierarchy;
using Papi.Scoring.Measurement;
using Papi.Scoring.Tests.Support;

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

    [Fact]
    public void Parse_ManyMistakes_SaysEachInWords()
    {
        const string json = """
            {
              "indicators": [
                {"node": "9.9.9", "question": "q", "measure": "share", "counted": [1]},
                {"node": "D1", "question": "q", "measure": "share", "counted": [1]},
                {"node": "1.1.1", "question": " ", "measure": "median"},
                {"node": "1.1.2", "question": "q", "measure": "SHARE", "valid": [0, 1], "counted": [2.5, 1, 3], "direction": "lower", "scale": [0, 1]},
                {"node": "heard", "question": "q", "measure": "mean", "valid": [1, 5, 0.5, 9], "counted": [1], "direction": "up"},
                {"node": "1.2.1", "question": "q", "measure": "mean", "scale": [5, 5]}
              ]
            }
            """;

        Problems(json)
            .Should()
            .Equal(
                "1.1.1: 'median' is not 'share' or 'mean'.",
                "heard: 'up' is not 'higher' or 'lower'.",
                "1.2.1: A scale is two finite numbers, the first below the second.",
                "9.9.9: The edition small has no such indicator.",
                "D1: It is computed from its own parts and not measured.",
                "1.1.1: The question is missing.",
                "1.1.1: A share needs the codes that count.",
                "1.1.2: The edition says HigherIsBetter.",
                "1.1.2: The edition has the scale [0, 100], not [0, 1].",
                "1.1.2: The codes 2.5, 3 count, but are no valid answers.",
                "heard: A mean counts no codes.",
                "heard: The codes 0.5, 9 are outside the scale [1, 5].",
                "1.2.1: The indicator is defined twice."
            );
    }

    [Theory]
    [InlineData("null", "The document is null.")]
    [InlineData("{\"indicators\": []}", "There are no indicators.")]
    [InlineData("{\"indicators\": [null]}", "An indicator is null.")]
    [InlineData(
        "{\"indicators\": [{\"node\": \"1.1.1\", \"question\": \"q\", \"measure\": \"share\", \"counted\": [1]}, null]}",
        "An indicator is null."
    )]
    [InlineData(
        "{\"indicators\": [{\"node\": \"1.2.1\", \"question\": \"q\", \"measure\": \"mean\", \"scale\": [1, 3, 5]}]}",
        "1.2.1: A scale is two finite numbers, the first below the second."
    )]
    [InlineData(
        "{\"indicators\": [{\"node\": \"1.2.1\", \"question\": \"q\", \"measure\": \"mean\", \"scale\": [1, 1e999]}]}",
        "1.2.1: A scale is two finite numbers, the first below the second."
    )]
    public void Parse_DocumentWithOneFault_SaysIt(string json, string problem)
    {
        Problems(json).Should().Equal(problem);
        FluentActions
            .Invoking(() => Questionnaire.Parse(json, SmallQuestionnaire.Index))
            .Should()
            .Throw<InvalidQuestionnaireException>()
            .Which.Message.Should()
            .Be($"The questionnaire has 1 problem:{Environment.NewLine}- {problem}");
    }

    // The words are those of the serializer; ours are the line, the place and that the property is named.
    [Theory]
    [InlineData("question", "{\"node\": \"1.1.1\", \"measure\": \"share\", \"counted\": [1]}")]
    [InlineData("node", "{\"question\": \"q\", \"measure\": \"share\", \"counted\": [1]}")]
    [InlineData("measure", "{\"node\": \"1.1.1\", \"question\": \"q\"}")]
    public void Parse_IndicatorWithoutAProperty_NamesItAndThePlace(string property, string indicator)
    {
        string json = $"{{\"indicators\": [\n{indicator}]}}";

        Problems(json)
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("Line 2, $.indicators[0]: ")
            .And.Contain(property);
    }

    [Fact]
    public void Create_TwoFaults_AreListedInOneMessage() =>
        FluentActions
            .Invoking(() =>
                Questionnaire.Create(
                    SmallQuestionnaire.Index,
                    [
                        new IndicatorDefinition
                        {
                            Node = "1.1.1",
                            ValidCodes = [1, double.NaN],
                            CountedCodes = [1],
                        },
                    ]
                )
            )
            .Should()
            .Throw<InvalidQuestionnaireException>()
            .Which.Message.Split(Environment.NewLine)
            .Should()
            .Equal(
                "The questionnaire has 2 problems:",
                "- 1.1.1: The question is missing.",
                "- 1.1.1: A code is not finite."
            );

    [Fact]
    public void Create_IndicatorThatIsShownOnly_IsAProblem()
    {
        var index = PapiEditions.For(2024);
        var shown = index.Nodes.First(node => node.IsLeaf && node.Scale is null);

        FluentActions
            .Invoking(() =>
                Questionnaire.Create(
                    index,
                    [
                        new IndicatorDefinition
                        {
                            Node = shown.Id,
                            Question = "q",
                            CountedCodes = [1],
                        },
                    ]
                )
            )
            .Should()
            .Throw<InvalidQuestionnaireException>()
            .Which.Problems.Should()
            .Equal(new QuestionnaireProblem(shown.Id, "The indicator has no scale: it is shown and not scored."));
    }

    [Fact]
    public void Create_NoIndicator_IsNamedAsTheArgument()
    {
        Refusal
            .Of(() => Questionnaire.Create(SmallQuestionnaire.Index, [null!]))
            .Should()
            .Be("indicators: Value cannot be null.");
        Refusal.Of(() => new IndicatorDefinition { ValidCodes = null! }).Should().Be("value: Value cannot be null.");
        new IndicatorDefinition { Node = "1.1.1", Question = "q001" }
            .ToString()
            .Should()
            .Be("1.1.1 from q001");
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(0.5, false)]
    [InlineData(98, false)]
    public void Recode_Mean_TakesAnswersOnItsScale(double answer, bool isOnIt)
    {
        var mean = new IndicatorDefinition
        {
            Node = "1.2.1",
            Question = "q002",
            Measure = IndicatorMeasure.Mean,
        };

        if (isOnIt)
        {
            mean.Recode([2, answer], new ScoreRange(1, 5)).Should().Equal(2, answer);
        }
        else
        {
            Refusal
                .Of(() => mean.Recode([2, answer], new ScoreRange(1, 5)))
                .Should()
                .Be(
                    FormattableString.Invariant(
                        $"answers = {answer}: Row 2 of q002 is outside the scale [1, 5] of 1.2.1; name the valid codes where some are no answers."
                    )
                );
        }
    }

    private static IEnumerable<string> Problems(string json) =>
        FluentActions
            .Invoking(() => Questionnaire.Parse(json, SmallQuestionnaire.Index))
            .Should()
            .Throw<InvalidQuestionnaireException>()
            .Which.Problems.Select(problem => problem.ToString());
}
