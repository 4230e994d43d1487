using System.Globalization;

namespace Papi.Scoring.Scorecards;

/// <summary>How far one province is from another on one node in one year.</summary>
/// <param name="Points">The own score minus the other's, in the unit of the node.</param>
/// <param name="ShareOfScale">The same as a share of the node's scale, -1 to 1; null where the node has no scale.</param>
/// <param name="Places">The other's rank minus the own rank: positive when ahead.</param>
/// <param name="TierSteps">The own tier minus the other's, from -3 to 3; null where four tiers cannot be made.</param>
/// <remarks>
/// On an indicator where less is better a negative difference of points is the good one; places and tiers already know.
/// The default value is no difference at all, on a node without scale and tiers.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public readonly record struct StandingDifference(double Points, double? ShareOfScale, int Places, int? TierSteps)
{
    /// <summary>Gets whether any of the scores ranked on the node is an estimate, and so the places and perhaps the points.</summary>
    /// <remarks><see cref="Standing.IsEstimate"/> tells whose.</remarks>
    public bool IsEstimate { get; init; }

    /// <summary>Returns the points, the places and the steps with their signs and a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Points:+0.####;-0.####;0}, {Places:+0;-0;0} places{(TierSteps is { } steps ? $", {steps:+0;-0;0} tiers" : "")}{(IsEstimate ? " (estimate)" : "")}"
        );
}
