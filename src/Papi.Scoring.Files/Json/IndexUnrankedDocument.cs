using Papi.Scoring.Construction;

namespace Papi.Scoring.Files.Json;

/// <summary>A unit without a score on the index itself.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name.</param>
/// <param name="Nodes">The scores that it has, by the codes of the nodes; null where missing.</param>
internal sealed record IndexUnrankedDocument(string Code, string Name, IReadOnlyDictionary<string, double?> Nodes)
{
    public static IndexUnrankedDocument From(IndexUnit unit, ConstructedIndex index, Language language) =>
        new(unit.Code, unit.Name.In(language), IndexDocument.NodesOf(index, unit));
}
