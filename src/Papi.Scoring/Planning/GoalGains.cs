using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>The gain of the total that a goal takes, everyone else standing still.</summary>
internal sealed class GoalGains
{
    // Published scores have six decimals: the least gain that shows.
    private const double Step = 1e-6;

    private readonly YearScores _scores;

    private readonly Province _province;

    private readonly double _total;

    private readonly int _rank;

    public GoalGains(YearScores scores, Province province)
    {
        _scores = scores;
        _province = province;
        _total = scores.ScoreOf(province, scores.Index.Total)!.Value.Points;
        _rank = YearStandings
            .Compute(scores, TierScheme.For(scores.Year), deepestLevel: 0)
            .Of(province, scores.Index.Total)!
            .Rank;
    }

    /// <summary>The points that the total has to gain; null where no gain is enough.</summary>
    public double? Of(Goal goal) =>
        goal.Kind switch
        {
            GoalKind.Climb => OfRank(_rank - goal.Places),
            GoalKind.Rank => OfRank(goal.Places),
            GoalKind.Tier => OfTier(goal.TierWanted),
            _ => Math.Max(0, goal.Points - _total),
        };

    // To draw level with the one at the rank is enough: equal scores share the better rank.
    private double? OfRank(int rank)
    {
        if (rank < 1)
        {
            return null;
        }

        double[] others =
        [
            .. _scores
                .Provinces.Provinces.Where(other => other != _province)
                .Select(other => _scores.ScoreOf(other, _scores.Index.Total))
                .OfType<Score>()
                .Select(score => score.Points)
                .OrderDescending(),
        ];
        return rank > others.Length ? 0 : Math.Max(0, others[rank - 1] - _total);
    }

    private double? OfTier(Tier tier)
    {
        if (
            !TierClassification.TryCompute(_scores, _scores.Index.Total, scheme: null, out var tiers)
            || tiers.Of(_province) is not { } row
        )
        {
            return null;
        }

        return row.Tier >= tier ? 0
            : tiers.GapTo(_province, tier) is { } gap ? gap.Points + (gap.Attained ? 0 : Step)
            : null;
    }
}
