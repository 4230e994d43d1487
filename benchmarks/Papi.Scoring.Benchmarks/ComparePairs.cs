using BenchmarkDotNet.Attributes;
using Papi.Scoring.Data;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Benchmarks;

/// <summary>Every province against every other one, at every node of every year: points, share of scale, places, tiers.</summary>
[MemoryDiagnoser]
public class ComparePairs
{
    // 63 × 62 / 2 pairs on 464 columns.
    private const int Comparisons = 906_192;

    private readonly Standings _standings = PublishedScores.Table.Aggregate().RankAndClassify(deepestLevel: 2);

    /// <summary>By taking the standing of each and subtracting.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Comparisons)]
    public double StandingByStanding() =>
        ForEachPair(
            (scores, node, one, other) =>
                _standings.Of(scores.Year, one, node) is { } own
                && _standings.Of(scores.Year, other, node) is { } theirs
                    ? own.Score.Points - theirs.Score.Points + theirs.Rank - own.Rank
                    : 0
        );

    /// <summary>In one call.</summary>
    [Benchmark(OperationsPerInvoke = Comparisons)]
    public double Compare() =>
        ForEachPair(
            (scores, node, one, other) =>
                _standings.Compare(scores.Year, one, other, node) is { } difference
                    ? difference.Points + difference.Places
                    : 0
        );

    private double ForEachPair(Func<YearScores, IndexNode, Province, Province, double> compare)
    {
        double sum = 0;
        int comparisons = 0;
        foreach (var scores in _standings.Table.Years)
        {
            var provinces = scores.Provinces.Provinces;
            foreach (var node in scores.Index.Nodes)
            {
                if (node.Depth > 2)
                {
                    continue;
                }

                for (int i = 0; i < provinces.Count; i++)
                {
                    for (int j = i + 1; j < provinces.Count; j++)
                    {
                        sum += compare(scores, node, provinces[i], provinces[j]);
                        comparisons++;
                    }
                }
            }
        }

        return comparisons == Comparisons
            ? sum
            : throw new InvalidOperationException($"{comparisons} comparisons, not {Comparisons}.");
    }
}
