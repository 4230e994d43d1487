using Papi.Scoring.Geography;

namespace Papi.Scoring.Files.Json;

/// <summary>A province in a JSON document.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name.</param>
internal sealed record ProvinceDocument(string Code, string Name)
{
    public static ProvinceDocument From(Province province, Language language) =>
        new(province.Code, province.Name.In(language));
}
