using System.Globalization;
using Papi.Scoring.Numerics;
using Papi.Scoring.Significance;

namespace Papi.Scoring.Survey;

/// <summary>An estimate from a survey with its standard error.</summary>
/// <param name="Indicator">What is estimated: the column, or <c>numerator / denominator</c> of a ratio.</param>
/// <param name="Domain">The label of the domain; null for the whole sample.</param>
/// <param name="Value">The estimate in the unit of the column; finite.</param>
/// <param name="StandardError">Its standard error in the same unit; 0 or more and finite.</param>
/// <param name="RowCount">How many rows it is made of: those of the domain with an answer.</param>
/// <param name="WeightSum">The sum of their weights: how many people they stand for.</param>
/// <param name="DegreesOfFreedom">By the rule asked for: clusters less strata of the whole design, also in a domain, or the effective number, which need not be whole; 0 or more.</param>
/// <param name="DesignEffect">
/// V / [S² (W − n) / (W n)]: how many times greater the variance is than that of a simple random sample of as many rows
/// without replacement, with S² = n / (n − 1) Σ w (x − m)² / W. Null for what is no mean, for a constant, for a single row
/// and where the weights sum up to no more than the rows. S² is made of sums, Σ w x² − m Σ w x: its relative error is up to
/// 4 n u (1 + m² / S²), u = 2^-53, and below 1e-13 m² it counts as none.
/// </param>
/// <param name="DesignEffectWithReplacement">V / (S² / n), the same against a sample with replacement; R's <c>deff = "replace"</c>.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record SurveyEstimate(
    string Indicator,
    string? Domain,
    double Value,
    double StandardError,
    long RowCount,
    double WeightSum,
    double DegreesOfFreedom,
    double? DesignEffect = null,
    double? DesignEffectWithReplacement = null
)
{
    /// <summary>Gets the confidence interval of Student's t.</summary>
    /// <param name="level">The level as a share above 0 and below 1, such as 0.95.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not above 0 and below 1.</exception>
    /// <exception cref="InvalidOperationException">There are no degrees of freedom.</exception>
    public ConfidenceInterval Interval(double level) => Interval(level, IntervalMethod.Mean);

    /// <summary>Gets a confidence interval.</summary>
    /// <param name="level">The level as a share above 0 and below 1, such as 0.95.</param>
    /// <param name="method">How it is drawn; all but the first two are for shares above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not above 0 and below 1, or there is no such method.</exception>
    /// <exception cref="InvalidOperationException">There are no degrees of freedom, or the method is for shares and the estimate is none.</exception>
    public ConfidenceInterval Interval(double level, IntervalMethod method)
    {
        double tail = 0.5 * (1 - ConfidenceLevel.Checked(level, nameof(level)));
        double quantile = QuantileOf(tail, method);
        if (
            method is IntervalMethod.Logit or IntervalMethod.Asin or IntervalMethod.Wilson
            && Value is not (> 0 and < 1)
        )
        {
            throw new InvalidOperationException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The method {method} is for shares above 0 and below 1; {Indicator} is {Value}."
                )
            );
        }

        double halfWidth = StandardError == 0 ? 0 : quantile * StandardError;
        return method switch
        {
            IntervalMethod.Mean or IntervalMethod.Normal => new ConfidenceInterval(
                Value - halfWidth,
                Value + halfWidth,
                level
            ),
            IntervalMethod.Logit => LogitInterval(halfWidth, level),
            IntervalMethod.Asin => AsinInterval(halfWidth, level),
            IntervalMethod.Wilson => WilsonInterval(halfWidth, level),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such method."),
        };
    }

    /// <summary>Takes the estimate as a score: for the significance of differences, also between years.</summary>
    /// <returns>The estimate; the degrees of freedom go with it.</returns>
    /// <exception cref="InvalidOperationException">There are no degrees of freedom.</exception>
    public ScoreEstimate ToScoreEstimate()
    {
        ThrowIfNoDegreesOfFreedom();
        return new ScoreEstimate(new Score(Value), StandardError, DegreesOfFreedom);
    }

    /// <summary>Returns the estimate with at most six decimals, such as <c>q001 in P01: 0.134646 (SE 0.040873, n 271)</c>.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Indicator}{(Domain is null ? "" : " in " + Domain)}: {Value:0.######} (SE {StandardError:0.######}, n {RowCount})"
        );

    private double QuantileOf(double tail, IntervalMethod method)
    {
        if (method == IntervalMethod.Normal)
        {
            return -NormalDistribution.Quantile(tail);
        }

        ThrowIfNoDegreesOfFreedom();
        return StudentDistribution.UpperQuantile(tail, DegreesOfFreedom);
    }

    private void ThrowIfNoDegreesOfFreedom()
    {
        if (DegreesOfFreedom == 0)
        {
            throw new InvalidOperationException(
                $"The design has as many strata as clusters: {Indicator} has no degrees of freedom."
            );
        }
    }

    private ConfidenceInterval LogitInterval(double halfWidth, double level)
    {
        double centre = Math.Log(Value / (1 - Value));
        double scaled = halfWidth / (Value * (1 - Value));
        return new ConfidenceInterval(1 / (1 + Math.Exp(scaled - centre)), 1 / (1 + Math.Exp(-scaled - centre)), level);
    }

    // The scale ends at 0 and π / 2: an end beyond is that of the scale, where R folds it back into the interval.
    private ConfidenceInterval AsinInterval(double halfWidth, double level)
    {
        double centre = Math.Asin(Math.Sqrt(Value));
        double scaled = halfWidth / (2 * Math.Sqrt(Value * (1 - Value)));
        double lower = Math.Sin(Math.Max(centre - scaled, 0));
        double upper = Math.Sin(Math.Min(centre + scaled, 0.5 * Math.PI));
        return new ConfidenceInterval(lower * lower, upper * upper, level);
    }

    private ConfidenceInterval WilsonInterval(double halfWidth, double level)
    {
        // t² / n, with n = p (1 − p) / SE².
        double ratio = halfWidth * halfWidth / (Value * (1 - Value));
        double centre = (Value + (0.5 * ratio)) / (1 + ratio);
        double width = Math.Sqrt((ratio * Value * (1 - Value)) + (0.25 * ratio * ratio)) / (1 + ratio);
        return new ConfidenceInterval(centre - width, centre + width, level);
    }
}
