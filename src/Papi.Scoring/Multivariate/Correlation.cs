using System.Globalization;

namespace Papi.Scoring.Multivariate;

/// <summary>The correlation of two indicators over the units that have both.</summary>
/// <param name="First">The code of the indicator that comes first in the design.</param>
/// <param name="Second">The code of the other.</param>
/// <param name="Parent">The code of the parent of both; null where they have different ones.</param>
/// <param name="Count">How many units have both.</param>
/// <param name="Value">From −1 to 1; null where it does not exist.</param>
/// <param name="P">
/// How likely a value at least as far from 0 would be where the two have nothing to do with each other, two-sided; null
/// with <paramref name="Value"/>.
/// </param>
/// <param name="Reason">Why there is no value.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record Correlation(
    string First,
    string Second,
    string? Parent,
    int Count,
    double? Value,
    double? P,
    UndefinedReason Reason
)
{
    /// <summary>Returns the pair with its figures and a decimal point, or the reason.</summary>
    public override string ToString() =>
        Value is null
            ? $"{First}, {Second}: {Reason}"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{First}, {Second}: {Value:0.####}, n = {Count}, p = {P:0.####}"
            );
}
