using Papi.Scoring;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

namespace Papi.Cli.Commands;

/// <summary>What <c>papi score</c> finds for one province, or for an unnamed unit, in one year.</summary>
/// <param name="Province">The province; null for an unnamed unit.</param>
/// <param name="Year">The survey year.</param>
/// <param name="Index">The edition by which it was scored.</param>
/// <param name="Nodes">The total, then the dimensions, then the sub-dimensions.</param>
internal sealed record ScoredUnit(
    Province? Province,
    SurveyYear Year,
    CompositeIndex Index,
    IReadOnlyList<ScoredNode> Nodes
)
{
    /// <summary>Gets the parts of a node that have no score.</summary>
    public IEnumerable<IndexNode> MissingParts(IndexNode node) =>
        Nodes.Where(item => item.Node.Parent == node && item.Score is null).Select(item => item.Node);
}
