using BenchmarkDotNet.Attributes;
using Papi.Scoring.Data;
using Papi.Scoring.Geography;
using Papi.Scoring.Planning;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Benchmarks;

/// <summary>Targets for the 28 sub-dimensions of one province.</summary>
[MemoryDiagnoser]
public class DraftTargets
{
    private readonly ScoreTable _table = PublishedScores.Table.Aggregate();

    private readonly Province _province = ProvinceRegistry.Vintage2008.Find("Lai Châu");

    private readonly DraftOptions _options = new() { RecoverLosses = true, Frozen = ["D7"] };

    /// <summary>To be among the first twenty.</summary>
    [Benchmark]
    public TargetDraft RankOnly() => TargetDraft.Compute(_table, _province, 2024, [Goal.RankAtMost(20)]);

    /// <summary>The same, what was lost recovered and a dimension frozen.</summary>
    [Benchmark]
    public TargetDraft RecoverAndFreeze() =>
        TargetDraft.Compute(_table, _province, 2024, [Goal.RankAtMost(20)], _options);
}
