namespace Papi.Scoring.Robustness;

/// <summary>Carries the numbers of one draw from and to a strip in which 16 draws lie side by side.</summary>
internal static class LaneCopy
{
    /// <summary>Takes one draw out of a strip.</summary>
    public static void From(ReadOnlySpan<double> strip, int lane, Span<double> target)
    {
        for (int i = 0; i < target.Length; i++)
        {
            target[i] = strip[(i * LaneVectors.Lanes) + lane];
        }
    }

    /// <summary>Puts chosen numbers of one draw into a strip.</summary>
    public static void To(ReadOnlySpan<double> source, ReadOnlySpan<int> places, int lane, Span<double> strip)
    {
        for (int i = 0; i < places.Length; i++)
        {
            strip[(i * LaneVectors.Lanes) + lane] = source[places[i]];
        }
    }
}
