using Papi.Scoring.Comparison;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;

namespace Papi.Scoring.Profiles;

/// <summary>How one dimension or sub-dimension of a province lies relative to its tier, its region and the nation.</summary>
/// <param name="ToTier">The distance to the mean of the provinces of the same tier on the total; null without a tier.</param>
/// <param name="ToRegion">The distance to the mean of the region, the province itself included; null without regions.</param>
/// <param name="ToMedian">The distance to the national median: what strengths and weaknesses are ordered by.</param>
/// <param name="ToBest">The distance to the best province; never positive where more is better.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record NodeStrength(
    ReferenceDifference? ToTier,
    ReferenceDifference? ToRegion,
    ReferenceDifference ToMedian,
    ReferenceDifference ToBest
)
{
    /// <summary>Gets the node.</summary>
    public IndexNode Node => ToMedian.Node;

    /// <summary>Gets where the province stands; null without a score.</summary>
    public Standing? Standing => ToMedian.Own;

    /// <summary>Gets what the province would gain at the national median, everyone else standing still; 0 at or above it.</summary>
    /// <remarks>
    /// Unit: points of the node and, dimensions and total being plain sums, of the total as well. Null without a score.
    /// </remarks>
    public double? GainAtMedian => GainAt(ToMedian);

    /// <summary>Gets what the province would gain at the score of the best province; 0 where it is the best itself.</summary>
    /// <remarks>
    /// Unit: points of the node and, dimensions and total being plain sums, of the total as well. Null without a score.
    /// </remarks>
    public double? GainAtBest => GainAt(ToBest);

    /// <summary>Gets <see cref="ToMedian"/> as a share of the scale, positive when better than the median whatever the direction.</summary>
    public double? Advantage => Sign * ToMedian.ShareOfScale;

    private int Sign => Node.Direction == IndicatorDirection.LowerIsBetter ? -1 : 1;

    /// <summary>Returns the node and its distance to the national median.</summary>
    public override string ToString() => $"{Node.Name.English}, to the national median {ToMedian}";

    private double? GainAt(ReferenceDifference difference) =>
        Sign * difference.Points is { } ahead ? Math.Max(0, -ahead) : null;
}
