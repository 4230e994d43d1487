using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Comparison;

/// <summary>The nodes that a table of results has rows for.</summary>
internal static class ShownNodes
{
    private const int FirstOptionalLevel = 3;

    /// <summary>All down to the sub-dimensions, whose gaps are news; indicators only where somebody has a figure.</summary>
    public static IEnumerable<IndexNode> Of(YearScores scores) =>
        scores.Index.Nodes.Where(node => node.Depth < FirstOptionalLevel || scores.HasColumn(node));
}
