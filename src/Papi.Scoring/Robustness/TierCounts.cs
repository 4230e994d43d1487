using Papi.Scoring.Significance;

namespace Papi.Scoring.Robustness;

/// <summary>In how many draws each unit was in each tier.</summary>
internal sealed class TierCounts(int units)
{
    private const int Tiers = 4;

    // Row by row, a unit each; the tier less 1 is the column.
    private readonly int[] _counts = new int[checked(units * Tiers)];

    /// <summary>Counts a draw for another tier than its rank stands for.</summary>
    public void Move(int unit, Tier from, Tier to)
    {
        _counts[Cell(unit, from)]--;
        _counts[Cell(unit, to)]++;
    }

    /// <summary>Adds the counts of other draws.</summary>
    public void Add(TierCounts other)
    {
        for (int i = 0; i < _counts.Length; i++)
        {
            _counts[i] += other._counts[i];
        }
    }

    /// <summary>Adds the tiers that drawn ranks stand for.</summary>
    /// <param name="ranks">How often each unit had each rank.</param>
    /// <param name="table">The tier of each rank.</param>
    public void Add(RankCounts ranks, TierTable table)
    {
        for (int unit = 0; unit < units; unit++)
        {
            for (int rank = 1; rank <= units; rank++)
            {
                _counts[Cell(unit, table.AtRank(rank))] += ranks.At(unit, rank);
            }
        }
    }

    /// <summary>How many draws put a unit into a tier.</summary>
    public int At(int unit, Tier tier) => _counts[Cell(unit, tier)];

    private static int Cell(int unit, Tier tier) => (unit * Tiers) + (tier - Tier.Low);
}
