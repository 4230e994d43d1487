using Papi.Scoring.Profiles;

namespace Papi.Scoring.Files.Json;

/// <summary>An earlier year in which the total of a merged province cannot be estimated.</summary>
/// <param name="Year">The survey year.</param>
/// <param name="Predecessors">The provinces that have no total in that year.</param>
internal sealed record MissingYearDocument(int Year, IReadOnlyList<ProvinceDocument> Predecessors)
{
    public static MissingYearDocument From(MissingYear missing, Language language) =>
        new(
            missing.Year.Value,
            [.. missing.Predecessors.Select(province => ProvinceDocument.From(province, language))]
        );
}
