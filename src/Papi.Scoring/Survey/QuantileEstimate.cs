using System.Globalization;

namespace Papi.Scoring.Survey;

/// <summary>A quantile estimated from a survey with Woodruff's interval.</summary>
/// <param name="Indicator">The column.</param>
/// <param name="Domain">The label of the domain; null for the whole sample.</param>
/// <param name="Share">Which quantile, above 0 and below 1: 0.5 is the median.</param>
/// <param name="Value">The smallest answer up to which at least that share of the weight lies; R's rule <c>math</c>.</param>
/// <param name="Lower">The lower end of the interval; null where too little weight lies below for one.</param>
/// <param name="Upper">The upper end of the interval; null where too little weight lies above for one.</param>
/// <param name="Level">The level of the interval, such as 0.95.</param>
/// <param name="StandardError">The width of the interval over twice the quantile of t; null where an end is missing.</param>
/// <param name="RowCount">How many rows it is made of.</param>
/// <param name="DegreesOfFreedom">By the rule asked for, not necessarily whole; above 0, or 0 without any variance.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record QuantileEstimate(
    string Indicator,
    string? Domain,
    double Share,
    double Value,
    double? Lower,
    double? Upper,
    double Level,
    double? StandardError,
    long RowCount,
    double DegreesOfFreedom
)
{
    /// <summary>Returns the quantile with its interval, at most six decimals, such as <c>inc, quantile 0.5: 2952.32 (2873.92 to 3054.6)</c>.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Indicator}{(Domain is null ? "" : " in " + Domain)}, quantile {Share}: {Value:0.######} ({Lower:0.######} to {Upper:0.######})"
        );
}
