namespace Papi.Scoring.Geography;

/// <summary>A province in the embedded file of a registry.</summary>
internal sealed class ProvinceDocument
{
    public required string Code { get; init; }

    public required string Vi { get; init; }

    public required string En { get; init; }

    public required string Kind { get; init; }

    public required string Region { get; init; }

    public string? CitySince { get; init; }

    public IReadOnlyList<string>? FormedFrom { get; init; }

    public IReadOnlyList<string>? Aliases { get; init; }
}
