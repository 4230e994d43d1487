using BenchmarkDotNet.Attributes;
using Papi.Scoring.Data;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Benchmarks;

/// <summary>How the cost of dimensions, totals, ranks and tiers at every node grows with the number of years.</summary>
[MemoryDiagnoser]
public class GrowYears
{
    private ScoreTable _table = null!;

    /// <summary>Gets or sets the number of years.</summary>
    [Params(1, 4, 14)]
    public int Years { get; set; }

    /// <summary>Takes the first of the published years.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var builder = new ScoreTableBuilder(PapiEditions.Series, "published");
        foreach (var year in PublishedScores.Table.Years.Take(Years))
        {
            foreach (var node in year.Index.Nodes)
            {
                foreach (var province in year.Provinces.Provinces)
                {
                    if (year.ScoreOf(province, node) is { } score)
                    {
                        builder.Set(year.Year, province, node, score);
                    }
                }
            }
        }

        _table = builder.Build();
    }

    /// <summary>Every score, rank and tier.</summary>
    [Benchmark]
    public Standings EveryNode() => _table.Aggregate().RankAndClassify();
}
