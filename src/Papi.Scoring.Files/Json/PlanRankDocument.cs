using Papi.Scoring.Planning;

namespace Papi.Scoring.Files.Json;

/// <summary>The rank of the outcome of a plan.</summary>
/// <param name="Target">Null where the plan states none.</param>
/// <param name="Base">The figure of the base year; null where there is none.</param>
/// <param name="Actual">The figure of the target year; null where there is none.</param>
/// <param name="Ranked">How many provinces were ranked in the target year; null where this one was not.</param>
/// <param name="Met">Whether the target was met; null where there is none or it cannot be judged.</param>
/// <param name="Missing">Why a figure of the data is null; null where none is.</param>
internal sealed record PlanRankDocument(int? Target, int? Base, int? Actual, int? Ranked, bool? Met, string? Missing)
{
    public static PlanRankDocument From(PlanRankOutcome rank, Language language) =>
        new(rank.Target, rank.Base?.Rank, rank.Actual?.Rank, rank.Actual?.Ranked, rank.Met, rank.Missing?.In(language));
}
