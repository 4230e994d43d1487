using Papi.Scoring.Aggregation;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Normalization;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Construction;

/// <summary>The scratch in which an index is computed: a column of all units for each node of the design.</summary>
/// <remarks>Allocates nothing after it has been made. Not safe for concurrent use.</remarks>
internal sealed class IndexEngine
{
    private readonly IndexDesign _design;

    // The values of indicators, of the opposite sign where less is better: greater is better from here on.
    private readonly double[] _oriented;

    // The columns of siblings lie side by side, because the design lists its nodes level by level.
    private readonly double[] _cells;

    // Of each indicator the values that it is normalised against, oriented and ascending; null where they are the units' own.
    private readonly double[][]? _bases;

    private readonly double[] _sorted;

    private readonly int _units;

    /// <summary>Takes over prepared values.</summary>
    /// <param name="prepared">The values, and those of other years where these count.</param>
    /// <param name="design">The design; the table has all of its indicators.</param>
    public IndexEngine(PreparedData prepared, IndexDesign design)
    {
        var data = prepared.Values;
        _design = design;
        _units = data.Units.Count;
        _oriented = new double[design.Nodes.Count * _units];
        _cells = new double[_oriented.Length];
        _sorted = new double[_units];
        _bases = prepared.Pooled is null ? null : new double[design.Nodes.Count][];
        for (int node = 0; node < design.Nodes.Count; node++)
        {
            if (IsIndicator(node))
            {
                int indicator = data.IndexOfIndicator(design.Nodes[node].Code);
                Orient(node, data.Column(indicator), Place(_oriented, node));
                _bases?[node] = Basis(node, prepared.Pooled![indicator]);
            }
        }
    }

    public int Units => _units;

    /// <summary>The scores of a node: normalised ones of an indicator, aggregated ones of a group.</summary>
    public Span<double> Column(int node) => Place(_cells, node);

    /// <summary>The oriented values of an indicator before they are normalised; may be changed.</summary>
    public Span<double> Values(int indicator) => Place(_oriented, indicator);

    public bool IsIndicator(int node) => _design.ChildrenAt(node).IsEmpty;

    /// <summary>All scores, node by node.</summary>
    public double[] CopyCells() => [.. _cells];

    /// <summary>Takes scores that were computed before.</summary>
    public void LoadCells(ReadOnlySpan<double> cells) => cells.CopyTo(_cells);

    /// <summary>Normalises one indicator, or tells why it cannot.</summary>
    /// <param name="indicator">The position of the indicator.</param>
    /// <param name="method">The method.</param>
    /// <param name="referenceUnit">The 0-based place of the unit referred to; negative where there is none.</param>
    public NormalizationFault Normalize(int indicator, NormalizationMethod method, int referenceUnit)
    {
        var values = Values(indicator);
        var sorted = _bases is null ? Sort(values) : _bases[indicator];
        var node = _design.Nodes[indicator];
        bool isReversed = node.Direction == IndicatorDirection.LowerIsBetter;
        double sign = isReversed ? -1 : 1;
        var basis = new NormalizationBasis(sorted)
        {
            Reference =
                method.Kind == NormalizationKind.DistanceToTarget ? sign * (node.Target ?? double.NaN)
                : referenceUnit < 0 ? double.NaN
                : values[referenceUnit],
            Worst = sign * (isReversed ? node.Goalposts?.Max : node.Goalposts?.Min) ?? double.NaN,
            Best = sign * (isReversed ? node.Goalposts?.Min : node.Goalposts?.Max) ?? double.NaN,
        };
        var fault = Normalizer.FaultOf(method, basis);
        if (fault == NormalizationFault.None)
        {
            Normalizer.Apply(method, basis, values, Column(indicator));
        }

        return fault;
    }

    /// <summary>Computes the scores of a group from those of its children.</summary>
    /// <param name="group">The position of the group.</param>
    /// <param name="method">The method.</param>
    /// <param name="shares">The shares of all nodes by position; 0 for one that does not count.</param>
    /// <param name="threshold">The least share of the children that a unit must have.</param>
    public void Aggregate(int group, AggregationMethod method, ReadOnlySpan<double> shares, double threshold)
    {
        var children = _design.ChildrenAt(group);
        ColumnAggregator.Aggregate(
            method,
            _cells.AsSpan(children[0] * _units, children.Length * _units),
            shares.Slice(children[0], children.Length),
            threshold,
            Column(group)
        );
    }

    /// <summary>Finds a score among a group's children that is not above zero.</summary>
    /// <param name="group">The position of the group.</param>
    /// <param name="shares">The shares of all nodes by position; 0 for one that does not count.</param>
    /// <param name="unit">The 0-based place of the unit.</param>
    /// <param name="score">Its score.</param>
    public bool TryFindNotPositive(int group, ReadOnlySpan<double> shares, out int unit, out double score)
    {
        foreach (int child in _design.ChildrenAt(group))
        {
            var column = Column(child);
            for (unit = 0; unit < column.Length && shares[child] > 0; unit++)
            {
                if (column[unit] <= 0)
                {
                    score = column[unit];
                    return true;
                }
            }
        }

        (unit, score) = (-1, 0);
        return false;
    }

    private Span<double> Sort(ReadOnlySpan<double> values)
    {
        var sorted = _sorted.AsSpan(0, Ranks.Compact(values, _sorted));
        sorted.Sort();
        return sorted;
    }

    private double[] Basis(int node, double[] pooled)
    {
        double[] oriented = new double[pooled.Length];
        Orient(node, pooled, oriented);
        double[] sorted = new double[pooled.Length];
        sorted = sorted[..Ranks.Compact(oriented, sorted)];
        Array.Sort(sorted);
        return sorted;
    }

    private void Orient(int node, ReadOnlySpan<double> values, Span<double> target)
    {
        bool isReversed = _design.Nodes[node].Direction == IndicatorDirection.LowerIsBetter;
        for (int i = 0; i < values.Length; i++)
        {
            // Not a change of sign: zero has none.
            target[i] = isReversed ? 0 - values[i] : values[i];
        }
    }

    private Span<double> Place(double[] cells, int node) => cells.AsSpan(node * _units, _units);
}
