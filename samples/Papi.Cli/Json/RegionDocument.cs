using Papi.Scoring.Profiles;

namespace Papi.Cli.Json;

/// <summary>The place within the region in <c>papi report</c>.</summary>
internal sealed record RegionDocument(string Code, int Rank, int Ranked)
{
    public static RegionDocument From(RegionPosition position) =>
        new(position.Region.Code, position.Rank, position.Ranked);
}
