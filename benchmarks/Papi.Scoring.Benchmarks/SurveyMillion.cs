using System.Numerics;
using BenchmarkDotNet.Attributes;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Benchmarks;

/// <summary>
/// 1,000,000 rows in 4,000 clusters and 20 indicators, 160 MB of answers, beside how fast this machine reads memory: the
/// time is that of one number.
/// </summary>
[MemoryDiagnoser]
public class SurveyMillion
{
    private const int Rows = 1_000_000;

    private const int IndicatorCount = 20;

    private const int Numbers = 1 << 25;

    private static readonly string[] Indicators = MicrodataFile.Indicators[..IndicatorCount];

    private static readonly EstimationOptions OneThread = new() { MaxThreads = 1 };

    private readonly double[] _numbers = new double[Numbers];

    private SurveyDesign _design = null!;

    /// <summary>Makes the rows before the clock starts.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _design = SurveyDesign.Create(MicrodataFile.Make(Rows, IndicatorCount, 1), MicrodataFile.Options);
        Array.Fill(_numbers, 1);
    }

    /// <summary>The sum of 256 MB on one thread: as fast as memory can be read.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Numbers)]
    public double ReadMemory()
    {
        var first = Vector<double>.Zero;
        var second = Vector<double>.Zero;
        var third = Vector<double>.Zero;
        var fourth = Vector<double>.Zero;
        int width = Vector<double>.Count;
        for (int i = 0; i <= _numbers.Length - (4 * width); i += 4 * width)
        {
            first += new Vector<double>(_numbers, i);
            second += new Vector<double>(_numbers, i + width);
            third += new Vector<double>(_numbers, i + (2 * width));
            fourth += new Vector<double>(_numbers, i + (3 * width));
        }

        return Vector.Sum(first + second + third + fourth);
    }

    /// <summary>Means with standard errors on one thread; the time is that of one answer.</summary>
    [Benchmark(OperationsPerInvoke = Rows * IndicatorCount)]
    public SurveyEstimates Means() => _design.Means(Indicators, options: OneThread);

    /// <summary>The same on as many threads as there are.</summary>
    [Benchmark(OperationsPerInvoke = Rows * IndicatorCount)]
    public SurveyEstimates MeansAllThreads() => _design.Means(Indicators);

    /// <summary>By province, on one thread.</summary>
    [Benchmark(OperationsPerInvoke = Rows * IndicatorCount)]
    public SurveyEstimates MeansByProvince() => _design.Means(Indicators, "province", OneThread);
}
