namespace Papi.Scoring.Numerics;

/// <summary>Ascending ranks in which equal values share the mean of their ranks.</summary>
internal static class MidRanks
{
    /// <summary>Finds the 1-based ranks of values without NaN, in their order.</summary>
    public static double[] Of(ReadOnlySpan<double> values)
    {
        double[] sorted = values.ToArray();
        int[] order = new int[sorted.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(sorted, order);
        double[] ranks = new double[sorted.Length];
        int start = 0;
        for (int i = 1; i <= sorted.Length; i++)
        {
            if (i == sorted.Length || sorted[i] > sorted[start])
            {
                // The places from start + 1 to i.
                foreach (int place in order.AsSpan(start, i - start))
                {
                    ranks[place] = 0.5 * (start + 1 + i);
                }

                start = i;
            }
        }

        return ranks;
    }
}
