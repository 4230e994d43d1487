using BenchmarkDotNet.Attributes;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Data;
using Papi.Scoring.Normalization;
using Papi.Scoring.Robustness;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Benchmarks;

/// <summary>
/// An index of the 28 sub-dimensions and 61 provinces of 2024, normalised to 1 to 100, once and in 1,000 draws over the
/// weights of the dimensions and arithmetic or geometric means: what COINr does in 28 ms and in 37 s.
/// </summary>
[MemoryDiagnoser]
public class AnalyzeUncertainty
{
    private const int Draws = 1000;

    private static readonly YearScores Year = PublishedScores.Table.Aggregate().Year(2024);

    private static readonly ConstructionOptions Construction = new()
    {
        Normalization = NormalizationMethod.MinMax(1, 100),
    };

    private static readonly UncertainInputs Methods = new()
    {
        Weights = WeightVariation.Noise(0.25),
        Aggregations = [AggregationMethod.Arithmetic, AggregationMethod.Geometric],
    };

    private readonly UnitTable _data = UnitTable.From(Year);

    private readonly IndexDesign _design = IndexDesign.From(Year.Index);

    private readonly double[][] _weights =
    [
        .. Enumerable
            .Range(0, Draws)
            .Select(draw => Enumerable.Range(0, 8).Select(i => 1 + (0.25 * Math.Sin(draw + i))).ToArray()),
    ];

    private PlainIndex _plain = null!;

    /// <summary>Lays the figures out for the plain way.</summary>
    [GlobalSetup]
    public void Prepare() =>
        _plain = new PlainIndex(
            [
                .. _data.Indicators.Select(code =>
                    _data.Units.Select(unit => _data.ValueOf(unit.Code, code)!.Value).ToArray()
                ),
            ],
            [.. _data.Indicators.Select(code => code[0] - '1')]
        );

    /// <summary>One index by arrays and LINQ.</summary>
    [Benchmark]
    public object PlainPipeline() => _plain.Rank(_weights[0], geometric: false);

    /// <summary>One index: normalised, aggregated and ranked at every node.</summary>
    [Benchmark]
    public object Pipeline() => ConstructedIndex.Compute(_data, _design, Construction);

    /// <summary>1,000 draws by arrays and LINQ.</summary>
    [Benchmark(Baseline = true)]
    public int PlainDraws()
    {
        int sum = 0;
        for (int draw = 0; draw < Draws; draw++)
        {
            sum += _plain.Rank(_weights[draw], geometric: draw % 2 == 1)[0];
        }

        return sum;
    }

    /// <summary>1,000 draws on one thread, with pairs.</summary>
    [Benchmark]
    public object OneThread() => Analyze(Methods, 1);

    /// <summary>1,000 draws on two threads.</summary>
    [Benchmark]
    public object TwoThreads() => Analyze(Methods, 2);

    /// <summary>The same with the weights of all levels, so that every dimension is computed in every draw.</summary>
    [Benchmark]
    public object AllLevels() => Analyze(Methods with { Weights = WeightVariation.Noise(0.25).At(0) }, 1);

    /// <summary>The Sobol indices of weights and aggregation, 400 rows, on one thread.</summary>
    [Benchmark]
    public object Sensitivity() =>
        SensitivityAnalysis.Compute(
            ConstructedIndex.Compute(_data, _design, Construction),
            Methods,
            new SensitivityOptions
            {
                Sobol = new SobolOptions { Seed = 1 },
                SampleSize = 100,
                MaxThreads = 1,
            }
        );

    private UncertaintyAnalysis Analyze(UncertainInputs inputs, int threads) =>
        UncertaintyAnalysis.Compute(
            ConstructedIndex.Compute(_data, _design, Construction),
            inputs,
            new UncertaintyOptions
            {
                Seed = 1,
                Draws = Draws,
                MaxThreads = threads,
            }
        );
}
