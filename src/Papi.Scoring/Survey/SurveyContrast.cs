using System.Globalization;
using Papi.Scoring.Significance;

namespace Papi.Scoring.Survey;

/// <summary>A sum of multiples of estimates, such as a difference, with a standard error that respects their covariance.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Value">The sum; finite.</param>
/// <param name="StandardError">Its standard error; 0 or more and finite.</param>
/// <param name="DegreesOfFreedom">By the rule asked for, not necessarily whole; 0 or more.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record SurveyContrast(string Name, double Value, double StandardError, double DegreesOfFreedom)
{
    /// <summary>Gets the confidence interval of Student's t.</summary>
    /// <param name="level">The level as a share above 0 and below 1, such as 0.95.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not above 0 and below 1.</exception>
    /// <exception cref="InvalidOperationException">There are no degrees of freedom.</exception>
    public ConfidenceInterval Interval(double level) => ToScoreEstimate().Interval(level);

    /// <summary>Takes the sum as a score, for the significance of differences.</summary>
    /// <exception cref="InvalidOperationException">There are no degrees of freedom.</exception>
    public ScoreEstimate ToScoreEstimate() =>
        DegreesOfFreedom > 0
            ? new ScoreEstimate(new Score(Value), StandardError, DegreesOfFreedom)
            : throw new InvalidOperationException(
                $"The design has as many strata as clusters: {Name} has no degrees of freedom."
            );

    /// <summary>Returns the sum with at most six decimals, such as <c>urban − rural: 0.051234 (SE 0.012345)</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}: {Value:0.######} (SE {StandardError:0.######})");
}
