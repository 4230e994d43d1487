using System.Globalization;

namespace Papi.Scoring.Multivariate;

/// <summary>The correlations between the indicators of two parents, or within one.</summary>
/// <param name="First">The code of one parent.</param>
/// <param name="Second">The code of the other, or the same.</param>
/// <param name="Pairs">How many pairs of indicators have a correlation.</param>
/// <param name="Mean">The plain mean of the correlations; null where there is none.</param>
/// <param name="Min">The lowest; null where there is none.</param>
/// <param name="Max">The highest; null where there is none.</param>
/// <remarks>A sound structure has higher correlations within a parent than between parents.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record CorrelationBlock(string First, string Second, int Pairs, double? Mean, double? Min, double? Max)
{
    /// <summary>Returns the parents with the mean and the ends, with a decimal point.</summary>
    public override string ToString() =>
        Pairs == 0
            ? $"{First}, {Second}: no pairs"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{First}, {Second}: {Pairs} pairs, mean {Mean:0.####}, {Min:0.####} to {Max:0.####}"
            );
}
