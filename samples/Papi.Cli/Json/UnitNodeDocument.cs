using Papi.Cli.Commands;
using Papi.Scoring.Scores;

namespace Papi.Cli.Json;

/// <summary>A node of a unit in <c>papi score</c>.</summary>
/// <param name="Node">The number in the edition.</param>
/// <param name="Id">The identity across editions.</param>
/// <param name="Missing">Why there is no score; null where there is one.</param>
internal sealed record UnitNodeDocument(
    string Node,
    string Id,
    double? Score,
    double? ScaleMin,
    double? ScaleMax,
    MissingReason? Missing
)
{
    public static UnitNodeDocument From(ScoredNode item) =>
        new(
            item.Node.Code,
            item.Node.Id,
            item.Score?.Points,
            item.Node.Scale?.Min,
            item.Node.Scale?.Max,
            item.Missing == MissingReason.None ? null : item.Missing
        );
}
