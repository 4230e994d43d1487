using Papi.Scoring.Planning;

namespace Papi.Scoring.Files.Json;

/// <summary>The gain of a plan.</summary>
/// <param name="Stated">What the plan states; null where it states nothing.</param>
/// <param name="FromData">The stated total minus that of the base year.</param>
/// <param name="Missing">Why there is none from the data; null where there is one.</param>
internal sealed record PlanGainDocument(double? Stated, double? FromData, string? Missing)
{
    public static PlanGainDocument From(PlanGain gain, Language language) =>
        new(gain.Stated, gain.FromData, gain.Missing?.In(language));
}
