using Papi.Scoring.Comparison;

namespace Papi.Scoring.Files.Json;

/// <summary>A node beside a reference.</summary>
/// <param name="Node">The number in the edition of that year.</param>
/// <param name="Id">The identity across editions.</param>
/// <param name="Own">The own score; null where there is none.</param>
/// <param name="Reference">The score of the reference; null where it has none.</param>
/// <param name="Province">The one province that the reference is; null for a mean or a median.</param>
/// <param name="Points">The own score minus that of the reference.</param>
/// <param name="Share">The points as a share of the node's scale.</param>
/// <param name="Places">The rank of the reference minus the own one, positive when ahead; null for a mean or a median.</param>
/// <param name="TierSteps">The own tier minus that of the reference; null where one of them is missing.</param>
/// <param name="Estimated">Whether the own score or one that the reference is made of is an estimate.</param>
/// <param name="Note">Which score is missing and why.</param>
internal sealed record ReferenceNodeDocument(
    string Node,
    string Id,
    double? Own,
    double? Reference,
    ProvinceDocument? Province,
    double? Points,
    double? Share,
    int? Places,
    int? TierSteps,
    bool Estimated,
    string? Note
)
{
    public static ReferenceNodeDocument From(ReferenceDifference row, Language language) =>
        new(
            row.Node.Code,
            row.Node.Id,
            row.Own?.Score.Points,
            row.Reference?.Points,
            row.ReferenceProvince is { } province ? ProvinceDocument.From(province, language) : null,
            row.Points,
            row.ShareOfScale,
            row.Places,
            row.TierSteps,
            row.IsEstimate,
            row.Note?.In(language)
        );
}
