using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Files;

/// <summary>The scores of one province, or of a unit that has no name, in one year.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ScoredUnit
{
    private const int DeepestLevel = 2;

    /// <summary>Takes the scores of one row of a year.</summary>
    /// <param name="scores">The scores of the year.</param>
    /// <param name="row">A province or unit of that year.</param>
    /// <param name="province">
    /// The province that it is; null for a unit without a name, such as that of a file of indicators of nobody in particular.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="row"/> belongs to another registry.</exception>
    public ScoredUnit(YearScores scores, Province row, Province? province)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(row);
        Province = province;
        Year = scores.Year;
        Index = scores.Index;
        Nodes =
        [
            .. scores
                .Index.Nodes.Where(node => node.Depth <= DeepestLevel)
                .Select(node => new ScoredNode(node, scores.ScoreOf(row, node), scores.WhyMissing(row, node))),
        ];
    }

    /// <summary>Gets the province; null for a unit without a name.</summary>
    public Province? Province { get; }

    /// <summary>Gets the survey year.</summary>
    public SurveyYear Year { get; }

    /// <summary>Gets the edition by which it was scored.</summary>
    public CompositeIndex Index { get; }

    /// <summary>Gets the total, then the dimensions, then the sub-dimensions.</summary>
    public IReadOnlyList<ScoredNode> Nodes { get; }

    /// <summary>Takes the provinces of a year that have any figure, in the order of their codes.</summary>
    /// <param name="scores">The scores of the year.</param>
    public static IReadOnlyList<ScoredUnit> AllOf(YearScores scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return
        [
            .. scores
                .Provinces.Provinces.Where(province =>
                    scores.WhyMissing(province, scores.Index.Total) != MissingReason.NoData
                )
                .Select(province => new ScoredUnit(scores, province, province)),
        ];
    }

    /// <summary>Gets the parts of a node that have no score.</summary>
    /// <param name="node">A node of the edition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    public IEnumerable<IndexNode> MissingParts(IndexNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return Nodes.Where(item => item.Node.Parent == node && item.Score is null).Select(item => item.Node);
    }

    /// <summary>Returns the province, the year and the total.</summary>
    public override string ToString() => $"{Province?.Name.English ?? "unit"} {Year}: {Nodes[0]}";
}
