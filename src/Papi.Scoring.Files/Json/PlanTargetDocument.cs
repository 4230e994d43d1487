using Papi.Scoring.Planning;

namespace Papi.Scoring.Files.Json;

/// <summary>A target of the outcome of a plan.</summary>
/// <param name="Node">The node as the plan names it.</param>
/// <param name="Id">The identity across editions; null where there is no such node.</param>
/// <param name="Target">The score aimed at.</param>
/// <param name="Base">The score of the base year; null where there is none.</param>
/// <param name="Actual">The figure of the target year; null where there is none.</param>
/// <param name="Met">Whether it was met; null where it cannot be judged.</param>
/// <param name="Missing">Why a figure is null; null where none is.</param>
internal sealed record PlanTargetDocument(
    string Node,
    string? Id,
    double Target,
    double? Base,
    double? Actual,
    bool? Met,
    string? Missing
)
{
    public static PlanTargetDocument From(PlanTargetOutcome outcome, Language language) =>
        new(
            outcome.Target.Node,
            outcome.Node?.Id,
            outcome.Target.Score.Points,
            outcome.Base?.Points,
            outcome.Actual?.Points,
            outcome.Met,
            outcome.Missing?.In(language)
        );
}
