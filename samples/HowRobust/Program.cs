using Papi.Scoring;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Data;
using Papi.Scoring.Robustness;

var year = PublishedScores.Table.Aggregate().Year(2024);

// Does the structure hold?
foreach (var flag in year.CheckStructure().Flags.Take(3))
{
    Console.WriteLine(flag);
}

// Another construction of the same index: with geometric means, weaknesses are harder to make up for.
var papi = year.Construct();
var geometric = year.Construct(ConstructionOptions.Papi with { Aggregation = AggregationMethod.Geometric });
Console.WriteLine(geometric.Rows[0]);
Console.WriteLine(IndexComparison.Compute(papi, geometric));

// How far ranks depend on the choices: weights a quarter up or down, arithmetic or geometric means, 10,000 times.
var choices = new UncertainInputs
{
    Weights = WeightVariation.Noise(0.25),
    Aggregations = [AggregationMethod.Arithmetic, AggregationMethod.Geometric],
};
var uncertainty = year.AnalyzeUncertainty(choices, new UncertaintyOptions { Seed = 1 });
Console.WriteLine(uncertainty.Of("12"));
Console.WriteLine(uncertainty.Of("12")!.Tiers);
Console.WriteLine(FormattableString.Invariant($"above Hà Giang: {uncertainty.ProbabilityAbove("12", "02"):0.000}"));

// Which choice matters most, and what if a dimension did not count.
var sensitivity = year.AnalyzeSensitivity(choices, new SensitivityOptions { Sobol = new SobolOptions { Seed = 1 } });
Console.WriteLine(sensitivity.Indices);
foreach (var row in LeaveOneOut.Compute(papi).Rows)
{
    Console.WriteLine(row);
}
