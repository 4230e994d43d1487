namespace Papi.Scoring.Hierarchy;

/// <summary>The JSON form of an index; <see cref="CompositeIndexReader"/> explains it.</summary>
/// <remarks>
/// Closed lists are texts here, so that a wrong word is one problem among all the others and not the end of the reading.
/// </remarks>
internal sealed record CompositeIndexDocument(
    string Id,
    int Edition,
    int FirstYear,
    string Vi,
    string En,
    IReadOnlyList<CompositeIndexDocument.Node> Nodes,
    int? LastYear = null,
    IReadOnlyList<CompositeIndexDocument.Break>? Breaks = null
)
{
    internal sealed record Node(
        string Id,
        string Code,
        string Vi,
        string En,
        string? Parent = null,
        string? Rule = null,
        IReadOnlyList<double>? Scale = null,
        double? Weight = null,
        string? Direction = null,
        string? Role = null,
        string? Unit = null,
        bool? CompleteIndicators = null
    );

    internal sealed record Break(int Year, string Kind, string Vi, string En, string? Node = null);
}
