using System.Text.Json.Serialization;

namespace Papi.Scoring.Hierarchy;

/// <summary>The JSON form of an index; <see cref="CompositeIndexReader"/> explains it.</summary>
internal sealed record CompositeIndexDocument(
    string Id,
    int Edition,
    int FirstYear,
    int? LastYear,
    string Vi,
    string En,
    IReadOnlyList<CompositeIndexDocument.Node> Nodes,
    IReadOnlyList<CompositeIndexDocument.Break>? Breaks = null
)
{
    internal sealed record Node(
        string Id,
        string Code,
        string Vi,
        string En,
        string? Parent = null,
        AggregationRule? Rule = null,
        IReadOnlyList<double>? Scale = null,
        double? Weight = null,
        Orientation Direction = Orientation.Higher,
        NodeRole Role = NodeRole.Scored,
        string? Unit = null,
        bool? CompleteIndicators = null
    );

    internal sealed record Break(int Year, BreakKind Kind, string Vi, string En, string? Node = null);

    internal enum Orientation
    {
        Higher,
        Lower,
    }
}
