using Papi.Scoring.Data;
using Papi.Scoring.Reporting.Charts;
using Papi.Scoring.Robustness;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;

namespace Papi.Scoring.Reporting.Tests.Charts;

/// <summary>Every chart over the published scores, the awkward cases too: missing figures, breaks, nothing to compare.</summary>
internal static class ChartSamples
{
    // Stands first, since the builders below begin from it.
    public static ScoreTable Table { get; } = PublishedScores.Table.Aggregate();

    private static readonly Dictionary<string, Func<ChartOptions, ChartSpecification>> Builders = new(
        StringComparer.Ordinal
    )
    {
        ["rank-bars"] = options =>
            PapiCharts.RankBars(Year2024.Rank(), Year2024.Classify(), Year2024.Provinces.Find("Lai Châu"), options),
        ["rank-bars-plain"] = options => PapiCharts.RankBars(Year2024.Rank("3.2"), options: options),
        ["dimension-dots"] = options =>
            PapiCharts.DimensionDots(Year2024.Scorecard("Lai Châu"), Year2024.Scorecard("Sơn La"), options),
        ["dimension-dots-missing"] = options =>
            PapiCharts.DimensionDots(Table.Year(2022).Scorecard("Bắc Giang"), options: options),
        ["year-slopes"] = options => PapiCharts.YearSlopes(Table.Compare("Lai Châu", 2023, 2024), options),
        ["year-slopes-break"] = options => PapiCharts.YearSlopes(Table.Compare("Lai Châu", 2019, 2021), options),
        ["heat-map"] = options => PapiCharts.ScoreHeatMap(Table.Year(2022), options),
        ["rank-bump"] = options =>
            PapiCharts.RankBump(
                new[] { "Lai Châu", "Sơn La", "Điện Biên", "Quảng Ninh", "Lào Cai" }.Select(name => Table.Series(name)),
                options
            ),
        ["distribution"] = options =>
            PapiCharts.ScoreDistribution(Year2024.Classify(), Year2024.Provinces.Find("Lai Châu"), options),
        ["rank-intervals"] = options => PapiCharts.RankIntervals(Ranks, Year2024.Provinces.Find("Lai Châu"), options),
        ["rank-intervals-weights"] = options => PapiCharts.RankIntervals(Weights, "12", options),
        ["waterfall"] = options => PapiCharts.ChangeWaterfall(Table.Decompose("Lai Châu", 2023, 2024), options),
        ["waterfall-break"] = options => PapiCharts.ChangeWaterfall(Table.Decompose("Lai Châu", 2020, 2021), options),
        ["waterfall-none"] = options => PapiCharts.ChangeWaterfall(Table.Decompose("Lai Châu", 2017, 2018), options),
    };

    private static readonly Lazy<RankUncertainty> SimulatedRanks = new(() =>
        Year2024.SimulateRanks(Errors(), new RankUncertaintyOptions { Seed = 1, Draws = 500 })
    );

    private static readonly Lazy<UncertaintyAnalysis> DrawnWeights = new(() =>
        Year2024.AnalyzeUncertainty(
            new UncertainInputs { Weights = WeightVariation.Noise(0.25) },
            new UncertaintyOptions { Seed = 1, Draws = 200 }
        )
    );

    public static YearScores Year2024 => Table.Year(2024);

    public static RankUncertainty Ranks => SimulatedRanks.Value;

    public static UncertaintyAnalysis Weights => DrawnWeights.Value;

    public static IReadOnlyList<string> Names => [.. Builders.Keys];

    public static TheoryData<string> NamesAsData => [.. Builders.Keys];

    public static ChartSpecification Draw(string name, Language language = Language.Vietnamese) =>
        Builders[name](new ChartOptions { Language = language });

    // The published workbooks have no errors of totals for 2024: one of the size that 2023 had serves.
    private static StandardErrors Errors()
    {
        var errors = new StandardErrorsBuilder(Table, "of the size of 2023");
        foreach (var row in Year2024.Rank().Rows)
        {
            errors.Set(2024, row.Province, Year2024.Index.Total, 0.4);
        }

        return errors.Build();
    }
}
