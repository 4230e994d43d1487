using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Papi.Scoring.Robustness;

/// <summary>The keys of one unit in 16 draws, rounded to single precision: the lanes of two vectors.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct NarrowKeys(Vector256<float> first, Vector256<float> second)
{
    public readonly Vector256<float> First = first;

    public readonly Vector256<float> Second = second;
}
