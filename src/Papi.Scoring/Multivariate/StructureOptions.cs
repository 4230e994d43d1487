using System.Globalization;

namespace Papi.Scoring.Multivariate;

/// <summary>The choices of the checks of an index's structure: from where on a figure is worth a flag.</summary>
/// <remarks>
/// Thresholds are conventions, not tests. The defaults are those of COINr (<c>get_stats</c>, <c>get_corr_flags</c>) and of
/// the handbook of the OECD and the JRC on constructing composite indicators (2008) but where they say otherwise.
/// Immutable; make a changed copy by <c>with</c>.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record StructureOptions
{
    /// <summary>Gets the usual choices.</summary>
    public static StructureOptions Default { get; } = new();

    /// <summary>Gets how a report correlates indicators; <see cref="CorrelationMethod.Pearson"/> unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public CorrelationMethod CorrelationMethod
    {
        get;
        init => field = Checked(value, nameof(value));
    }

    /// <summary>
    /// Gets the absolute correlation above which one of two indicators of the same parent says what the other says; 0.9
    /// unless given, as in COINr.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double RedundantAbove
    {
        get;
        init => field = Between(value, 0, 1);
    } = 0.9;

    /// <summary>
    /// Gets the correlation below which two indicators of the same parent pull it in opposite directions; 0 unless given.
    /// COINr flags from −0.4 downwards.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from −1 to 1.</exception>
    public double NegativeBelow
    {
        get;
        init => field = Between(value, -1, 1);
    }

    /// <summary>
    /// Gets the absolute skewness that together with <see cref="KurtosisAbove"/> marks outliers; 2 unless given, after
    /// R. A. Groeneveld and G. Meeden, The Statistician 33 (1984), as the JRC applies it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double SkewnessAbove
    {
        get;
        init => field = Between(value, 0, double.MaxValue);
    } = 2;

    /// <summary>Gets the excess kurtosis that together with <see cref="SkewnessAbove"/> marks outliers; 3.5 unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double KurtosisAbove
    {
        get;
        init => field = Between(value, 0, double.MaxValue);
    } = 3.5;

    /// <summary>Gets the least share of values that an indicator or a unit has to have; 0.65 unless given, as in COINr.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double CoverageBelow
    {
        get;
        init => field = Between(value, 0, 1);
    } = 0.65;

    /// <summary>Gets the least share of an indicator's values that have to be different; 0.5 unless given, as in COINr.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double UniqueBelow
    {
        get;
        init => field = Between(value, 0, 1);
    } = 0.5;

    /// <summary>
    /// Gets the alpha below which the indicators of a parent hardly measure one thing; 0.7 unless given, after
    /// J. C. Nunnally, Psychometric Theory (1978), as the handbook quotes it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double AlphaBelow
    {
        get;
        init => field = Between(value, 0, 1);
    } = 0.7;

    /// <summary>Returns all choices with a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{CorrelationMethod}, redundant above {RedundantAbove}, negative below {NegativeBelow}, skewness above {SkewnessAbove}, kurtosis above {KurtosisAbove}, coverage below {CoverageBelow}, unique below {UniqueBelow}, alpha below {AlphaBelow}"
        );

    /// <summary>The method, where it is one.</summary>
    internal static CorrelationMethod Checked(CorrelationMethod method, string parameter) =>
        Enum.IsDefined(method)
            ? method
            : throw new ArgumentOutOfRangeException(parameter, method, "Pearson, Spearman or Kendall.");

    private static double Between(double value, double min, double max) =>
        value >= min && value <= max
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                string.Create(CultureInfo.InvariantCulture, $"A number from {min} to {max}.")
            );
}
