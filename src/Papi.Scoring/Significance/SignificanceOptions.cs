using System.Globalization;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Significance;

/// <summary>How many differences are tested together.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record SignificanceOptions
{
    /// <summary>Gets the options of a test at 95 % with Holm's adjustment.</summary>
    public static SignificanceOptions Default { get; } = new();

    /// <summary>Gets how p-values are adjusted for the number of tests; Holm's method unless given.</summary>
    /// <remarks>
    /// Holm's bound holds however the tests depend on each other, and they do where one province is held against all others.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public MultipleTesting MultipleTesting
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "One of the methods.");
    } = MultipleTesting.Holm;

    /// <summary>Gets the level of confidence as a share above 0 and below 1; 0.95 unless given.</summary>
    /// <remarks>A difference is significant where its adjusted p-value is at most 1 − level.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and below 1.</exception>
    public double Level
    {
        get;
        init => field = ConfidenceLevel.Checked(value, nameof(value));
    } = 0.95;

    /// <summary>Gets the degrees of freedom of every test; null, the default, takes those of the standard errors.</summary>
    /// <remarks>See <see cref="DifferenceTest.Compute(ScoreEstimate, ScoreEstimate)"/>; infinity is the normal distribution.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0.</exception>
    public double? DegreesOfFreedom
    {
        get;
        init
        {
            if (value is { } degreesOfFreedom)
            {
                ScoreEstimate.ThrowIfNoDegreesOfFreedom(degreesOfFreedom);
            }

            field = value;
        }
    }

    /// <summary>Returns the level, the adjustment and the degrees of freedom with a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{100 * Level:0.####} %, {MultipleTesting}, degrees of freedom {(DegreesOfFreedom is { } given ? given.ToString("0.##", CultureInfo.InvariantCulture) : "of the standard errors")}"
        );
}
