using BenchmarkDotNet.Attributes;
using Papi.Scoring.Data;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Planning;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Benchmarks;

/// <summary>Next year, 10,000 times: 61 provinces on 8 dimensions, with and without a plan; the time is that of one draw.</summary>
[MemoryDiagnoser]
public class SimulateYears
{
    private const int Draws = 10_000;

    private static readonly SurveyYear Year = 2024;

    private readonly ScoreTable _table = PublishedScores.Table.Aggregate();

    private readonly Goal[] _goals = [Goal.Climb(1)];

    private readonly Province _province = ProvinceRegistry.Vintage2008.Find("12");

    private ScoreTarget[] _plan = [];

    private PlainYears _plain = null!;

    /// <summary>Takes the history apart for the plain way; the fast way does that itself every time.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _plan = [new ScoreTarget(_table.Year(Year).Index.Find("D1"), new Score(5.5))];
        _plain = new PlainYears(_table, Year, _province, _plan[0]);
    }

    /// <summary>Arrays of dimensions, summed up in every draw, LINQ for ranks and quartiles, and one thread.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Draws)]
    public int Plain() => _plain.CountGoodEnds(Draws);

    /// <summary>The library on one thread, with all that it reports.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public double OneThread() => Compute(1);

    /// <summary>The library on two threads.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public double TwoThreads() => Compute(2);

    private double Compute(int threads) =>
        Odds.Compute(
            _table,
            _province,
            Year,
            _goals,
            _plan,
            new OddsOptions
            {
                Seed = 1,
                Draws = Draws,
                MaxThreads = threads,
            }
        ).WithPlan!.Probability!.Value;
}
