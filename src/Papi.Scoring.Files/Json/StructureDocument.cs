using Papi.Scoring.Multivariate;

namespace Papi.Scoring.Files.Json;

/// <summary>The JSON document of the structure of an index.</summary>
/// <param name="Year">The survey year; null where the values are no scores of a year.</param>
/// <param name="Index">The identity of the index: of scores, the id of the edition.</param>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="Depth">The level of the deepest indicators; of scores 1 dimensions, 2 sub-dimensions.</param>
/// <param name="Units">The provinces with data.</param>
/// <param name="Present">How many values there are.</param>
/// <param name="Expected">How many there would be if none were missing.</param>
/// <param name="Method">How indicators are correlated.</param>
/// <param name="Flags">What is worth a look.</param>
/// <param name="Indicators">How each indicator is distributed.</param>
/// <param name="Groups">Cronbach's alpha and the principal components of each node with indicators below it.</param>
/// <param name="Correlations">The correlations of all pairs of indicators.</param>
internal sealed record StructureDocument(
    int? Year,
    string Index,
    string DataVersion,
    int Depth,
    int Units,
    int Present,
    int Expected,
    CorrelationMethod Method,
    IReadOnlyList<StructureFlagDocument> Flags,
    IReadOnlyList<IndicatorDocument> Indicators,
    IReadOnlyList<StructureGroupDocument> Groups,
    IReadOnlyList<CorrelationDocument> Correlations
) : LocalizedDocument
{
    public static StructureDocument From(StructureReport report, Language language) =>
        new(
            report.Year?.Value,
            report.DesignId,
            report.DataVersion,
            report.Design.Depth,
            report.Coverage.Units.Count,
            report.Coverage.Present,
            report.Coverage.Expected,
            report.Correlations.Method,
            [.. report.Flags.Select(flag => StructureFlagDocument.From(flag, language))],
            [.. report.Statistics.Rows.Select(IndicatorDocument.From)],
            [.. report.Alphas.Zip(report.Components, StructureGroupDocument.From)],
            [.. report.Correlations.Pairs.Select(CorrelationDocument.From)]
        )
        {
            Format = "papi.structure/1",
            Language = LanguageCode.Of(language),
        };
}
