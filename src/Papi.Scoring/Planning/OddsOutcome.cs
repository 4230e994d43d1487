using System.Globalization;
using Papi.Scoring.Classification;
using Papi.Scoring.Scorecards;

namespace Papi.Scoring.Planning;

/// <summary>Where a province ends in the simulated years, with or without its plan.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class OddsOutcome
{
    // Ascending, as printed.
    private readonly double[] _totals;

    private OddsOutcome(double[] totals, OddsOfRank[] ranks, OddsOfTier[] tiers, OddsOfGoal[] goals)
    {
        _totals = totals;
        Ranks = Array.AsReadOnly(ranks);
        Tiers = Array.AsReadOnly(tiers);
        Goals = Array.AsReadOnly(goals);
    }

    /// <summary>Gets the share of the simulated years in which every goal is met, 0 to 1; null where no goal was given.</summary>
    public double? Probability { get; private init; }

    /// <summary>Gets how probable each goal is by itself, in the order given.</summary>
    public IReadOnlyList<OddsOfGoal> Goals { get; }

    /// <summary>Gets the median of the simulated ranks; halfway between two where the middle falls between them.</summary>
    public double MedianRank { get; private init; }

    /// <summary>Gets the better end of the interval of the rank, which it belongs to: the (1 − level) / 2 quantile by R type 1.</summary>
    public int BestRank { get; private init; }

    /// <summary>Gets the worse end of the interval of the rank, which it belongs to: the (1 + level) / 2 quantile by R type 1.</summary>
    public int WorstRank { get; private init; }

    /// <summary>Gets how probable each rank is, from 1 to the number of provinces ranked; the probabilities add up to 1.</summary>
    public IReadOnlyList<OddsOfRank> Ranks { get; }

    /// <summary>Gets how probable each tier is, from low to high; empty where four tiers cannot be made.</summary>
    public IReadOnlyList<OddsOfTier> Tiers { get; }

    /// <summary>Gets the median of the simulated totals.</summary>
    public Score MedianTotal => TotalAt(0.5);

    /// <summary>Gets the lower end of the interval of the total: the (1 − level) / 2 quantile by R type 7.</summary>
    public Score LowTotal { get; private init; }

    /// <summary>Gets the upper end of the interval of the total: the (1 + level) / 2 quantile by R type 7.</summary>
    public Score HighTotal { get; private init; }

    /// <summary>Gets a quantile of the simulated totals by R type 7.</summary>
    /// <param name="share">0 for the lowest, 0.5 for the median, 1 for the highest.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not between 0 and 1.</exception>
    public Score TotalAt(double share) =>
        share is >= 0 and <= 1
            ? new Score(QuantilePosition.Of(QuantileRule.R7Excel, _totals.Length, share).In(_totals))
            : throw new ArgumentOutOfRangeException(nameof(share), share, "A share from 0 to 1.");

    /// <summary>Returns a line such as <c>0.52; rank 30, 19 to 43; total 43.9, 42.1 to 45.6</c>.</summary>
    public override string ToString()
    {
        string all = Probability is { } share ? share.ToString("0.####", CultureInfo.InvariantCulture) + "; " : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{all}rank {MedianRank}, {BestRank} to {WorstRank}; total {MedianTotal.Points:0.####}, {LowTotal.Points:0.####} to {HighTotal.Points:0.####}"
        );
    }

    /// <summary>Sums up the simulated years.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="sign">What a total was multiplied by to be oriented.</param>
    /// <param name="ranked">How many provinces were ranked in each.</param>
    /// <param name="before">Where the province stands now.</param>
    /// <param name="goals">The goals.</param>
    /// <param name="level">The level of the intervals.</param>
    internal static OddsOutcome Of(
        OddsDraw[] draws,
        double sign,
        int ranked,
        Standing before,
        IReadOnlyList<Goal> goals,
        double level
    )
    {
        double[] totals = Array.ConvertAll(draws, draw => sign * draw.Total);
        double[] ranks = Array.ConvertAll(draws, draw => (double)draw.Rank);
        Array.Sort(totals);
        Array.Sort(ranks);
        double tail = 0.5 * (1 - level);
        int[] met = new int[goals.Count];
        int all = 0;
        foreach (var draw in draws)
        {
            var after = Standing(draw, sign, ranked);
            bool isMet = true;
            for (int i = 0; i < met.Length; i++)
            {
                bool one = goals[i].IsMet(before, after);
                met[i] += one ? 1 : 0;
                isMet &= one;
            }

            all += isMet ? 1 : 0;
        }

        return new OddsOutcome(
            totals,
            RankOdds(draws, ranked),
            TierOdds(draws),
            [.. goals.Select((goal, i) => new OddsOfGoal(goal, (double)met[i] / draws.Length))]
        )
        {
            Probability = goals.Count == 0 ? null : (double)all / draws.Length,
            MedianRank = QuantilePosition.Of(QuantileRule.R7Excel, ranks.Length, 0.5).In(ranks),
            BestRank = (int)QuantilePosition.Of(QuantileRule.R1InverseCdf, ranks.Length, tail).In(ranks),
            WorstRank = (int)QuantilePosition.Of(QuantileRule.R1InverseCdf, ranks.Length, 1 - tail).In(ranks),
            LowTotal = new Score(QuantilePosition.Of(QuantileRule.R7Excel, totals.Length, tail).In(totals)),
            HighTotal = new Score(QuantilePosition.Of(QuantileRule.R7Excel, totals.Length, 1 - tail).In(totals)),
        };
    }

    private static Standing Standing(OddsDraw draw, double sign, int ranked) =>
        new(new Score(sign * draw.Total), draw.Rank, ranked, draw.Tier == Tier.None ? null : draw.Tier, draw.AtMedian);

    private static OddsOfRank[] RankOdds(OddsDraw[] draws, int ranked)
    {
        int[] counts = new int[ranked];
        foreach (var draw in draws)
        {
            counts[draw.Rank - 1]++;
        }

        var rows = new OddsOfRank[ranked];
        int passed = 0;
        for (int i = 0; i < ranked; i++)
        {
            passed += counts[i];
            rows[i] = new OddsOfRank(i + 1, (double)counts[i] / draws.Length, (double)passed / draws.Length);
        }

        return rows;
    }

    // Whether tiers exist depends on how many provinces there are, so it is the same in every draw.
    private static OddsOfTier[] TierOdds(OddsDraw[] draws) =>
        draws[0].Tier == Tier.None
            ? []
            :
            [
                .. new[] { Tier.Low, Tier.LowAverage, Tier.HighAverage, Tier.High }.Select(tier => new OddsOfTier(
                    tier,
                    (double)draws.Count(draw => draw.Tier == tier) / draws.Length
                )),
            ];
}
