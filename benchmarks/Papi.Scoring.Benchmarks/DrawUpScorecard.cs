using BenchmarkDotNet.Attributes;
using Papi.Scoring.Data;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Benchmarks;

/// <summary>One scorecard: all scores of one province and year with ranks, tiers and national figures.</summary>
[MemoryDiagnoser]
public class DrawUpScorecard
{
    private readonly YearScores _scores = PublishedScores.For(2024).Aggregate();

    /// <summary>One node after the other through the public API.</summary>
    [Benchmark(Baseline = true)]
    public int NodeByNode()
    {
        int ranks = 0;
        foreach (var node in _scores.Index.Nodes)
        {
            if (node.Depth < 3)
            {
                var ranking = _scores.Rank(node.Code);
                var tiers = _scores.Classify(node.Code);
                _scores.Statistics(node);
                ranks += ranking.Of("Lai Châu")!.Rank + (int)tiers.Of("Lai Châu")!.Tier;
            }
        }

        return ranks;
    }

    /// <summary>The scorecard.</summary>
    [Benchmark]
    public Scorecard Scorecard() => _scores.Scorecard("Lai Châu");
}
