using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Papi.Scoring.Robustness;

/// <summary>In how many draws each unit was above each other one.</summary>
internal sealed class PairCounts(int units)
{
    // Row by row, the unit above; the column is the unit below.
    private readonly int[] _above = new int[checked(units * units)];

    /// <summary>Counts the pairs of a block of draws.</summary>
    /// <param name="block">Its ranks; a draw in which all units share a rank counts for no pair.</param>
    /// <remarks>
    /// Ranks stand for scores: equal keys have equal ranks. A lane of ranks is a quarter of one of keys, which makes
    /// this cheap beside the ranking.
    /// </remarks>
    public void Add(DrawBlock block)
    {
        var ranks = MemoryMarshal.Cast<ushort, RankVectors>(block.Greater);
        for (int unit = 0; unit < ranks.Length; unit++)
        {
            var row = _above.AsSpan(unit * units, units);
            ref readonly var own = ref ranks[unit];
            for (int other = 0; other < row.Length && other < ranks.Length; other++)
            {
                row[other] += CountLess(own, ranks[other]);
            }
        }
    }

    /// <summary>Adds the counts of other draws.</summary>
    public void Add(PairCounts other)
    {
        for (int i = 0; i < _above.Length; i++)
        {
            _above[i] += other._above[i];
        }
    }

    /// <summary>In how many draws a unit was above another one; draws in which the two tie count for neither.</summary>
    public int Above(int unit, int other) => _above[(unit * units) + other];

    private static int CountLess(in RankVectors left, in RankVectors right)
    {
        // A lane of a true comparison is all ones, which is 65535 or -1.
        var sum =
            Vector256.LessThan(left.First, right.First)
            + Vector256.LessThan(left.Second, right.Second)
            + Vector256.LessThan(left.Third, right.Third)
            + Vector256.LessThan(left.Fourth, right.Fourth);
        return -(short)Vector256.Sum(sum);
    }
}
