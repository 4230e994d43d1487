using Papi.Scoring.Planning;

namespace Papi.Scoring.Files.Json;

/// <summary>The tier of the outcome of a plan.</summary>
/// <param name="Target">Null where the plan states none.</param>
/// <param name="Base">The figure of the base year; null where there is none.</param>
/// <param name="Actual">The figure of the target year; null where there is none.</param>
/// <param name="Met">Whether the target was met; null where there is none or it cannot be judged.</param>
/// <param name="Missing">Why the actual tier is null; null where it is there.</param>
internal sealed record PlanTierDocument(Tier? Target, Tier? Base, Tier? Actual, bool? Met, string? Missing)
{
    public static PlanTierDocument From(PlanTierOutcome tier, Language language) =>
        new(tier.Target, tier.Base, tier.Actual, tier.Met, tier.Missing?.In(language));
}
