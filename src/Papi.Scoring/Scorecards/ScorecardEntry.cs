using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Scorecards;

/// <summary>One line of a scorecard: a node, where the province stands on it, and how the nation lies.</summary>
/// <param name="Node">The node.</param>
/// <param name="Standing">Where the province stands; null where it has no score.</param>
/// <param name="National">The statistics of all scored provinces; null where there is none.</param>
/// <param name="Missing">Why the province has no score; <see cref="MissingReason.None"/> where it has one.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record ScorecardEntry(IndexNode Node, Standing? Standing, NodeStatistics? National, MissingReason Missing)
{
    /// <summary>Gets the score, in the unit of the node; null where it is missing.</summary>
    public Score? Score => Standing?.Score;

    /// <summary>Gets whether the score is an estimate: the mean of the provinces that this one was formed from.</summary>
    public bool IsEstimate => Standing?.IsEstimate ?? false;

    /// <summary>Gets the rank, 1 is best; null where the score is missing.</summary>
    public int? Rank => Standing?.Rank;

    /// <summary>Gets the tier; null where the score is missing or four tiers cannot be made.</summary>
    public Tier? Tier => Standing?.Tier;

    /// <summary>Gets the share of the scale that the score uses, 0 to 1; null where the score or the scale is missing.</summary>
    public double? ShareOfScale => Standing is { } standing ? Node.Scale?.ShareOf(standing.Score.Points) : null;

    /// <summary>Returns the number of the node and the standing.</summary>
    public override string ToString() =>
        $"{Node.Code}: {(Standing is { } standing ? standing.ToString() : $"missing ({Missing})")}";
}
