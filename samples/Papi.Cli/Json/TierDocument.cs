using Papi.Scoring;
using Papi.Scoring.Classification;

namespace Papi.Cli.Json;

/// <summary>A tier in <c>papi rank</c>.</summary>
/// <param name="Min">The lowest score in it; null where it is empty.</param>
/// <param name="Max">The highest score in it; null where it is empty.</param>
internal sealed record TierDocument(Tier Tier, int Count, double? Min, double? Max)
{
    public static TierDocument From(TierGroup group) =>
        new(group.Tier, group.Count, group.Min?.Points, group.Max?.Points);
}
