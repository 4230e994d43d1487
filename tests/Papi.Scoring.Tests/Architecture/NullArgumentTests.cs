using System.Data;
using System.Globalization;
using Papi.Scoring.Calibration;
using Papi.Scoring.Construction;
using Papi.Scoring.Files;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Measurement;
using Papi.Scoring.Multivariate;
using Papi.Scoring.Planning;
using Papi.Scoring.Replication;
using Papi.Scoring.Reporting;
using Papi.Scoring.Reporting.Tables;
using Papi.Scoring.Robustness;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;
using Papi.Scoring.Survey;
using Papi.Scoring.Tests.Architecture.Samples.Lower;
using Papi.Scoring.Tests.Measurement;
using Papi.Scoring.Tests.Support;
using Papi.Scoring.Tests.Survey;
using Papi.Scoring.Text;

namespace Papi.Scoring.Tests.Architecture;

public class NullArgumentTests
{
    private static readonly Dictionary<string, object> Named = new(StringComparer.Ordinal)
    {
        ["province"] = "12",
        ["other"] = "12",
        ["unit"] = "12",
        ["first"] = "1.1",
        ["indicator"] = "1.1",
        ["vintage"] = 2025,
        ["rank"] = 1,
    };

    private static readonly Lazy<NullArgumentRule> Rule = new(() =>
        new NullArgumentRule(
            [
                "total",
                Published.LaiChau,
                Published.Node(2024, "total"),
                Published.Scored.Year(2024),
                Published.Scored,
                .. ComputedValues.Make(),
                .. GoingIn(),
            ],
            Named
        )
    );

    /// <summary>They look at another argument first, which is none of theirs here.</summary>
    private static readonly string[] LookedAtLater =
    [
        $"{typeof(ReplicateDesign).FullName}.Covariance(otherReplicates) throws ArgumentException",
        $"{typeof(SurveySums).FullName}.DifferenceOfMeans(domain) throws ArgumentException",
        $"{typeof(SurveySums).FullName}.DifferenceOfMeans(indicator) throws ArgumentException",
    ];

    [Theory]
    [MemberData(nameof(Package.Names), MemberType = typeof(Package))]
    public void Package_EveryPublicMember_RefusesNull(string package)
    {
        var violations = Rule
            .Value.Violations(Package.Named(package).GetExportedTypes())
            .Where(violation =>
                !Array.Exists(LookedAtLater, known => violation.StartsWith(known, StringComparison.Ordinal))
            );

        string.Join('\n', violations).Should().BeEmpty();
    }

    [Fact]
    public void Core_ParametersThatRefuseNull_AreSomeHundreds()
    {
        int tried = Rule.Value.Tried;

        Rule.Value.Violations(Package.Core.GetExportedTypes());

        (Rule.Value.Tried - tried).Should().BeGreaterThan(300);
    }

    [Fact]
    public void Violations_MembersThatTakeNull_AreAllNamed() =>
        new NullArgumentRule(["text"], Named)
            .Violations([typeof(CarelessSample)])
            .Should()
            .Equal(
                $"{typeof(CarelessSample).FullName}.Late(text) throws NullReferenceException: Object reference not set to an instance of an object.",
                $"{typeof(CarelessSample).FullName}.Open(address) throws NullReferenceException: Object reference not set to an instance of an object.",
                $"{typeof(CarelessSample).FullName}.Open(type): no {typeof(Uri).FullName} is known",
                $"{typeof(CarelessSample).FullName}.Silent(text) takes null"
            );

    /// <summary>What <see cref="ComputedValues"/> does not lead to: builders, designs, definitions, pages and files.</summary>
    private static object[] GoingIn()
    {
        using var rows = new DataTable();
        var year = Published.Scored.Year(2024);
        var data = UnitTable.From(year);
        var design = IndexDesign.From(year.Index);
        var jackknife = ReplicateDesign.Jackknife(ReferenceSurvey.Design);
        var scoring = new SurveyScoringOptions
        {
            Year = 2024,
            By = "province",
            Provinces = ProvinceRegistry.FromUnits(
                2025,
                Enumerable
                    .Range(1, 63)
                    .Select(number => number.ToString("00", CultureInfo.InvariantCulture))
                    .Select(code => new RegistryUnit("P" + code, new LocalizedText(code, code)))
            ),
            AcceptIncompleteIndicators = true,
        };
        var report = ProvincialReport.Compose(Published.Scored, Published.LaiChau, 2024, Language.English);
        return
        [
            new MemoryStream(),
            TextWriter.Null,
            rows.CreateDataReader(),
            new Dictionary<string, double>(StringComparer.Ordinal) { ["total"] = 1 },
            DecimalStyle.Invariant,
            new CompositeIndexBuilder("sample", 2024),
            new ScoreTableBuilder(PapiEditions.Series, "sample"),
            new StandardErrorsBuilder(Published.Scored, "sample"),
            new SurveyDataBuilder(1),
            new PartialSumQuery(ReferenceSurvey.Options, ["q001"]),
            new PopulationMargin("sex", new Dictionary<string, double>(StringComparer.Ordinal) { ["1"] = 1 }),
            ReferenceSurvey.Design.Sum(["q001"]),
            jackknife,
            jackknife.Means(["q001"]),
            SmallQuestionnaire.Questionnaire,
            scoring,
            SurveyScoring.Compute(ReferenceSurvey.Design, SmallQuestionnaire.Questionnaire, scoring),
            Correlations.Compute(data, design),
            Coverage.Compute(data, design),
            IndicatorStatistics.Compute(data, design),
            UncertaintyAnalysis.Compute(
                ConstructedIndex.Compute(data, design),
                new UncertainInputs { Weights = WeightVariation.Noise(0.25) },
                new UncertaintyOptions { Seed = 1, Draws = 10 }
            ),
            Goal.Climb(1),
            new ImprovementPlan("12", 2024, 2025),
            new PlanTask("1", "total", "sample"),
            WhatIf.Compute(year, Published.LaiChau, []),
            ScoredUnit.AllOf(year)[0],
            new MicrodataColumns(),
            new IndicatorFileOptions { Index = year.Index },
            ResultJson.From(year.Rank()),
            report,
            year.Rank().ToTable(),
            year.Rank().ToTable().Rows[0],
        ];
    }
}
