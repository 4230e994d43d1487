using Papi.Scoring.Files;
using Papi.Scoring.Fuzzing.Tests.Corpus;
using Papi.Scoring.Fuzzing.Tests.Kit;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Measurement;
using Xunit.Abstractions;

namespace Papi.Scoring.Fuzzing.Tests;

/// <summary>Editions of an index, and the questions that they are measured by.</summary>
public class EditionFuzzTests(ITestOutputHelper output)
{
    private const string QuestionsJson = """
        {
          "indicators": [
            {"node": "1.1.1", "question": "q1", "measure": "mean", "valid": [0, 0.5, 1], "scale": [0, 1], "direction": "higher"},
            {"node": "paid", "question": "q2", "measure": "share", "valid": [0, 1, 2], "counted": [1, 2], "direction": "lower"},
            {"node": "1.2", "question": "q3", "measure": "mean"}
          ]
        }
        """;

    private static readonly string[] Words = ["id", "parent", "rule", "mean", "scale", "weight", "role", "context"];

    [Fact]
    public void EditionFile_AnyBytes_AreAnEditionOrItsProblems() =>
        new Fuzzer<CompositeIndex>("EditionFile.Read (JSON)")
        {
            Read = input => EditionFile.Read(new MemoryStream(input.Bytes), "fuzzed.json"),
            IsRefusal = exception => Refusals.IsOfFile(exception) || Refusals.IsOfStructure(exception),
            Judge = Judge,
        }.Run(FuzzInputs.OfDocuments([SmallIndex.Json], Words), output);

    [Fact]
    public void CompositeIndexReader_AnyText_IsAnEditionOrItsProblems() =>
        new Fuzzer<CompositeIndex>("CompositeIndexReader.Parse (text)")
        {
            Read = input => CompositeIndexReader.Parse(input.Text),
            IsRefusal = Refusals.IsOfStructure,
            Judge = Judge,
        }.Run(FuzzInputs.OfTexts([SmallIndex.Json], Words), output);

    [Fact]
    public void CompositeIndexReader_AnyBytes_AreAnEditionOrItsProblems() =>
        new Fuzzer<CompositeIndex>("CompositeIndexReader.Parse (stream)")
        {
            Read = input => CompositeIndexReader.Parse(new MemoryStream(input.Bytes)),
            IsRefusal = Refusals.IsOfStructure,
            Judge = Judge,
        }.Run(FuzzInputs.OfDocuments([SmallIndex.Json], Words), output);

    [Fact]
    public void Questionnaire_AnyText_IsOneOrItsProblems() =>
        new Fuzzer<Questionnaire>("Questionnaire.Parse (text)")
        {
            Read = input => Questionnaire.Parse(input.Text, SmallIndex.Edition),
            IsRefusal = IsOfQuestionnaire,
            Judge = questionnaire => questionnaire.Nodes.Should().HaveSameCount(questionnaire.Indicators),
        }.Run(FuzzInputs.OfTexts([QuestionsJson], "counted", "valid", "1.1.1", "share"), output);

    [Fact]
    public void Questionnaire_AnyBytes_AreOneOrItsProblems() =>
        new Fuzzer<Questionnaire>("Questionnaire.Parse (stream)")
        {
            Read = input => Questionnaire.Parse(new MemoryStream(input.Bytes), SmallIndex.Edition),
            IsRefusal = IsOfQuestionnaire,
            Judge = questionnaire => questionnaire.Nodes.Should().HaveSameCount(questionnaire.Indicators),
        }.Run(FuzzInputs.OfDocuments([QuestionsJson], "counted", "valid", "1.1.1", "share"), output);

    // Every node is found by both of its names, stands below its parent and has finite numbers.
    private static void Judge(CompositeIndex index)
    {
        foreach (var node in index.Nodes)
        {
            index.Find(node.Id).Should().BeSameAs(node);
            index.Find(node.Code).Should().BeSameAs(node);
            double.IsFinite(node.Weight).Should().BeTrue();
            (node.Parent is null || node.Parent.Children.Contains(node)).Should().BeTrue();
            (node.Scale is not { } scale || double.IsFinite(scale.Max - scale.Min)).Should().BeTrue();
        }

        index.Total.Parent.Should().BeNull();
        index.ToString().Should().NotBeEmpty();
    }

    private static bool IsOfQuestionnaire(Exception exception)
    {
        if (exception is not InvalidQuestionnaireException questionnaire)
        {
            return false;
        }

        questionnaire.Problems.Should().NotBeEmpty();
        foreach (var problem in questionnaire.Problems)
        {
            Refusals.Require(problem.ToString());
        }

        return true;
    }
}
