using Papi.Scoring.Geography;
using Papi.Scoring.Scorecards;

namespace Papi.Scoring.Decomposition;

/// <summary>Another province and where it stood and stands: one that was passed, that passed, that came in or left.</summary>
/// <param name="Province">The province, of the later year; of the earlier one where it left.</param>
/// <param name="Before">Where it stood; null where it came in.</param>
/// <param name="After">Where it stands; null where it left.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record RankMove(Province Province, Standing? Before, Standing? After)
{
    /// <summary>Returns the province and both standings.</summary>
    public override string ToString() =>
        $"{Province.Name.English}: {Before?.ToString() ?? "unranked"} to {After?.ToString() ?? "unranked"}";
}
