using System.Numerics;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Comparison;

/// <summary>The changes of all provinces from the year before, on every node, computed in one pass.</summary>
/// <remarks>The same numbers as <see cref="ScoreChange"/> gives one by one. Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class YearOnYear
{
    // Laid out as the scores of the later year; NaN where there is no change to speak of.
    private readonly double[] _changes;

    private readonly int[] _columns;

    private YearOnYear(YearScores earlier, YearScores later, int[] columns, double[] changes, int deepestLevel)
    {
        DeepestLevel = deepestLevel;
        Earlier = earlier;
        Later = later;
        _columns = columns;
        _changes = changes;
    }

    /// <summary>Gets the scores compared with.</summary>
    public YearScores Earlier { get; }

    /// <summary>Gets the scores compared.</summary>
    public YearScores Later { get; }

    /// <summary>Gets the last level that was compared: 0 only the total, 1 also the dimensions, and so on.</summary>
    public int DeepestLevel { get; }

    /// <summary>Compares two years of a table.</summary>
    /// <param name="table">An aggregated table.</param>
    /// <param name="from">The year compared with.</param>
    /// <param name="to">The year compared.</param>
    /// <param name="deepestLevel">The last level wanted: 0 only the total, 1 also the dimensions, and so on; all by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="deepestLevel"/> is negative.</exception>
    /// <exception cref="UnknownYearException">The table has no scores of one of the years.</exception>
    /// <exception cref="InvalidOperationException">One of the years has not been aggregated.</exception>
    public static YearOnYear Compute(ScoreTable table, SurveyYear from, SurveyYear to, int deepestLevel = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfNegative(deepestLevel);
        var (earlier, later) = (table.Year(from), table.Year(to));
        earlier.ThrowIfNotAggregated();
        later.ThrowIfNotAggregated();
        var matches = new IndexNode?[later.Index.Nodes.Count];
        int[] columns = new int[matches.Length];
        int count = 0;
        for (int i = 0; i < matches.Length; i++)
        {
            var node = later.Index.Nodes[i];
            matches[i] = node.Depth <= deepestLevel ? Match(table.Editions, earlier, later, node) : null;
            columns[i] = matches[i] is null ? -1 : count++;
        }

        double[] changes = GC.AllocateUninitializedArray<double>(count * later.ProvinceCount);
        for (int i = 0; i < matches.Length; i++)
        {
            if (matches[i] is { } old)
            {
                var target = changes.AsSpan(columns[i] * later.ProvinceCount, later.ProvinceCount);
                Subtract(later, later.Index.Nodes[i], earlier, old, target);
            }
        }

        return new YearOnYear(earlier, later, columns, changes, deepestLevel);
    }

    /// <summary>Gets the change of one province on one node.</summary>
    /// <param name="province">A province of the later year.</param>
    /// <param name="node">A node of the edition of the later year.</param>
    /// <returns>The later score minus the earlier one; null where one is missing or they are not comparable.</returns>
    /// <exception cref="ArgumentException">The province or the node belongs to another year.</exception>
    /// <exception cref="InvalidOperationException">The node lies below the last level that was compared.</exception>
    public double? Points(Province province, IndexNode node)
    {
        Later.Provinces.ThrowIfForeign(province, nameof(province));
        Later.Index.ThrowIfForeign(node, nameof(node));
        if (node.Depth > DeepestLevel)
        {
            throw new InvalidOperationException(
                $"{node} lies below level {DeepestLevel}, the last one that was compared."
            );
        }

        int column = _columns[node.Position];
        double change = column < 0 ? double.NaN : _changes[(column * Later.ProvinceCount) + province.Index];
        return double.IsNaN(change) ? null : change;
    }

    /// <summary>Returns the two years.</summary>
    public override string ToString() => $"{Earlier.Year}-{Later.Year}";

    // Within one edition the node is its own match; only across editions is it looked up.
    private static IndexNode? Match(EditionSeries editions, YearScores earlier, YearScores later, IndexNode node)
    {
        if (!later.HasColumn(node))
        {
            return null;
        }

        var old = earlier.Index.Owns(node) ? node : earlier.Index.FindById(node.Id);
        return old is not null && earlier.HasColumn(old) && editions.AreComparable(old, node, earlier.Year, later.Year)
            ? old
            : null;
    }

    private static void Subtract(
        YearScores later,
        IndexNode node,
        YearScores earlier,
        IndexNode old,
        Span<double> target
    )
    {
        var after = later.Column(node);
        var before = earlier.Column(old);
        if (!ReferenceEquals(later.Provinces, earlier.Provinces))
        {
            for (int i = 0; i < target.Length; i++)
            {
                var same = earlier.Provinces.Counterpart(later.Provinces.Provinces[i]);
                target[i] = same is null ? double.NaN : after[i] - before[same.Index];
            }

            return;
        }

        int lane = 0;
        for (; lane <= target.Length - Vector<double>.Count; lane += Vector<double>.Count)
        {
            (new Vector<double>(after[lane..]) - new Vector<double>(before[lane..])).CopyTo(target[lane..]);
        }

        for (; lane < target.Length; lane++)
        {
            target[lane] = after[lane] - before[lane];
        }
    }
}
