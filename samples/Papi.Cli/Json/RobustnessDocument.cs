using Papi.Cli.Commands;
using Papi.Scoring;
using Papi.Scoring.Robustness;

namespace Papi.Cli.Json;

/// <summary>The JSON document of <c>papi robustness</c>.</summary>
/// <param name="Index">The id of the edition.</param>
/// <param name="Depth">The level of the nodes that are the indicators: 1 dimensions, 2 sub-dimensions.</param>
/// <param name="Weights">How the weights of the dimensions vary.</param>
/// <param name="Normalization">The normalisations that are drawn; empty where PAPI's own stands.</param>
/// <param name="Aggregation">The aggregations that are drawn; empty where PAPI's own stands.</param>
/// <param name="LeftOut">The nodes of which a draw leaves out one or none.</param>
/// <param name="Draws">How often the index was constructed anew.</param>
/// <param name="Seed">The seed of the random numbers.</param>
/// <param name="Rows">The ranked provinces, best nominal score first.</param>
/// <param name="Unranked">The provinces with data but no score.</param>
internal sealed record RobustnessDocument(
    int Year,
    string Index,
    string DataVersion,
    int Depth,
    string Weights,
    IReadOnlyList<string> Normalization,
    IReadOnlyList<string> Aggregation,
    IReadOnlyList<string> LeftOut,
    int Draws,
    long Seed,
    int Ranked,
    IReadOnlyList<RobustnessRowDocument> Rows,
    IReadOnlyList<ProvinceDocument> Unranked
)
{
    public static RobustnessDocument From(
        YearIndex index,
        UncertaintyAnalysis analysis,
        WeightChoice weights,
        Language language
    ) =>
        new(
            index.Scores.Year.Value,
            index.Design.Id,
            index.Data.DataVersion,
            index.Depth,
            weights.ToString(),
            [.. analysis.Inputs!.Normalizations.Select(method => method.ToString())],
            [.. analysis.Inputs.Aggregations.Select(method => method.ToString())],
            analysis.Inputs.LeftOut,
            analysis.Draws,
            analysis.Options!.Seed,
            analysis.Rows.Count,
            [.. analysis.Rows.Select(row => RobustnessRowDocument.From(row, language))],
            [.. analysis.Nominal.Unranked.Select(unit => new ProvinceDocument(unit.Code, unit.Name.In(language)))]
        );
}
