using Papi.Scoring.Classification;
using Papi.Scoring.Ranking;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>Rankings and tiers as tables.</summary>
/// <threadsafety static="true" instance="true"/>
public static class RankingTables
{
    /// <summary>Makes a table: one row per ranked province, best first; the provinces without a score have none.</summary>
    /// <param name="ranking">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <param name="tiers">The tiers of the same year and node, where they are wanted beside the ranks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ranking"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="tiers"/> are of another year or node.</exception>
    public static ResultTable ToTable(
        this ProvinceRanking ranking,
        Language language = Language.Vietnamese,
        TierClassification? tiers = null
    )
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var layout = new TableLayout<RankedProvince>(language)
            .Province(row => row.Province)
            .Number("score", row => row.Score.Points)
            .Whole("rank", row => row.Rank)
            .Whole("ranked", row => row.Ranked)
            .Number("toNextRank", row => row.ToNextRank?.Points);
        if (tiers is not null)
        {
            if (tiers.Node != ranking.Node || tiers.Year != ranking.Year)
            {
                throw new ArgumentException("The tiers are of another year or node than the ranking.", nameof(tiers));
            }

            layout
                .Word("tier", row => tiers.Of(row.Province)?.Tier)
                .Flag("atMedian", row => tiers.Of(row.Province)?.AtMedian);
        }

        return layout
            .Flag("estimated", row => row.IsEstimate)
            .Fill(TableTexts.Of("Xếp hạng", "Ranking", ranking.Node, ranking.Year), ranking.Rows);
    }

    /// <summary>Makes a table: one row per classified province, best first.</summary>
    /// <param name="tiers">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tiers"/> is null.</exception>
    public static ResultTable ToTable(this TierClassification tiers, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        return new TableLayout<TieredProvince>(language)
            .Province(row => row.Province)
            .Number("score", row => row.Score.Points)
            .Word("tier", row => (Tier?)row.Tier)
            .Flag("atMedian", row => row.AtMedian)
            .Flag("estimated", row => row.IsEstimate)
            .Fill(TableTexts.Of("Phân nhóm", "Tiers", tiers.Node, tiers.Year), tiers.Rows);
    }
}
