using Papi.Scoring;
using Papi.Scoring.Geography;

namespace Papi.Cli.Json;

/// <summary>A province without a score in <c>papi rank</c>.</summary>
/// <param name="Predecessors">The provinces for want of whose scores it cannot be estimated; empty where it would be no estimate.</param>
internal sealed record RankMissingDocument(string Code, string Name, IReadOnlyList<ProvinceDocument> Predecessors)
{
    public static RankMissingDocument From(Province province, IEnumerable<Province> predecessors, Language language) =>
        new(
            province.Code,
            province.Name.In(language),
            [.. predecessors.Select(predecessor => ProvinceDocument.From(predecessor, language))]
        );
}
