using Papi.Scoring.Multivariate;

namespace Papi.Scoring.Files.Json;

/// <summary>How one indicator is distributed.</summary>
/// <param name="Node">The indicator.</param>
/// <param name="Count">How many values there are.</param>
/// <param name="Missing">How many values are missing.</param>
/// <param name="Min">The least.</param>
/// <param name="Max">The greatest.</param>
/// <param name="Mean">The mean.</param>
/// <param name="Median">The median.</param>
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
