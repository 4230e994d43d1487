using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Papi.Scoring.Text;

namespace Papi.Scoring.Normalization;

/// <summary>How an indicator is normalised: the kind and its parameters.</summary>
/// <remarks>
/// <para>
/// With x the value (of the opposite sign where less is better), min, max, m and s the least and the greatest value, the
/// mean and the n − 1 standard deviation of all units, n their number and r the rank from the lowest value, equal values
/// sharing the lowest rank:
/// </para>
/// <list type="bullet">
/// <item>MinMax: lower + (upper − lower) (x − min) / (max − min)</item>
/// <item>Goalposts: lower + (upper − lower) × share of the indicator's own scale, 1 − share where less is better</item>
/// <item>ZScore: mean + standard deviation × (x − m) / s</item>
/// <item>Rank: r; PercentileRank: (r − 1) / (n − 1); Borda: r − 1</item>
/// <item>DistanceToMaximum: 1 − (max − x) / (max − min); DistanceToReference and DistanceToTarget the same with the
/// reference unit's value or the target in the place of max, and no more than 1</item>
/// <item>FractionOfMaximum: x / max</item>
/// </list>
/// <para>
/// Source: OECD and JRC, Handbook on Constructing Composite Indicators (2008), step 5; the conventions of the ranks are
/// those of COINr. Immutable; two methods with the same parameters are equal.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record NormalizationMethod
{
    private NormalizationMethod(NormalizationKind kind, double first = 0, double second = 0, string? reference = null)
    {
        Kind = kind;
        First = first;
        Second = second;
        ReferenceUnit = reference;
    }

    /// <summary>Gets the method that leaves values as they are, but of the opposite sign where less is better.</summary>
    public static NormalizationMethod None { get; } = new(NormalizationKind.None);

    /// <summary>Gets the ranks from the lowest value, 1, upwards, so that more is better.</summary>
    public static NormalizationMethod Rank { get; } = new(NormalizationKind.Rank);

    /// <summary>Gets the share of the other units that are lower.</summary>
    public static NormalizationMethod PercentileRank { get; } = new(NormalizationKind.PercentileRank);

    /// <summary>Gets the number of units that are lower.</summary>
    public static NormalizationMethod Borda { get; } = new(NormalizationKind.Borda);

    /// <summary>Gets the distance from the lowest value, the highest being at 1.</summary>
    public static NormalizationMethod DistanceToMaximum { get; } = new(NormalizationKind.DistanceToMaximum);

    /// <summary>Gets the distance from the lowest value, the indicator's target (and what lies beyond it) being at 1.</summary>
    public static NormalizationMethod DistanceToTarget { get; } = new(NormalizationKind.DistanceToTarget);

    /// <summary>Gets the share of the highest value; for indicators whose values are positive.</summary>
    public static NormalizationMethod FractionOfMaximum { get; } = new(NormalizationKind.FractionOfMaximum);

    /// <summary>Gets the forms that <see cref="TryParse"/> reads, with capitals for the parameters.</summary>
    public static IReadOnlyList<string> Forms { get; } =
        Array.AsReadOnly<string>([
            "none",
            "minmax:LOWER:UPPER",
            "goalposts:LOWER:UPPER",
            "zscore:MEAN:SD",
            "rank",
            "percentile",
            "borda",
            "maximum",
            "reference:UNIT",
            "target",
            "fraction",
        ]);

    /// <summary>Gets what is done.</summary>
    public NormalizationKind Kind { get; }

    /// <summary>Gets the code of the unit whose value is at 1; null unless the method is a distance to a reference.</summary>
    public string? ReferenceUnit { get; }

    /// <summary>Gets whether the result depends on the spread of the units, so that a constant indicator has none.</summary>
    public bool NeedsSpread => Kind is not (NormalizationKind.None or NormalizationKind.Goalposts);

    /// <summary>Whether values are compared with ones given in the indicator's own unit.</summary>
    internal bool RefersToScale => Kind is NormalizationKind.Goalposts or NormalizationKind.DistanceToTarget;

    /// <summary>The lower end, or the mean.</summary>
    internal double First { get; }

    /// <summary>The upper end, or the standard deviation.</summary>
    internal double Second { get; }

    /// <summary>Makes the min-max method.</summary>
    /// <param name="lower">What the lowest value becomes; finite.</param>
    /// <param name="upper">What the highest value becomes; finite and above <paramref name="lower"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite, or they are not in ascending order.</exception>
    public static NormalizationMethod MinMax(double lower, double upper) =>
        new(NormalizationKind.MinMax, lower, CheckedUpper(lower, upper));

    /// <summary>Makes the rescale from the indicator's own scale, whose ends do not depend on the units.</summary>
    /// <param name="lower">What the lower end of the scale becomes (the upper end where less is better); finite.</param>
    /// <param name="upper">What the other end becomes; finite and above <paramref name="lower"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite, or they are not in ascending order.</exception>
    public static NormalizationMethod Goalposts(double lower, double upper) =>
        new(NormalizationKind.Goalposts, lower, CheckedUpper(lower, upper));

    /// <summary>Makes the z-score.</summary>
    /// <param name="mean">The mean of the result; finite.</param>
    /// <param name="standardDeviation">Its n − 1 standard deviation; finite and positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    public static NormalizationMethod ZScore(double mean, double standardDeviation)
    {
        if (!double.IsFinite(mean))
        {
            throw new ArgumentOutOfRangeException(nameof(mean), mean, "A mean is finite.");
        }

        return double.IsFinite(standardDeviation) && standardDeviation > 0
            ? new NormalizationMethod(NormalizationKind.ZScore, mean, standardDeviation)
            : throw new ArgumentOutOfRangeException(
                nameof(standardDeviation),
                standardDeviation,
                "A standard deviation is finite and positive."
            );
    }

    /// <summary>Makes the distance from the lowest value, a chosen unit (and what lies beyond it) being at 1.</summary>
    /// <param name="unit">The code of the unit.</param>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is blank.</exception>
    public static NormalizationMethod DistanceToReference(string unit)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        return new NormalizationMethod(NormalizationKind.DistanceToReference, reference: unit);
    }

    /// <summary>Reads a method in the form of <see cref="ToString"/>.</summary>
    /// <param name="text">
    /// <c>none</c>, <c>minmax:LOWER:UPPER</c>, <c>goalposts:LOWER:UPPER</c>, <c>zscore:MEAN:SD</c>, <c>rank</c>,
    /// <c>percentile</c>, <c>borda</c>, <c>maximum</c>, <c>reference:UNIT</c>, <c>target</c> or <c>fraction</c>, with decimal
    /// points and, if need be, exponents (<c>1E+30</c>); case does not matter; null is none of them.
    /// </param>
    /// <param name="method">The method, where there is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out NormalizationMethod? method)
    {
        string[] parts = (text ?? "").Split(':', StringSplitOptions.TrimEntries);
        string name = parts[0].ToUpperInvariant();
        method = parts.Length switch
        {
            1 => WithoutParameters(name),
            2 when name is "REFERENCE" && parts[1].Length > 0 => DistanceToReference(parts[1]),
            3
                when RoundTripNumber.TryParse(parts[1], out double first)
                    && RoundTripNumber.TryParse(parts[2], out double second) => WithNumbers(name, first, second),
            _ => null,
        };
        return method is not null;
    }

    /// <summary>Returns the method as text, such as <c>minmax:0:100</c>.</summary>
    public override string ToString() =>
        Kind switch
        {
            NormalizationKind.MinMax => WithNumbers("minmax"),
            NormalizationKind.Goalposts => WithNumbers("goalposts"),
            NormalizationKind.ZScore => WithNumbers("zscore"),
            NormalizationKind.Rank => "rank",
            NormalizationKind.PercentileRank => "percentile",
            NormalizationKind.Borda => "borda",
            NormalizationKind.DistanceToMaximum => "maximum",
            NormalizationKind.DistanceToReference => $"reference:{ReferenceUnit}",
            NormalizationKind.DistanceToTarget => "target",
            NormalizationKind.FractionOfMaximum => "fraction",
            _ => "none",
        };

    private static NormalizationMethod? WithoutParameters(string name) =>
        name switch
        {
            "NONE" => None,
            "RANK" => Rank,
            "PERCENTILE" => PercentileRank,
            "BORDA" => Borda,
            "MAXIMUM" => DistanceToMaximum,
            "TARGET" => DistanceToTarget,
            "FRACTION" => FractionOfMaximum,
            _ => null,
        };

    private static NormalizationMethod? WithNumbers(string name, double first, double second) =>
        name switch
        {
            "MINMAX" when first < second => MinMax(first, second),
            "GOALPOSTS" when first < second => Goalposts(first, second),
            "ZSCORE" when second > 0 => ZScore(first, second),
            _ => null,
        };

    private static double CheckedUpper(double lower, double upper)
    {
        if (!double.IsFinite(lower))
        {
            throw new ArgumentOutOfRangeException(nameof(lower), lower, "The ends of a scale are finite.");
        }

        return double.IsFinite(upper) && upper > lower
            ? upper
            : throw new ArgumentOutOfRangeException(
                nameof(upper),
                upper,
                "The upper end of a scale is finite and above its lower end."
            );
    }

    private string WithNumbers(string name) => string.Create(CultureInfo.InvariantCulture, $"{name}:{First}:{Second}");
}
