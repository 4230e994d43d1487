using System.Diagnostics.CodeAnalysis;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Construction;

/// <summary>How an index is put together: its tree of groups down to the indicators, with weights, directions and methods.</summary>
/// <remarks>
/// What a <see cref="CompositeIndex"/> is for PAPI's own rules, this is for any method: weights are relative and scales
/// are optional. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class IndexDesign
{
    private readonly DesignNode[] _nodes;

    private readonly int[] _parents;

    private readonly int[][] _children;

    private readonly double[] _shares;

    private readonly Dictionary<string, int> _positions = new(StringComparer.OrdinalIgnoreCase);

    // The nodes come parents first and level by level, and have been checked.
    private IndexDesign(string id, DesignNode[] nodes)
    {
        Id = id;
        _nodes = nodes;
        Nodes = Array.AsReadOnly(nodes);
        _parents = new int[nodes.Length];
        var children = new List<int>[nodes.Length];
        for (int i = 0; i < nodes.Length; i++)
        {
            _positions.Add(nodes[i].Code, i);
            children[i] = [];
            _parents[i] = nodes[i].Parent is { } parent ? _positions[parent] : -1;
            if (_parents[i] >= 0)
            {
                children[_parents[i]].Add(i);
            }
        }

        _children = [.. children.Select(list => list.ToArray())];
        _shares = new double[nodes.Length];
        ComputeShares(_shares, nodes.Select(node => node.Weight).ToArray(), new bool[nodes.Length]);
        Indicators = Array.AsReadOnly(nodes.Where((_, i) => _children[i].Length == 0).ToArray());
    }

    /// <summary>Gets the identity of the index.</summary>
    public string Id { get; }

    /// <summary>Gets all nodes, parents before children and level by level, siblings in the order in which they were given.</summary>
    public IReadOnlyList<DesignNode> Nodes { get; }

    /// <summary>Gets the index itself.</summary>
    public DesignNode Root => _nodes[0];

    /// <summary>Gets the nodes without children, in the order of <see cref="Nodes"/>.</summary>
    public IReadOnlyList<DesignNode> Indicators { get; }

    /// <summary>Makes a design.</summary>
    /// <param name="id">The identity of the index; not blank.</param>
    /// <param name="nodes">The nodes in any order; siblings keep theirs.</param>
    /// <exception cref="InvalidStructureException">The nodes are no tree, or a weight or direction is wrong; every problem is listed.</exception>
    public static IndexDesign Create(string id, IEnumerable<DesignNode> nodes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(nodes);
        DesignNode[] given = [.. nodes];
        if (Array.Exists(given, node => node?.Code is null))
        {
            throw new ArgumentException("A node is not null, nor is its code.", nameof(nodes));
        }

        var problems = DesignCheck.Find(given);
        return problems.Count == 0
            ? new IndexDesign(id, InOrder(given))
            : throw new InvalidStructureException(id, problems);
    }

    /// <summary>Takes the tree of an edition down to one level, with its scales as goalposts and its weights.</summary>
    /// <param name="index">The edition.</param>
    /// <param name="depth">The level of the indicators: 1 dimensions, 2 sub-dimensions (the default), 3 indicators.</param>
    /// <remarks>
    /// The parts of a sum weigh as much as their scales are wide, so that the arithmetic mean of the shares of scale is
    /// the share of scale of the sum. Nodes that do not count are left out, and so are branches that end above the level.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The edition has no scored nodes on this level below the total.</exception>
    public static IndexDesign From(CompositeIndex index, int depth = 2)
    {
        ArgumentNullException.ThrowIfNull(index);
        var kept = new List<IndexNode>();
        foreach (var leaf in index.AtDepth(depth).Where(node => node.Parent is not null))
        {
            List<IndexNode> path = [];
            for (IndexNode? node = leaf; node is not null; node = node.Parent)
            {
                path.Add(node);
            }

            if (path.TrueForAll(node => node.Role == NodeRole.Scored))
            {
                kept.AddRange(path);
            }
        }

        return kept.Count > 0
            ? Create(
                index.Id,
                kept.Distinct().OrderBy(node => node.Position).Select(node => NodeOf(node, node.Depth == depth))
            )
            : throw new ArgumentOutOfRangeException(nameof(depth), depth, $"{index} has no nodes on this level.");
    }

    /// <summary>Finds a node.</summary>
    /// <param name="code">The code; case does not matter.</param>
    /// <exception cref="ArgumentException">There is no such node.</exception>
    public DesignNode Find(string code) => _nodes[PositionOf(code)];

    /// <summary>Finds a node, where there is one.</summary>
    /// <param name="code">The code; case does not matter; null finds nothing.</param>
    /// <param name="node">The node.</param>
    public bool TryFind([NotNullWhen(true)] string? code, [NotNullWhen(true)] out DesignNode? node)
    {
        node = code is not null && _positions.TryGetValue(code, out int position) ? _nodes[position] : null;
        return node is not null;
    }

    /// <summary>Gets the children of a node in their order; empty for an indicator.</summary>
    /// <param name="code">The code of the node.</param>
    /// <exception cref="ArgumentException">There is no such node.</exception>
    public IReadOnlyList<DesignNode> ChildrenOf(string code) =>
        [.. _children[PositionOf(code)].Select(child => _nodes[child])];

    /// <summary>Gets the indicators below a node in their order; an indicator is its own.</summary>
    /// <param name="code">The code of the node.</param>
    /// <exception cref="ArgumentException">There is no such node.</exception>
    public IReadOnlyList<DesignNode> IndicatorsOf(string code)
    {
        int ancestor = PositionOf(code);
        return
        [
            .. Enumerable
                .Range(0, _nodes.Length)
                .Where(i => _children[i].Length == 0 && IsWithin(i, ancestor))
                .Select(i => _nodes[i]),
        ];
    }

    /// <summary>Gets how far the deepest indicator is from the index itself; at least 1.</summary>
    public int Depth => Enumerable.Range(0, _nodes.Length).Max(LevelAt);

    /// <summary>Gets how far a node is from the index itself: 0 the index, 1 its children, and so on.</summary>
    /// <param name="code">The code of the node.</param>
    /// <exception cref="ArgumentException">There is no such node.</exception>
    public int LevelOf(string code) => LevelAt(PositionOf(code));

    /// <summary>Gets the share of a node's weight in that of its siblings and itself; the shares of siblings add up to 1.</summary>
    /// <param name="code">The code of the node; the share of the index itself is 1.</param>
    /// <exception cref="ArgumentException">There is no such node.</exception>
    public double ShareOf(string code) => _shares[PositionOf(code)];

    /// <summary>Gets the product of a node's share and those of its ancestors: its weight in the index.</summary>
    /// <param name="code">The code of the node; that of the index itself is 1, and those of all indicators add up to 1.</param>
    /// <exception cref="ArgumentException">There is no such node.</exception>
    public double EffectiveWeightOf(string code)
    {
        double product = 1;
        for (int i = PositionOf(code); i >= 0; i = _parents[i])
        {
            product *= _shares[i];
        }

        return product;
    }

    /// <summary>Makes the same design with other weights.</summary>
    /// <param name="weights">The new weights by the codes of the nodes; the others stay.</param>
    /// <exception cref="ArgumentException">There is no such node.</exception>
    /// <exception cref="InvalidStructureException">A weight is not positive and finite.</exception>
    public IndexDesign WithWeights(IReadOnlyDictionary<string, double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        DesignNode[] changed = [.. _nodes];
        foreach (var (code, weight) in weights)
        {
            int position = PositionOf(code);
            changed[position] = changed[position] with { Weight = weight };
        }

        return Create(Id, changed);
    }

    /// <summary>Makes the same design with all siblings of the same weight.</summary>
    public IndexDesign WithEqualWeights() => new(Id, [.. _nodes.Select(node => node with { Weight = 1 })]);

    /// <summary>Makes the same design without one node, what is below it, and a group of which nothing else is left.</summary>
    /// <param name="code">The code of a node.</param>
    /// <exception cref="ArgumentException">There is no such node, or nothing is left of the index without it.</exception>
    public IndexDesign Without(string code)
    {
        bool[] excluded = new bool[_nodes.Length];
        if (!Exclude(excluded, PositionOf(code)))
        {
            throw new ArgumentException($"Nothing is left of {Id} without {code}.", nameof(code));
        }

        for (int i = 1; i < excluded.Length; i++)
        {
            excluded[i] |= excluded[_parents[i]];
        }

        return new IndexDesign(Id, [.. _nodes.Where((_, i) => !excluded[i])]);
    }

    /// <summary>Makes the same design in which the groups of one level are aggregated by a method of their own.</summary>
    /// <param name="level">The level of the groups: 0 the index itself, 1 its children, and so on.</param>
    /// <param name="method">How the children of those groups become their scores.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no groups on the level.</exception>
    public IndexDesign WithAggregation(int level, AggregationMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        bool IsConcerned(int i) => _children[i].Length > 0 && LevelAt(i) == level;
        return Enumerable.Range(0, _nodes.Length).Any(IsConcerned)
            ? new IndexDesign(
                Id,
                [.. _nodes.Select((node, i) => IsConcerned(i) ? node with { Aggregation = method } : node)]
            )
            : throw new ArgumentOutOfRangeException(nameof(level), level, "The design has no groups on this level.");
    }

    /// <summary>Returns the id and the number of indicators.</summary>
    public override string ToString() => $"{Id}, {Indicators.Count} indicators";

    internal int PositionOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _positions.TryGetValue(code, out int position)
            ? position
            : throw new ArgumentException($"The design {Id} has no node '{code}'.", nameof(code));
    }

    internal ReadOnlySpan<int> ChildrenAt(int position) => _children[position];

    internal int ParentAt(int position) => _parents[position];

    internal int LevelAt(int position)
    {
        int level = 0;
        for (int i = _parents[position]; i >= 0; i = _parents[i])
        {
            level++;
        }

        return level;
    }

    internal ReadOnlySpan<double> Shares => _shares;

    /// <summary>Divides each weight by the sum of the siblings' weights: the one place where weights become shares.</summary>
    /// <param name="shares">Filled by the position of the node; 1 for the index itself, 0 for an excluded node.</param>
    /// <param name="weights">The weights by the position of the node.</param>
    /// <param name="excluded">The nodes that do not count, by position, as <see cref="Exclude"/> marks them.</param>
    internal void ComputeShares(Span<double> shares, ReadOnlySpan<double> weights, ReadOnlySpan<bool> excluded)
    {
        shares[0] = 1;
        foreach (int[] siblings in _children)
        {
            double sum = 0;
            foreach (int sibling in siblings)
            {
                sum += excluded[sibling] ? 0 : weights[sibling];
            }

            foreach (int sibling in siblings)
            {
                shares[sibling] = excluded[sibling] ? 0 : weights[sibling] / sum;
            }
        }
    }

    /// <summary>Marks a node as excluded, and with it every group of which nothing else is left.</summary>
    /// <returns>Whether anything of the index is left.</returns>
    internal bool Exclude(Span<bool> excluded, int position)
    {
        excluded[position] = true;
        int parent = _parents[position];
        if (parent < 0)
        {
            return false;
        }

        foreach (int sibling in _children[parent])
        {
            if (!excluded[sibling])
            {
                return true;
            }
        }

        return Exclude(excluded, parent);
    }

    private bool IsWithin(int position, int ancestor)
    {
        while (position > ancestor)
        {
            position = _parents[position];
        }

        return position == ancestor;
    }

    private static DesignNode[] InOrder(DesignNode[] given)
    {
        var byParent = given
            .Where(node => node.Parent is not null)
            .ToLookup(node => node.Parent!, StringComparer.OrdinalIgnoreCase);
        var ordered = new List<DesignNode> { Array.Find(given, node => node.Parent is null)! };
        for (int i = 0; i < ordered.Count; i++)
        {
            ordered.AddRange(byParent[ordered[i].Code]);
        }

        return [.. ordered];
    }

    private static DesignNode NodeOf(IndexNode node, bool isIndicator) =>
        new()
        {
            Code = node.Code,
            Parent = node.Parent?.Code,
            Name = node.Name,
            Weight =
                node.Parent is null ? 1
                : node.Parent.Rule == Hierarchy.AggregationRule.Sum ? node.Scale!.Value.Width
                : node.Weight,
            Direction = isIndicator ? node.Direction : IndicatorDirection.HigherIsBetter,
            Goalposts = node.Scale,
        };
}
