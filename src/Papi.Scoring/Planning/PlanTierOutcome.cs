namespace Papi.Scoring.Planning;

/// <summary>What became of the tier of the total, by the convention by which each year was published.</summary>
/// <param name="Target">The lowest tier that the plan allows; null where it states none.</param>
/// <param name="Base">The tier of the base year; null where there is none.</param>
/// <param name="Actual">The tier of the target year; null where there is none.</param>
/// <param name="Met">Whether the actual tier is the target or a better one; null where either is missing.</param>
/// <param name="Missing">Why the tier of the target year is missing; null where it is there.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record PlanTierOutcome(Tier? Target, Tier? Base, Tier? Actual, bool? Met, LocalizedText? Missing)
{
    /// <summary>Returns the tiers.</summary>
    public override string ToString() => $"tier {Base} to {Actual}, target {Target}";
}
