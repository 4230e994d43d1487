using System.Globalization;

namespace Papi.Scoring.Survey;

/// <summary>What estimates are made of: for every cluster, domain and indicator the valid rows, Σw, Σwx and Σwx².</summary>
/// <remarks>
/// One pass over the rows makes them, and every mean, total, ratio and covariance comes from them alone. Immutable; safe for
/// concurrent use.
/// </remarks>
public sealed class SurveySums
{
    internal SurveySums(
        SampleTree tree,
        IReadOnlyList<string> indicators,
        double[][] blocks,
        SumScope whole,
        SumScope[]? domains,
        int? maxThreads
    )
    {
        Tree = tree;
        Indicators = indicators;
        Blocks = blocks;
        WholeScope = whole;
        DomainScopes = domains;
        MaxThreads = maxThreads;
        Domains = domains is null ? [] : Array.AsReadOnly([.. domains.Select(scope => scope.Domain!)]);
    }

    /// <summary>Gets the indicators in the order asked for.</summary>
    public IReadOnlyList<string> Indicators { get; }

    /// <summary>Gets the labels of the domains in ordinal order; none without a grouping.</summary>
    public IReadOnlyList<string> Domains { get; }

    /// <summary>Gets the degrees of freedom: clusters less strata of the first stage; 0 or more.</summary>
    public int DegreesOfFreedom => Tree.ClusterCount - Tree.StratumCount;

    internal SampleTree Tree { get; }

    /// <summary>Eight indicators to a block, the last block filled up with its last indicator.</summary>
    internal double[][] Blocks { get; }

    internal SumScope WholeScope { get; }

    internal SumScope[]? DomainScopes { get; }

    internal int? MaxThreads { get; }

    /// <summary>Estimates means, and so proportions, which are means of 0 and 1: by domain if there is a grouping.</summary>
    /// <returns>m = Σ w x / Σ w over the rows of the domain with an answer.</returns>
    /// <remarks>
    /// The standard error is that of the linearised total of z = w (x − m) / Σ w, zero outside the domain. Sources: Binder,
    /// International Statistical Review 51 (1983); Särndal, Swensson and Wretman (1992), result 5.7.1.
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

    /// <summary>Tells why there is no estimate.</summary>
    internal UndefinedEstimate UndefinedAt(int indicator, SumScope scope)
    {
        double[] block = Blocks[indicator / SumKernel.Lanes];
        int lane = indicator % SumKernel.Lanes;
        return new UndefinedEstimate(
            Indicators[indicator],
            scope.Domain,
            scope.Cells.Length == 0 ? UndefinedReason.NoRows
                : Array.TrueForAll(scope.Cells, cell => block[(cell * SumKernel.CellLength) + lane] == 0)
                    ? UndefinedReason.NoAnswers
                : UndefinedReason.NoVariance
        );
    }

    /// <summary>Returns the size.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Sums of {Indicators.Count} indicators over {Tree.ClusterCount} clusters in {Tree.StratumCount} strata"
        );
}
