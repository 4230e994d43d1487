using System.Numerics;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Aggregation;

/// <summary>Computes what is not given: sub-dimensions from indicators, dimensions from sub-dimensions, totals from dimensions.</summary>
/// <remarks>
/// A given score is never recomputed. A sum is the plain sum of the parts in the order of the edition; a mean is
/// min + (max − min) × Σ weight × share, where share = (value − low) / (high − low) on the part's own scale, turned
/// round (1 − share) where less is better. Source: the methodology annexes of the PAPI reports; checked on Lai Châu
/// 2024: 7.2 = 1/3 + 3 × mean(0.4523, 0.8469, 0.4288) = 2.0613.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public static class Aggregator
{
    /// <summary>Aggregates every year of a table.</summary>
    /// <param name="table">The table; left as it is.</param>
    /// <param name="options">The choices; null is <see cref="AggregationOptions.Default"/>.</param>
    /// <returns>A table with all scores given and computed.</returns>
    /// <exception cref="InvalidOperationException">A year has been aggregated before, and now other choices are asked for.</exception>
    public static ScoreTable Aggregate(ScoreTable table, AggregationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var years = new YearScores[table.Years.Count];
        for (int i = 0; i < years.Length; i++)
        {
            years[i] = Aggregate(table.Years[i], options);
        }

        return new ScoreTable(table.Editions, years);
    }

    /// <summary>Aggregates one year.</summary>
    /// <param name="scores">The scores of the year; left as they are.</param>
    /// <param name="options">The choices; null is <see cref="AggregationOptions.Default"/>.</param>
    /// <returns>The year with all scores given and computed; itself where it has been aggregated before.</returns>
    /// <exception cref="InvalidOperationException">The year has been aggregated before, and now other choices are asked for.</exception>
    public static YearScores Aggregate(YearScores scores, AggregationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scores);
        options ??= AggregationOptions.Default;
        if (scores.IsAggregated)
        {
            // What an aggregation computed would count as given in the next one.
            return options == AggregationOptions.Default
                ? scores
                : throw new InvalidOperationException(
                    $"{scores.Year} has been aggregated before; aggregate the given figures."
                );
        }

        var nodes = scores.Index.Nodes;
        int provinces = scores.ProvinceCount;
        int[] columns = new int[nodes.Count];
        double[] cells = GC.AllocateUninitializedArray<double>(PlanColumns(scores, options, columns) * provinces);

        // Nodes are listed parents first, so going backwards finds every part ready.
        for (int i = nodes.Count - 1; i >= 0; i--)
        {
            if (columns[i] < 0)
            {
                continue;
            }

            var target = cells.AsSpan(columns[i] * provinces, provinces);
            var given = scores.Column(nodes[i]);
            if (!MayCompute(nodes[i], options))
            {
                given.CopyTo(target);
                continue;
            }

            Compute(nodes[i], columns, cells, target, PolicyFor(nodes[i], options));
            KeepGiven(given, target);
        }

        return new YearScores(
            scores.Year,
            scores.Index,
            scores.Provinces,
            scores.DataVersion,
            isAggregated: true,
            columns,
            cells,
            scores.Source
        );
    }

    private static bool MayCompute(IndexNode node, AggregationOptions options) =>
        !node.IsLeaf && (node.IndicatorsAreComplete || options.AcceptIncompleteIndicators);

    // To accept an incomplete set of indicators is to let those at hand stand for it.
    private static MissingDataPolicy PolicyFor(IndexNode node, AggregationOptions options) =>
        options is { AcceptIncompleteIndicators: true, MissingData: MissingDataPolicy.Propagate }
        && node.IsMeanOfIndicators
            ? MissingDataPolicy.Renormalize
            : options.MissingData;

    // A node gets a column where somebody has a figure or could get one.
    private static int PlanColumns(YearScores scores, AggregationOptions options, int[] columns)
    {
        int count = 0;
        var nodes = scores.Index.Nodes;
        for (int i = nodes.Count - 1; i >= 0; i--)
        {
            bool computable =
                MayCompute(nodes[i], options) && HasParts(nodes[i], columns, PolicyFor(nodes[i], options));
            columns[i] = computable || scores.HasColumn(nodes[i]) ? count++ : -1;
        }

        return count;
    }

    private static bool HasParts(IndexNode node, int[] columns, MissingDataPolicy policy)
    {
        bool any = false;
        bool all = true;
        foreach (var part in node.Parts)
        {
            bool has = columns[part.Position] >= 0;
            any |= has;
            all &= has;
        }

        return any && (all || policy != MissingDataPolicy.Propagate);
    }

    private static void Compute(
        IndexNode node,
        int[] columns,
        double[] cells,
        Span<double> target,
        MissingDataPolicy policy
    )
    {
        if (!HasParts(node, columns, MissingDataPolicy.Propagate))
        {
            target.Fill(double.NaN);
        }
        else if (node.Rule == AggregationRule.Sum)
        {
            Sum(node, columns, cells, target);
        }
        else
        {
            Mean(node, columns, cells, target);
        }

        if (policy != MissingDataPolicy.Propagate)
        {
            for (int province = 0; province < target.Length; province++)
            {
                if (double.IsNaN(target[province]))
                {
                    target[province] = MakeUp(node, columns, cells, target.Length, province, policy);
                }
            }
        }
    }

    // Lanes run across provinces, never within one sum: the vector path equals the scalar one to the last bit.
    private static void Sum(IndexNode node, int[] columns, double[] cells, Span<double> target)
    {
        target.Clear();
        foreach (var part in node.Parts)
        {
            Add(target, cells.AsSpan(columns[part.Position] * target.Length, target.Length));
        }
    }

    private static void Add(Span<double> target, ReadOnlySpan<double> part)
    {
        int i = 0;
        for (; i <= target.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            (new Vector<double>(target[i..]) + new Vector<double>(part[i..])).CopyTo(target[i..]);
        }

        for (; i < target.Length; i++)
        {
            target[i] += part[i];
        }
    }

    private static void Mean(IndexNode node, int[] columns, double[] cells, Span<double> target)
    {
        target.Clear();
        foreach (var part in node.Parts)
        {
            AddShares(target, cells.AsSpan(columns[part.Position] * target.Length, target.Length), part);
        }

        var scale = node.Scale!.Value;
        for (int i = 0; i < target.Length; i++)
        {
            target[i] = scale.At(target[i]);
        }
    }

    private static void AddShares(Span<double> target, ReadOnlySpan<double> values, IndexNode part)
    {
        for (int i = 0; i < target.Length; i++)
        {
            target[i] += part.Weight * Share(part, values[i]);
        }
    }

    private static double Share(IndexNode part, double value)
    {
        double share = part.Scale!.Value.ShareOf(value);
        return part.Direction == IndicatorDirection.LowerIsBetter ? 1 - share : share;
    }

    // In shares of scale a sum is a mean too, each part weighing as much as its scale is wide.
    private static double MakeUp(
        IndexNode node,
        int[] columns,
        double[] cells,
        int provinces,
        int province,
        MissingDataPolicy policy
    )
    {
        double shares = 0;
        double present = 0;
        double whole = 0;
        foreach (var part in node.Parts)
        {
            double weight = node.Rule == AggregationRule.Sum ? part.Scale!.Value.Width : part.Weight;
            int column = columns[part.Position];
            double value = column < 0 ? double.NaN : cells[(column * provinces) + province];
            whole += weight;
            if (!double.IsNaN(value))
            {
                shares += weight * Share(part, value);
                present += weight;
            }
        }

        double basis = policy == MissingDataPolicy.Renormalize ? present : whole;
        return present == 0 ? double.NaN : node.Scale!.Value.At(shares / basis);
    }

    private static void KeepGiven(ReadOnlySpan<double> given, Span<double> target)
    {
        for (int i = 0; i < given.Length; i++)
        {
            target[i] = double.IsNaN(given[i]) ? target[i] : given[i];
        }
    }
}
