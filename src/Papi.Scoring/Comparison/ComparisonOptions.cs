using System.Globalization;
using Papi.Scoring.Classification;

namespace Papi.Scoring.Comparison;

/// <summary>The choices of a comparison between years.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record ComparisonOptions
{
    /// <summary>Gets the cautious choices: nothing across a break, no tolerance, tiers as published.</summary>
    public static ComparisonOptions Default { get; } = new();

    /// <summary>Gets what becomes of a comparison across a break.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public AcrossBreaks AcrossBreaks
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "One of the three choices.");
    }

    /// <summary>Gets the greatest change, up or down, that still counts as unchanged; 0 by default.</summary>
    /// <remarks>
    /// Unit: points of the later year's scale, the end included; where only shares are compared, what the change would be
    /// on that scale. Differences below a billionth of a point are no change whatever the tolerance.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or NaN.</exception>
    public double Tolerance
    {
        get;
        init =>
            field =
                double.IsFinite(value) && value >= 0
                    ? value
                    : throw new ArgumentOutOfRangeException(nameof(value), value, "A finite number, zero or more.");
    }

    /// <summary>Gets the tier convention for all years; null, the default, takes for each year the one by which it was published.</summary>
    public TierScheme? TierScheme { get; init; }

    /// <summary>Returns the choices with a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"across breaks {AcrossBreaks}, tolerance {Tolerance}, tiers {TierScheme?.Name ?? "as published"}"
        );

    internal TierScheme SchemeFor(SurveyYear year) => TierScheme ?? TierScheme.For(year);
}
