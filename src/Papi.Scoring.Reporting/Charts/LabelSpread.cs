namespace Papi.Scoring.Reporting.Charts;

/// <summary>Moves labels apart that would lie on one another.</summary>
internal static class LabelSpread
{
    /// <summary>Finds places at least a gap apart with the least sum of squared moves; the order stays.</summary>
    /// <remarks>
    /// The k-th place less k gaps must not fall: least squares under that order by pooling adjacent violators (Barlow and
    /// others, Statistical Inference under Order Restrictions, 1972).
    /// </remarks>
    public static double[] Apart(IReadOnlyList<double> places, double gap)
    {
        int[] order = [.. Enumerable.Range(0, places.Count).OrderBy(index => places[index])];
        var blocks = new List<(double Sum, int Count)>();
        for (int k = 0; k < order.Length; k++)
        {
            var block = (Sum: places[order[k]] - (k * gap), Count: 1);
            while (blocks is [.., var last] && last.Sum / last.Count > block.Sum / block.Count)
            {
                block = (last.Sum + block.Sum, last.Count + block.Count);
                blocks.RemoveAt(blocks.Count - 1);
            }

            blocks.Add(block);
        }

        double[] apart = new double[places.Count];
        int next = 0;
        foreach (var (sum, count) in blocks)
        {
            for (int end = next + count; next < end; next++)
            {
                apart[order[next]] = (sum / count) + (next * gap);
            }
        }

        return apart;
    }
}
