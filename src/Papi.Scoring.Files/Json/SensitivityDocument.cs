using Papi.Scoring.Robustness;

namespace Papi.Scoring.Files.Json;

/// <summary>The JSON document of an analysis of sensitivity.</summary>
/// <param name="Year">The survey year; null where the values are no scores of a year.</param>
/// <param name="Index">The identity of the index: of scores, the id of the edition.</param>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="Depth">The level of the deepest indicators; of scores 1 dimensions, 2 sub-dimensions.</param>
/// <param name="Output">What the sensitivity is asked of.</param>
/// <param name="Province">The province of a rank or score; null where all are looked at.</param>
/// <param name="SampleSize">The rows of each of the two samples.</param>
/// <param name="Seed">The seed of the random numbers.</param>
/// <param name="FirstOrderEstimator">How first-order indices are estimated.</param>
/// <param name="TotalOrderEstimator">How total-order indices are estimated.</param>
/// <param name="Level">The level of the bootstrap intervals, a share.</param>
/// <param name="Rows">The inputs.</param>
/// <param name="LeaveOneOut">The ranking without each dimension in turn.</param>
internal sealed record SensitivityDocument(
    int? Year,
    string Index,
    string DataVersion,
    int Depth,
    SensitivityOutputKind Output,
    string? Province,
    int SampleSize,
    long Seed,
    FirstOrderEstimator FirstOrderEstimator,
    TotalOrderEstimator TotalOrderEstimator,
    double Level,
    IReadOnlyList<SensitivityRowDocument> Rows,
    IReadOnlyList<LeaveOneOutDocument> LeaveOneOut
) : LocalizedDocument
{
    public static SensitivityDocument From(SensitivityAnalysis analysis, LeaveOneOut? leftOut, Language language)
    {
        var (index, options, sobol) = (analysis.Nominal, analysis.Options, analysis.Options.Sobol);
        return new SensitivityDocument(
            index.Year?.Value,
            index.Design.Id,
            index.Data.DataVersion,
            index.Design.Depth,
            options.Output.Kind,
            options.Output.Unit,
            options.SampleSize,
            sobol.Seed,
            sobol.FirstOrder,
            sobol.TotalOrder,
            sobol.Level,
            [.. analysis.Inputs.Varying.Zip(analysis.Indices.Rows, SensitivityRowDocument.From)],
            [.. (leftOut?.Rows ?? []).Select(row => LeaveOneOutDocument.From(row, language))]
        )
        {
            Format = "papi.sensitivity/1",
            Language = LanguageCode.Of(language),
        };
    }
}
