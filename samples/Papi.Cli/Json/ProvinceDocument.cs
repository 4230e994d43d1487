using Papi.Scoring;
using Papi.Scoring.Geography;

namespace Papi.Cli.Json;

/// <summary>A province in a JSON document.</summary>
internal sealed record ProvinceDocument(string Code, string Name)
{
    public static ProvinceDocument From(Province province, Language language) =>
        new(province.Code, province.Name.In(language));
}
