using System.Globalization;

namespace Papi.Scoring.Robustness;

/// <summary>The shares of the draws that put a unit into each tier; together 1.</summary>
/// <param name="High">The share of the draws in the high tier.</param>
/// <param name="HighAverage">The share of the draws in the high average tier.</param>
/// <param name="LowAverage">The share of the draws in the low average tier.</param>
/// <param name="Low">The share of the draws in the low tier.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record TierProbabilities(double High, double HighAverage, double LowAverage, double Low)
{
    /// <summary>Gets the share of the draws in one tier.</summary>
    /// <param name="tier">One of the four tiers.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is none of the four.</exception>
    public double this[Tier tier] =>
        tier switch
        {
            Tier.High => High,
            Tier.HighAverage => HighAverage,
            Tier.LowAverage => LowAverage,
            Tier.Low => Low,
            _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "One of the four tiers."),
        };

    /// <summary>Returns the four shares, best tier first.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"high {High:0.###}, high average {HighAverage:0.###}, low average {LowAverage:0.###}, low {Low:0.###}"
        );
}
