using Papi.Scoring;
using Papi.Scoring.Comparison;

namespace Papi.Cli.Json;

/// <summary>A node that only the earlier year has.</summary>
/// <param name="Node">The number in the edition of the earlier year.</param>
/// <param name="Id">The identity across editions.</param>
internal sealed record DroppedNodeDocument(string Node, string Id, string Name, StandingDocument? Before)
{
    public static DroppedNodeDocument From(DroppedNode dropped, Language language) =>
        new(dropped.Node.Code, dropped.Node.Id, dropped.Node.Name.In(language), StandingDocument.From(dropped.Before));
}
