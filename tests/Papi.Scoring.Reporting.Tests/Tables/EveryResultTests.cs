using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Papi.Scoring.Auditing;
using Papi.Scoring.Calibration;
using Papi.Scoring.Comparison;
using Papi.Scoring.Construction;
using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Measurement;
using Papi.Scoring.Planning;
using Papi.Scoring.Replication;
using Papi.Scoring.Reporting.Tables;
using Papi.Scoring.Reporting.Tests.Support;
using Papi.Scoring.Robustness;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;
using Papi.Scoring.Survey;
using Papi.Scoring.Text;

namespace Papi.Scoring.Reporting.Tests.Tables;

/// <summary>Whether every public type that is a result has a table and says itself in one line.</summary>
public class EveryResultTests
{
    // What goes in, or is no result by itself; a type that is not on this list has a table or stands in one.
    private static readonly Dictionary<Type, string> NotResults = new()
    {
        [typeof(ClaimProblem)] = "a problem of what went in",
        [typeof(CompositeIndexBuilder)] = "a builder",
        [typeof(ConstructionProblem)] = "a problem of what went in",
        [typeof(DecimalStyle)] = "a way to write numbers",
        [typeof(DraftOptions)] = "options",
        [typeof(EditionSeries)] = "editions; each is a CompositeIndex",
        [typeof(HarmonizationWeights)] = "weights that go in",
        [typeof(ImprovementPlan)] = "a plan as its authors wrote it",
        [typeof(IndexVariant)] = "a choice",
        [typeof(IndicatorDefinition)] = "a definition",
        [typeof(NodeDefinition)] = "a definition",
        [typeof(PartialSum)] = "a sum on its way from a database",
        [typeof(PartialSumQuery)] = "a question to a database",
        [typeof(PopulationMargin)] = "totals that go in",
        [typeof(PrintedNumber)] = "a number",
        [typeof(Questionnaire)] = "a definition",
        [typeof(QuestionnaireProblem)] = "a problem of what went in",
        [typeof(RatioDefinition)] = "a definition",
        [typeof(RegistryUnit)] = "a unit of a registry of the user's own",
        [typeof(ReplicateDesign)] = "a survey design",
        [typeof(SampledUnit)] = "a unit of a survey on its way from a database",
        [typeof(SamplingStage)] = "a part of a survey design",
        [typeof(ScoreEstimate)] = "a number with its error",
        [typeof(ScoreTableBuilder)] = "a builder",
        [typeof(SlopeInterval)] = "an interval, which stands in the table of its Trend",
        [typeof(StandardErrors)] = "errors that go in, cell by cell",
        [typeof(StandardErrorsBuilder)] = "a builder",
        [typeof(StandingDifference)] = "four numbers, which stand in the table of a ReferenceComparison",
        [typeof(StructureProblem)] = "a problem of what went in",
        [typeof(SurveyAccumulator)] = "sums on their way to estimates",
        [typeof(SurveyData)] = "answers that go in",
        [typeof(SurveyDataBuilder)] = "a builder",
        [typeof(SurveyDesign)] = "a survey design",
        [typeof(SurveyProblem)] = "a problem of what went in",
        [typeof(SurveySums)] = "sums; their estimates have tables",
    };

    private static readonly Type[] Public =
    [
        .. typeof(Score).Assembly.GetExportedTypes().Where(type => !IsStatic(type) && !type.IsEnum && !IsError(type)),
    ];

    private static readonly Type[] WithTable =
    [
        .. typeof(ResultTable)
            .Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => string.Equals(method.Name, "ToTable", StringComparison.Ordinal))
            .Select(method => method.GetParameters()[0].ParameterType),
    ];

    [Fact]
    public void Public_EveryType_HasATableOrStandsInOneOrGoesIn()
    {
        var shown = Reached(WithTable);

        Public
            .Where(type => !shown.Contains(type) && !NotResults.ContainsKey(type) && !IsOptions(type))
            .Should()
            .BeEmpty("a result has a table; what is none belongs on the list of this test, with the reason");
        NotResults
            .Keys.Where(type => WithTable.Contains(type) || !Public.Contains(type))
            .Should()
            .BeEmpty("the list names inputs alone");
    }

    // The stricter half: standing in another table is not enough for what a computation hands back.
    [Fact]
    public void Public_EveryTypeThatAComputationReturns_HasATableOfItsOwn() =>
        Public
            .Concat(typeof(Score).Assembly.GetExportedTypes().Where(IsStatic))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.Name is "Compute" or "Detect" || method.DeclaringType == typeof(ScoringExtensions))
            .Select(method => method.ReturnType)
            .Distinct()
            .Where(type => Public.Contains(type) && !WithTable.Contains(type))
            .Where(type => type != typeof(StandingChange))
            .Should()
            .BeEmpty("only StandingChange is a row: ProvinceChange and ScoreChange show it");

    [Fact]
    public void Samples_AreOfEveryTypeThatHasATable() => SampleResults.Types.Should().BeEquivalentTo(WithTable);

    [Fact]
    public void ToString_EveryResult_IsItsOwn() =>
        Public
            .Where(type => !IsOptions(type) && !(NotResults.ContainsKey(type) && IsBuilderOrRow(type)))
            .Where(type =>
                type.GetMethod(nameof(ToString), Type.EmptyTypes) is not { } method
                || method.DeclaringType != type
                || method.IsDefined(typeof(CompilerGeneratedAttribute))
            )
            .Should()
            .BeEmpty(
                "the text that the compiler gives a record depends on the culture, and that of a class says nothing"
            );

    [Theory]
    [MemberData(nameof(SampleResults.Names), MemberType = typeof(SampleResults))]
    public void ToString_OfASample_IsOneLine(string type)
    {
        object result = SampleResults.Result(type);
        if (result is System.Collections.IEnumerable)
        {
            return;
        }

        result.ToString().Should().NotBeNullOrWhiteSpace().And.NotContainAny("\n", "\r", result.GetType().FullName);
    }

    // Also in a text within a text, which has the culture of the thread even where the outer one was given another.
    [Theory]
    [MemberData(nameof(SampleResults.Names), MemberType = typeof(SampleResults))]
    public void ToString_OfASampleAndItsParts_IsTheSameUnderAnyCulture(string type)
    {
        var hostile = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        hostile.NumberFormat.NumberDecimalSeparator = ",";
        hostile.NumberFormat.NegativeSign = "~";
        object result = SampleResults.Result(type);

        ResultParts
            .Texts(result, hostile)
            .Should()
            .NotBeEmpty()
            .And.Equal(ResultParts.Texts(result, CultureInfo.InvariantCulture));
    }

    private static bool IsBuilderOrRow(Type type) =>
        type.Name.EndsWith("Builder", StringComparison.Ordinal)
        || type == typeof(PartialSum)
        || type == typeof(SampledUnit)
        || type == typeof(IndexVariant);

    private static bool IsOptions(Type type) => type.Name.EndsWith("Options", StringComparison.Ordinal);

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    private static bool IsError(Type type) => type.IsSubclassOf(typeof(Exception));

    private static HashSet<Type> Reached(IEnumerable<Type> types)
    {
        var reached = new HashSet<Type>();
        var queue = new Queue<Type>(types);
        while (queue.TryDequeue(out var type))
        {
            foreach (var part in type.IsGenericType ? type.GetGenericArguments() : [])
            {
                queue.Enqueue(part);
            }

            if (type.Assembly == typeof(Score).Assembly && reached.Add(type))
            {
                foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    queue.Enqueue(property.PropertyType);
                }
            }
        }

        return reached;
    }
}
