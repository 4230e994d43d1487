using System.Globalization;

namespace Papi.Scoring.Significance;

/// <summary>A score with its standard error: what a sample says of a province.</summary>
/// <remarks>
/// The default value is 0 points without error. Estimates are taken as unbiased and, after division by the standard
/// error, as distributed by Student's t with the degrees of freedom, which is the normal distribution where they are
/// infinite. Immutable.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public readonly record struct ScoreEstimate
{
    // 0 stands for infinity, so that the default value is a valid one.
    private readonly double _degreesOfFreedom;

    /// <summary>Creates an estimate.</summary>
    /// <param name="score">The score.</param>
    /// <param name="standardError">Its standard error in index points, 0 or more and finite; 0 is a constant, known without error.</param>
    /// <param name="degreesOfFreedom">
    /// The degrees of freedom of the standard error, above 0, not necessarily whole; in a survey of clusters the number of
    /// clusters less the number of strata. Infinity, the default, is the normal distribution.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The standard error is negative or not finite, or the degrees of freedom are not above 0.</exception>
    public ScoreEstimate(Score score, double standardError, double degreesOfFreedom = double.PositiveInfinity)
    {
        ThrowIfNoStandardError(standardError);
        ThrowIfNoDegreesOfFreedom(degreesOfFreedom);
        Score = score;
        StandardError = standardError;
        _degreesOfFreedom = double.IsPositiveInfinity(degreesOfFreedom) ? 0 : degreesOfFreedom;
    }

    /// <summary>Gets the score.</summary>
    public Score Score { get; }

    /// <summary>Gets the standard error in index points; 0 or more.</summary>
    public double StandardError { get; }

    /// <summary>Gets the degrees of freedom of the standard error; infinite for the normal distribution.</summary>
    public double DegreesOfFreedom => _degreesOfFreedom == 0 ? double.PositiveInfinity : _degreesOfFreedom;

    /// <summary>Reads an interval as the official workbooks print it: ± 1.645 standard errors, although its label says 95 %.</summary>
    /// <param name="lower">The lower end in index points.</param>
    /// <param name="upper">The upper end in index points; not below the lower one.</param>
    /// <returns>
    /// The estimate in the middle, with a standard error of (upper − lower) / 3.29; ask it for an interval of a level of
    /// one's own choice. Ends of six decimals leave the standard error uncertain in the sixth.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite, or the upper one is below the lower one.</exception>
    public static ScoreEstimate FromPublishedInterval(double lower, double upper)
    {
        if (!double.IsFinite(lower))
        {
            throw new ArgumentOutOfRangeException(nameof(lower), lower, "The ends of an interval are finite.");
        }

        if (!double.IsFinite(upper) || upper < lower)
        {
            throw new ArgumentOutOfRangeException(
                nameof(upper),
                upper,
                string.Create(CultureInfo.InvariantCulture, $"The upper end is finite and not below {lower}.")
            );
        }

        double halfWidth = 0.5 * (upper - lower);
        return new ScoreEstimate(new Score(lower + halfWidth), halfWidth / PublishedInterval.Multiplier);
    }

    /// <summary>Gets the confidence interval of the score.</summary>
    /// <param name="level">The level as a share above 0 and below 1, such as 0.95.</param>
    /// <returns>
    /// Score ± q × standard error, where q is the (1 + level) / 2 quantile of Student's t. It may reach beyond the scale of
    /// the node: it is not cut off.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not above 0 and below 1.</exception>
    public ConfidenceInterval Interval(double level) =>
        ConfidenceInterval.Around(Score.Points, StandardError, DegreesOfFreedom, level);

    /// <summary>Returns the score and the standard error with at most six decimals, such as <c>43.960304 (SE 0.157685)</c>.</summary>
    public override string ToString()
    {
        string degrees =
            _degreesOfFreedom == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {_degreesOfFreedom:0.##} df");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Score.Points:0.######} (SE {StandardError:0.######}{degrees})"
        );
    }

    internal static void ThrowIfNoStandardError(double standardError)
    {
        if (!double.IsFinite(standardError) || standardError < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(standardError),
                standardError,
                "A standard error is finite and not negative."
            );
        }
    }

    internal static void ThrowIfNoDegreesOfFreedom(double degreesOfFreedom)
    {
        if (!(degreesOfFreedom > 0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(degreesOfFreedom),
                degreesOfFreedom,
                "Degrees of freedom are above 0; infinity is the normal distribution."
            );
        }
    }
}
