using System.Globalization;

namespace Papi.Scoring.Survey;

/// <summary>What estimates are made of: for every cluster, domain and indicator the valid rows, Σw, Σwx and Σwx².</summary>
/// <remarks>
/// One pass over the rows makes them, and every mean, total, ratio and covariance comes from them alone. Immutable; safe for
/// concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class SurveySums
{
    internal SurveySums(
        SampleTree tree,
        IReadOnlyList<string> indicators,
        IReadOnlyList<RatioDefinition> ratios,
        CellSums[] blocks,
        SumScope whole,
        SumScope[]? domains,
        int? maxThreads
    )
    {
        Tree = tree;
        Indicators = Array.AsReadOnly([.. indicators]);
        RatioDefinitions = Array.AsReadOnly([.. ratios]);
        Blocks = blocks;
        WholeScope = whole;
        DomainScopes = domains;
        MaxThreads = maxThreads;
        Domains = domains is null ? [] : Array.AsReadOnly([.. domains.Select(scope => scope.Domain!)]);
    }

    /// <summary>Gets the indicators in the order asked for.</summary>
    public IReadOnlyList<string> Indicators { get; }

    /// <summary>Gets the ratios in the order asked for.</summary>
    public IReadOnlyList<RatioDefinition> RatioDefinitions { get; }

    /// <summary>Gets the labels of the domains in ordinal order; none without a grouping.</summary>
    public IReadOnlyList<string> Domains { get; }

    /// <summary>Gets the degrees of freedom of the design: clusters less strata of the first stage; 0 or more.</summary>
    public int DegreesOfFreedom => Tree.ClusterCount - Tree.StratumCount;

    internal SampleTree Tree { get; }

    /// <summary>Eight columns to a block: the indicators, then numerator and denominator of each ratio.</summary>
    internal CellSums[] Blocks { get; }

    internal SumScope WholeScope { get; }

    internal SumScope[]? DomainScopes { get; }

    internal int? MaxThreads { get; }

    internal DegreesOfFreedomRule DegreesOfFreedomRule { get; init; }

    /// <summary>Estimates means, and so proportions, which are means of 0 and 1: by domain if there is a grouping.</summary>
    /// <returns>m = Σ w x / Σ w over the rows of the domain with an answer.</returns>
    /// <remarks>
    /// <para>
    /// The standard error is that of the linearised total of z = w (x − m) / Σ w, zero outside the domain. Sources: Binder,
    /// International Statistical Review 51 (1983); Särndal, Swensson and Wretman (1992), result 5.7.1.
    /// </para>
    /// <para>
    /// Rounding, with n rows, K clusters, u = 2^-53 and s = Σ w |x| / Σ w, the mean size of the answers: a mean is within
    /// (2n + K) u s, its standard error within 4 (2n + K + 10) u (SE + s), at worst; a hundred million rows take
    /// a few digits of sixteen. Answers whose spread is far below their size (1,000,000,000.1, 1,000,000,000.2) keep
    /// their digits where a constant is subtracted first.
    /// </para>
    /// </remarks>
    public SurveyEstimates Means() => MeanEstimator.Means(this, DomainScopes);

    /// <summary>Estimates means over the whole sample, also where there is a grouping.</summary>
    /// <inheritdoc cref="Means"/>
    public SurveyEstimates OverallMeans() => MeanEstimator.Means(this, scopes: null);

    /// <summary>Estimates totals, by domain if there is a grouping.</summary>
    /// <returns>Σ w x over the rows of the domain with an answer; a row without one adds nothing.</returns>
    /// <remarks>The standard error is that of z = w x. Source: Särndal, Swensson and Wretman (1992), result 4.5.1.</remarks>
    public SurveyEstimates Totals() => MeanEstimator.Totals(this, DomainScopes);

    /// <summary>Estimates totals over the whole sample, also where there is a grouping.</summary>
    /// <inheritdoc cref="Totals"/>
    public SurveyEstimates OverallTotals() => MeanEstimator.Totals(this, scopes: null);

    /// <summary>Estimates the ratios, by domain if there is a grouping.</summary>
    /// <returns>R = Σ w y / Σ w x over the rows of the domain that answer both.</returns>
    /// <remarks>The standard error is that of z = w (y − R x) / Σ w x. Source: Särndal, Swensson and Wretman (1992), result 5.6.2.</remarks>
    public SurveyEstimates Ratios() => RatioEstimator.Run(this);

    /// <summary>Subtracts the mean of one domain from that of another.</summary>
    /// <param name="indicator">An indicator of the sums.</param>
    /// <param name="domain">The label of a domain.</param>
    /// <param name="other">The label of the domain that is subtracted; null for the whole sample.</param>
    /// <returns>The difference; domains that share clusters are not independent, and the standard error respects that.</returns>
    /// <exception cref="ArgumentException">There is no such indicator or domain.</exception>
    /// <exception cref="UndefinedEstimateException">One of the means cannot be estimated.</exception>
    public SurveyContrast DifferenceOfMeans(string indicator, string domain, string? other) =>
        CombineMeans(
            $"{domain} − {other ?? "whole sample"}",
            [new MeanTerm(indicator, domain), new MeanTerm(indicator, other, -1)]
        );

    /// <summary>Adds up multiples of means.</summary>
    /// <param name="name">What the sum is called; not blank.</param>
    /// <param name="terms">The means with their coefficients; at least one.</param>
    /// <returns>The sum, with the standard error of the sum of the linearised values.</returns>
    /// <exception cref="ArgumentException">The name is blank, or there is no term, or no such indicator or domain.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A coefficient is not finite.</exception>
    /// <exception cref="UndefinedEstimateException">One of the means cannot be estimated.</exception>
    public SurveyContrast CombineMeans(string name, IReadOnlyList<MeanTerm> terms)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ThrowIfNoTerms(terms);
        return MeanTerms.Combine(this, name, terms);
    }

    /// <summary>Computes the covariances of means.</summary>
    /// <param name="terms">The means with their coefficients; at least one.</param>
    /// <exception cref="ArgumentException">There is no term, or no such indicator or domain.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A coefficient is not finite.</exception>
    /// <exception cref="UndefinedEstimateException">One of the means cannot be estimated.</exception>
    public MeanCovariance CovarianceOfMeans(IReadOnlyList<MeanTerm> terms)
    {
        ThrowIfNoTerms(terms);
        return MeanTerms.Covariance(this, terms);
    }

    /// <summary>Returns the size.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Sums of {Indicators.Count} indicators over {Tree.ClusterCount} clusters in {Tree.StratumCount} strata"
        );

    /// <summary>Counts the degrees of freedom of the mean or total of a column.</summary>
    internal double DegreesOfFreedomOf(int column, SumScope scope)
    {
        if (DegreesOfFreedomRule == DegreesOfFreedomRule.Design)
        {
            return DegreesOfFreedom;
        }

        var effective = new EffectiveDegreesOfFreedom(Tree);
        var reader = new SumReader(this, column);
        for (int i = 0; i < scope.Cells.Length; i++)
        {
            effective.Add(scope.Leaves[i], reader.Weights(scope.Cells[i]));
        }

        return effective.Compute();
    }

    /// <summary>Tells why there is no estimate.</summary>
    internal UndefinedEstimate UndefinedAt(int indicator, SumScope scope)
    {
        long rows = (long)new SumReader(this, indicator).TotalRows(scope);
        return new UndefinedEstimate(
            Indicators[indicator],
            scope.Domain,
            scope.Cells.Length == 0 ? UndefinedReason.NoRows
                : rows == 0 ? UndefinedReason.NoAnswers
                : UndefinedReason.NoVariance,
            rows
        );
    }

    private static void ThrowIfNoTerms(IReadOnlyList<MeanTerm> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.Count == 0)
        {
            throw new ArgumentException("There is no term.", nameof(terms));
        }
    }
}
