using BenchmarkDotNet.Attributes;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Benchmarks;

/// <summary>Means with standard errors of 100 indicators, over all and by 63 provinces: 18,782 rows in 756 clusters.</summary>
[MemoryDiagnoser]
public class SurveyMeans
{
    private static readonly EstimationOptions OneThread = new() { MaxThreads = 1 };

    private readonly SurveyData _data = MicrodataFile.Read();

    private SurveyDesign _design = null!;

    private PlainSurvey _plain = null!;

    /// <summary>Reads the design before the clock starts.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _design = SurveyDesign.Create(_data, MicrodataFile.Options);
        _plain = new PlainSurvey(_data, MicrodataFile.Indicators);
    }

    /// <summary>Plain loops on one thread.</summary>
    [Benchmark(Baseline = true)]
    public object Plain() => _plain.Means();

    /// <summary>The work of the numpy script, on one thread: 100 + 6,300 estimates.</summary>
    [Benchmark]
    public object Means() => EstimateAll(OneThread);

    /// <summary>The same on as many threads as there are.</summary>
    [Benchmark]
    public object MeansAllThreads() => EstimateAll(EstimationOptions.Default);

    /// <summary>The one pass over the rows, on one thread.</summary>
    [Benchmark]
    public SurveySums Sums() => _design.Sum(MicrodataFile.Indicators, "province", OneThread);

    /// <summary>Reading strata, clusters and weights.</summary>
    [Benchmark]
    public SurveyDesign Design() => SurveyDesign.Create(_data, MicrodataFile.Options);

    private (SurveyEstimates ByProvince, SurveyEstimates Overall) EstimateAll(EstimationOptions options)
    {
        var sums = _design.Sum(MicrodataFile.Indicators, "province", options);
        return (sums.Means(), sums.OverallMeans());
    }
}
