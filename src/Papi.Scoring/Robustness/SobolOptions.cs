using System.Globalization;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Robustness;

/// <summary>How Sobol indices and their intervals are estimated.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record SobolOptions
{
    /// <summary>Gets the seed of the bootstrap: the same seed gives the same intervals.</summary>
    public required long Seed { get; init; }

    /// <summary>Gets the estimator of first-order indices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public FirstOrderEstimator FirstOrder
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "Saltelli or Jansen.");
    }

    /// <summary>Gets the estimator of total-order indices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public TotalOrderEstimator TotalOrder
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "Jansen or Sobol.");
    }

    /// <summary>Gets how often the rows are drawn anew, with replacement, for the intervals; 1,000 unless given, 0 for no intervals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Bootstraps
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 1000;

    /// <summary>Gets the level of the intervals as a share above 0 and below 1; 0.95 unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and below 1.</exception>
    public double Level
    {
        get;
        init => field = ConfidenceLevel.Checked(value, nameof(value));
    } = 0.95;

    /// <summary>Returns the estimators, the seed and the intervals.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"first order {FirstOrder}, total order {TotalOrder}, {Bootstraps} bootstraps, {100 * Level:0.####} %, seed {Seed}"
        );
}
