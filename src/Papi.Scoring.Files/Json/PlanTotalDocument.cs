using Papi.Scoring.Planning;

namespace Papi.Scoring.Files.Json;

/// <summary>The total of the outcome of a plan.</summary>
/// <param name="Target">Null where the plan states none.</param>
/// <param name="Base">The figure of the base year; null where there is none.</param>
/// <param name="Actual">The figure of the target year; null where there is none.</param>
/// <param name="Met">Whether the target was met; null where there is none or it cannot be judged.</param>
/// <param name="Missing">Why a figure of the data is null; null where none is.</param>
internal sealed record PlanTotalDocument(double? Target, double? Base, double? Actual, bool? Met, string? Missing)
{
    public static PlanTotalDocument From(PlanTotalOutcome total, Language language) =>
        new(total.Target?.Points, total.Base?.Points, total.Actual?.Points, total.Met, total.Missing?.In(language));
}
