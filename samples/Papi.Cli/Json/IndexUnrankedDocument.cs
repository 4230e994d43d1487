using Papi.Scoring;
using Papi.Scoring.Construction;

namespace Papi.Cli.Json;

/// <summary>A unit without a score on the index itself in <c>papi index</c>.</summary>
/// <param name="Nodes">The scores that it has, by the codes of the nodes; null where missing.</param>
internal sealed record IndexUnrankedDocument(string Code, string Name, IReadOnlyDictionary<string, double?> Nodes)
{
    public static IndexUnrankedDocument From(IndexUnit unit, ConstructedIndex index, Language language) =>
        new(unit.Code, unit.Name.In(language), IndexDocument.NodesOf(index, unit));
}
