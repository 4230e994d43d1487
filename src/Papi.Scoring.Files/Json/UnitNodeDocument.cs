using Papi.Scoring.Scores;

namespace Papi.Scoring.Files.Json;

/// <summary>A node of a unit.</summary>
/// <param name="Node">The number in the edition.</param>
/// <param name="Id">The identity across editions.</param>
/// <param name="Score">The score in index points; null where there is none.</param>
/// <param name="ScaleMin">The lower end of the scale; null where the node has none.</param>
/// <param name="ScaleMax">The upper end of the scale; null where the node has none.</param>
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
