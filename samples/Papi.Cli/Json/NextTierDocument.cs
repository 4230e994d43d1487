using Papi.Scoring;
using Papi.Scoring.Classification;

namespace Papi.Cli.Json;

/// <summary>What the total lacks for the tier above in <c>papi report</c>.</summary>
/// <param name="Gap">The least own change in points.</param>
/// <param name="Attained">Whether exactly that change is enough; otherwise it must be greater.</param>
internal sealed record NextTierDocument(Tier Tier, double Gap, bool Attained)
{
    public static NextTierDocument From(NextTier next) => new(next.Tier, next.Gap.Points, next.Gap.Attained);
}
