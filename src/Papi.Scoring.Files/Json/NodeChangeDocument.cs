using Papi.Scoring.Comparison;

namespace Papi.Scoring.Files.Json;

/// <summary>A node of a comparison.</summary>
/// <param name="Node">The number in the edition of the later year.</param>
/// <param name="Id">The identity across editions.</param>
/// <param name="Name">The name.</param>
/// <param name="Before">Where the province stood in the earlier year; null where it had no score.</param>
/// <param name="After">Where the province stands in the later year; null where it has no score.</param>
/// <param name="Change">The later score minus the earlier one; null where one is missing or a break forbids it.</param>
/// <param name="ShareChange">The later share of the scale minus the earlier one; null where one is missing or a break forbids it.</param>
/// <param name="Direction"><c>up</c>, <c>down</c> or <c>unchanged</c>; null without a change.</param>
/// <param name="Places">The places climbed, negative where they were lost; null without a rank in one of the years.</param>
/// <param name="TierSteps">The tiers climbed, negative where they were lost; null without a tier in one of the years.</param>
/// <param name="Comparable">Whether no break of the node lies between the years.</param>
/// <param name="Note">The breaks, or which score is missing and why.</param>
internal sealed record NodeChangeDocument(
    string Node,
    string Id,
    string Name,
    StandingDocument? Before,
    StandingDocument? After,
    double? Change,
    double? ShareChange,
    ChangeDirection? Direction,
    int? Places,
    int? TierSteps,
    bool Comparable,
    string? Note
)
{
    public static NodeChangeDocument From(StandingChange row, Language language) =>
        new(
            row.Node.Code,
            row.Node.Id,
            row.Node.Name.In(language),
            StandingDocument.From(row.Before),
            StandingDocument.From(row.After),
            row.Change.Points,
            row.Change.ShareOfScale,
            row.Change.Direction,
            row.PlacesClimbed,
            row.TierSteps,
            row.Change.Comparability.IsComparable,
            row.Change.Note?.In(language)
        );
}
