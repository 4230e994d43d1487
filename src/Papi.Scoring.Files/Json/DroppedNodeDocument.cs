using Papi.Scoring.Comparison;

namespace Papi.Scoring.Files.Json;

/// <summary>A node that only the earlier year has.</summary>
/// <param name="Node">The number in the edition of the earlier year.</param>
/// <param name="Id">The identity across editions.</param>
/// <param name="Name">The name.</param>
/// <param name="Before">Where the province stood in the earlier year; null where it had no score.</param>
internal sealed record DroppedNodeDocument(string Node, string Id, string Name, StandingDocument? Before)
{
    public static DroppedNodeDocument From(DroppedNode dropped, Language language) =>
        new(dropped.Node.Code, dropped.Node.Id, dropped.Node.Name.In(language), StandingDocument.From(dropped.Before));
}
