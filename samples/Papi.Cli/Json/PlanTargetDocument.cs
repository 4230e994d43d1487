using Papi.Scoring;
using Papi.Scoring.Planning;

namespace Papi.Cli.Json;

/// <summary>A target in <c>papi plan outcome</c>.</summary>
/// <param name="Node">The node as the plan names it.</param>
/// <param name="Id">The identity across editions; null where there is no such node.</param>
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
