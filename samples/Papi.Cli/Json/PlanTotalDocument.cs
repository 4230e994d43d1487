using Papi.Scoring;
using Papi.Scoring.Planning;

namespace Papi.Cli.Json;

/// <summary>The total in <c>papi plan outcome</c>.</summary>
/// <param name="Target">Null where the plan states none.</param>
/// <param name="Missing">Why a figure of the data is null; null where none is.</param>
internal sealed record PlanTotalDocument(double? Target, double? Base, double? Actual, bool? Met, string? Missing)
{
    public static PlanTotalDocument From(PlanTotalOutcome total, Language language) =>
        new(total.Target?.Points, total.Base?.Points, total.Actual?.Points, total.Met, total.Missing?.In(language));
}
