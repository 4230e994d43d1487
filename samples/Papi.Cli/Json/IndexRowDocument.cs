using Papi.Scoring;
using Papi.Scoring.Construction;

namespace Papi.Cli.Json;

/// <summary>A ranked unit in <c>papi index</c>.</summary>
/// <param name="Nodes">
/// The scores by the codes of the nodes: normalised ones of indicators, aggregated ones of groups; null where missing.
/// </param>
internal sealed record IndexRowDocument(
    string Code,
    string Name,
    double Score,
    int Rank,
    IReadOnlyDictionary<string, double?> Nodes
)
{
    public static IndexRowDocument From(ConstructedScore row, ConstructedIndex index, Language language) =>
        new(row.Unit.Code, row.Unit.Name.In(language), row.Score, row.Rank, IndexDocument.NodesOf(index, row.Unit));
}
