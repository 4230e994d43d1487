using System.Collections.Concurrent;
using System.Globalization;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Survey;

/// <summary>Survey data with the design of their sample: what estimates and their standard errors are computed from.</summary>
/// <remarks>
/// Clusters are in an order of their own, by the labels of their strata and their own, so that nothing but the order of the
/// rows within a cluster depends on that of the file. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class SurveyDesign
{
    private readonly double[] _weights;

    private readonly Lazy<RowCells> _cells;

    private readonly ConcurrentDictionary<string, RowCells> _cellsBy = new(StringComparer.Ordinal);

    private SurveyDesign(
        SurveyData data,
        SurveyDesignOptions options,
        SampleTree tree,
        int[] leafOfRow,
        double[] weights
    )
    {
        Data = data;
        Options = options;
        Tree = tree;
        LeafOfRow = leafOfRow;
        _weights = weights;
        _cells = new Lazy<RowCells>(() => RowCells.Create(LeafOfRow, grouping: null));
    }

    /// <summary>Gets the data.</summary>
    public SurveyData Data { get; }

    /// <summary>Gets how the sample was drawn.</summary>
    public SurveyDesignOptions Options { get; }

    /// <summary>Gets the number of clusters of the first stage.</summary>
    public int ClusterCount => Tree.ClusterCount;

    /// <summary>Gets the number of strata of the first stage; each cluster that was taken with certainty is one.</summary>
    public int StratumCount => Tree.StratumCount;

    /// <summary>Gets the degrees of freedom: clusters less strata; R's <c>degf</c>.</summary>
    public int DegreesOfFreedom => ClusterCount - StratumCount;

    internal SampleTree Tree { get; }

    /// <summary>The unit of the last stage of each row.</summary>
    internal int[] LeafOfRow { get; }

    internal ReadOnlySpan<double> Weights => _weights;

    /// <summary>Reads the design of a sample from the columns of its data.</summary>
    /// <param name="data">The data; with at least one row.</param>
    /// <param name="options">Which columns tell how the sample was drawn.</param>
    /// <exception cref="ArgumentException">The data have no rows.</exception>
    /// <exception cref="UnknownColumnException">The data have no such column.</exception>
    /// <exception cref="InvalidSurveyException">A weight, a label or a size is missing or wrong; every such row is named.</exception>
    /// <exception cref="LonelyPsuException">Strata have a single cluster, and the policy refuses them.</exception>
    public static SurveyDesign Create(SurveyData data, SurveyDesignOptions options)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(options);
        if (data.RowCount == 0)
        {
            throw new ArgumentException("The data have no rows.", nameof(data));
        }

        var units = new SampleUnits(options);
        var problems = new SurveyProblemList();
        var reader = new RowReader(data, units, problems);
        double[] weights = reader.ReadWeights();
        int[] unitOfRow = reader.ReadUnits();
        problems.ThrowIfAny();
        var tree = SampleTree.Create(units, problems);
        for (int row = 0; row < unitOfRow.Length; row++)
        {
            unitOfRow[row] = tree.PlaceOfUnit[unitOfRow[row]];
        }

        return new SurveyDesign(data, options, tree, unitOfRow, weights);
    }

    /// <summary>Gets the same sample with other weights: calibrated ones, or those of a replicate.</summary>
    /// <param name="weights">One weight a row; finite, 0 or more. 0 adds nothing to any sum, but the row still counts as one and belongs to the design.</param>
    /// <exception cref="ArgumentException">The number of weights is not that of the rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or not finite.</exception>
    public SurveyDesign WithWeights(ReadOnlySpan<double> weights)
    {
        if (weights.Length != Data.RowCount)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"There are {weights.Length} weights for {Data.RowCount} rows."
                ),
                nameof(weights)
            );
        }

        for (int row = 0; row < weights.Length; row++)
        {
            if (!double.IsFinite(weights[row]) || weights[row] < 0)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(weights),
                    weights[row],
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"A weight is finite and not negative; that of row {row + 1} is neither."
                    )
                );
            }
        }

        return new SurveyDesign(Data, Options, Tree, LeafOfRow, weights.ToArray());
    }

    /// <summary>Adds up what means, totals and their standard errors are made of, in one pass over the rows.</summary>
    /// <param name="indicators">The columns of numbers; at least one.</param>
    /// <param name="by">The column of labels that domains are formed by; null for the whole sample. A row without a label lies in no domain.</param>
    /// <param name="options">Missing answers, degrees of freedom and threads; null for the default.</param>
    /// <exception cref="ArgumentException">There are no indicators.</exception>
    /// <exception cref="UnknownColumnException">The data have no such column.</exception>
    public SurveySums Sum(IReadOnlyList<string> indicators, string? by = null, EstimationOptions? options = null)
    {
        ThrowIfNothing(indicators);
        options ??= EstimationOptions.Default;
        return Sum(indicators, [], ColumnsOf(indicators, options), by, options);
    }

    /// <summary>Estimates means, and so proportions, which are means of 0 and 1.</summary>
    /// <param name="indicators">The columns of numbers; at least one.</param>
    /// <param name="by">The column of labels that domains are formed by; null for the whole sample.</param>
    /// <param name="options">Missing answers, degrees of freedom and threads; null for the default.</param>
    /// <exception cref="ArgumentException">There are no indicators.</exception>
    /// <exception cref="UnknownColumnException">The data have no such column.</exception>
    /// <inheritdoc cref="SurveySums.Means" path="/returns|/remarks"/>
    public SurveyEstimates Means(
        IReadOnlyList<string> indicators,
        string? by = null,
        EstimationOptions? options = null
    ) => Sum(indicators, by, options).Means();

    /// <summary>Estimates totals.</summary>
    /// <param name="indicators">The columns of numbers; at least one.</param>
    /// <param name="by">The column of labels that domains are formed by; null for the whole sample.</param>
    /// <param name="options">Missing answers, degrees of freedom and threads; null for the default.</param>
    /// <exception cref="ArgumentException">There are no indicators.</exception>
    /// <exception cref="UnknownColumnException">The data have no such column.</exception>
    /// <inheritdoc cref="SurveySums.Totals" path="/returns|/remarks"/>
    public SurveyEstimates Totals(
        IReadOnlyList<string> indicators,
        string? by = null,
        EstimationOptions? options = null
    ) => Sum(indicators, by, options).Totals();

    /// <summary>Estimates ratios of two totals, each over the rows that answer both columns.</summary>
    /// <param name="ratios">The columns above and below; at least one pair.</param>
    /// <param name="by">The column of labels that domains are formed by; null for the whole sample.</param>
    /// <param name="options">Degrees of freedom and threads; null for the default. A ratio is always made of complete pairs.</param>
    /// <exception cref="ArgumentException">There are no ratios.</exception>
    /// <exception cref="UnknownColumnException">The data have no such column.</exception>
    /// <inheritdoc cref="SurveySums.Ratios" path="/returns|/remarks"/>
    public SurveyEstimates Ratios(
        IReadOnlyList<RatioDefinition> ratios,
        string? by = null,
        EstimationOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(ratios);
        if (ratios.Count == 0)
        {
            throw new ArgumentException("There is no ratio.", nameof(ratios));
        }

        double[][] columns =
        [
            .. ratios.SelectMany(ratio =>
                CompleteCases.Of([Data.Numbers(ratio.Numerator), Data.Numbers(ratio.Denominator)])
            ),
        ];
        return Sum([], ratios, columns, by, options ?? EstimationOptions.Default).Ratios();
    }

    /// <summary>Estimates a quantile of each indicator, with Woodruff's interval.</summary>
    /// <param name="indicators">The columns of numbers; at least one.</param>
    /// <param name="share">Which quantile, above 0 and below 1: 0.5 is the median.</param>
    /// <param name="by">The column of labels that domains are formed by; null for the whole sample.</param>
    /// <param name="level">The level of the interval, above 0 and below 1.</param>
    /// <param name="options">Missing answers and degrees of freedom; null for the default.</param>
    /// <returns>
    /// The smallest answer up to which at least that share of the weight lies (R's rule <c>math</c>); the interval goes
    /// through the share of the weight up to there, ± t × its standard error, and back by the same rule.
    /// </returns>
    /// <remarks>Source: Woodruff, Journal of the American Statistical Association 47 (1952).</remarks>
    /// <exception cref="ArgumentException">There are no indicators.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> or <paramref name="level"/> is not above 0 and below 1.</exception>
    /// <exception cref="InvalidOperationException">There are no degrees of freedom.</exception>
    /// <exception cref="UnknownColumnException">The data have no such column.</exception>
    public QuantileEstimates Quantiles(
        IReadOnlyList<string> indicators,
        double share,
        string? by = null,
        double level = 0.95,
        EstimationOptions? options = null
    )
    {
        ThrowIfNothing(indicators);
        options ??= EstimationOptions.Default;
        if (share is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A quantile is above 0 and below 1.");
        }

        ConfidenceLevel.Checked(level, nameof(level));
        if (DegreesOfFreedom == 0)
        {
            throw new InvalidOperationException("The design has as many strata as clusters: no degrees of freedom.");
        }

        var rows = new List<QuantileEstimate>();
        var undefined = new List<UndefinedEstimate>();
        double[][] columns = ColumnsOf(indicators, options);
        for (int i = 0; i < columns.Length; i++)
        {
            string indicator = indicators[i];
            var estimator = new QuantileEstimator(this, indicator, columns[i], share, level, options.DegreesOfFreedom);
            foreach (var domain in RowsBy(by))
            {
                var reason = estimator.Compute(domain.Label, domain.Rows, out var estimate);
                if (estimate is null)
                {
                    undefined.Add(new UndefinedEstimate(indicator, domain.Label, reason));
                }
                else
                {
                    rows.Add(estimate);
                }
            }
        }

        return new QuantileEstimates(rows, undefined);
    }

    /// <summary>Returns the sizes, such as <c>18782 rows, 756 clusters in 63 strata</c>.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Data.RowCount} rows, {ClusterCount} clusters in {StratumCount} strata"
        );

    /// <summary>Adds up columns that need not be those of the data.</summary>
    internal SurveySums Sum(
        IReadOnlyList<string> indicators,
        IReadOnlyList<RatioDefinition> ratios,
        double[][] columns,
        string? by,
        EstimationOptions options
    )
    {
        var cells = CellsBy(by);
        var blocks = new CellSums[ColumnBlocks.CountOf(columns.Length)];
        for (int block = 0; block < blocks.Length; block++)
        {
            blocks[block] = new CellSums(cells.CellCount);
        }

        ColumnBlocks.Add(columns, _weights, cells.Runs, blocks, options.MaxThreads);
        return new SurveySums(Tree, indicators, ratios, blocks, cells.Whole, cells.Domains, options.MaxThreads)
        {
            DegreesOfFreedomRule = options.DegreesOfFreedom,
        };
    }

    private static void ThrowIfNothing(IReadOnlyList<string> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        if (indicators.Count == 0)
        {
            throw new ArgumentException("There is no indicator.", nameof(indicators));
        }
    }

    /// <summary>The cells of all rows, found once for each grouping: neither the design nor its data change.</summary>
    private RowCells CellsBy(string? by) =>
        by is null ? _cells.Value : _cellsBy.GetOrAdd(by, name => RowCells.Create(LeafOfRow, Data.Categories(name)));

    private double[][] ColumnsOf(IReadOnlyList<string> indicators, EstimationOptions options)
    {
        double[][] columns = [.. indicators.Select(Data.Numbers)];
        return options.MissingAnswers == MissingAnswers.CompleteCases ? CompleteCases.Of(columns) : columns;
    }

    private IEnumerable<(string? Label, IReadOnlyList<int> Rows)> RowsBy(string? by)
    {
        var rows = Enumerable.Range(0, Data.RowCount);
        if (by is null)
        {
            return [(null, [.. rows])];
        }

        var grouping = Data.Categories(by);
        var byCode = rows.ToLookup(row => grouping.Codes[row]);
        return grouping
            .Labels.Select((label, code) => (Label: (string?)label, Rows: (IReadOnlyList<int>)[.. byCode[code]]))
            .OrderBy(domain => domain.Label, StringComparer.Ordinal);
    }
}
