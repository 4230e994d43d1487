using Papi.Scoring.Auditing;
using Papi.Scoring.Calibration;
using Papi.Scoring.Classification;
using Papi.Scoring.Comparison;
using Papi.Scoring.Construction;
using Papi.Scoring.Data;
using Papi.Scoring.Decomposition;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Measurement;
using Papi.Scoring.Multivariate;
using Papi.Scoring.Planning;
using Papi.Scoring.Profiles;
using Papi.Scoring.Ranking;
using Papi.Scoring.Replication;
using Papi.Scoring.Reporting.Tables;
using Papi.Scoring.Robustness;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;
using Papi.Scoring.Survey;
using Papi.Scoring.Weighting;

namespace Papi.Scoring.Reporting.Tests.Tables;

/// <summary>One result of every type that has a table: of the published figures, and of an invented survey.</summary>
internal static class SampleResults
{
    private static readonly Dictionary<Type, (object Result, Func<Language, ResultTable> Table)> Samples = [];

    static SampleResults()
    {
        AddScores();
        AddComparisons();
        AddPlans();
        AddIndices();
        AddSurveys();
    }

    public static ScoreTable Scored { get; } = PublishedScores.Table.Aggregate();

    public static YearScores Year2024 { get; } = Scored.Year(2024);

    public static Province LaiChau { get; } = Year2024.Provinces.Find("Lai Châu");

    public static IEnumerable<Type> Types => Samples.Keys;

    /// <summary>Gets the names of the types, by which xunit can tell the cases apart.</summary>
    public static TheoryData<string> Names => [.. Samples.Keys.Select(type => type.Name)];

    public static object Result(string name) => Find(name).Result;

    public static ResultTable Table(string name, Language language = Language.Vietnamese) => Find(name).Table(language);

    private static (object Result, Func<Language, ResultTable> Table) Find(string name) =>
        Samples.First(sample => string.Equals(sample.Key.Name, name, StringComparison.Ordinal)).Value;

    private static void Add<T>(T result, Func<T, Language, ResultTable> table)
        where T : notnull => Samples.Add(typeof(T), (result, language => table(result, language)));

    private static void AddScores()
    {
        Add(Scored.Latest.Provinces, StructureTables.ToTable);
        Add(Year2024.Index, StructureTables.ToTable);
        Add(
            new ScoreTableBuilder(PapiEditions.Series, "invented")
                .AddYear(2024)
                .Set(2024, "12", "1.1", 1.033711)
                .Build(),
            ScoreTables.ToTable
        );
        Add(Year2024, ScoreTables.ToTable);
        Add(Scored.RankAndClassify(deepestLevel: 0), ScoreTables.ToTable);
        Add(Year2024.Scorecard("Lai Châu"), ScoreTables.ToTable);
        Add(Year2024.Rank(), (result, language) => result.ToTable(language));
        Add(Year2024.Classify(), RankingTables.ToTable);
        Add(Scored.Profile("Lai Châu", 2024), ProfileTables.ToTable);
        Add(Year2024.Strengths("Lai Châu"), ProfileTables.ToTable);
        Add(
            Scored.Audit(
                "Lai Châu",
                [
                    new Claim("C1", "total", ClaimQuantity.Score, 2024, "43,48"),
                    new Claim("C2", "D4", ClaimQuantity.Score, 2024, "59546"),
                    new Claim("C3", "total", ClaimQuantity.Tier, 2024, "cao"),
                    new Claim("C4", "total", ClaimQuantity.Change, 2024, "-0,14", 2023),
                ]
            ),
            AuditTables.ToTable
        );
    }

    private static void AddComparisons()
    {
        var series = Scored.Series("Lai Châu", "total");
        Add(Scored.Compare("Lai Châu", 2020, 2024), ComparisonTables.ToTable);
        Add(Scored.Compare("Lai Châu", 2023, 2024).Total.Change, ComparisonTables.ToTable);
        Add(series, ComparisonTables.ToTable);
        Add(series.Trend!, ComparisonTables.ToTable);
        Add(Year2024.CompareWith("Lai Châu", Reference.Best), ComparisonTables.ToTable);
        Add(LevelShifts.Detect(Scored), ComparisonTables.ToTable);
        Add(YearOnYear.Compute(Scored, 2023, 2024, deepestLevel: 1), ComparisonTables.ToTable);
        Add(Scored.Decompose("Lai Châu", 2020, 2024), DecompositionTables.ToTable);
        Add(Scored.DecomposeRank("Lai Châu", 2023, 2024), DecompositionTables.ToTable);
    }

    private static void AddPlans()
    {
        var draft = TargetDraft.Compute(Scored, LaiChau, 2024, [Goal.Climb(3)]);
        var odds = Odds.Compute(
            Scored,
            LaiChau,
            2024,
            draft.Goals,
            draft.Reached.Changes,
            new OddsOptions { Seed = 1, Draws = 500 }
        );
        var plan = new ImprovementPlan("Lai Châu", 2023, 2024)
        {
            Objective = new PlanObjective { Total = new Score(44) },
            Targets = [new PlanTarget("D1", new Score(5.5)), new PlanTarget("D9", new Score(5))],
        };
        var check = PlanCheck.Compute(Scored, plan);
        Add(GapAnalysis.Compute(Scored, LaiChau, 2024), PlanningTables.ToTable);
        Add(ClimbAnalysis.Compute(Year2024, LaiChau), PlanningTables.ToTable);
        Add(draft, PlanningTables.ToTable);
        Add(draft.Reached, PlanningTables.ToTable);
        Add(odds, PlanningTables.ToTable);
        Add(odds.WithoutPlan, PlanningTables.ToTable);
        Add(odds.History, PlanningTables.ToTable);
        Add(check, PlanningTables.ToTable);
        Add<IEnumerable<PlanProblem>>(check.Problems, PlanningTables.ToTable);
        Add(PlanOutcome.Compute(Scored, plan), PlanningTables.ToTable);
    }

    private static void AddIndices()
    {
        var index = Year2024.Construct(ConstructionOptions.Papi);
        var report = Year2024.CheckStructure();
        var inputs = new UncertainInputs { Weights = WeightVariation.Noise(0.25), LeftOut = ["D1"] };
        var sensitivity = Year2024.AnalyzeSensitivity(
            inputs,
            new SensitivityOptions
            {
                SampleSize = 16,
                Sobol = new SobolOptions { Seed = 1, Bootstraps = 20 },
            }
        );
        Add(index, ConstructionTables.ToTable);
        Add(UnitReport.Of(index, "12"), ConstructionTables.ToTable);
        Add(index.Data, ConstructionTables.ToTable);
        Add(UnitPanel.From([Scored.Year(2023), Year2024]), ConstructionTables.ToTable);
        Add(index.Design, ConstructionTables.ToTable);
        Add(report, MultivariateTables.ToTable);
        Add(report.Correlations, MultivariateTables.ToTable);
        Add(report.Alphas[0], MultivariateTables.ToTable);
        Add(report.Components[0], MultivariateTables.ToTable);
        Add(report.Statistics, MultivariateTables.ToTable);
        Add(report.Coverage, MultivariateTables.ToTable);
        Add(
            Year2024.AnalyzeUncertainty(
                inputs,
                new UncertaintyOptions
                {
                    Seed = 1,
                    Draws = 50,
                    TierScheme = TierScheme.PapiSince2023,
                }
            ),
            RobustnessTables.ToTable
        );
        Add(sensitivity, RobustnessTables.ToTable);
        Add(sensitivity.Indices, RobustnessTables.ToTable);
        Add(LeaveOneOut.Compute(index), RobustnessTables.ToTable);
        Add(LeaveOneOut.Compute(index).Rows[0].Comparison, RobustnessTables.ToTable);
        Add(IndexWeights.FromPrincipalComponents(index, 0), WeightingTables.ToTable);
        Add(IndexWeights.Optimize(index, 1), WeightingTables.ToTable);
    }

    private static void AddSurveys()
    {
        var errors = new StandardErrorsBuilder(Scored, "invented");
        foreach (var row in Year2024.Rank().Rows)
        {
            errors.Set(2024, row.Province, Year2024.Index.Total, 0.15 + (0.01 * (row.Rank % 7)));
        }

        var known = errors.Build();
        Add(
            Year2024.SimulateRanks(known, new RankUncertaintyOptions { Seed = 1, Draws = 500 }),
            SignificanceTables.ToTable
        );
        var others = SignificanceReport.AgainstOthers(Year2024, known, LaiChau, Year2024.Index.Total);
        Add(others, SignificanceTables.ToTable);
        Add(others.Rows.First(row => row.Test is not null).Test!, SignificanceTables.ToTable);

        var design = InventedDesign();
        var sums = design.Sum(["air"], "province");
        Add(design.Means(["air"], "province"), (result, language) => result.ToTable(language));
        Add(
            ReplicateDesign.Jackknife(design).Means(["air"], "province"),
            (result, language) => result.ToTable(language)
        );
        Add(design.Quantiles(["air"], 0.5, "province"), SurveyTables.ToTable);
        Add(sums.DifferenceOfMeans("air", "Lai Châu", "Sơn La"), SurveyTables.ToTable);
        Add(
            sums.CovarianceOfMeans([new MeanTerm("air", "Lai Châu"), new MeanTerm("air", "Sơn La")]),
            SurveyTables.ToTable
        );
        Add(
            Calibrator.PostStratify(
                design,
                new PopulationMargin(
                    "province",
                    new Dictionary<string, double>(StringComparer.Ordinal) { ["Lai Châu"] = 480, ["Sơn La"] = 1250 }
                )
            ),
            SurveyTables.ToTable
        );
        Add(Calibrator.Trim(design, 1.5, 3.5), SurveyTables.ToTable);
        Add(
            SurveyScoring.Compute(
                design,
                Questionnaire.Parse(
                    """
                    {"indicators": [
                      {"node": "7.2.1", "question": "air", "measure": "share", "valid": [1, 2, 3, 4, 5], "counted": [4, 5]},
                      {"node": "7.2.2", "question": "air", "measure": "share", "valid": [1, 2, 3, 4, 5], "counted": [5]},
                      {"node": "7.2.3", "question": "air", "measure": "share", "valid": [1, 2, 3, 4, 5], "counted": [3, 4, 5]}
                    ]}
                    """,
                    PapiEditions.For(2024)
                ),
                new SurveyScoringOptions { Year = 2024, By = "province" }
            ),
            ScoreTables.ToTable
        );
    }

    // 48 people of 8 villages in two provinces; nobody of the second one answered 1.
    private static SurveyDesign InventedDesign()
    {
        int[] people = [.. Enumerable.Range(0, 48)];
        var data = new SurveyDataBuilder(people.Length)
            .AddCategories("province", [.. people.Select(row => row < 24 ? "Lai Châu" : "Sơn La")])
            .AddCategories("village", [.. people.Select(row => $"village {row / 6}")])
            .AddNumbers("weight", [.. people.Select(row => 1 + (double?)(row % 4))])
            .AddNumbers("air", [.. people.Select(row => row % 11 == 0 ? null : (double?)(1 + (row * 7 % 5)))])
            .Build();
        return SurveyDesign.Create(
            data,
            new SurveyDesignOptions("weight", new SamplingStage("village") { Strata = "province" })
        );
    }
}
