using System.Globalization;
using Papi.Scoring.Survey;
using Papi.Scoring.Text;

namespace Papi.Scoring.Replication;

/// <summary>Estimates whose standard errors come from replicates, with the replicates themselves.</summary>
/// <remarks>Made by a <see cref="ReplicateDesign"/>. Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ReplicateEstimates
{
    private readonly ReplicateVariance _variance;

    private readonly Dictionary<(string Indicator, string? Domain), double[]> _replicates;

    internal ReplicateEstimates(
        ReplicateVariance variance,
        SurveyEstimates estimates,
        Dictionary<(string Indicator, string? Domain), double[]> replicates
    )
    {
        _variance = variance;
        _replicates = replicates;
        Estimates = estimates;
    }

    /// <summary>Gets the estimates of the whole sample, with the standard errors of the replicates.</summary>
    public SurveyEstimates Estimates { get; }

    /// <summary>Gets what an estimate is in each replicate.</summary>
    /// <param name="indicator">An indicator that was asked for.</param>
    /// <param name="domain">The label of a domain; null for the whole sample.</param>
    /// <exception cref="ArgumentException">There is no such indicator or domain, or it cannot be estimated.</exception>
    public IReadOnlyList<double> ReplicatesOf(string indicator, string? domain = null) =>
        Array.AsReadOnly(Find(indicator, domain));

    /// <summary>Computes the covariance of two estimates.</summary>
    /// <param name="first">An estimate of this collection.</param>
    /// <param name="second">Another one, or the same.</param>
    /// <returns>scale × Σ s (θ − centre) (φ − centre of φ) over the replicates; the square of the standard error for one with itself.</returns>
    /// <exception cref="ArgumentException">An estimate is none of this collection.</exception>
    public double Covariance(SurveyEstimate first, SurveyEstimate second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return _variance.Covariance(
            first.Value,
            Find(first.Indicator, first.Domain),
            second.Value,
            Find(second.Indicator, second.Domain)
        );
    }

    /// <summary>Returns how many estimates and replicates there are.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Estimates}, {_variance.ReplicateScales.Length} replicates each");

    private double[] Find(string indicator, string? domain)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return _replicates.TryGetValue((indicator, domain), out double[]? found)
            ? found
            : throw new ArgumentException(
                $"There are no replicates of {Quotation.Of(indicator)}{(domain is null ? "" : " in " + Quotation.Of(domain))}.",
                nameof(indicator)
            );
    }
}
