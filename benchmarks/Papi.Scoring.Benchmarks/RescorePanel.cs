using BenchmarkDotNet.Attributes;
using Papi.Scoring.Comparison;
using Papi.Scoring.Data;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Benchmarks;

/// <summary>Scoring the whole panel anew: 14 years × 63 provinces × 31 to 37 nodes.</summary>
[MemoryDiagnoser]
public class RescorePanel
{
    private readonly PlainPanel _plain = new();

    private readonly ScoreTable _published = PublishedScores.Table;

    /// <summary>Dimensions, totals, and ranks and tiers at every node, plainly.</summary>
    [Benchmark(Baseline = true)]
    public object PlainEveryNode() => _plain.RankAndClassify(_plain.Aggregate(), totalOnly: false);

    /// <summary>Dimensions, totals, and ranks and tiers at every node.</summary>
    [Benchmark]
    public Standings EveryNode() => _published.Aggregate().RankAndClassify();

    /// <summary>The aggregation alone.</summary>
    [Benchmark]
    public ScoreTable DimensionsAndTotals() => _published.Aggregate();

    /// <summary>The work of the numpy script: dimensions, totals, changes, and ranks and tiers of the total; plainly.</summary>
    [Benchmark]
    public object PlainTotals()
    {
        double?[][][] aggregated = _plain.Aggregate();
        return (PlainPanel.Changes(aggregated), _plain.RankAndClassify(aggregated, totalOnly: true));
    }

    /// <summary>The work of the numpy script.</summary>
    [Benchmark]
    public object Totals()
    {
        var scored = _published.Aggregate();
        var changes = new YearOnYear[scored.Years.Count - 1];
        for (int i = 0; i < changes.Length; i++)
        {
            changes[i] = YearOnYear.Compute(scored, scored.Years[i].Year, scored.Years[i + 1].Year, deepestLevel: 1);
        }

        return (changes, scored.RankAndClassify(deepestLevel: 0));
    }
}
