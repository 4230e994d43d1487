using Papi.Cli.Commands;
using Papi.Scoring;
using Papi.Scoring.Robustness;

namespace Papi.Cli.Json;

/// <summary>The JSON document of <c>papi sensitivity</c>.</summary>
/// <param name="Index">The id of the edition.</param>
/// <param name="Depth">The level of the nodes that are the indicators: 1 dimensions, 2 sub-dimensions.</param>
/// <param name="Output">What the sensitivity is asked of.</param>
/// <param name="Province">The province of a rank or score; null where all are looked at.</param>
/// <param name="SampleSize">The rows of each of the two samples.</param>
/// <param name="FirstOrderEstimator">How first-order indices are estimated.</param>
/// <param name="TotalOrderEstimator">How total-order indices are estimated.</param>
/// <param name="Level">The level of the bootstrap intervals, a share.</param>
/// <param name="Rows">The inputs.</param>
/// <param name="LeaveOneOut">The ranking without each dimension in turn.</param>
internal sealed record SensitivityDocument(
    int Year,
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
)
{
    public static SensitivityDocument From(YearIndex index, SensitivityStudy study, Language language)
    {
        var (options, sobol) = (study.Analysis.Options, study.Analysis.Options.Sobol);
        return new SensitivityDocument(
            index.Scores.Year.Value,
            index.Design.Id,
            index.Data.DataVersion,
            index.Depth,
            options.Output.Kind,
            options.Output.Unit,
            options.SampleSize,
            sobol.Seed,
            sobol.FirstOrder,
            sobol.TotalOrder,
            sobol.Level,
            [.. study.Analysis.Inputs.Varying.Zip(study.Analysis.Indices.Rows, SensitivityRowDocument.From)],
            [.. (study.LeftOut?.Rows ?? []).Select(row => LeaveOneOutDocument.From(row, language))]
        );
    }
}
