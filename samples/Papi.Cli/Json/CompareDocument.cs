using Papi.Cli.Commands;
using Papi.Scoring;
using Papi.Scoring.Comparison;

namespace Papi.Cli.Json;

/// <summary>The JSON document of <c>papi compare</c>.</summary>
/// <param name="Vintage">The vintage of the provinces in the later year: 2008 or 2025.</param>
/// <param name="FromVintage">That of the earlier year, to which the codes of those who left belong.</param>
/// <param name="IsEstimate">Whether any score of the two years, of this province or another, is an estimate.</param>
/// <param name="AcrossBreaks">What was asked for across a break: <c>refuse</c>, <c>shares-of-scale</c> or <c>insist</c>.</param>
/// <param name="Up">How many dimensions rose.</param>
/// <param name="Down">How many dimensions fell.</param>
/// <param name="Unchanged">How many dimensions stayed the same.</param>
/// <param name="Nodes">The total, the dimensions, the sub-dimensions and their indicators of the later edition.</param>
/// <param name="Dropped">The nodes that only the earlier year has.</param>
/// <param name="Contributions">The dimensions with what each adds to the change of the total; empty where that is refused.</param>
/// <param name="Rest">The change less all contributions: zero up to rounding; null where there are none.</param>
/// <param name="Places">Who passed whom on the total.</param>
/// <param name="With">What the province is set beside; null where nothing was asked for.</param>
internal sealed record CompareDocument(
    ProvinceDocument Province,
    int From,
    int To,
    string DataVersion,
    int Vintage,
    int FromVintage,
    bool IsEstimate,
    AcrossBreaks AcrossBreaks,
    int Up,
    int Down,
    int Unchanged,
    IReadOnlyList<NodeChangeDocument> Nodes,
    IReadOnlyList<DroppedNodeDocument> Dropped,
    IReadOnlyList<ContributionDocument> Contributions,
    double? Rest,
    PlacesDocument Places,
    ReferenceDocument? With
)
{
    public static CompareDocument Create(ComparedYears view, Language language)
    {
        var change = view.Change;
        return new CompareDocument(
            ProvinceDocument.From(change.Province, language),
            change.From.Value,
            change.To.Value,
            change.DataVersion,
            view.After.Scores.Provinces.Vintage,
            view.Earlier.Provinces.Vintage,
            change.IsEstimate,
            change.Options.AcrossBreaks,
            change.Up.Count,
            change.Down.Count,
            change.Unchanged.Count,
            [.. change.Rows.Select(row => NodeChangeDocument.From(row, language))],
            [.. change.Dropped.Select(node => DroppedNodeDocument.From(node, language))],
            [.. view.Contributions.Dimensions.Select(part => ContributionDocument.From(part, language))],
            view.Contributions.Total?.Rest,
            PlacesDocument.From(view.Places, language),
            view.BesideAfter is null ? null : ReferenceDocument.From(view, language)
        );
    }
}
