using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Papi.Scoring.Robustness;

/// <summary>One number of each of 16 draws side by side: the lanes of four vectors.</summary>
/// <remarks>
/// Only a view on sixteen numbers in memory. The width is the same on every machine; where its vectors are narrower or
/// wider than these four, the runtime splits or leaves them, and no operation ever crosses lanes.
/// </remarks>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct LaneVectors(
    Vector256<double> first,
    Vector256<double> second,
    Vector256<double> third,
    Vector256<double> fourth
)
{
    /// <summary>How many draws lie side by side.</summary>
    public const int Lanes = 16;

    public readonly Vector256<double> First = first;

    public readonly Vector256<double> Second = second;

    public readonly Vector256<double> Third = third;

    public readonly Vector256<double> Fourth = fourth;
}
