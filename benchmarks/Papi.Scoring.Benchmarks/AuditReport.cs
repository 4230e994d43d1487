using BenchmarkDotNet.Attributes;
using Papi.Scoring.Auditing;
using Papi.Scoring.Data;
using Papi.Scoring.Geography;
using Papi.Scoring.Scores;
using Papi.Scoring.Text;

namespace Papi.Scoring.Benchmarks;

/// <summary>The audit of a report of 10,000 figures: what 60 provincial reports print together.</summary>
[MemoryDiagnoser]
public class AuditReport
{
    private const int Count = 10_000;

    private readonly ScoreTable _table = PublishedScores.Table.Aggregate();

    private readonly Province _province = ProvinceRegistry.Vintage2008.Find("Lai Châu");

    private readonly Claim[] _claims;

    public AuditReport()
    {
        _claims = [.. Repeat(PrintAll()).Take(Count).Select((claim, i) => claim with { Id = $"c{i}" })];
    }

    /// <summary>Ten thousand claims.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public AuditResult Claims() => ReportAudit.Compute(_table, _province, _claims);

    private static IEnumerable<Claim> Repeat(Claim[] claims)
    {
        while (true)
        {
            foreach (var claim in claims)
            {
                yield return claim;
            }
        }
    }

    private Claim[] PrintAll() =>
        [
            .. from scores in _table.Years
            from node in scores.Index.Nodes
            where node.Depth < 3
            from claim in Print(scores, node.Code)
            select claim,
        ];

    // A report prints scores with four decimals, changes with two, and each of these once.
    private IEnumerable<Claim> Print(YearScores scores, string node)
    {
        var year = scores.Year;
        if (scores.ScoreOf(_province, scores.Index.Find(node)) is not { } score)
        {
            yield break;
        }

        yield return Claim(ClaimQuantity.Score, DecimalStyle.Vietnamese.Format(score.Points, 4));
        yield return Claim(
            ClaimQuantity.RangeMax,
            DecimalStyle.Invariant.Format(scores.Statistics(node)!.Max.Points, 4)
        );
        yield return Claim(ClaimQuantity.Rank, $"{scores.Rank(node).Of(_province)!.Rank}/63");
        yield return Claim(ClaimQuantity.Tier, TierNames.Of(scores.Classify(node).Of(_province)!.Tier).Vietnamese);
        if (_table.TryGetYear(year.Value - 1, out var before))
        {
            yield return Claim(ClaimQuantity.Change, "+0,05", before.Year);
            yield return Claim(ClaimQuantity.Direction, "tăng", before.Year);
        }

        Claim Claim(ClaimQuantity quantity, string printed, SurveyYear? from = null) =>
            new("", node, quantity, year, printed, from);
    }
}
