using Papi.Scoring.Aggregation;
using Papi.Scoring.Classification;
using Papi.Scoring.Comparison;
using Papi.Scoring.Construction;
using Papi.Scoring.Data;
using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Multivariate;
using Papi.Scoring.Planning;
using Papi.Scoring.Robustness;
using Papi.Scoring.Scores;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Files.Tests.Support;

/// <summary>Every kind of result over the real data, as its documents.</summary>
internal static class RealResults
{
    private static readonly Lazy<IReadOnlyList<ResultJson>> Computed = new(() => [.. Compute()]);

    /// <summary>Gets documents of all formats, several of each.</summary>
    public static IReadOnlyList<ResultJson> All => Computed.Value;

    private static IEnumerable<ResultJson> Compute()
    {
        var table = PublishedScores.Table.Aggregate();
        var merged = Harmonizer.Harmonize(table, ProvinceRegistry.Vintage2025);
        return
        [
            .. table.Years.Select(scores => ResultJson.From(scores.Rank())),
            .. table.Year(2021).Index.Dimensions.Select(node => ResultJson.From(table.Year(2021).Rank(node.Code))),
            ResultJson.From(merged.Year(2023).Rank(), Language.English),
            .. new[] { "Lai Châu", "Hà Nội", "Vĩnh Phúc" }.Select(name => ResultJson.From(table.Profile(name, 2024))),
            ResultJson.From(merged.Profile("Lào Cai", 2024), Language.English),
            ResultJson.From(merged.Profile("Bắc Ninh", 2024)),
            ResultJson.From(table),
            .. Comparisons(table),
            ResultJson.From(
                table.Audit("Lai Châu", ClaimFile.Read(PathOf("lai-chau-2024-claims.csv"), table)),
                Language.English
            ),
            .. Plans(table),
            .. Indices(table),
            .. Surveys(),
        ];
    }

    private static IEnumerable<ResultJson> Comparisons(ScoreTable table)
    {
        yield return ResultJson.From(table.Compare("Lai Châu", 2023, 2024));
        foreach (var (from, to) in new[] { (2023, 2024), (2015, 2021), (2019, 2020), (2014, 2016) })
        {
            foreach (string name in new[] { "Lai Châu", "Bắc Giang" })
            {
                yield return ResultJson.From(
                    table.Compare(name, from, to),
                    contributions: table.Decompose(name, from, to),
                    places: table.DecomposeRank(name, from, to),
                    beside: table.Year(to).CompareWith(name, Reference.Region),
                    besideBefore: table.Year(from).CompareWith(name, Reference.Region)
                );
            }
        }

        var insisting = new ComparisonOptions { AcrossBreaks = AcrossBreaks.Insist };
        yield return ResultJson.From(
            table.Compare("Hà Nội", 2015, 2021, insisting),
            Language.English,
            table.Decompose("Hà Nội", 2015, 2021, insisting),
            beside: table.Year(2021).CompareWith("Hà Nội", Reference.Best)
        );
    }

    private static IEnumerable<ResultJson> Plans(ScoreTable table)
    {
        var file = PlanFile.Read(PathOf("lai-chau-2026.json"));
        yield return ResultJson.From(PlanCheck.Compute(table, file.Plan), file: file);
        var scores = table.Year(2023);
        var draft = TargetDraft.Compute(table, scores.Provinces.Find("Lai Châu"), 2023, [Goal.Climb(3)]);
        PlanTarget[] targets = [.. draft.Targets.Select(target => new PlanTarget(target.Node.Code, target.Target))];
        var plan = new ImprovementPlan("Lai Châu", 2023, 2024) { Targets = targets };
        yield return ResultJson.From(PlanCheck.Compute(table, plan), Language.English);
        yield return ResultJson.From(PlanOutcome.Compute(table, plan), Language.English);
        yield return ResultJson.From(
            PlanCheck.Compute(table, new ImprovementPlan("Atlantis", 2023, 2024) { Targets = targets })
        );
        yield return ResultJson.From(
            PlanOutcome.Compute(table, new ImprovementPlan("Vĩnh Phúc", 2023, 2024) { Targets = targets })
        );
    }

    private static IEnumerable<ResultJson> Indices(ScoreTable table)
    {
        var scores = table.Year(2024);
        var index = scores.Construct();
        yield return ResultJson.From(index);
        yield return ResultJson.From(scores.CheckStructure(), Language.English);
        yield return ResultJson.From(
            table.Year(2012).CheckStructure(new StructureOptions { CorrelationMethod = CorrelationMethod.Kendall })
        );
        var inputs = new UncertainInputs
        {
            Weights = WeightVariation.Noise(0.25),
            Aggregations = [AggregationMethod.Arithmetic, AggregationMethod.Geometric],
        };
        yield return ResultJson.From(
            UncertaintyAnalysis.Compute(
                index,
                inputs,
                new UncertaintyOptions
                {
                    Seed = 1,
                    Draws = 50,
                    TierScheme = TierScheme.For(2024),
                }
            )
        );
        yield return ResultJson.From(
            UncertaintyAnalysis.OfVariants(index, [new IndexVariant { LeftOut = "D1" }, new IndexVariant()]),
            Language.English
        );
        yield return ResultJson.From(
            SensitivityAnalysis.Compute(
                index,
                inputs,
                new SensitivityOptions
                {
                    SampleSize = 32,
                    Sobol = new SobolOptions { Seed = 1 },
                }
            ),
            leftOut: LeaveOneOut.Compute(index)
        );
    }

    private static IEnumerable<ResultJson> Surveys()
    {
        var data = MicrodataFile.Read(
            PathOf("survey-micro.csv.gz"),
            new MicrodataColumns
            {
                Strata = "province",
                Clusters = ["village"],
                Weight = "w",
                Numbers = ["q001", "q002"],
            }
        );
        var design = SurveyDesign.Create(
            data,
            new SurveyDesignOptions("w", new SamplingStage("village") { Strata = "province" })
        );
        yield return ResultJson.From(design.Means(["q001", "q002"]));
        yield return ResultJson.From(design.Means(["q001"], "province"), 0.9);
        yield return ResultJson.From(design.Totals(["q002"]));
    }

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Reference", name);
}
