using Papi.Scoring.Construction;

namespace Papi.Scoring.Files.Json;

/// <summary>A ranked unit of a constructed index.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name.</param>
/// <param name="Score">The score in index points.</param>
/// <param name="Rank">The rank; 1 is best.</param>
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
