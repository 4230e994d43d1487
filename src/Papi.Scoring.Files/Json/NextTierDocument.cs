using Papi.Scoring.Classification;

namespace Papi.Scoring.Files.Json;

/// <summary>What the total lacks for the tier above.</summary>
/// <param name="Tier">The tier above.</param>
/// <param name="Gap">The least own change in points.</param>
/// <param name="Attained">Whether exactly that change is enough; otherwise it must be greater.</param>
internal sealed record NextTierDocument(Tier Tier, double Gap, bool Attained)
{
    public static NextTierDocument From(NextTier next) => new(next.Tier, next.Gap.Points, next.Gap.Attained);
}
