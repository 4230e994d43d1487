using System.Globalization;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Comparison;

/// <summary>The slope of the straight line with the least squared distance from the scores: ordinary least squares.</summary>
/// <remarks>
/// Slope = Σ(x − x̄)(y − ȳ) / Σ(x − x̄)² over the real years x; its standard error is the root of
/// Σe² / (n − 2) / Σ(x − x̄)², e what the line leaves. The interval and the test hold where those are independent and
/// normal, which years that follow one another are only roughly. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class LeastSquaresSlope
{
    private LeastSquaresSlope(double perYear, double standardError, int degreesOfFreedom)
    {
        PerYear = perYear;
        StandardError = standardError;
        DegreesOfFreedom = degreesOfFreedom;
    }

    /// <summary>Gets the slope per year.</summary>
    public double PerYear { get; }

    /// <summary>Gets the standard error of the slope; 0 where all scores lie on one line.</summary>
    public double StandardError { get; }

    /// <summary>Gets the degrees of freedom: the number of years less 2; at least 1.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>Gets how likely a slope at least as steep, up or down, would be where there is no trend: Student t, two-sided.</summary>
    /// <remarks>0 where all scores lie on one sloping line, 1 where they are all the same.</remarks>
    public double P => PerYear == 0 ? 1 : 2 * StudentDistribution.Tail(PerYear / StandardError, DegreesOfFreedom);

    /// <summary>Computes the confidence interval of the slope by Student's t.</summary>
    /// <param name="level">The level, between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public SlopeInterval ComputeInterval(double level = 0.95)
    {
        double tail = (1 - ConfidenceLevel.Checked(level, nameof(level))) / 2;
        double reach = StudentDistribution.UpperQuantile(tail, DegreesOfFreedom) * StandardError;
        return new SlopeInterval(PerYear - reach, PerYear + reach, level, level);
    }

    /// <summary>Returns the slope, its standard error and p with a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{PerYear:+0.####;-0.####;0} a year, standard error {StandardError:0.####}, p = {P:0.####}"
        );

    /// <summary>Fits the line.</summary>
    /// <param name="years">The years, all different; at least three.</param>
    /// <param name="values">The score of each.</param>
    internal static LeastSquaresSlope Fit(ReadOnlySpan<double> years, ReadOnlySpan<double> values)
    {
        // Counted from the first one, scores that are all the same give a slope of exactly 0.
        double meanYear = Mean(years, years[0]);
        double meanValue = Mean(values, values[0]);
        double products = 0;
        double squares = 0;
        for (int i = 0; i < years.Length; i++)
        {
            double x = years[i] - meanYear;
            products += x * (values[i] - meanValue);
            squares += x * x;
        }

        double slope = products / squares;
        double left = 0;
        for (int i = 0; i < years.Length; i++)
        {
            double residual = values[i] - meanValue - (slope * (years[i] - meanYear));
            left += residual * residual;
        }

        int degreesOfFreedom = years.Length - 2;
        return new LeastSquaresSlope(slope, Math.Sqrt(left / degreesOfFreedom / squares), degreesOfFreedom);
    }

    private static double Mean(ReadOnlySpan<double> values, double origin)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value - origin;
        }

        return origin + (sum / values.Length);
    }
}
