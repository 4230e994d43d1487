using System.Globalization;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Significance;

/// <summary>Tests whether two scores differ by more than the sampling of both explains; two-sided, independent samples.</summary>
/// <remarks>
/// The hypothesis is that the true scores are equal. SE² = SE₁² + SE₂² holds for samples that have nothing to do with each
/// other. Where the same villages are surveyed in both years the errors go together and the test is cautious: the true
/// error of the change is smaller. It is no test of a province against a mean that the province is part of.
/// Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class DifferenceTest
{
    private DifferenceTest(ScoreEstimate first, ScoreEstimate second, double degreesOfFreedom)
    {
        First = first;
        Second = second;
        DegreesOfFreedom = degreesOfFreedom;
        Difference = first.Score.Points - second.Score.Points;
        StandardError = double.Hypot(first.StandardError, second.StandardError);
        if (StandardError > 0)
        {
            Statistic = Difference / StandardError;
            PValue = Math.Min(1, 2 * StudentDistribution.Tail(Statistic, degreesOfFreedom));
        }
        else
        {
            // Two constants: nothing is left to chance, and the limits for ever smaller errors say the same.
            bool isEqual = Resolution.AreEqual(first.Score.Points, second.Score.Points);
            Statistic = isEqual ? 0 : Math.CopySign(double.PositiveInfinity, Difference);
            PValue = isEqual ? 1 : 0;
        }
    }

    /// <summary>Gets the estimate that <see cref="Second"/> is taken from.</summary>
    public ScoreEstimate First { get; }

    /// <summary>Gets the estimate that is taken from <see cref="First"/>.</summary>
    public ScoreEstimate Second { get; }

    /// <summary>Gets the first score minus the second, in index points.</summary>
    public double Difference { get; }

    /// <summary>Gets the standard error of the difference in index points: the root of the sum of both squares.</summary>
    public double StandardError { get; }

    /// <summary>Gets the difference in standard errors.</summary>
    /// <remarks>Where neither score has an error: 0 if they are equal, otherwise infinity with the sign of the difference.</remarks>
    public double Statistic { get; }

    /// <summary>Gets the degrees of freedom of the distribution that the statistic is held against; infinite for the normal one.</summary>
    public double DegreesOfFreedom { get; }

    /// <summary>Gets the two-sided p-value: how probable a statistic at least as far from 0 is if the true scores are equal.</summary>
    /// <remarks>From 0 to 1. Where neither score has an error: 1 if they are equal, otherwise 0.</remarks>
    public double PValue { get; }

    /// <summary>Tests a difference by the degrees of freedom of the estimates.</summary>
    /// <param name="first">One estimate.</param>
    /// <param name="second">The other estimate, from an independent sample.</param>
    /// <returns>
    /// The test. Its degrees of freedom are those of Welch and Satterthwaite, (v₁ + v₂)² / (v₁² / n₁ + v₂² / n₂) with the
    /// squared standard errors v and the degrees of freedom n of the estimates, as in <c>t.test</c> of R; infinite, and so
    /// the test normal, where those of all estimates with an error are.
    /// </returns>
    public static DifferenceTest Compute(ScoreEstimate first, ScoreEstimate second) =>
        new(first, second, WelchSatterthwaite(first, second));

    /// <summary>Tests a difference by given degrees of freedom.</summary>
    /// <param name="first">One estimate; its own degrees of freedom do not count.</param>
    /// <param name="second">The other estimate, from an independent sample; its own degrees of freedom do not count.</param>
    /// <param name="degreesOfFreedom">Above 0, not necessarily whole; infinity is the normal distribution.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degreesOfFreedom"/> is not above 0.</exception>
    public static DifferenceTest Compute(ScoreEstimate first, ScoreEstimate second, double degreesOfFreedom)
    {
        ScoreEstimate.ThrowIfNoDegreesOfFreedom(degreesOfFreedom);
        return new DifferenceTest(first, second, degreesOfFreedom);
    }

    /// <summary>Gets the confidence interval of the difference.</summary>
    /// <param name="level">The level as a share above 0 and below 1, such as 0.95.</param>
    /// <returns>Difference ± q × standard error, where q is the (1 + level) / 2 quantile of the test's distribution.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not above 0 and below 1.</exception>
    public ConfidenceInterval Interval(double level) =>
        ConfidenceInterval.Around(Difference, StandardError, DegreesOfFreedom, level);

    /// <summary>Returns a line such as <c>+0.517 (SE 0.22, p 0.0188)</c>.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Difference:+0.####;-0.####;0} (SE {StandardError:0.####}, p {PValue:G3})"
        );

    // By the shares of the variance, which can be neither too great nor too small for a number.
    private static double WelchSatterthwaite(ScoreEstimate first, ScoreEstimate second)
    {
        double total = double.Hypot(first.StandardError, second.StandardError);
        if (total == 0)
        {
            return double.PositiveInfinity;
        }

        double firstShare = first.StandardError / total * (first.StandardError / total);
        double secondShare = second.StandardError / total * (second.StandardError / total);
        return 1
            / (
                (firstShare * firstShare / first.DegreesOfFreedom)
                + (secondShare * secondShare / second.DegreesOfFreedom)
            );
    }
}
