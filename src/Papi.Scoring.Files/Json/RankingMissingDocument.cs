using Papi.Scoring.Geography;

namespace Papi.Scoring.Files.Json;

/// <summary>A province that is not ranked because it has no score.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name.</param>
/// <param name="Predecessors">The provinces for want of whose scores it cannot be estimated; empty where it would be no estimate.</param>
internal sealed record RankingMissingDocument(string Code, string Name, IReadOnlyList<ProvinceDocument> Predecessors)
{
    public static RankingMissingDocument From(
        Province province,
        IEnumerable<Province> predecessors,
        Language language
    ) =>
        new(
            province.Code,
            province.Name.In(language),
            [.. predecessors.Select(predecessor => ProvinceDocument.From(predecessor, language))]
        );
}
