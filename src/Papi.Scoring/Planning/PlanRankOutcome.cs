using System.Globalization;
using Papi.Scoring.Scorecards;

namespace Papi.Scoring.Planning;

/// <summary>What became of the rank.</summary>
/// <param name="Target">The worst rank that the plan allows; null where it states none.</param>
/// <param name="Base">Where the province stood in the base year; null where it had no total.</param>
/// <param name="Actual">Where it stands in the target year; null where it has no total.</param>
/// <param name="Met">Whether the actual rank is at most the target; null where either is missing.</param>
/// <param name="Missing">Why a rank is missing, that of the target year first; null where both are there.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record PlanRankOutcome(int? Target, Standing? Base, Standing? Actual, bool? Met, LocalizedText? Missing)
{
    /// <summary>Returns the ranks with how many were ranked.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"rank {Base?.Rank}/{Base?.Ranked} to {Actual?.Rank}/{Actual?.Ranked}, target {Target}"
        );
}
