using System.Diagnostics.CodeAnalysis;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Classification;

/// <summary>The provinces of one year in four tiers by their scores on one node.</summary>
/// <remarks>
/// The highest scores are the best, on an indicator where less is better the lowest. A score within a billionth of a
/// point of a cut lies on the cut. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class TierClassification
{
    private readonly double _sign;

    private readonly double[] _sorted;

    private readonly int _missing;

    private readonly Dictionary<Province, TieredProvince> _byProvince;

    private TierClassification(
        YearScores scores,
        IndexNode node,
        TierScheme scheme,
        OrientedScores order,
        double[] sorted,
        in TierCutter cutter
    )
    {
        _sign = order.Sign;
        _sorted = sorted;
        _missing = scores.ProvinceCount - sorted.Length;
        Year = scores.Year;
        Node = node;
        Scheme = scheme;
        DataVersion = scores.DataVersion;
        Provinces = scores.Provinces;
        Cuts = new TierCuts(
            new Score(_sign * cutter.First),
            new Score(_sign * cutter.Second),
            new Score(_sign * cutter.Third)
        );
        Median = new Score(_sign * SortedValues.Median(sorted));

        var rows = new TieredProvince[order.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            double score = order.Scores[i];
            bool atMedian = Resolution.AreEqual(score, Median.Points);
            rows[i] = new TieredProvince(order.Provinces[i], new Score(score), cutter.TierOf(order.Keys[i]), atMedian)
            {
                IsEstimate = scores.IsEstimated(order.Provinces[i]),
            };
        }

        IsEstimate = Array.Exists(rows, row => row.IsEstimate);
        Rows = Array.AsReadOnly(rows);
        _byProvince = rows.ToDictionary(row => row.Province);
        Groups =
        [
            .. new[] { Tier.High, Tier.HighAverage, Tier.LowAverage, Tier.Low }.Select(tier => Group(tier, rows)),
        ];
        Missing = [.. scores.Provinces.Provinces.Where(province => !_byProvince.ContainsKey(province))];
    }

    /// <summary>Gets the survey year.</summary>
    public SurveyYear Year { get; }

    /// <summary>Gets the node.</summary>
    public IndexNode Node { get; }

    /// <summary>Gets the convention.</summary>
    public TierScheme Scheme { get; }

    /// <summary>Gets the version of the data that the scores come from.</summary>
    public string DataVersion { get; }

    /// <summary>Gets whether any of the classified scores is an estimate, and so the cuts and every tier.</summary>
    public bool IsEstimate { get; }

    /// <summary>Gets all provinces of the year, classified or not.</summary>
    public ProvinceRegistry Provinces { get; }

    /// <summary>Gets the cuts between the tiers.</summary>
    public TierCuts Cuts { get; }

    /// <summary>Gets the median of the scored provinces, whatever the population of the scheme.</summary>
    public Score Median { get; }

    /// <summary>Gets the tiers with their sizes and bounds, best first.</summary>
    public IReadOnlyList<TierGroup> Groups { get; }

    /// <summary>Gets the classified provinces, best first; equal scores in the order of the codes.</summary>
    public IReadOnlyList<TieredProvince> Rows { get; }

    /// <summary>Gets the provinces without a score, in the order of the codes.</summary>
    public IReadOnlyList<Province> Missing { get; }

    /// <summary>Splits the provinces of one year into four tiers.</summary>
    /// <param name="scores">The scores of the year.</param>
    /// <param name="node">A node of the edition of that year.</param>
    /// <param name="scheme">The convention; null is the one by which the year was published, <see cref="TierScheme.For"/>.</param>
    /// <exception cref="ArgumentException">The node belongs to another edition.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated, and parts of the node have figures.</exception>
    /// <exception cref="UndefinedTiersException">Fewer than four provinces have a score, or a cut falls among provinces without one.</exception>
    public static TierClassification Compute(YearScores scores, IndexNode node, TierScheme? scheme = null)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(node);
        return TryCompute(scores, node, scheme ??= TierScheme.For(scores.Year), out var classification)
            ? classification
            : throw new UndefinedTiersException(Explain(scores, node, scheme));
    }

    /// <summary>Splits the provinces of one year into four tiers, where that is possible.</summary>
    /// <param name="scores">The scores of the year.</param>
    /// <param name="node">A node of the edition of that year.</param>
    /// <param name="scheme">The convention; null is the one by which the year was published.</param>
    /// <param name="classification">The tiers, where they can be made.</param>
    /// <exception cref="ArgumentException">The node belongs to another edition.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated, and parts of the node have figures.</exception>
    public static bool TryCompute(
        YearScores scores,
        IndexNode node,
        TierScheme? scheme,
        [NotNullWhen(true)] out TierClassification? classification
    )
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(node);
        scores.ThrowIfNotAggregated(node);
        scheme ??= TierScheme.For(scores.Year);
        var order = OrientedScores.Of(scores, node).BestFirst();
        double[] sorted = [.. order.Scores.Select(score => order.Sign * score)];
        Array.Sort(sorted);
        bool exists = TierCutter.TryCut(sorted, scores.ProvinceCount - sorted.Length, scheme, out var cutter);
        classification = exists ? new TierClassification(scores, node, scheme, order, sorted, cutter) : null;
        return exists;
    }

    /// <summary>Gets the row of one province.</summary>
    /// <param name="province">A code or any spelling of a name.</param>
    /// <returns>The row, or null where the province has no score.</returns>
    /// <exception cref="UnknownProvinceException">There is no such province in the year.</exception>
    public TieredProvince? Of(string province) => Of(Provinces.Find(province));

    /// <summary>Gets the row of one province.</summary>
    /// <param name="province">A province of the year.</param>
    /// <returns>The row, or null where the province has no score.</returns>
    /// <exception cref="ArgumentException">The province belongs to another registry.</exception>
    public TieredProvince? Of(Province province)
    {
        Provinces.ThrowIfForeign(province, nameof(province));
        return _byProvince.GetValueOrDefault(province);
    }

    /// <summary>Gets what a province lacks for the tier above its own.</summary>
    /// <param name="province">A province of the year.</param>
    /// <returns>
    /// The tier above and the least own change that lifts the province over its cut when the cuts are taken anew with it,
    /// everyone else standing still; null in the highest tier, without a score, or where no change is enough.
    /// </returns>
    /// <exception cref="ArgumentException">The province belongs to another registry.</exception>
    /// <remarks>
    /// Lai Châu 2024 needs more than 0.249338 for high average although it sits exactly on the cut: when it moves, the
    /// median moves on to the next province.
    /// </remarks>
    public NextTier? ToNextTier(Province province) =>
        Of(province) is { Tier: not Tier.High } row && GapTo(province, row.Tier + 1) is { } gap
            ? new NextTier(row.Tier + 1, gap)
            : null;

    /// <summary>The least own change that lifts a scored province over the cut of a tier above low; null where no change is enough.</summary>
    internal Gap? GapTo(Province province, Tier tier)
    {
        if (Of(province) is not { } row || !TierCutter.TryCut(_sorted, _missing, Scheme, out var cutter))
        {
            return null;
        }

        double value = _sign * row.Score.Points;
        int place = Array.BinarySearch(_sorted, value);
        return cutter.ThresholdFor(place, tier, out bool attained) is { } threshold
            ? new Gap(Math.Max(0, threshold - value), attained)
            : null;
    }

    /// <summary>Returns the node, the year and the sizes of the tiers from high to low, and whether by estimates.</summary>
    public override string ToString() =>
        $"{Node.Code} {Year}: {string.Join('/', Groups.Select(group => group.Count))} by {Scheme.Name}"
        + (IsEstimate ? " (estimate)" : "");

    private static TierGroup Group(Tier tier, TieredProvince[] rows)
    {
        var members = Array.FindAll(rows, row => row.Tier == tier);
        return members.Length == 0
            ? new TierGroup(tier, 0, null, null)
            : new TierGroup(tier, members.Length, members.Min(row => row.Score), members.Max(row => row.Score));
    }

    private static LocalizedText Explain(YearScores scores, IndexNode node, TierScheme scheme)
    {
        int scored = OrientedScores.Of(scores, node).Count;
        return scored < TierCutter.FewestProvinces
            ? new LocalizedText(
                $"{node.Code} năm {scores.Year}: chỉ có {scored} tỉnh có điểm, không chia được bốn nhóm.",
                $"{node.Code} {scores.Year}: only {scored} provinces have a score, too few for four tiers."
            )
            : new LocalizedText(
                $"{node.Code} năm {scores.Year}: điểm cắt rơi vào các tỉnh không có điểm ({scheme.Name}).",
                $"{node.Code} {scores.Year}: a cut falls among the provinces without a score ({scheme.Name})."
            );
    }
}
