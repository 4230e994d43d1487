using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;

namespace Papi.Scoring.Comparison;

/// <summary>How far a province is from a reference on one node.</summary>
/// <param name="Node">The node.</param>
/// <param name="Own">Where the province stands; null where it has no score.</param>
/// <param name="Reference">The reference's score, in the unit of the node; null where it has none.</param>
/// <param name="ReferenceCount">How many provinces that score is made of: 1 for one province or the best one, 0 without a score.</param>
/// <param name="ReferenceProvince">The one province that the reference is; null for a mean or a median.</param>
/// <param name="ReferenceStanding">Where that province stands; null for a mean or a median, or without a score.</param>
/// <param name="Note">Which score is missing and why; null where both are there.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record ReferenceDifference(
    IndexNode Node,
    Standing? Own,
    Score? Reference,
    int ReferenceCount,
    Province? ReferenceProvince,
    Standing? ReferenceStanding,
    LocalizedText? Note
)
{
    /// <summary>Gets the own score minus the reference's, in the unit of the node; null where one is missing.</summary>
    /// <remarks>On an indicator where less is better a negative difference is the good one.</remarks>
    public double? Points => Own?.Score.Points - Reference?.Points;

    /// <summary>Gets <see cref="Points"/> as a share of the node's scale, -1 to 1; null where a score or the scale is missing.</summary>
    public double? ShareOfScale => Points / Node.Scale?.Width;

    /// <summary>Gets the reference's rank minus the own rank: positive when ahead; null where the reference has no rank.</summary>
    public int? Places => ReferenceStanding?.Rank - Own?.Rank;

    /// <summary>Gets the own tier minus the reference's, in steps from -3 to 3; null where one has no tier.</summary>
    public int? TierSteps => (int?)Own?.Tier - (int?)ReferenceStanding?.Tier;

    /// <summary>Gets whether the own score or one that the reference is made of is an estimate: the mean of provinces since merged.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>Returns the node, the difference and the places, or what is missing.</summary>
    public override string ToString()
    {
        string points = Points is { } difference
            ? difference.ToString("+0.####;-0.####;0", CultureInfo.InvariantCulture)
            : Note?.English ?? "";
        string places = Places is { } ahead
            ? $", {ahead.ToString("+0;-0;0", CultureInfo.InvariantCulture)} places"
            : "";
        return $"{Node.Code}: {points}{places}{(IsEstimate ? " (estimate)" : "")}";
    }
}
