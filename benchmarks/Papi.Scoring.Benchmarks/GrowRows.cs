using BenchmarkDotNet.Attributes;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Benchmarks;

/// <summary>How the cost of the means of 20 questions with their standard errors grows with the number of rows.</summary>
[MemoryDiagnoser]
public class GrowRows
{
    private const int IndicatorCount = 20;

    private static readonly string[] Indicators = MicrodataFile.Indicators[..IndicatorCount];

    private static readonly EstimationOptions OneThread = new() { MaxThreads = 1 };

    private SurveyDesign _design = null!;

    /// <summary>Gets or sets the number of rows, in clusters of 250.</summary>
    [Params(100_000, 500_000, 2_500_000)]
    public int Rows { get; set; }

    /// <summary>Makes the rows before the clock starts.</summary>
    [GlobalSetup]
    public void Prepare() =>
        _design = SurveyDesign.Create(MicrodataFile.Make(Rows, IndicatorCount, 1), MicrodataFile.Options);

    /// <summary>By province, on one thread.</summary>
    [Benchmark]
    public SurveyEstimates MeansByProvince() => _design.Means(Indicators, "province", OneThread);
}
