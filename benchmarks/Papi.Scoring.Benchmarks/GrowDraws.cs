using BenchmarkDotNet.Attributes;
using Papi.Scoring.Construction;
using Papi.Scoring.Data;
using Papi.Scoring.Robustness;

namespace Papi.Scoring.Benchmarks;

/// <summary>How the cost of rank distributions of the 61 provinces of 2024 under drawn weights grows with the number of draws.</summary>
[MemoryDiagnoser]
public class GrowDraws
{
    private readonly ConstructedIndex _index = ConstructedIndex.Compute(
        UnitTable.From(PublishedScores.Table.Aggregate().Year(2024)),
        IndexDesign.From(PublishedScores.Table.Year(2024).Index)
    );

    /// <summary>Gets or sets the number of draws.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Draws { get; set; }

    /// <summary>Weights of the dimensions with a noise of a quarter, on one thread.</summary>
    [Benchmark]
    public UncertaintyAnalysis NoisyWeights() =>
        UncertaintyAnalysis.Compute(
            _index,
            new UncertainInputs { Weights = WeightVariation.Noise(0.25) },
            new UncertaintyOptions
            {
                Seed = 1,
                Draws = Draws,
                MaxThreads = 1,
            }
        );
}
