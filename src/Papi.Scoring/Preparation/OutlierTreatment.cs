using System.Globalization;

namespace Papi.Scoring.Preparation;

/// <summary>How indicators with outliers are treated before they are normalised.</summary>
/// <remarks>
/// <para>
/// An indicator is beyond the limits when the absolute value of its skewness is above <see cref="SkewnessLimit"/> and its
/// excess kurtosis above <see cref="KurtosisLimit"/>, both of type 2 (G1 and G2 of Joanes and Gill, The Statistician 47, 1998).
/// Then, one step at a time and until it is within them, its greatest values are lowered to the next value where the
/// skewness is not negative, its least values raised where it is; values equal to the outermost one move with it. No
/// further step is taken once <see cref="MaxWinsorized"/> values have been changed. An indicator still beyond the limits
/// gets its given values back, and all of them are transformed by <see cref="Transform"/>.
/// </para>
/// <para>
/// This is what <c>Treat</c> of COINr does by default (<c>winsorise</c>, then <c>log_CT</c> on the given values, with
/// <c>check_SkewKurt</c>): values are treated as they are given, also where less is better, and those of a transform stay
/// even where it was in vain. Source of the rule: OECD and JRC, Handbook on Constructing Composite Indicators (2008), steps 3
/// and 5. Immutable; make a changed copy by <c>with</c>.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record OutlierTreatment
{
    /// <summary>Gets COINr's defaults: limits 2 and 3.5, at most five values, then the logarithm.</summary>
    public static OutlierTreatment Default { get; } = new();

    /// <summary>Gets the limit of the absolute skewness; 2 by default, 0 or more and finite.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double SkewnessLimit
    {
        get;
        init => field = double.IsFinite(value) && value >= 0 ? value : throw NotALimit(value);
    } = 2;

    /// <summary>Gets the limit of the excess kurtosis, 0 being that of the normal distribution; 3.5 by default, 0 or more and finite.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double KurtosisLimit
    {
        get;
        init => field = double.IsFinite(value) && value >= 0 ? value : throw NotALimit(value);
    } = 3.5;

    /// <summary>Gets after how many changed values of an indicator winsorising stops; 5 by default, 0 is no winsorising.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxWinsorized
    {
        get;
        init =>
            field =
                value >= 0
                    ? value
                    : throw new ArgumentOutOfRangeException(nameof(value), value, "A number of values is 0 or more.");
    } = 5;

    /// <summary>Gets what is done where winsorising is not enough; the logarithm by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public OutlierTransform Transform
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "None, Log or LogBySkewness.");
    } = OutlierTransform.Log;

    /// <summary>Returns the limits, the number of values and the transform.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"winsorise {MaxWinsorized} beyond skewness {SkewnessLimit} and kurtosis {KurtosisLimit}, then {Transform}"
        );

    internal bool IsBeyond(in DistributionShape shape) =>
        Math.Abs(shape.Skewness) > SkewnessLimit && shape.Kurtosis > KurtosisLimit;

    private static ArgumentOutOfRangeException NotALimit(
        double value,
        [System.Runtime.CompilerServices.CallerMemberName] string? limit = null
    ) => new(limit, value, "A limit is finite and 0 or more.");
}
