using Papi.Scoring.Multivariate;

namespace Papi.Cli.Json;

/// <summary>How one indicator is distributed, in <c>papi structure</c>.</summary>
/// <param name="StandardDeviation">With n − 1.</param>
/// <param name="Skewness">Type 2, as in spreadsheets.</param>
/// <param name="Kurtosis">Type 2, in excess of the normal distribution's.</param>
/// <param name="Unique">How many different values there are.</param>
internal sealed record IndicatorDocument(
    string Node,
    int Count,
    int Missing,
    double? Min,
    double? Max,
    double? Mean,
    double? Median,
    double? StandardDeviation,
    double? Skewness,
    double? Kurtosis,
    int Unique
)
{
    public static IndicatorDocument From(IndicatorSummary row) =>
        new(
            row.Indicator,
            row.Count,
            row.Missing,
            row.Min,
            row.Max,
            row.Mean,
            row.Median,
            row.StandardDeviation,
            row.Skewness,
            row.Kurtosis,
            row.Unique
        );
}
