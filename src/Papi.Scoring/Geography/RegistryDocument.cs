namespace Papi.Scoring.Geography;

/// <summary>The embedded file of a registry.</summary>
internal sealed class RegistryDocument
{
    public required int Vintage { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public required IReadOnlyList<RegionDocument> Regions { get; init; }

    public required IReadOnlyList<ProvinceDocument> Provinces { get; init; }
}
