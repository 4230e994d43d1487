using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Papi.Scoring.Robustness;

/// <summary>In how many draws each unit was above each other one.</summary>
internal sealed class PairCounts(int units)
{
    // 64 draws, 16 to a vector.
    private const int VectorsOfUnit = 4;

    // Row by row, the unit above; the column is the unit below.
    private readonly int[] _above = new int[checked(units * units)];

    /// <summary>Counts the pairs of a block of draws.</summary>
    /// <param name="block">Its ranks; a draw in which all units share a rank counts for no pair.</param>
    /// <remarks>Ranks stand for scores: whoever has fewer above has the greater key, and equal keys have equally many.</remarks>
    public void Add(DrawBlock block)
    {
        var vectors = MemoryMarshal.Cast<short, Vector256<short>>(block.Greater);
        for (int unit = 0; unit < units; unit++)
        {
            var row = _above.AsSpan(unit * units, units);
            var own = vectors.Slice(unit * VectorsOfUnit, VectorsOfUnit);
            var (first, second, third, fourth) = (own[0], own[1], own[2], own[3]);
            for (int i = 0; i < row.Length; i++)
            {
                // A lane of a true comparison is all ones, which is -1; no sum goes beyond the 64 draws.
                var other = vectors.Slice(i * VectorsOfUnit, VectorsOfUnit);
                row[i] -= Vector256.Sum(
                    Vector256.LessThan(first, other[0])
                        + Vector256.LessThan(second, other[1])
                        + Vector256.LessThan(third, other[2])
                        + Vector256.LessThan(fourth, other[3])
                );
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
}
