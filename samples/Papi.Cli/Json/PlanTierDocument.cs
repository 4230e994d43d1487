using Papi.Scoring;
using Papi.Scoring.Planning;

namespace Papi.Cli.Json;

/// <summary>The tier in <c>papi plan outcome</c>.</summary>
/// <param name="Target">Null where the plan states none.</param>
/// <param name="Missing">Why the actual tier is null; null where it is there.</param>
internal sealed record PlanTierDocument(Tier? Target, Tier? Base, Tier? Actual, bool? Met, string? Missing)
{
    public static PlanTierDocument From(PlanTierOutcome tier, Language language) =>
        new(tier.Target, tier.Base, tier.Actual, tier.Met, tier.Missing?.In(language));
}
