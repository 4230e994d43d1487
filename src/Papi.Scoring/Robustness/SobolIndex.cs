using System.Globalization;

namespace Papi.Scoring.Robustness;

/// <summary>How much of the variance of an output comes from one input.</summary>
/// <param name="Input">The name of the input.</param>
/// <param name="FirstOrder">The share of the variance that the input explains by itself; an estimate, which may leave 0 to 1.</param>
/// <param name="FirstOrderLow">The lower end of the interval; null without bootstraps.</param>
/// <param name="FirstOrderHigh">The upper end of the interval; null without bootstraps.</param>
/// <param name="TotalOrder">The share in which the input has any part, alone or together with others; an estimate.</param>
/// <param name="TotalOrderLow">The lower end of the interval; null without bootstraps.</param>
/// <param name="TotalOrderHigh">The upper end of the interval; null without bootstraps.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record SobolIndex(
    string Input,
    double FirstOrder,
    double? FirstOrderLow,
    double? FirstOrderHigh,
    double TotalOrder,
    double? TotalOrderLow,
    double? TotalOrderHigh
)
{
    /// <summary>Returns the input and both indices with three decimals.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Input}: first {FirstOrder:0.000}, total {TotalOrder:0.000}");
}
