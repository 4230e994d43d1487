using Papi.Scoring.Robustness;

namespace Papi.Scoring.Files.Json;

/// <summary>The JSON document of an analysis of robustness.</summary>
/// <param name="Year">The survey year; null where the values are no scores of a year.</param>
/// <param name="Index">The identity of the index: of scores, the id of the edition.</param>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="Depth">The level of the deepest indicators; of scores 1 dimensions, 2 sub-dimensions.</param>
/// <param name="Weights">How the weights vary, such as <c>noise:0.25</c>; <c>none</c> where they are the nominal ones, null where the variants were given one by one.</param>
/// <param name="Normalization">The normalisations that are drawn; empty where PAPI's own stands.</param>
/// <param name="Aggregation">The aggregations that are drawn; empty where PAPI's own stands.</param>
/// <param name="LeftOut">The nodes of which a draw leaves out one or none.</param>
/// <param name="Imputation">The imputations of missing values that are drawn.</param>
/// <param name="SamplingError">Whether the values are drawn with their standard errors.</param>
/// <param name="Draws">How often the index was constructed anew.</param>
/// <param name="Seed">The seed of the random numbers; null where the variants were given.</param>
/// <param name="Ranked">How many provinces were ranked.</param>
/// <param name="Rows">The ranked provinces, best nominal score first.</param>
/// <param name="Unranked">The provinces with data but no score.</param>
internal sealed record RobustnessDocument(
    int? Year,
    string Index,
    string DataVersion,
    int Depth,
    string? Weights,
    IReadOnlyList<string> Normalization,
    IReadOnlyList<string> Aggregation,
    IReadOnlyList<string> LeftOut,
    IReadOnlyList<string> Imputation,
    bool SamplingError,
    int Draws,
    long? Seed,
    int Ranked,
    IReadOnlyList<RobustnessRowDocument> Rows,
    IReadOnlyList<ProvinceDocument> Unranked
) : LocalizedDocument
{
    public static RobustnessDocument From(UncertaintyAnalysis analysis, Language language) =>
        new(
            analysis.Nominal.Year?.Value,
            analysis.Nominal.Design.Id,
            analysis.Nominal.Data.DataVersion,
            analysis.Nominal.Design.Depth,
            WeightsOf(analysis.Inputs),
            [.. (analysis.Inputs?.Normalizations ?? []).Select(method => method.ToString())],
            [.. (analysis.Inputs?.Aggregations ?? []).Select(method => method.ToString())],
            analysis.Inputs?.LeftOut ?? [],
            [.. (analysis.Inputs?.Imputations ?? []).Select(method => method.ToString())],
            analysis.Inputs?.StandardErrors is not null,
            analysis.Draws,
            analysis.Options?.Seed,
            analysis.Rows.Count,
            [.. analysis.Rows.Select(row => RobustnessRowDocument.From(row, language))],
            [.. analysis.Nominal.Unranked.Select(unit => new ProvinceDocument(unit.Code, unit.Name.In(language)))]
        )
        {
            Format = "papi.robustness/1",
            Language = LanguageCode.Of(language),
        };

    private static string? WeightsOf(UncertainInputs? inputs) =>
        inputs is null ? null : inputs.Weights?.ToString() ?? "none";
}
