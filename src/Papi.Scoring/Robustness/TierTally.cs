using Papi.Scoring.Numerics;

namespace Papi.Scoring.Robustness;

/// <summary>Counts where the tiers of draws are not those of their ranks; what one thread holds.</summary>
/// <remarks>The other draws are not looked at one by one: the counts of their ranks have all that is needed.</remarks>
internal sealed class TierTally(TierTable table, int units)
{
    private readonly double[] _scores = new double[units];

    private readonly double[] _sorted = new double[units];

    private readonly int[] _greater = new int[units];

    /// <summary>The moves from the tiers of the ranks to the true ones.</summary>
    public TierCounts Moves { get; } = new(units);

    /// <summary>Looks for draws whose tiers are not those of their ranks.</summary>
    /// <param name="block">The scores and ranks.</param>
    /// <param name="draws">How many of its draws count.</param>
    public void Add(DrawBlock block, int draws)
    {
        for (int draw = 0; draw < draws; draw++)
        {
            bool hasTies = block.HasTies(draw);
            if (table.HoldsWithoutTies && !hasTies)
            {
                continue;
            }

            Sort(block, draw, hasTies);
            if (hasTies || !table.Holds(_sorted))
            {
                Classify();
            }
        }
    }

    private void Sort(DrawBlock block, int draw, bool hasTies)
    {
        block.CopyScores(draw, _scores);
        var greater = block.Greater;
        for (int unit = 0; unit < _greater.Length; unit++)
        {
            int above = greater[(unit * DrawBlock.Length) + draw];
            _greater[unit] = above;
            _sorted[^(above + 1)] = _scores[unit];
        }

        if (hasTies)
        {
            Ranks.Sort(_scores, _greater, _sorted);
        }
    }

    private void Classify()
    {
        var cutter = table.Cut(_sorted);
        for (int unit = 0; unit < _scores.Length; unit++)
        {
            Moves.Move(unit, table.AtRank(_greater[unit] + 1), cutter.TierOf(Resolution.Key(_scores[unit])));
        }
    }
}
