using System.Numerics;

namespace Papi.Scoring.Numerics;

/// <summary>A stream of random numbers that depends on a seed and the number of its replicate alone.</summary>
/// <remarks>
/// Xoshiro256++ 1.0 (Blackman and Vigna 2019) whose state is taken from SplitMix64 (Steele, Lea and Flood 2014) started
/// at the seed: replicate k has its outputs 4k + 1 to 4k + 4, so no two replicates of a seed share a state, and a replicate
/// is reached without going through those before it. A mutable value: pass it by reference, never copy it.
/// </remarks>
internal struct RandomStream
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    private const int StateLength = 4;

    private ulong _s0;

    private ulong _s1;

    private ulong _s2;

    private ulong _s3;

    public RandomStream(ulong seed, long replicate)
    {
        ulong state = unchecked(seed + ((ulong)replicate * StateLength * Gamma));
        _s0 = SplitMix(ref state);
        _s1 = SplitMix(ref state);
        _s2 = SplitMix(ref state);
        _s3 = SplitMix(ref state);
    }

    private RandomStream(ReadOnlySpan<ulong> state) => (_s0, _s1, _s2, _s3) = (state[0], state[1], state[2], state[3]);

    /// <summary>Starts from a given state, as the authors' reference outputs do.</summary>
    /// <param name="state">Four numbers, not all zero.</param>
    public static RandomStream FromState(ReadOnlySpan<ulong> state) => new(state);

    /// <summary>Advances a state of SplitMix64 and returns its output.</summary>
    public static ulong SplitMix(ref ulong state)
    {
        unchecked
        {
            ulong mixed = state += Gamma;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>Draws 64 bits.</summary>
    public ulong NextBits()
    {
        unchecked
        {
            ulong result = BitOperations.RotateLeft(_s0 + _s3, 23) + _s0;
            ulong shifted = _s1 << 17;
            _s2 ^= _s0;
            _s3 ^= _s1;
            _s1 ^= _s2;
            _s0 ^= _s3;
            _s2 ^= shifted;
            _s3 = BitOperations.RotateLeft(_s3, 45);
            return result;
        }
    }

    /// <summary>Draws a number between 0 and 1, both ends excluded.</summary>
    /// <remarks>
    /// The midpoint of one of 2^52 equal cells: with 53 bits the last midpoint would round to 1, of which there is no
    /// normal quantile.
    /// </remarks>
    public double NextUniform() => ((NextBits() >> 12) + 0.5) * (1.0 / (1L << 52));

    /// <summary>Draws a whole number from 0 to below <paramref name="count"/>.</summary>
    /// <remarks>
    /// The product of 32 random bits and the count, without a division: the odds of two numbers differ by less than one
    /// part in 2^32 / count.
    /// </remarks>
    public int NextBelow(int count) => (int)(((NextBits() >> 32) * (ulong)count) >> 32);

    /// <summary>Draws independent standard normal numbers.</summary>
    /// <param name="target">Filled from the first to the last.</param>
    public void FillNormal(Span<double> target)
    {
        for (int i = 0; i < target.Length; i++)
        {
            target[i] = NormalDistribution.Quantile(NextUniform());
        }
    }
}
