namespace Papi.Scoring.Planning;

/// <summary>How much a node can and must gain.</summary>
/// <param name="Group">The 0-based group, such as the dimension, that the node belongs to.</param>
/// <param name="Rate">The gain for each unit of marginal effort: headroom / weight; 0 where nothing can be gained.</param>
/// <param name="Least">The least gain; 0 or more.</param>
/// <param name="Most">The greatest gain; finite, not below <paramref name="Least"/>.</param>
internal readonly record struct EffortBounds(int Group, double Rate, double Least, double Most)
{
    /// <summary>The gain at which the marginal effort is at a level, within the bounds.</summary>
    public double At(double level) => Math.Clamp(level * Rate, Least, Most);
}
