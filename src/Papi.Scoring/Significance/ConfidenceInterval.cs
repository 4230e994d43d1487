using System.Globalization;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Significance;

/// <summary>An interval that covers the true value with a stated probability; both ends belong to it.</summary>
/// <remarks>Unit: that of the estimate, index points for a score. The default value is from 0 to 0 at a level of 0: it says nothing.</remarks>
/// <threadsafety static="true" instance="true"/>
public readonly record struct ConfidenceInterval
{
    internal ConfidenceInterval(double lower, double upper, double level)
    {
        Lower = lower;
        Upper = upper;
        Level = level;
    }

    /// <summary>Gets the lower end.</summary>
    public double Lower { get; }

    /// <summary>Gets the upper end; not below <see cref="Lower"/>.</summary>
    public double Upper { get; }

    /// <summary>Gets the probability with which such an interval covers the true value: a share above 0 and below 1.</summary>
    public double Level { get; }

    /// <summary>Tells whether a value lies within the interval, the ends included.</summary>
    /// <param name="points">A value in the unit of the interval; NaN lies nowhere.</param>
    public bool Contains(double points) => Lower <= points && points <= Upper;

    /// <summary>Returns the ends with at most six decimals and the level, such as <c>43.651247 to 44.269361 (95 %)</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Lower:0.######} to {Upper:0.######} ({100 * Level:0.####} %)");

    internal static ConfidenceInterval Around(
        double centre,
        double standardError,
        double degreesOfFreedom,
        double level
    )
    {
        double tail = 0.5 * (1 - ConfidenceLevel.Checked(level, nameof(level)));

        // A constant has no width, even where the quantile is beyond all numbers.
        double halfWidth =
            standardError == 0 ? 0 : standardError * StudentDistribution.UpperQuantile(tail, degreesOfFreedom);
        return new ConfidenceInterval(centre - halfWidth, centre + halfWidth, level);
    }
}
