using Papi.Scoring;
using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Ranking;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Cli.Commands;

/// <summary>All provinces of one year on one node with their ranks and tiers.</summary>
/// <param name="Scores">The scores of the year.</param>
/// <param name="Ranking">The provinces, best first.</param>
/// <param name="Standings">The tier of each, and whether it is the median.</param>
/// <param name="Statistics">The national figures; null where no province has a score.</param>
/// <param name="Scheme">The convention of the tiers.</param>
/// <param name="Tiers">The tiers; null where four tiers cannot be made.</param>
/// <param name="WhyNoTiers">Why four tiers cannot be made; null where they can.</param>
internal sealed record LeagueTable(
    YearScores Scores,
    ProvinceRanking Ranking,
    Standings Standings,
    NodeStatistics? Statistics,
    TierScheme Scheme,
    TierClassification? Tiers,
    LocalizedText? WhyNoTiers
)
{
    public CompositeIndex Index => Scores.Index;

    public static LeagueTable Compute(ScoreTable table, YearScores scores, IndexNode node)
    {
        var league = new LeagueTable(
            scores,
            ProvinceRanking.Compute(scores, node),
            table.RankAndClassify(),
            scores.Statistics(node),
            TierScheme.For(scores.Year),
            Tiers: null,
            WhyNoTiers: null
        );
        try
        {
            return league with { Tiers = TierClassification.Compute(scores, node, league.Scheme) };
        }
        catch (UndefinedTiersException undefined)
        {
            return league with { WhyNoTiers = undefined.Explanation };
        }
    }

    /// <summary>Gets the provinces for want of which a merged one cannot be estimated.</summary>
    public IReadOnlyList<Province> MissingPredecessors(Province province) =>
        Scores.MissingPredecessors(province, Ranking.Node);

    public Standing StandingOf(RankedProvince row) => Standings.Of(Ranking.Year, row.Province, Ranking.Node)!;
}
