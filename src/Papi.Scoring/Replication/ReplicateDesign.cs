using System.Globalization;
using Papi.Scoring.Survey;

namespace Papi.Scoring.Replication;

/// <summary>A sample with replicates of its weights, from which the variance of any statistic follows.</summary>
/// <remarks>
/// <para>
/// A statistic is computed anew with the weights of each replicate: V = scale × Σ s (θ − centre)² over the replicates.
/// <see cref="Means"/>, <see cref="Totals"/> and <see cref="Ratio"/> need one pass over the rows for all replicates; anything
/// else, such as a score or a quantile, is computed by the caller on <see cref="Replicate"/> 0, 1, … and its variance by
/// <see cref="StandardError"/>.
/// </para>
/// <para>
/// Replicates are made when they are needed and never held all at once. Immutable; safe for concurrent use. Source: Wolter,
/// Introduction to Variance Estimation (2007); the scales are those of R's survey package.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ReplicateDesign
{
    private readonly IReplicateMultipliers? _multipliers;

    private readonly double[][] _weights;

    private readonly ReplicateVariance _variance;

    private ReplicateDesign(
        SurveyDesign design,
        IReplicateMultipliers? multipliers,
        double[][] weights,
        ReplicateVariance variance
    )
    {
        Design = design;
        _multipliers = multipliers;
        _weights = weights;
        _variance = variance;
        ReplicateScales = Array.AsReadOnly(variance.ReplicateScales);
    }

    /// <summary>Gets the sample.</summary>
    public SurveyDesign Design { get; }

    /// <summary>Gets the number of replicates.</summary>
    public int Count => _variance.ReplicateScales.Length;

    /// <summary>Gets what the sum over the replicates is multiplied by; above 0.</summary>
    public double Scale => _variance.Scale;

    /// <summary>Gets what each replicate counts in the sum; 0 or more.</summary>
    public IReadOnlyList<double> ReplicateScales { get; }

    /// <summary>Gets what the replicates are compared with.</summary>
    public ReplicateCentre Centre => _variance.Centre;

    /// <summary>Leaves out one cluster at a time: the stratified jackknife, R's <c>JKn</c>.</summary>
    /// <param name="design">The sample.</param>
    /// <param name="centre">What the replicates are compared with.</param>
    /// <returns>
    /// One replicate for each cluster, in which the others of its stratum weigh n / (n − 1) times as much; it counts
    /// (1 − f) (n − 1) / n. A stratum that adds no variance has none.
    /// </returns>
    /// <exception cref="InvalidOperationException">
    /// Later stages add variance of their own, a lonely cluster is adjusted or averaged, or no stratum has two clusters.
    /// </exception>
    public static ReplicateDesign Jackknife(
        SurveyDesign design,
        ReplicateCentre centre = ReplicateCentre.MeanOfReplicates
    )
    {
        ArgumentNullException.ThrowIfNull(design);
        var multipliers = new JackknifeMultipliers(FirstStage.Of(design));
        return Create(design, multipliers, 1, multipliers.Scales(), centre);
    }

    /// <summary>Draws clusters with replacement within their strata.</summary>
    /// <param name="design">The sample.</param>
    /// <param name="options">The seed, the number of replicates, and how they are drawn.</param>
    /// <param name="centre">What the replicates are compared with.</param>
    /// <exception cref="InvalidOperationException">
    /// Later stages add variance of their own, a lonely cluster is adjusted or averaged, or a stratum has a finite
    /// population correction.
    /// </exception>
    public static ReplicateDesign Bootstrap(
        SurveyDesign design,
        BootstrapOptions options,
        ReplicateCentre centre = ReplicateCentre.MeanOfReplicates
    )
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(options);
        var clusters = FirstStage.Of(design);
        clusters.RequireReplacement("bootstrap");
        var multipliers = new BootstrapMultipliers(clusters, options);
        return Create(design, multipliers, multipliers.Scale(), Ones(multipliers.Count), centre);
    }

    /// <summary>Takes one of the two clusters of each stratum by turns: balanced repeated replication, R's <c>BRR</c> and <c>Fay</c>.</summary>
    /// <param name="design">The sample, whose strata have two clusters each.</param>
    /// <param name="fay">Fay's factor: what is left of the weight of the other cluster; from 0, the default, to below 1.</param>
    /// <param name="centre">What the replicates are compared with.</param>
    /// <returns>The least power of two above the number of strata as replicates, fully balanced.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fay"/> is not from 0 to below 1.</exception>
    /// <exception cref="InvalidOperationException">
    /// A stratum has another number of clusters than two, no stratum has two clusters that could differ, later stages add variance of their own, a lonely cluster is
    /// adjusted or averaged, or a stratum has a finite population correction.
    /// </exception>
    public static ReplicateDesign BalancedRepeated(
        SurveyDesign design,
        double fay = 0,
        ReplicateCentre centre = ReplicateCentre.MeanOfReplicates
    )
    {
        const int pair = 2;
        ArgumentNullException.ThrowIfNull(design);
        if (fay is not (>= 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(fay), fay, "Fay's factor is 0 or more and below 1.");
        }

        var clusters = FirstStage.Of(design);
        clusters.RequireReplacement("balanced repeated replication");
        int others = clusters.VaryingStrata.Count(stratum => clusters.CountOf(stratum) != pair);
        if (others > 0)
        {
            throw new InvalidOperationException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Balanced repeated replication needs two clusters in every stratum; {others} of {clusters.StratumCount} have another number."
                )
            );
        }

        var multipliers = new BalancedMultipliers(clusters, fay);
        return Create(design, multipliers, multipliers.Scale(), Ones(multipliers.Count), centre);
    }

    /// <summary>Takes multipliers of the weights of clusters that were made elsewhere.</summary>
    /// <param name="design">The sample.</param>
    /// <param name="clusters">One row for each cluster of the first stage, with its columns of strata and clusters, and a column of multipliers for each replicate.</param>
    /// <param name="replicates">The columns of multipliers; at least two.</param>
    /// <param name="scale">What the sum over the replicates is multiplied by; above 0 and finite.</param>
    /// <param name="centre">What the replicates are compared with.</param>
    /// <exception cref="ArgumentException">
    /// A cluster of the sample has no row, or a row is of no cluster or of one that has a row already; a multiplier is
    /// missing or negative; rows were drawn without clusters; or there are fewer than two replicates.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is not above 0 and finite.</exception>
    /// <exception cref="UnknownColumnException">There is no such column.</exception>
    public static ReplicateDesign FromMultipliers(
        SurveyDesign design,
        SurveyData clusters,
        IReadOnlyList<string> replicates,
        double scale,
        ReplicateCentre centre = ReplicateCentre.MeanOfReplicates
    )
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(clusters);
        ArgumentNullException.ThrowIfNull(replicates);
        ThrowIfFewerThanTwo(replicates);
        ThrowIfNoScale(scale);
        var rows = new ClusterRows(design, clusters);
        var given = new GivenMultipliers([.. replicates.Select(rows.Read)]);
        return Create(design, given, scale, Ones(given.Count), centre);
    }

    /// <summary>Takes the replicate weights that came with the data, as statistical offices publish them.</summary>
    /// <param name="design">The sample.</param>
    /// <param name="replicates">Columns of its data, each with the weights of one replicate; at least two.</param>
    /// <param name="scale">What the sum over the replicates is multiplied by; above 0 and finite. The publisher says which.</param>
    /// <param name="centre">What the replicates are compared with.</param>
    /// <exception cref="ArgumentException">A weight is missing or negative, or there are fewer than two replicates.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is not above 0 and finite.</exception>
    /// <exception cref="UnknownColumnException">The data have no such column.</exception>
    public static ReplicateDesign FromWeights(
        SurveyDesign design,
        IReadOnlyList<string> replicates,
        double scale,
        ReplicateCentre centre = ReplicateCentre.MeanOfReplicates
    )
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(replicates);
        ThrowIfFewerThanTwo(replicates);
        ThrowIfNoScale(scale);
        double[][] weights =
        [
            .. replicates.Select(column =>
                ClusterRows.Checked(column, design.Data.Numbers(column), nameof(replicates))
            ),
        ];
        return new ReplicateDesign(
            design,
            multipliers: null,
            weights,
            new ReplicateVariance(scale, Ones(weights.Length), centre)
        );
    }

    /// <summary>Gets the sample with the weights of one replicate: for a statistic that is not among the methods here.</summary>
    /// <param name="index">The 0-based replicate.</param>
    /// <returns>The sample; a row that the replicate leaves out has the weight 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is not a replicate.</exception>
    public SurveyDesign Replicate(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        if (_multipliers is null)
        {
            return Design.WithWeights(_weights[index]);
        }

        double[] clusters = new double[Design.ClusterCount];
        _multipliers.Fill(index, clusters);
        int[] clusterOfLeaf = Design.Tree.Stages[0].UnitOfLeaf;
        double[] weights = Design.Weights.ToArray();
        for (int row = 0; row < weights.Length; row++)
        {
            weights[row] *= clusters[clusterOfLeaf[Design.LeafOfRow[row]]];
        }

        return Design.WithWeights(weights);
    }

    /// <summary>Computes the standard error of any statistic from its replicates.</summary>
    /// <param name="estimate">The statistic of the whole sample.</param>
    /// <param name="replicates">The statistic of each replicate, in their order.</param>
    /// <returns>√V; 0 or more.</returns>
    /// <exception cref="ArgumentException">There are more or fewer numbers than replicates, or one is not finite.</exception>
    public double StandardError(double estimate, IReadOnlyList<double> replicates) =>
        Math.Sqrt(Covariance(estimate, replicates, estimate, replicates));

    /// <summary>Computes the covariance of any two statistics from their replicates.</summary>
    /// <param name="estimate">The first statistic of the whole sample.</param>
    /// <param name="replicates">The first statistic of each replicate, in their order.</param>
    /// <param name="otherEstimate">The second statistic of the whole sample.</param>
    /// <param name="otherReplicates">The second statistic of each replicate.</param>
    /// <exception cref="ArgumentException">There are more or fewer numbers than replicates, or one is not finite.</exception>
    public double Covariance(
        double estimate,
        IReadOnlyList<double> replicates,
        double otherEstimate,
        IReadOnlyList<double> otherReplicates
    ) =>
        _variance.Covariance(
            Finite(estimate, nameof(estimate)),
            Checked(replicates, nameof(replicates)),
            Finite(otherEstimate, nameof(otherEstimate)),
            Checked(otherReplicates, nameof(otherReplicates))
        );

    /// <summary>Estimates means, and so proportions, with the standard errors of the replicates.</summary>
    /// <param name="indicators">The columns of numbers; at least one.</param>
    /// <param name="by">The column of labels that domains are formed by; null for the whole sample.</param>
    /// <param name="options">Missing answers and threads; null for the default.</param>
    /// <returns>The means; undefined where a replicate leaves no answer in the domain.</returns>
    /// <exception cref="ArgumentException">There are no indicators.</exception>
    /// <exception cref="UnknownColumnException">The data have no such column.</exception>
    public ReplicateEstimates Means(
        IReadOnlyList<string> indicators,
        string? by = null,
        EstimationOptions? options = null
    ) => Compute(ReplicateStatistic.Mean, indicators, by, options);

    /// <summary>Estimates totals with the standard errors of the replicates.</summary>
    /// <param name="indicators">The columns of numbers; at least one.</param>
    /// <param name="by">The column of labels that domains are formed by; null for the whole sample.</param>
    /// <param name="options">Missing answers and threads; null for the default.</param>
    /// <exception cref="ArgumentException">There are no indicators.</exception>
    /// <exception cref="UnknownColumnException">The data have no such column.</exception>
    public ReplicateEstimates Totals(
        IReadOnlyList<string> indicators,
        string? by = null,
        EstimationOptions? options = null
    ) => Compute(ReplicateStatistic.Total, indicators, by, options);

    /// <summary>Estimates the ratio of two totals with the standard error of the replicates, over the rows that answer both.</summary>
    /// <param name="numerator">The column of numbers above.</param>
    /// <param name="denominator">The column of numbers below.</param>
    /// <param name="by">The column of labels that domains are formed by; null for the whole sample.</param>
    /// <param name="options">Threads; null for the default.</param>
    /// <returns>The ratios by the name <c>numerator / denominator</c>.</returns>
    /// <exception cref="UnknownColumnException">The data have no such column.</exception>
    public ReplicateEstimates Ratio(
        string numerator,
        string denominator,
        string? by = null,
        EstimationOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        return Compute(
            ReplicateStatistic.Ratio,
            [numerator, denominator],
            by,
            (options ?? EstimationOptions.Default) with
            {
                MissingAnswers = MissingAnswers.CompleteCases,
            }
        );
    }

    /// <summary>Estimates the means of sums that need not be those of columns of the data.</summary>
    /// <param name="sum">Adds up the sample with the weights that it is given, on so many threads.</param>
    /// <param name="maxThreads">How many threads work at most.</param>
    internal ReplicateEstimates EstimateMeans(Func<SurveyDesign, int?, SurveySums> sum, int? maxThreads) =>
        Compute(ReplicateStatistic.Mean, sum, maxThreads);

    /// <summary>Returns the number of replicates and the sample.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} replicates of {Design}");

    private static ReplicateDesign Create(
        SurveyDesign design,
        IReplicateMultipliers multipliers,
        double scale,
        double[] replicateScales,
        ReplicateCentre centre
    ) =>
        replicateScales.Length > 1
            ? new ReplicateDesign(design, multipliers, [], new ReplicateVariance(scale, replicateScales, centre))
            : throw new InvalidOperationException(
                "There are fewer than two replicates: no stratum has clusters that could differ."
            );

    private static void ThrowIfFewerThanTwo(IReadOnlyList<string> replicates)
    {
        const int fewest = 2;
        if (replicates.Count < fewest)
        {
            throw new ArgumentException("There are fewer than two replicates.", nameof(replicates));
        }
    }

    private static double[] Ones(int count)
    {
        double[] ones = new double[count];
        Array.Fill(ones, 1);
        return ones;
    }

    private static void ThrowIfNoScale(double scale)
    {
        if (scale is not (> 0 and < double.PositiveInfinity))
        {
            throw new ArgumentOutOfRangeException(nameof(scale), scale, "The scale is above 0 and finite.");
        }
    }

    private static double Finite(double value, string parameter) =>
        double.IsFinite(value) ? value : throw new ArgumentException("A statistic is finite.", parameter);

    private double[] Checked(IReadOnlyList<double> replicates, string parameter)
    {
        ArgumentNullException.ThrowIfNull(replicates, parameter);
        if (replicates.Count != Count)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"There are {replicates.Count} statistics for {Count} replicates."
                ),
                parameter
            );
        }

        return [.. replicates.Select(value => Finite(value, parameter))];
    }

    private ReplicateEstimates Compute(
        ReplicateStatistic statistic,
        IReadOnlyList<string> indicators,
        string? by,
        EstimationOptions? options
    )
    {
        options ??= EstimationOptions.Default;
        return Compute(
            statistic,
            (design, maxThreads) => design.Sum(indicators, by, options with { MaxThreads = maxThreads }),
            options.MaxThreads
        );
    }

    private ReplicateEstimates Compute(
        ReplicateStatistic statistic,
        Func<SurveyDesign, int?, SurveySums> sum,
        int? maxThreads
    )
    {
        var cells = new ReplicateCells(statistic, sum(Design, maxThreads));
        double[][] values = new double[Count][];
        Parallel.For(
            0,
            Count,
            new ParallelOptions { MaxDegreeOfParallelism = maxThreads ?? -1 },
            () => new double[Design.ClusterCount],
            (replicate, _, multipliers) =>
            {
                if (_multipliers is not null)
                {
                    _multipliers.Fill(replicate, multipliers);
                    values[replicate] = cells.Compute(multipliers);
                }
                else
                {
                    // Weights of one's own differ row by row: the rows are added up anew.
                    Array.Fill(multipliers, 1);
                    var own = sum(Design.WithWeights(_weights[replicate]), 1);
                    values[replicate] = new ReplicateCells(statistic, own).Compute(multipliers);
                }

                return multipliers;
            },
            _ => { }
        );
        return cells.ToEstimates(values, _variance);
    }
}
