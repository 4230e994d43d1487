using Papi.Cli.Commands;
using Papi.Scoring;
using Papi.Scoring.Comparison;

namespace Papi.Cli.Json;

/// <summary>What a province is set beside in <c>papi compare --with</c>.</summary>
/// <param name="Kind"><c>province</c>, <c>region</c>, <c>mean</c>, <c>median</c> or <c>best</c>.</param>
/// <param name="Before">The earlier year; null where the other province was not there yet.</param>
/// <param name="After">The later year.</param>
internal sealed record ReferenceDocument(
    ReferenceKind Kind,
    string Name,
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
            view.BesideBefore is { } before ? Rows(before) : null,
            Rows(after)
        );

        IReadOnlyList<ReferenceNodeDocument> Rows(ReferenceComparison beside) =>
            [.. beside.Rows.Select(row => ReferenceNodeDocument.From(row, language))];
    }
}
