namespace Papi.Scoring.Files.Json;

/// <summary>A unit in a year.</summary>
/// <param name="Province">The code of the province; null for an unnamed unit.</param>
/// <param name="Name">The name of the province; null for an unnamed unit.</param>
/// <param name="Year">The survey year.</param>
/// <param name="Nodes">The total, the dimensions and the sub-dimensions.</param>
internal sealed record UnitDocument(string? Province, string? Name, int Year, IReadOnlyList<UnitNodeDocument> Nodes)
{
    public static UnitDocument From(ScoredUnit unit, Language language) =>
        new(
            unit.Province?.Code,
            unit.Province?.Name.In(language),
            unit.Year.Value,
            [.. unit.Nodes.Select(UnitNodeDocument.From)]
        );
}
