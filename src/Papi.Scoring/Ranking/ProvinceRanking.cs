using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Ranking;

/// <summary>The provinces of one year in the order of their scores on one node, best first.</summary>
/// <remarks>
/// The highest score is best, on an indicator where less is better the lowest. Scores that differ by less than a
/// billionth of a point are equal. Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ProvinceRanking
{
    private readonly Dictionary<Province, RankedProvince> _byProvince;

    private ProvinceRanking(YearScores scores, IndexNode node, TieRule tieRule, RankedProvince[] rows)
    {
        Scores = scores;
        Node = node;
        TieRule = tieRule;
        Rows = Array.AsReadOnly(rows);
        IsEstimate = Array.Exists(rows, row => row.IsEstimate);
        _byProvince = rows.ToDictionary(row => row.Province);
        Missing = [.. scores.Provinces.Provinces.Where(province => !_byProvince.ContainsKey(province))];
    }

    /// <summary>Gets the scores of the year.</summary>
    public YearScores Scores { get; }

    /// <summary>Gets the survey year.</summary>
    public SurveyYear Year => Scores.Year;

    /// <summary>Gets the node.</summary>
    public IndexNode Node { get; }

    /// <summary>Gets which rank equal scores share.</summary>
    public TieRule TieRule { get; }

    /// <summary>Gets the version of the data that the scores come from.</summary>
    public string DataVersion => Scores.DataVersion;

    /// <summary>Gets whether any of the ranked scores is an estimate, and so every rank.</summary>
    public bool IsEstimate { get; }

    /// <summary>Gets all provinces of the year, ranked or not.</summary>
    public ProvinceRegistry Provinces => Scores.Provinces;

    /// <summary>Gets the ranked provinces, best first; equal scores in the order of the codes.</summary>
    public IReadOnlyList<RankedProvince> Rows { get; }

    /// <summary>Gets how many provinces were ranked.</summary>
    public int Ranked => Rows.Count;

    /// <summary>Gets the provinces without a score, in the order of the codes.</summary>
    public IReadOnlyList<Province> Missing { get; }

    /// <summary>Ranks the provinces of one year on one node.</summary>
    /// <param name="scores">The scores of the year.</param>
    /// <param name="node">A node of the edition of that year.</param>
    /// <param name="tieRule">Which rank equal scores share.</param>
    /// <exception cref="ArgumentException">The node belongs to another edition.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tieRule"/> is not a member of the enumeration.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated, and parts of the node have figures.</exception>
    public static ProvinceRanking Compute(YearScores scores, IndexNode node, TieRule tieRule = TieRule.Competition)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(node);
        scores.ThrowIfNotAggregated(node);
        if (!Enum.IsDefined(tieRule))
        {
            throw new ArgumentOutOfRangeException(nameof(tieRule), tieRule, "One of the tie rules.");
        }

        var order = OrientedScores.Of(scores, node).BestFirst();
        var rows = new RankedProvince[order.Count];
        int tieStart = 0;
        int distinct = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            if (i == 0 || order.Keys[i] != order.Keys[i - 1])
            {
                tieStart = i;
                distinct++;
            }

            int rank = tieRule switch
            {
                TieRule.Competition => tieStart + 1,
                TieRule.Dense => distinct,
                _ => LastOfTie(order.Keys, i) + 1,
            };
            var gap = GapToNextRank(order, i, tieStart, tieRule);
            rows[i] = new RankedProvince(order.Provinces[i], new Score(order.Scores[i]), rank, rows.Length, gap)
            {
                IsEstimate = scores.IsEstimated(order.Provinces[i]),
            };
        }

        return new ProvinceRanking(scores, node, tieRule, rows);
    }

    /// <summary>Gets the row of one province.</summary>
    /// <param name="province">A code or any spelling of a name.</param>
    /// <returns>The row, or null where the province has no score.</returns>
    /// <exception cref="UnknownProvinceException">There is no such province in the year.</exception>
    public RankedProvince? Of(string province) => Of(Provinces.Find(province));

    /// <summary>Gets the row of one province.</summary>
    /// <param name="province">A province of the year.</param>
    /// <returns>The row, or null where the province has no score.</returns>
    /// <exception cref="ArgumentException">The province belongs to another registry.</exception>
    public RankedProvince? Of(Province province)
    {
        Provinces.ThrowIfForeign(province, nameof(province));
        return _byProvince.GetValueOrDefault(province);
    }

    /// <summary>Returns the node, the year and how many were ranked, and whether by estimates.</summary>
    public override string ToString() =>
        $"{Node.Code} {Year}: {Ranked} ranked, {Missing.Count} missing{(IsEstimate ? " (estimate)" : "")}";

    private static Gap? GapToNextRank(OrientedScores order, int i, int tieStart, TieRule tieRule)
    {
        // A shared worst rank is left behind by any gain at all.
        if (tieRule == TieRule.ModifiedCompetition && LastOfTie(order.Keys, tieStart) > tieStart)
        {
            return new Gap(0, Attained: false);
        }

        // To share the best rank of those ahead it is enough to draw level; a shared worst rank must be passed.
        return tieStart == 0
            ? null
            : new Gap(Math.Abs(order.Scores[tieStart - 1] - order.Scores[i]), tieRule != TieRule.ModifiedCompetition);
    }

    private static int LastOfTie(ReadOnlySpan<double> keys, int i)
    {
        while (i + 1 < keys.Length && keys[i + 1] == keys[i])
        {
            i++;
        }

        return i;
    }
}
