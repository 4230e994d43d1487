using Papi.Scoring.Comparison;
using Papi.Scoring.Decomposition;

namespace Papi.Scoring.Files.Json;

/// <summary>The JSON document of a comparison.</summary>
/// <param name="Province">The province.</param>
/// <param name="From">The earlier year.</param>
/// <param name="To">The later year.</param>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="Vintage">The vintage of the provinces in the later year: 2008 or 2025.</param>
/// <param name="FromVintage">That of the earlier year, to which the codes of those who left belong.</param>
/// <param name="IsEstimate">Whether any score of the two years, of this province or another, is an estimate.</param>
/// <param name="AcrossBreaks">What was asked for across a break: <c>refuse</c>, <c>shares-of-scale</c> or <c>insist</c>.</param>
/// <param name="Up">How many dimensions rose.</param>
/// <param name="Down">How many dimensions fell.</param>
/// <param name="Unchanged">How many dimensions stayed the same.</param>
/// <param name="Nodes">The total, the dimensions, the sub-dimensions and their indicators of the later edition.</param>
/// <param name="Dropped">The nodes that only the earlier year has.</param>
/// <param name="Contributions">The dimensions with what each adds to the change of the total; empty where that is refused, null where it was not asked for.</param>
/// <param name="Rest">The change less all contributions: zero up to rounding; null where there are none.</param>
/// <param name="Places">Who passed whom on the total; null where that was not asked for.</param>
/// <param name="With">What the province is set beside; null where nothing was asked for.</param>
internal sealed record ComparisonDocument(
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
    IReadOnlyList<ContributionDocument>? Contributions,
    double? Rest,
    PlacesDocument? Places,
    ReferenceDocument? With
) : LocalizedDocument
{
    public static ComparisonDocument Create(
        ProvinceChange change,
        ChangeDecomposition? contributions,
        RankDecomposition? places,
        ReferenceComparison? beside,
        ReferenceComparison? besideBefore,
        Language language
    ) =>
        new(
            ProvinceDocument.From(change.Province, language),
            change.From.Value,
            change.To.Value,
            change.DataVersion,
            change.Later.Provinces.Vintage,
            change.Earlier.Provinces.Vintage,
            change.IsEstimate,
            change.Options.AcrossBreaks,
            change.Up.Count,
            change.Down.Count,
            change.Unchanged.Count,
            [.. change.Rows.Select(row => NodeChangeDocument.From(row, language))],
            [.. change.Dropped.Select(node => DroppedNodeDocument.From(node, language))],
            contributions is null
                ? null
                : [.. contributions.Dimensions.Select(part => ContributionDocument.From(part, language))],
            contributions?.Total?.Rest,
            places is null ? null : PlacesDocument.From(places, language),
            beside is null ? null : ReferenceDocument.From(besideBefore, beside, language)
        )
        {
            Format = "papi.comparison/1",
            Language = LanguageCode.Of(language),
        };
}
