using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Papi.Scoring.Text;

namespace Papi.Scoring.Aggregation;

/// <summary>How the normalised scores of a node's children become its own.</summary>
/// <remarks>
/// <para>With w the shares of the children, which add up to 1, and x their scores:</para>
/// <list type="bullet">
/// <item>Arithmetic: Σ w x</item>
/// <item>Geometric: exp(Σ w ln x)</item>
/// <item>Harmonic: 1 / Σ (w / x)</item>
/// <item>Generalized: (Σ w x^p)^(1/p)</item>
/// <item>Median: the lowest score at or below which half of the weight lies; halfway to the next one where it is just half</item>
/// <item>Copeland: over the other units, +1 where the children in which this one is better weigh more than those in which
/// it is worse, −1 where they weigh less</item>
/// </list>
/// <para>
/// Rounding, of k children and u = 2^-53: an arithmetic mean is within k u Σ w |x|; of scores between 1e-300 and 1e300 a
/// harmonic one y within (k + 2) u y, a geometric one within ((k + 2) Σ w |ln x| + 3) u y, a power mean within
/// ((k + 2) / |p| + |ln y| + 3) u y, as long as x^p is a number.
/// </para>
/// <para>
/// Source: OECD and JRC, Handbook on Constructing Composite Indicators (2008), step 6. The rules of PAPI's own editions
/// are <see cref="Hierarchy.AggregationRule"/>. Immutable; two methods with the same parameters are equal.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record AggregationMethod
{
    private AggregationMethod(AggregationKind kind, double exponent = 0)
    {
        Kind = kind;
        Exponent = exponent;
    }

    /// <summary>Gets the weighted arithmetic mean.</summary>
    public static AggregationMethod Arithmetic { get; } = new(AggregationKind.Arithmetic);

    /// <summary>Gets the weighted geometric mean.</summary>
    public static AggregationMethod Geometric { get; } = new(AggregationKind.Geometric);

    /// <summary>Gets the weighted harmonic mean.</summary>
    public static AggregationMethod Harmonic { get; } = new(AggregationKind.Harmonic);

    /// <summary>Gets the weighted median.</summary>
    public static AggregationMethod Median { get; } = new(AggregationKind.Median);

    /// <summary>Gets Copeland's rule.</summary>
    public static AggregationMethod Copeland { get; } = new(AggregationKind.Copeland);

    /// <summary>Gets the forms that <see cref="TryParse"/> reads, with capitals for the parameter.</summary>
    public static IReadOnlyList<string> Forms { get; } =
        Array.AsReadOnly<string>(["arithmetic", "geometric", "harmonic", "generalized:EXPONENT", "median", "copeland"]);

    /// <summary>Gets what is done.</summary>
    public AggregationKind Kind { get; }

    /// <summary>Gets the exponent of a power mean; 0 for any other method.</summary>
    public double Exponent { get; }

    /// <summary>Gets whether every score must be above zero.</summary>
    public bool NeedsPositiveScores =>
        Kind is AggregationKind.Geometric or AggregationKind.Harmonic or AggregationKind.Generalized;

    /// <summary>Makes the weighted power mean.</summary>
    /// <param name="exponent">Finite and not 0, of which the limit is the geometric mean; 1 is arithmetic, −1 harmonic.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="exponent"/> is 0 or not finite.</exception>
    public static AggregationMethod Generalized(double exponent) =>
        double.IsFinite(exponent) && exponent != 0
            ? new AggregationMethod(AggregationKind.Generalized, exponent)
            : throw new ArgumentOutOfRangeException(
                nameof(exponent),
                exponent,
                "An exponent is finite and not 0; the mean of exponent 0 is the geometric one."
            );

    /// <summary>Reads a method in the form of <see cref="ToString"/>.</summary>
    /// <param name="text">
    /// <c>arithmetic</c>, <c>geometric</c>, <c>harmonic</c>, <c>generalized:EXPONENT</c>, <c>median</c> or <c>copeland</c>, with
    /// a decimal point and, if need be, an exponent; case does not matter; null is none of them.
    /// </param>
    /// <param name="method">The method, where there is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out AggregationMethod? method)
    {
        string[] parts = (text ?? "").Split(':', StringSplitOptions.TrimEntries);
        string name = parts[0].ToUpperInvariant();
        method = (name, parts.Length) switch
        {
            ("ARITHMETIC", 1) => Arithmetic,
            ("GEOMETRIC", 1) => Geometric,
            ("HARMONIC", 1) => Harmonic,
            ("MEDIAN", 1) => Median,
            ("COPELAND", 1) => Copeland,
            ("GENERALIZED", 2) when RoundTripNumber.TryParse(parts[1], out double p) && p != 0 => Generalized(p),
            _ => null,
        };
        return method is not null;
    }

    /// <summary>Returns the method as text, such as <c>geometric</c> or <c>generalized:0.5</c>.</summary>
    public override string ToString() =>
        Kind switch
        {
            AggregationKind.Geometric => "geometric",
            AggregationKind.Harmonic => "harmonic",
            AggregationKind.Generalized => string.Create(CultureInfo.InvariantCulture, $"generalized:{Exponent}"),
            AggregationKind.Median => "median",
            AggregationKind.Copeland => "copeland",
            _ => "arithmetic",
        };
}
