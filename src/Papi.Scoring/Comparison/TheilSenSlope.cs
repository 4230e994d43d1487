using System.Globalization;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Comparison;

/// <summary>The median of the slopes between any two years: Theil and Sen's estimate, which one odd year cannot bend.</summary>
/// <remarks>
/// The interval and the test are those of Kendall's S, the number of pairs of years that rose less the number that fell:
/// exact by counting permutations where no two scores are equal, otherwise normal with Kendall's correction for ties and
/// without one for continuity. Sources: P. K. Sen, Journal of the American Statistical Association 63 (1968);
/// M. Hollander and D. A. Wolfe, Nonparametric Statistical Methods, section 9.3. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class TheilSenSlope
{
    // Of all pairs of years, ascending.
    private readonly double[] _slopes;

    private readonly KendallDistribution? _exact;

    private readonly double _deviation;

    private TheilSenSlope(double[] slopes, int concordance, KendallDistribution? exact, double deviation)
    {
        _slopes = slopes;
        _exact = exact;
        _deviation = deviation;
        PerYear = SortedValues.Median(slopes);
        S = concordance;
    }

    /// <summary>Gets the slope per year.</summary>
    public double PerYear { get; }

    /// <summary>Gets Kendall's S: how many of all pairs of years rose, less how many fell.</summary>
    public int S { get; }

    /// <summary>Gets how many pairs of years there are: n(n − 1)/2.</summary>
    public int Pairs => _slopes.Length;

    /// <summary>Gets whether interval and test are exact; otherwise two scores are equal, and they are approximately normal.</summary>
    public bool IsExact => _exact is not null;

    /// <summary>Gets how likely an S at least as far from 0 would be where there is no trend; two-sided.</summary>
    public double P =>
        _exact is not null ? _exact.TwoSided((Pairs - S) / 2)
        : _deviation > 0 ? 2 * NormalDistribution.LowerTail(-Math.Abs(S) / _deviation)
        : 1;

    /// <summary>Computes the narrowest confidence interval between two slopes that reaches a level.</summary>
    /// <param name="level">The level, between 0 and 1.</param>
    /// <returns>
    /// The interval with the level that it reaches, at least the one asked for; null where the years are too few to reach
    /// it: at 95 % four years are, and without ties five are enough.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public SlopeInterval? ComputeInterval(double level = 0.95)
    {
        ConfidenceLevel.Checked(level, nameof(level));
        int outside = -1;
        while (2 * (outside + 2) <= Pairs && CoverageWithout(outside + 1) >= level)
        {
            outside++;
        }

        return outside < 0
            ? null
            : new SlopeInterval(_slopes[outside], _slopes[^(outside + 1)], level, CoverageWithout(outside));
    }

    /// <summary>Returns the slope, S of all pairs and p with a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{PerYear:+0.####;-0.####;0} a year, S = {S} of {Pairs}, p = {P:0.####}"
        );

    /// <summary>Takes the slopes of all pairs.</summary>
    /// <param name="years">The years, ascending and all different; at least three.</param>
    /// <param name="values">The score of each; those that differ by less than a billionth are equal.</param>
    internal static TheilSenSlope Fit(ReadOnlySpan<double> years, ReadOnlySpan<double> values)
    {
        int n = years.Length;
        double[] slopes = new double[n * (n - 1) / 2];
        int next = 0;
        int concordance = 0;
        for (int i = 0; i < n; i++)
        {
            for (int j = i + 1; j < n; j++)
            {
                slopes[next++] = (values[j] - values[i]) / (years[j] - years[i]);
                concordance += Resolution.Key(values[j]).CompareTo(Resolution.Key(values[i]));
            }
        }

        Array.Sort(slopes);
        double[] keys = new double[n];
        Resolution.Keys(values, keys);
        var ties = keys.GroupBy(key => key).Select(group => group.Count()).Where(size => size > 1).ToArray();
        return new TheilSenSlope(
            slopes,
            concordance,
            ties.Length == 0 ? KendallDistribution.Of(n) : null,
            Math.Sqrt((Spread(n) - ties.Sum(Spread)) / 18.0)
        );
    }

    // Eighteen times the variance of S for so many values, and what it loses where so many are equal.
    private static double Spread(int count) => count * (count - 1.0) * ((2 * count) + 5);

    /// <summary>The level of the interval that leaves out the lowest and the highest slopes, so many of each.</summary>
    /// <remarks>
    /// The true slope lies in it unless at most so many pairs are discordant with it, or concordant. The normal form is
    /// Sen's, which rounds to the safe side. Where all scores are equal nothing is known of the noise.
    /// </remarks>
    private double CoverageWithout(int outside) =>
        _exact is not null ? 1 - (2 * _exact.AtMost(outside))
        : _deviation > 0 ? 1 - (2 * NormalDistribution.LowerTail(-(Pairs - (2.0 * (outside + 1))) / _deviation))
        : 0;
}
