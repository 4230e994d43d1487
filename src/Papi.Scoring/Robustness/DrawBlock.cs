using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Robustness;

/// <summary>The scores of all units in a block of draws and their ranks: the scratch space of one thread.</summary>
/// <remarks>
/// Draws lie side by side, 16 to a strip, so that a vector compares two units in several draws at once, without a branch
/// and without a sum across lanes. Keys are compared in single precision, twice as many at once: rounding keeps their
/// order but for close ones that become equal. Every draw in which two are equal then is ranked again, exactly.
/// </remarks>
internal sealed class DrawBlock(int units)
{
    /// <summary>How many draws a block holds.</summary>
    public const int Length = Strips * LaneVectors.Lanes;

    /// <summary>The most units that it ranks: ranks are of 16 bits.</summary>
    public const int MostUnits = short.MaxValue;

    private const int Strips = 4;

    // Strip by strip, in a strip unit by unit, the lanes of a unit side by side.
    private readonly double[] _scores = new double[checked(units * Length)];

    // One strip; from here on a strip stays in the nearest cache.
    private readonly double[] _keys = new double[units * LaneVectors.Lanes];

    private readonly NarrowKeys[] _narrowKeys = new NarrowKeys[units];

    // Unit by unit, its 64 draws side by side.
    private readonly short[] _greater = new short[units * Length];

    private readonly bool[] _hasTies = new bool[Length];

    // Of one draw, for ranking it again.
    private readonly double[] _drawKeys = new double[units];

    private readonly double[] _sorted = new double[units];

    private readonly int[] _drawGreater = new int[units];

    /// <summary>For each unit how many have a greater key, its 64 draws side by side.</summary>
    public ReadOnlySpan<short> Greater => _greater;

    /// <summary>Draws all scores of the block and ranks them.</summary>
    /// <param name="source">Gives the scores.</param>
    /// <param name="first">The first replicate.</param>
    public void Draw(IScoreDraws source, long first)
    {
        int size = units * LaneVectors.Lanes;
        for (int strip = 0; strip < Strips; strip++)
        {
            int lane = strip * LaneVectors.Lanes;
            var scores = _scores.AsSpan(strip * size, size);
            source.Draw(first + lane, scores);
            Resolution.Keys(scores, _keys);
            Narrow();
            Rank(lane);
        }
    }

    /// <summary>Whether two units have the same key in a draw.</summary>
    public bool HasTies(int draw) => _hasTies[draw];

    /// <summary>Copies the scores of one draw.</summary>
    /// <param name="draw">Its place in the block.</param>
    /// <param name="scores">Filled unit by unit.</param>
    public void CopyScores(int draw, Span<double> scores)
    {
        int strip = draw / LaneVectors.Lanes * units * LaneVectors.Lanes;
        LaneCopy.From(_scores.AsSpan(strip), draw % LaneVectors.Lanes, scores);
    }

    /// <summary>Puts all units on one rank in the draws that the block holds beyond the last one wanted.</summary>
    /// <param name="draws">How many draws stay as they are.</param>
    public void ClearFrom(int draws)
    {
        for (int unit = 0; unit < units; unit++)
        {
            _greater.AsSpan((unit * Length) + draws, Length - draws).Clear();
        }
    }

    // Measured from the first unit, whole keys stay exact, and single precision tells apart what lies 1e-7 of the
    // distance apart.
    private void Narrow()
    {
        var keys = MemoryMarshal.Cast<double, LaneVectors>(_keys);
        var origin = keys[0];
        for (int unit = 0; unit < keys.Length; unit++)
        {
            ref readonly var own = ref keys[unit];
            _narrowKeys[unit] = new NarrowKeys(
                Vector256.Narrow(own.First - origin.First, own.Second - origin.Second),
                Vector256.Narrow(own.Third - origin.Third, own.Fourth - origin.Fourth)
            );
        }
    }

    // Every unit against every unit: half the comparisons would do without ties, but then ties would go unseen.
    private void Rank(int firstDraw)
    {
        var (firstSum, secondSum) = (Vector256<int>.Zero, Vector256<int>.Zero);
        for (int unit = 0; unit < _narrowKeys.Length; unit++)
        {
            var (ownFirst, ownSecond) = (_narrowKeys[unit].First, _narrowKeys[unit].Second);
            var (first, second) = (Vector256<int>.Zero, Vector256<int>.Zero);
            foreach (ref readonly var other in _narrowKeys.AsSpan())
            {
                // A lane of a true comparison is all ones, which is -1.
                first -= Vector256.GreaterThan(other.First, ownFirst).AsInt32();
                second -= Vector256.GreaterThan(other.Second, ownSecond).AsInt32();
            }

            firstSum += first;
            secondSum += second;
            Vector256.Narrow(first, second).CopyTo(_greater.AsSpan((unit * Length) + firstDraw, LaneVectors.Lanes));
        }

        Span<int> pairsInOrder = stackalloc int[LaneVectors.Lanes];
        firstSum.CopyTo(pairsInOrder);
        secondSum.CopyTo(pairsInOrder[Vector256<int>.Count..]);
        for (int lane = 0; lane < LaneVectors.Lanes; lane++)
        {
            _hasTies[firstDraw + lane] = pairsInOrder[lane] < PairsInOrder && RankExactly(lane, firstDraw + lane);
        }
    }

    // All pairs of units: what the counts of a draw add up to where no two are equal.
    private int PairsInOrder => (int)((long)units * (units - 1) / 2);

    // Whether there are ties indeed.
    private bool RankExactly(int lane, int draw)
    {
        LaneCopy.From(_keys, lane, _drawKeys);
        Ranks.CountGreater(_drawKeys, _drawGreater, _sorted);
        long pairsInOrder = 0;
        for (int unit = 0; unit < _drawGreater.Length; unit++)
        {
            _greater[(unit * Length) + draw] = (short)_drawGreater[unit];
            pairsInOrder += _drawGreater[unit];
        }

        return pairsInOrder < PairsInOrder;
    }
}
