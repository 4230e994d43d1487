using Papi.Cli.Commands;
using Papi.Scoring;
using Papi.Scoring.Comparison;

namespace Papi.Cli.Json;

/// <summary>What a province is set beside in <c>papi compare --with</c>.</summary>
/// <param name="Kind"><c>province</c>, <c>region</c>, <c>mean</c>, <c>median</c> or <c>best</c>.</param>
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
    public static ReferenceDocument From(ComparedYears view, Language language)
    {
        var after = view.BesideAfter!;
        return new ReferenceDocument(
            after.Reference.Kind,
            after.ReferenceName.In(language),
            view.BesideBefore?.ReferenceName.In(language),
            view.BesideBefore is { } before ? Rows(before) : null,
            Rows(after)
        );

        IReadOnlyList<ReferenceNodeDocument> Rows(ReferenceComparison beside) =>
            [.. beside.Rows.Select(row => ReferenceNodeDocument.From(row, language))];
    }
}
