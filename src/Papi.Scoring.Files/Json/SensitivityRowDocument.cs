using Papi.Scoring.Robustness;

namespace Papi.Scoring.Files.Json;

/// <summary>How much one choice matters.</summary>
/// <param name="Input">The choice that varies.</param>
/// <param name="FirstOrder">The share of the variance that the input explains by itself; an estimate.</param>
/// <param name="FirstOrderLow">The lower end of its interval; null without a bootstrap.</param>
/// <param name="FirstOrderHigh">The upper end of its interval; null without a bootstrap.</param>
/// <param name="TotalOrder">The share in which it has any part; an estimate.</param>
/// <param name="TotalOrderLow">The lower end of its interval; null without a bootstrap.</param>
/// <param name="TotalOrderHigh">The upper end of its interval; null without a bootstrap.</param>
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
