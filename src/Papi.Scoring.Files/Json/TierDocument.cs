using Papi.Scoring.Classification;

namespace Papi.Scoring.Files.Json;

/// <summary>A tier of a ranking.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Count">How many provinces are in it.</param>
/// <param name="Min">The lowest score in it; null where it is empty.</param>
/// <param name="Max">The highest score in it; null where it is empty.</param>
internal sealed record TierDocument(Tier Tier, int Count, double? Min, double? Max)
{
    public static TierDocument From(TierGroup group) =>
        new(group.Tier, group.Count, group.Min?.Points, group.Max?.Points);
}
