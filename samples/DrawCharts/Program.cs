using Papi.Scoring;
using Papi.Scoring.Data;
using Papi.Scoring.Reporting.Charts;
using Papi.Scoring.Robustness;
using Papi.Scoring.Significance;

var table = PublishedScores.Table.Aggregate();
var year = table.Year(2024);
var laiChau = year.Provinces.Find("Lai Châu");
var english = ChartOptions.Default with { Language = Language.English };

// Standard errors are the user's own: one of 0.4 points for everybody stands in for them here.
var errors = new StandardErrorsBuilder(table, "for this page");
foreach (var row in year.Rank().Rows)
{
    errors.Set(2024, row.Province, year.Index.Total, 0.4);
}

var simulated = year.SimulateRanks(errors.Build(), new RankUncertaintyOptions { Seed = 2024, Draws = 2000 });
var weights = year.AnalyzeUncertainty(
    new UncertainInputs { Weights = WeightVariation.Noise(0.25) },
    new UncertaintyOptions { Seed = 2024, Draws = 500 }
);
string[] neighbours = ["Lai Châu", "Sơn La", "Điện Biên", "Lào Cai", "Quảng Ninh"];

(string Name, ChartSpecification Chart)[] charts =
[
    ("rank-bars", PapiCharts.RankBars(year.Rank(), year.Classify(), laiChau)),
    ("dimension-dots", PapiCharts.DimensionDots(year.Scorecard("Lai Châu"), year.Scorecard("Sơn La"))),
    ("year-slopes", PapiCharts.YearSlopes(table.Compare("Lai Châu", 2019, 2021))),
    ("heat-map", PapiCharts.ScoreHeatMap(table.Year(2022))),
    ("rank-bump", PapiCharts.RankBump(neighbours.Select(name => table.Series(name)))),
    ("distribution", PapiCharts.ScoreDistribution(year.Classify(), laiChau)),
    ("rank-intervals", PapiCharts.RankIntervals(simulated, laiChau)),
    ("rank-intervals-weights", PapiCharts.RankIntervals(weights, laiChau.Code, english)),
    ("waterfall", PapiCharts.ChangeWaterfall(table.Decompose("Lai Châu", 2023, 2024), english)),
];

foreach (var (_, chart) in charts)
{
    Console.WriteLine(chart);
}

Console.WriteLine(charts[0].Chart.Description);

// With a folder as argument: a page for each, to be opened in a browser, and the specification beside it.
if (args is [var folder])
{
    foreach (var (name, chart) in charts)
    {
        File.WriteAllText(Path.Combine(folder, $"{name}.html"), chart.ToHtml());
        File.WriteAllText(Path.Combine(folder, $"{name}.json"), chart.ToJson());
    }
}
