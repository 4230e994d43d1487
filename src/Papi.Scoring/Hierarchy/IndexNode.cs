namespace Papi.Scoring.Hierarchy;

/// <summary>One node of a composite index: the total, a dimension, a sub-dimension or an indicator.</summary>
/// <remarks>
/// The <see cref="Id"/> is the identity across editions; the <see cref="Code"/> is the number within one edition
/// ("2.1" is poverty lists until 2017 and access to information since 2018). Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class IndexNode
{
    private IndexNode[] _parts = [];

    internal IndexNode(NodeDefinition definition, IndexNode? parent, int position)
    {
        Id = definition.Id;
        Code = definition.Code;
        Name = definition.Name;
        Rule = definition.Rule ?? AggregationRule.Sum;
        Direction = definition.Direction;
        Role = definition.Role;
        Unit = definition.Unit;
        GivenWeight = definition.Weight;
        IndicatorsAreComplete = definition.IndicatorsAreComplete ?? true;
        Parent = parent;
        Depth = parent is null ? 0 : parent.Depth + 1;
        Position = position;
    }

    /// <summary>Gets the stable identity, the same in every edition, such as <c>poverty-lists</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the edition's own number: <c>total</c>, <c>D3</c>, <c>3.2</c>, <c>3.2.1</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the name in both languages.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the parent; null for the root.</summary>
    public IndexNode? Parent { get; }

    /// <summary>Gets the children in the order of the edition; empty for a leaf.</summary>
    public IReadOnlyList<IndexNode> Children { get; private set; } = [];

    /// <summary>Gets the level: 0 total, 1 dimension, 2 sub-dimension, 3 indicator.</summary>
    public int Depth { get; }

    /// <summary>Gets the 0-based place in <see cref="CompositeIndex.Nodes"/>.</summary>
    public int Position { get; }

    /// <summary>Gets the scale of the node's scores; null for a context node that has none (a median, an amount).</summary>
    public ScoreRange? Scale { get; internal set; }

    /// <summary>Gets the share of this node in its parent's mean; the shares of the scored siblings add up to 1.</summary>
    /// <remarks>1/k among k equal siblings; 1 for the root; 0 for a context node. Of no effect where the parent is a sum.</remarks>
    public double Weight { get; internal set; } = 1;

    /// <summary>Gets how the score follows from the children; of no effect on a leaf.</summary>
    public AggregationRule Rule { get; }

    /// <summary>Gets which end of the scale is the good one.</summary>
    public IndicatorDirection Direction { get; }

    /// <summary>Gets whether the node counts towards its parent.</summary>
    public NodeRole Role { get; }

    /// <summary>Gets the unit in which an indicator is measured, such as <c>percent</c> or <c>rating</c>; null for index points.</summary>
    public string? Unit { get; }

    /// <summary>Gets whether the children listed are all that the published score is made of.</summary>
    /// <remarks>Where false, a score computed from the children would not be the published one.</remarks>
    public bool IndicatorsAreComplete { get; }

    /// <summary>Gets whether the node has no children.</summary>
    public bool IsLeaf => Children.Count == 0;

    /// <summary>Returns the number and the English name, such as <c>D3 Vertical Accountability towards Citizens</c>.</summary>
    public override string ToString() => $"{Code} {Name.English}";

    /// <summary>Whether the score is a mean of indicators: the lowest aggregation, where sets can be incomplete.</summary>
    internal bool IsMeanOfIndicators =>
        Rule == AggregationRule.Mean && !IsLeaf && Array.TrueForAll(_parts, part => part.IsLeaf);

    /// <summary>The weight that the edition states; null means an equal share.</summary>
    internal double? GivenWeight { get; }

    /// <summary>The children that count towards the score.</summary>
    internal ReadOnlySpan<IndexNode> Parts => _parts;

    internal void Adopt(IndexNode[] children)
    {
        Children = Array.AsReadOnly(children);
        _parts = Array.FindAll(children, child => child.Role == NodeRole.Scored);
    }
}
