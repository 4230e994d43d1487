using Papi.Scoring.Geography;

namespace Papi.Scoring.Profiles;

/// <summary>The place of a province's total within its region.</summary>
/// <param name="Region">The region.</param>
/// <param name="Rank">The rank; 1 is best, equal scores share the better rank.</param>
/// <param name="Ranked">How many provinces of the region have a total.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record RegionPosition(Region Region, int Rank, int Ranked)
{
    /// <summary>Returns the region and the rank.</summary>
    public override string ToString() => $"{Region.Name.English}: {Rank}/{Ranked}";
}
