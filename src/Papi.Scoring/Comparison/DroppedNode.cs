using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;

namespace Papi.Scoring.Comparison;

/// <summary>A node that the earlier year has and the later one has not.</summary>
/// <param name="Node">The node, of the edition of the earlier year.</param>
/// <param name="Before">Where the province stood; null where it had no score.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record DroppedNode(IndexNode Node, Standing? Before)
{
    /// <summary>Returns the node and where the province stood.</summary>
    public override string ToString() => $"{Node}: dropped, was {Before?.ToString() ?? "missing"}";
}
