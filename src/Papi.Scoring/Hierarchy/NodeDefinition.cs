namespace Papi.Scoring.Hierarchy;

/// <summary>What a <see cref="CompositeIndexBuilder"/> is told about one node.</summary>
/// <remarks>Nothing is checked here: the builder reports all problems of all nodes together.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record NodeDefinition
{
    /// <summary>Gets the stable identity: lower-case letters, digits, <c>-</c>, <c>_</c> and <c>.</c></summary>
    public string Id { get; init; } = "";

    /// <summary>Gets the edition's own number, such as <c>3.2</c>.</summary>
    public string Code { get; init; } = "";

    /// <summary>Gets the identity of the parent; null for the root.</summary>
    public string? ParentId { get; init; }

    /// <summary>Gets the name in both languages.</summary>
    public LocalizedText Name { get; init; } = new("", "");

    /// <summary>Gets the lower end of the scale; null where the scale follows from the structure.</summary>
    public double? ScaleMin { get; init; }

    /// <summary>Gets the upper end of the scale; null where the scale follows from the structure.</summary>
    public double? ScaleMax { get; init; }

    /// <summary>Gets the share in the parent's mean, above 0 and at most 1; null (on all siblings) means equal shares.</summary>
    public double? Weight { get; init; }

    /// <summary>Gets how the score follows from the children; a node that has a rule must have children.</summary>
    public AggregationRule? Rule { get; init; }

    /// <summary>Gets which end of the scale is the good one.</summary>
    public IndicatorDirection Direction { get; init; }

    /// <summary>Gets whether the node counts towards its parent.</summary>
    public NodeRole Role { get; init; }

    /// <summary>Gets the unit of an indicator; null for index points.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets whether the children listed are all that the published score is made of; null means yes.</summary>
    public bool? IndicatorsAreComplete { get; init; }

    /// <summary>Returns the code and the id.</summary>
    public override string ToString() => $"{Code} {Id}";
}
