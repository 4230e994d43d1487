using BenchmarkDotNet.Attributes;
using Papi.Scoring.Classification;
using Papi.Scoring.Data;
using Papi.Scoring.Robustness;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Benchmarks;

/// <summary>
/// 100,000 draws of the weights of 8 dimensions, and how often each of the 61 provinces of 2024 has each rank; the time is
/// that of one draw.
/// </summary>
[MemoryDiagnoser]
public class DrawWeights
{
    private const int Draws = 100_000;

    private const int PlainDraws = 10_000;

    private static readonly double[] Equal = [1, 1, 1, 1, 1, 1, 1, 1];

    private readonly double[][] _columns = Dimensions();

    private readonly NoiseWeights _noise = new(Equal, 0.25, 1);

    private readonly DirichletWeights _flat = new(Equal, 1, 1);

    private readonly DirichletWeights _near = new(Equal, 10, 1);

    private GivenWeights _given = null!;

    private double[][] _sets = [];

    private PlainWeights _plain = null!;

    /// <summary>Draws the given sets before the clock starts.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        double[] sets = new double[Draws * Equal.Length];
        double[] strip = new double[LaneVectors.Lanes * Equal.Length];
        for (int i = 0; i < sets.Length; i++)
        {
            int draw = i / Equal.Length;
            int lane = draw % LaneVectors.Lanes;
            if (lane == 0 && i % Equal.Length == 0)
            {
                _flat.Draw(draw, strip);
            }

            sets[i] = strip[(i % Equal.Length * LaneVectors.Lanes) + lane];
        }

        _given = new GivenWeights(sets, Equal.Length);
        _sets = [.. sets.Chunk(Equal.Length).Take(PlainDraws)];
        _plain = new PlainWeights(_columns);
    }

    /// <summary>Given weights, arrays and simple loops, and one thread; 10,000 draws.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = PlainDraws)]
    public object Plain() => _plain.Count(_sets);

    /// <summary>Given weights on one thread: the work of the numpy script.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public object Given() => Run(_given, 1);

    /// <summary>Given weights on two threads.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public object GivenTwoThreads() => Run(_given, 2);

    /// <summary>Given weights on one thread, with which of each pair is above.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public object GivenWithPairs() => Run(_given, 1, countsPairs: true);

    /// <summary>Given weights on one thread, with pairs, and with tiers whose cuts lie between scores.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public object GivenWithPairsAndTiers() =>
        Run(_given, 1, countsPairs: true, TierScheme.PapiSince2023 with { Rule = QuantileRule.R6Weibull });

    /// <summary>Noise on one thread, with pairs and PAPI's tiers.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public object Noise() => Run(_noise, 1, countsPairs: true, TierScheme.PapiSince2023);

    /// <summary>Noise on two threads, with pairs and PAPI's tiers.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public object NoiseTwoThreads() => Run(_noise, 2, countsPairs: true, TierScheme.PapiSince2023);

    /// <summary>All weights equally likely, on one thread, with pairs and PAPI's tiers.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public object FlatDirichlet() => Run(_flat, 1, countsPairs: true, TierScheme.PapiSince2023);

    /// <summary>Weights near the nominal ones, on one thread, with pairs and PAPI's tiers.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public object NearDirichlet() => Run(_near, 1, countsPairs: true, TierScheme.PapiSince2023);

    private static double[][] Dimensions()
    {
        var year = PublishedScores.Table.Aggregate().Year(2024);
        double?[][] columns =
        [
            .. year.Index.Dimensions.Select(dimension =>
                year.Provinces.Provinces.Select(province => year.ScoreOf(province, dimension)?.Points).ToArray()
            ),
        ];
        return [.. columns.Select(column => column.OfType<double>().ToArray())];
    }

    private DrawCounts Run(IWeightDraws weights, int threads, bool countsPairs = false, TierScheme? scheme = null) =>
        DrawSimulation.Run(
            _columns[0].Length,
            () => new WeightedScores(_columns, weights),
            new DrawSettings(Draws, threads, scheme, CountsPairs: countsPairs),
            progress: null,
            CancellationToken.None
        );
}
