using Papi.Scoring.Robustness;

namespace Papi.Cli.Json;

/// <summary>One input in <c>papi sensitivity</c>.</summary>
/// <param name="FirstOrder">The share of the variance that the input explains by itself; an estimate.</param>
/// <param name="TotalOrder">The share in which it has any part; an estimate.</param>
internal sealed record SensitivityRowDocument(
    UncertainInput Input,
    double FirstOrder,
    double? FirstOrderLow,
    double? FirstOrderHigh,
    double TotalOrder,
    double? TotalOrderLow,
    double? TotalOrderHigh
)
{
    public static SensitivityRowDocument From(UncertainInput input, SobolIndex index) =>
        new(
            input,
            index.FirstOrder,
            index.FirstOrderLow,
            index.FirstOrderHigh,
            index.TotalOrder,
            index.TotalOrderLow,
            index.TotalOrderHigh
        );
}
