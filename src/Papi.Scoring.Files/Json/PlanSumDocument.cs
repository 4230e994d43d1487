using Papi.Scoring.Planning;

namespace Papi.Scoring.Files.Json;

/// <summary>Whether the targets of a plan add up.</summary>
/// <param name="Targets">What they make; what has no target keeps its score of the base year.</param>
/// <param name="Stated">What the plan states; null where it states nothing.</param>
/// <param name="Difference">The targets minus the stated total.</param>
/// <param name="Missing">Why there is no sum; null where there is one.</param>
internal sealed record PlanSumDocument(double? Targets, double? Stated, double? Difference, string? Missing)
{
    public static PlanSumDocument From(PlanSum sum, Language language) =>
        new(sum.Targets, sum.Stated, sum.Difference, sum.Missing?.In(language));
}
