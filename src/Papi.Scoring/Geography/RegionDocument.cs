namespace Papi.Scoring.Geography;

/// <summary>A region in the embedded file of a registry.</summary>
internal sealed class RegionDocument
{
    public required string Code { get; init; }

    public required string Vi { get; init; }

    public required string En { get; init; }
}
