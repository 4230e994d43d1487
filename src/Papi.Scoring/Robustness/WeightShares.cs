using System.Runtime.InteropServices;

namespace Papi.Scoring.Robustness;

/// <summary>Turns weights into shares, w / Σ w: in one order for one draw and for many, so that equal weights give equal bits.</summary>
internal static class WeightShares
{
    /// <summary>Divides weights by their sum.</summary>
    /// <param name="weights">Not negative, with a positive sum.</param>
    public static void Normalize(Span<double> weights)
    {
        double sum = 0;
        foreach (double weight in weights)
        {
            sum += weight;
        }

        foreach (ref double weight in weights)
        {
            weight /= sum;
        }
    }

    /// <summary>Divides the weights of each of 16 draws by their sum.</summary>
    /// <param name="weights">Node by node, the 16 draws of a node side by side.</param>
    public static void NormalizeLanes(Span<double> weights)
    {
        var nodes = MemoryMarshal.Cast<double, LaneVectors>(weights);
        var sum = default(LaneVectors);
        foreach (ref readonly var node in nodes)
        {
            sum = new LaneVectors(
                sum.First + node.First,
                sum.Second + node.Second,
                sum.Third + node.Third,
                sum.Fourth + node.Fourth
            );
        }

        foreach (ref var node in nodes)
        {
            node = new LaneVectors(
                node.First / sum.First,
                node.Second / sum.Second,
                node.Third / sum.Third,
                node.Fourth / sum.Fourth
            );
        }
    }
}
