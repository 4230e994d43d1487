using System.Globalization;
using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;
using Papi.Scoring.Ranking;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Significance;

/// <summary>How much of a ranking is left open by sampling: the ranks that scores drawn anew would have had.</summary>
/// <remarks>
/// <para>
/// Every draw takes for each province an independent normal number around its score with its standard error (a province
/// without error keeps its score) and ranks them all, 1 best, equal ones sharing the best rank. Degrees of freedom do not
/// count here. Draws may leave the scale of the node.
/// </para>
/// <para>
/// The intervals are those of single provinces, not of the whole ranking at once. The scores already carry one sampling
/// error and every draw adds another, so that drawn ranks lie a little nearer to the middle than the ranking itself.
/// Immutable; safe for concurrent use.
/// </para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class RankUncertainty
{
    private readonly Dictionary<Province, int> _positions;

    private readonly RankCounts _counts;

    private readonly double _sign;

    private RankUncertainty(
        ProvinceRanking ranking,
        StandardErrors errors,
        RankUncertaintyOptions options,
        UncertainRank[] rows,
        IReadOnlyList<Province> leftOut,
        RankCounts counts,
        double sign
    )
    {
        Year = ranking.Year;
        Node = ranking.Node;
        Provinces = ranking.Provinces;
        DataVersion = ranking.DataVersion;
        ErrorsVersion = errors.DataVersion;
        Options = options;
        Rows = Array.AsReadOnly(rows);
        IsEstimate = Array.Exists(rows, row => row.IsEstimate);
        LeftOut = leftOut;
        Missing = ranking.Missing;
        _positions = rows.Select((row, i) => (row.Province, i)).ToDictionary(pair => pair.Province, pair => pair.i);
        _counts = counts;
        _sign = sign;
    }

    /// <summary>Gets the survey year.</summary>
    public SurveyYear Year { get; }

    /// <summary>Gets the node.</summary>
    public IndexNode Node { get; }

    /// <summary>Gets all provinces of the year, ranked or not.</summary>
    public ProvinceRegistry Provinces { get; }

    /// <summary>Gets the version of the data that the scores come from.</summary>
    public string DataVersion { get; }

    /// <summary>Gets the version of the standard errors.</summary>
    public string ErrorsVersion { get; }

    /// <summary>Gets whether any of the ranked scores is not measured but a mean of former provinces, and so every rank.</summary>
    public bool IsEstimate { get; }

    /// <summary>Gets the seed, the number of draws, the level and the other choices.</summary>
    public RankUncertaintyOptions Options { get; }

    /// <summary>Gets the ranked provinces, best score first; equal scores in the order of the codes.</summary>
    public IReadOnlyList<UncertainRank> Rows { get; }

    /// <summary>Gets the provinces that have a score and were left out for want of a standard error.</summary>
    public IReadOnlyList<Province> LeftOut { get; }

    /// <summary>Gets the provinces without a score, in the order of the codes.</summary>
    public IReadOnlyList<Province> Missing { get; }

    /// <summary>Simulates the ranks of one year on one node.</summary>
    /// <param name="scores">The aggregated scores of the year.</param>
    /// <param name="node">A node of the edition of that year.</param>
    /// <param name="errors">The standard errors.</param>
    /// <param name="options">The seed and the other choices.</param>
    /// <param name="cancellationToken">Gives up a long simulation.</param>
    /// <exception cref="ArgumentException">The node belongs to another edition.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated.</exception>
    /// <exception cref="MissingStandardErrorException">A province with a score has no standard error, and the options do not leave it out.</exception>
    /// <exception cref="OperationCanceledException">The simulation was given up.</exception>
    public static RankUncertainty Compute(
        YearScores scores,
        IndexNode node,
        StandardErrors errors,
        RankUncertaintyOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(errors);
        ArgumentNullException.ThrowIfNull(options);
        var ranking = ProvinceRanking.Compute(scores, node);
        var estimates = ranking.Rows.Select(row => errors.EstimateOf(scores, row.Province, node)).ToArray();
        Province[] without =
        [
            .. ranking
                .Rows.Where((_, i) => estimates[i] is null)
                .Select(row => row.Province)
                .OrderBy(province => province.Index),
        ];
        if (without.Length > 0 && options.MissingErrors == MissingErrorPolicy.Refuse)
        {
            throw new MissingStandardErrorException(scores.Year, node, Array.AsReadOnly(without));
        }

        var provinces = ranking.Rows.Where((_, i) => estimates[i] is not null).Select(row => row.Province).ToArray();
        ScoreEstimate[] present = [.. estimates.OfType<ScoreEstimate>()];
        double sign = node.Direction == IndicatorDirection.LowerIsBetter ? -1 : 1;
        double[] means = [.. present.Select(estimate => sign * estimate.Score.Points)];
        var counts = RankSimulation.Run(
            means,
            [.. present.Select(estimate => estimate.StandardError)],
            options,
            cancellationToken
        );
        return new RankUncertainty(
            ranking,
            errors,
            options,
            MakeRows(scores, provinces, present, means, counts, options),
            Array.AsReadOnly(without),
            counts,
            sign
        );
    }

    /// <summary>Gets the row of one province.</summary>
    /// <param name="province">A code or any spelling of a name.</param>
    /// <returns>The row, or null where the province was not ranked.</returns>
    /// <exception cref="UnknownProvinceException">There is no such province in the year.</exception>
    public UncertainRank? Of(string province) => Of(Provinces.Find(province));

    /// <summary>Gets the row of one province.</summary>
    /// <param name="province">A province of the year.</param>
    /// <returns>The row, or null where the province was not ranked.</returns>
    /// <exception cref="ArgumentException">The province belongs to another registry.</exception>
    public UncertainRank? Of(Province province) => PositionOf(province) is { } i ? Rows[i] : null;

    /// <summary>Gets the probability that one province is really better than another.</summary>
    /// <param name="province">A code or any spelling of a name.</param>
    /// <param name="other">A code or any spelling of a name.</param>
    /// <returns>A share from 0 to 1; null where one of them was not ranked.</returns>
    /// <exception cref="UnknownProvinceException">There is no such province in the year.</exception>
    public double? ProbabilityAbove(string province, string other) =>
        ProbabilityAbove(Provinces.Find(province), Provinces.Find(other));

    /// <summary>Gets the probability that one province is really better than another.</summary>
    /// <param name="province">A province of the year.</param>
    /// <param name="other">A province of the year.</param>
    /// <returns>
    /// Φ((a − b) / √(SE_a² + SE_b²)), exact and not simulated, a share from 0 to 1; null where one of them was not ranked.
    /// Where neither has an error, 1 or 0, and 0 where they are equal: neither is above.
    /// </returns>
    /// <remarks>It takes the scores at hand for all that is known of the two, and is no p-value.</remarks>
    /// <exception cref="ArgumentException">A province belongs to another registry, or both are the same.</exception>
    public double? ProbabilityAbove(Province province, Province other)
    {
        var (first, second) = (Of(province), Of(other));
        if (province == other)
        {
            throw new ArgumentException("A province is not above itself.", nameof(other));
        }

        return first is null || second is null ? null : ProbabilityAbove(first.Estimate, second.Estimate);
    }

    /// <summary>Gets how probable a rank is.</summary>
    /// <param name="province">A province of the year.</param>
    /// <param name="rank">A rank, from 1 to the number of ranked provinces.</param>
    /// <returns>The share of the draws that gave this rank; null where the province was not ranked.</returns>
    /// <exception cref="ArgumentException">The province belongs to another registry.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is out of its range.</exception>
    public double? ProbabilityOfRank(Province province, int rank)
    {
        ThrowIfNoRank(rank);
        return PositionOf(province) is { } i ? (double)_counts.At(i, rank) / Options.Draws : null;
    }

    /// <summary>Gets how probable a rank or a better one is, such as a place among the first ten.</summary>
    /// <param name="province">A province of the year.</param>
    /// <param name="rank">A rank, from 1 to the number of ranked provinces.</param>
    /// <returns>The share of the draws that gave this rank or a better one; null where the province was not ranked.</returns>
    /// <exception cref="ArgumentException">The province belongs to another registry.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is out of its range.</exception>
    public double? ProbabilityAtOrAbove(Province province, int rank)
    {
        ThrowIfNoRank(rank);
        return PositionOf(province) is { } i ? (double)_counts.AtOrAbove(i, rank) / Options.Draws : null;
    }

    /// <summary>Returns the node, the year and how the ranks were drawn.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Node.Code} {Year}: ranks of {Rows.Count} in {Options.Draws} draws, seed {Options.Seed}{(IsEstimate ? " (estimate)" : "")}"
        );

    private static UncertainRank[] MakeRows(
        YearScores scores,
        Province[] provinces,
        ScoreEstimate[] estimates,
        double[] means,
        RankCounts counts,
        RankUncertaintyOptions options
    )
    {
        double[] keys = new double[means.Length];
        int[] greater = new int[means.Length];
        Resolution.Keys(means, keys);
        Ranks.CountGreater(keys, greater, new double[means.Length]);
        double tail = 0.5 * (1 - options.Level);
        var rows = new UncertainRank[provinces.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            // A rank interval ends at ranks that occurred: the inverse of the distribution function, R type 1.
            rows[i] = new UncertainRank(
                provinces[i],
                estimates[i],
                greater[i] + 1,
                rows.Length,
                counts.Mean(i, options.Draws),
                counts.Quantile(i, options.Draws, QuantileRule.R7Excel, 0.5),
                (int)counts.Quantile(i, options.Draws, QuantileRule.R1InverseCdf, tail),
                (int)counts.Quantile(i, options.Draws, QuantileRule.R1InverseCdf, 1 - tail),
                (double)counts.At(i, 1) / options.Draws
            )
            {
                IsEstimate = scores.IsEstimated(provinces[i]),
            };
        }

        return rows;
    }

    private double ProbabilityAbove(ScoreEstimate first, ScoreEstimate second)
    {
        double error = double.Hypot(first.StandardError, second.StandardError);
        if (error > 0)
        {
            return NormalDistribution.LowerTail(_sign * (first.Score.Points - second.Score.Points) / error);
        }

        return Resolution.Key(_sign * first.Score.Points) > Resolution.Key(_sign * second.Score.Points) ? 1 : 0;
    }

    private int? PositionOf(Province province)
    {
        Provinces.ThrowIfForeign(province, nameof(province));
        return _positions.TryGetValue(province, out int i) ? i : null;
    }

    private void ThrowIfNoRank(int rank)
    {
        if (rank < 1 || rank > Rows.Count)
        {
            throw new ArgumentOutOfRangeException(
                nameof(rank),
                rank,
                string.Create(CultureInfo.InvariantCulture, $"Ranks go from 1 to {Rows.Count}.")
            );
        }
    }
}
