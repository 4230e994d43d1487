using Papi.Scoring.Classification;
using Papi.Scoring.Ranking;

namespace Papi.Scoring.Reporting.Tables;

/// <summary>Rankings and tiers as tables.</summary>
public static class RankingTables
{
    /// <summary>Makes a table: one row per ranked province, best first; the provinces without a score have none.</summary>
    /// <param name="ranking">The result.</param>
    /// <param name="language">The language of captions, names and sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ranking"/> is null.</exception>
    public static ResultTable ToTable(this ProvinceRanking ranking, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return new TableLayout<RankedProvince>(language)
            .Province(row => row.Province)
            .Number("score", row => row.Score.Points)
            .Whole("rank", row => row.Rank)
            .Whole("ranked", row => row.Ranked)
            .Number("toNextRank", row => row.ToNextRank?.Points)
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
