using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Decomposition;

/// <summary>Takes a change apart, from the total down as far as the scores are plain sums in both years.</summary>
internal sealed class ContributionTree
{
    private readonly EditionSeries _editions;

    private readonly YearScores _earlier;

    private readonly YearScores _later;

    private readonly Province _then;

    private readonly Province _now;

    private readonly double _change;

    /// <summary>Prepares to take a change apart.</summary>
    /// <param name="editions">The editions with their breaks.</param>
    /// <param name="earlier">The scores compared with.</param>
    /// <param name="later">The scores compared.</param>
    /// <param name="province">A province of the later year that has a counterpart in the earlier one.</param>
    /// <param name="change">The change of the total.</param>
    public ContributionTree(
        EditionSeries editions,
        YearScores earlier,
        YearScores later,
        Province province,
        double change
    )
    {
        _editions = editions;
        _earlier = earlier;
        _later = later;
        _then = earlier.Provinces.Counterpart(province)!;
        _now = province;
        _change = change;
    }

    public Contribution Total => Between(_earlier.Index.Total, _later.Index.Total);

    /// <summary>What a node contributes that is in one year or in both; <paramref name="before"/> or <paramref name="after"/> may be null.</summary>
    private Contribution Between(IndexNode? before, IndexNode? after)
    {
        var node = after ?? before!;
        var old = before is null ? null : _earlier.ScoreOf(_then, before);
        var current = after is null ? null : _later.ScoreOf(_now, after);
        double points = (current?.Points ?? 0) - (old?.Points ?? 0);
        var (parts, note) = before is null || after is null ? ([], null) : PartsOf(before, after);
        return new Contribution(
            node,
            before is null ? ContributionKind.Added
                : after is null ? ContributionKind.Dropped
                : ContributionKind.Kept,
            _editions.CompareAcross(node.Id, _earlier.Year, _earlier.Index, _later.Year, _later.Index),
            parts
        )
        {
            Before = old,
            After = current,
            Points = points,
            ShareOfChange = Resolution.AreEqual(_change, 0) ? null : points / _change,
            Rest = parts.Length == 0 ? null : points - Sum(parts),
            Note = note,
        };
    }

    private (Contribution[] Parts, LocalizedText? Note) PartsOf(IndexNode before, IndexNode after)
    {
        // A mean of indicators on their own scales is no sum of points.
        if (before.Rule != AggregationRule.Sum || after.Rule != AggregationRule.Sum)
        {
            return ([], null);
        }

        var (old, current) = (before.Parts.ToArray(), after.Parts.ToArray());
        foreach (var (scores, province, parts) in new[] { (_earlier, _then, old), (_later, _now, current) })
        {
            if (Array.Find(parts, part => scores.ScoreOf(province, part) is null) is { } part)
            {
                var missing = MissingScore.Explain(scores, province, part)!;
                return ([], new LocalizedText($"{part.Code}: {missing.Vietnamese}", $"{part.Code}: {missing.English}"));
            }
        }

        // A node that moved to another parent leaves one sum and enters another.
        var kept = current.Select(part => Between(Match(part, old), part));
        var dropped = old.Where(part => Match(part, current) is null).Select(part => Between(part, after: null));
        return ([.. kept, .. dropped], null);
    }

    private static IndexNode? Match(IndexNode part, IndexNode[] candidates) =>
        Array.Find(candidates, candidate => string.Equals(candidate.Id, part.Id, StringComparison.OrdinalIgnoreCase));

    // In index order, as the sums themselves were made.
    private static double Sum(Contribution[] parts)
    {
        double sum = 0;
        foreach (var part in parts)
        {
            sum += part.Points;
        }

        return sum;
    }
}
