using System.Globalization;

namespace Papi.Scoring.Survey;

/// <summary>The covariances of means, each times its coefficient.</summary>
/// <remarks>
/// Means of the same clusters move together: Cov = Σ u v over the clusters, with the scaled deviations u and v of the
/// linearised values of both. Source: Lumley, Complex Surveys (2010), section 2.2. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class MeanCovariance
{
    private readonly double[][] _covariances;

    internal MeanCovariance(IReadOnlyList<MeanTerm> terms, double[][] covariances)
    {
        Terms = Array.AsReadOnly([.. terms]);
        _covariances = covariances;
    }

    /// <summary>Gets the means with their coefficients, in the order asked for.</summary>
    public IReadOnlyList<MeanTerm> Terms { get; }

    /// <summary>Gets the covariance of two terms, or the variance of one.</summary>
    /// <param name="left">The 0-based place of a term.</param>
    /// <param name="right">The 0-based place of a term.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such term.</exception>
    public double this[int left, int right]
    {
        get
        {
            ThrowIfNoTerm(left, nameof(left));
            ThrowIfNoTerm(right, nameof(right));
            return left >= right ? _covariances[left][right] : _covariances[right][left];
        }
    }

    /// <summary>Gets the correlation of two terms.</summary>
    /// <param name="left">The 0-based place of a term.</param>
    /// <param name="right">The 0-based place of a term.</param>
    /// <returns>From −1 to 1 but for rounding; null where one of them has no variance.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such term.</exception>
    public double? CorrelationOf(int left, int right)
    {
        double product = this[left, left] * this[right, right];
        return product > 0 ? this[left, right] / Math.Sqrt(product) : null;
    }

    /// <summary>Returns the number of terms.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Covariances of {Terms.Count} means");

    private void ThrowIfNoTerm(int place, string parameter)
    {
        if (place < 0 || place >= _covariances.Length)
        {
            throw new ArgumentOutOfRangeException(
                parameter,
                place,
                string.Create(CultureInfo.InvariantCulture, $"There are {_covariances.Length} terms.")
            );
        }
    }
}
