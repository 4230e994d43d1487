using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Benchmarks;

/// <summary>10,000,000 rows of 20 indicators through an accumulator, 250,000 at a time; batches are made beforehand.</summary>
/// <remarks>What is allocated is all that 10,000,000 rows need: the sums of 4,000 clusters, and the marks of one batch.</remarks>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 5)]
public class StreamSurvey
{
    private const int BatchRows = 250_000;

    private const int Batches = 40;

    private const int IndicatorCount = 20;

    private static readonly string[] Indicators = MicrodataFile.Indicators[..IndicatorCount];

    // Together they are larger than any cache.
    private readonly SurveyData[] _batches =
    [
        .. Enumerable.Range(0, 4).Select(seed => MicrodataFile.Make(BatchRows, IndicatorCount, seed)),
    ];

    /// <summary>All rows on one thread, and the means.</summary>
    [Benchmark]
    public SurveyEstimates OneThread() => Stream(new EstimationOptions { MaxThreads = 1 });

    /// <summary>All rows on as many threads as there are, and the means.</summary>
    [Benchmark]
    public SurveyEstimates AllThreads() => Stream(EstimationOptions.Default);

    private SurveyEstimates Stream(EstimationOptions options)
    {
        var sums = new SurveyAccumulator(MicrodataFile.Options, Indicators, estimation: options);
        for (int batch = 0; batch < Batches; batch++)
        {
            sums.Add(_batches[batch % _batches.Length]);
        }

        return sums.ToSums().Means();
    }
}
