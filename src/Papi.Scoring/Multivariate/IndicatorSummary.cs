using System.Globalization;

namespace Papi.Scoring.Multivariate;

/// <summary>How the values of one indicator are distributed, in its own unit and not turned round.</summary>
/// <param name="Indicator">The code of the indicator.</param>
/// <param name="Count">How many units have a value.</param>
/// <param name="Missing">How many have none.</param>
/// <param name="Min">The lowest value; null where there is none.</param>
/// <param name="Max">The highest value; null where there is none.</param>
/// <param name="Mean">The plain mean; null where there is no value.</param>
/// <param name="Median">The middle value or the midpoint of the two middle ones; null where there is none.</param>
/// <param name="StandardDeviation">With n − 1; null of fewer than two values.</param>
/// <param name="Skewness">
/// √(n(n − 1)) / (n − 2) × m₃ / m₂^1.5 with the central moments m; null of fewer than three values and of a constant.
/// </param>
/// <param name="Kurtosis">
/// In excess of the normal distribution's: (n − 1) / ((n − 2)(n − 3)) × ((n + 1)(m₄ / m₂² − 3) + 6); null of fewer than four
/// values and of a constant.
/// </param>
/// <param name="Unique">How many different values there are; a billionth apart is the same.</param>
/// <param name="MostCommon">How many units have the most common value.</param>
/// <remarks>
/// Skewness and kurtosis are type 2 of D. N. Joanes and C. A. Gill, The Statistician 47 (1998): those of spreadsheets, SAS
/// and COINr.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record IndicatorSummary(
    string Indicator,
    int Count,
    int Missing,
    double? Min,
    double? Max,
    double? Mean,
    double? Median,
    double? StandardDeviation,
    double? Skewness,
    double? Kurtosis,
    int Unique,
    int MostCommon
)
{
    /// <summary>Gets the share of the units that have a value, from 0 to 1.</summary>
    public double Coverage => (double)Count / (Count + Missing);

    /// <summary>Gets the share of different values among the values; null where there is none.</summary>
    public double? UniqueShare => Count == 0 ? null : (double)Unique / Count;

    /// <summary>Gets the share of the values that are the most common one; null where there is none.</summary>
    public double? MostCommonShare => Count == 0 ? null : (double)MostCommon / Count;

    /// <summary>Gets whether there are values and all are the same.</summary>
    public bool IsConstant => Unique == 1;

    /// <summary>Returns the main figures with a decimal point.</summary>
    public override string ToString() =>
        Count == 0
            ? $"{Indicator}: no values"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Indicator}: n = {Count}, mean {Mean:0.####}, {Min:0.####} to {Max:0.####}, skewness {OptionalFigure.Show(Skewness)}, kurtosis {OptionalFigure.Show(Kurtosis)}"
            );
}
