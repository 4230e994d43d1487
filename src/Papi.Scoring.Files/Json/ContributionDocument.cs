using Papi.Scoring.Decomposition;

namespace Papi.Scoring.Files.Json;

/// <summary>What a node adds to the change of the total.</summary>
/// <param name="Node">The number in the edition of the later year, of the earlier one where it was dropped.</param>
/// <param name="Id">The identity across editions.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind"><c>kept</c>, <c>added</c> or <c>dropped</c>.</param>
/// <param name="Points">The points added to the change of the total.</param>
/// <param name="Share">The points as a share of that change; null where the total did not change.</param>
/// <param name="AcrossBreak">Whether the node itself breaks between the years, so that its points are arithmetic only.</param>
/// <param name="Rest">The points less those of the parts: zero up to rounding; null without parts.</param>
/// <param name="Parts">The parts of the node; empty without parts.</param>
internal sealed record ContributionDocument(
    string Node,
    string Id,
    string Name,
    ContributionKind Kind,
    double Points,
    double? Share,
    bool AcrossBreak,
    double? Rest,
    IReadOnlyList<ContributionDocument> Parts
)
{
    public static ContributionDocument From(Contribution part, Language language) =>
        new(
            part.Node.Code,
            part.Node.Id,
            part.Node.Name.In(language),
            part.Kind,
            part.Points,
            part.ShareOfChange,
            part.IsAcrossBreak,
            part.Rest,
            [.. part.Parts.Select(child => From(child, language))]
        );
}
