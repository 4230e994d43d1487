namespace Papi.Scoring.Geography;

/// <summary>The embedded file of a registry; dates are ISO 8601 texts, which cost less to read than typed ones.</summary>
internal sealed class RegistryDocument
{
    public required int Vintage { get; init; }

    public required string ValidFrom { get; init; }

    public string? ValidTo { get; init; }

    public required IReadOnlyList<RegionDocument> Regions { get; init; }

    public required IReadOnlyList<ProvinceDocument> Provinces { get; init; }
}
