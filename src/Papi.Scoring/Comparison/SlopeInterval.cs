using System.Globalization;

namespace Papi.Scoring.Comparison;

/// <summary>A confidence interval of a slope per year.</summary>
/// <param name="Lower">The lower end, per year.</param>
/// <param name="Upper">The upper end, per year.</param>
/// <param name="Level">The level asked for, between 0 and 1.</param>
/// <param name="Coverage">The level reached: <paramref name="Level"/> itself, or what a few years allow next above it.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record SlopeInterval(double Lower, double Upper, double Level, double Coverage)
{
    /// <summary>Gets whether 0, no trend at all, lies within, the ends included.</summary>
    public bool IncludesZero => Lower <= 0 && Upper >= 0;

    /// <summary>Returns the ends and the level reached with a decimal point.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Lower:0.####} to {Upper:0.####} ({100 * Coverage:0.##} %)");
}
