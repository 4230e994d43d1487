using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Papi.Scoring.Robustness;

/// <summary>The ranks of one unit in the 64 draws of a block: the lanes of four vectors.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct RankVectors(
    Vector256<ushort> first,
    Vector256<ushort> second,
    Vector256<ushort> third,
    Vector256<ushort> fourth
)
{
    public readonly Vector256<ushort> First = first;

    public readonly Vector256<ushort> Second = second;

    public readonly Vector256<ushort> Third = third;

    public readonly Vector256<ushort> Fourth = fourth;
}
