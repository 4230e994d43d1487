using Papi.Scoring.Comparison;

namespace Papi.Scoring.Files.Json;

/// <summary>What a province is set beside.</summary>
/// <param name="Kind"><c>province</c>, <c>region</c>, <c>mean</c>, <c>median</c> or <c>best</c>.</param>
/// <param name="Name">What it is in the later year.</param>
/// <param name="NameBefore">What it was in the earlier year: regions were redrawn and provinces renamed; null as <paramref name="Before"/> is.</param>
/// <param name="Before">The earlier year; null where one of the two provinces was not there yet.</param>
/// <param name="After">The later year.</param>
internal sealed record ReferenceDocument(
    ReferenceKind Kind,
    string Name,
    string? NameBefore,
    IReadOnlyList<ReferenceNodeDocument>? Before,
    IReadOnlyList<ReferenceNodeDocument> After
)
{
    public static ReferenceDocument From(ReferenceComparison? before, ReferenceComparison after, Language language)
    {
        return new ReferenceDocument(
            after.Reference.Kind,
            after.ReferenceName.In(language),
            before?.ReferenceName.In(language),
            before is null ? null : Rows(before),
            Rows(after)
        );

        IReadOnlyList<ReferenceNodeDocument> Rows(ReferenceComparison beside) =>
            [.. beside.Rows.Select(row => ReferenceNodeDocument.From(row, language))];
    }
}
