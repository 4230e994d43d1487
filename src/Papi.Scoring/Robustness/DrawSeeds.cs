using Papi.Scoring.Numerics;

namespace Papi.Scoring.Robustness;

/// <summary>One seed for everything that is drawn independently of the rest, all from the user's seed.</summary>
/// <remarks>
/// The seed itself goes to the weights of the index's children, so that an analysis that varies nothing else draws the
/// same weights whatever else could vary. The others are outputs of SplitMix64 far apart in its sequence.
/// </remarks>
internal static class DrawSeeds
{
    // Numbers of families stay far below: a design of so many nodes does not fit into memory.
    private const ulong Stride = 1UL << 40;

    public static ulong OfFamily(ulong seed, int parent) => parent == 0 ? seed : Mix(seed, (ulong)parent);

    public static ulong OfInput(ulong seed, UncertainInput input) => Mix(seed, Stride * (1 + (ulong)input));

    /// <summary>The seed of the second of two independent samples, and of whatever else a study needs.</summary>
    public static ulong OfPurpose(ulong seed, int purpose) => Mix(seed, Stride * (1000 + (ulong)purpose));

    private static ulong Mix(ulong seed, ulong label)
    {
        ulong state = unchecked(seed ^ (label * 0xD1342543DE82EF95));
        return RandomStream.SplitMix(ref state);
    }
}
