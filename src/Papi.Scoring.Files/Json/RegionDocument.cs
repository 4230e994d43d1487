using Papi.Scoring.Profiles;

namespace Papi.Scoring.Files.Json;

/// <summary>The place within the region.</summary>
/// <param name="Code">The code of the region.</param>
/// <param name="Rank">The rank within it; 1 is best.</param>
/// <param name="Ranked">How many of its provinces were ranked.</param>
internal sealed record RegionDocument(string Code, int Rank, int Ranked)
{
    public static RegionDocument From(RegionPosition position) =>
        new(position.Region.Code, position.Rank, position.Ranked);
}
