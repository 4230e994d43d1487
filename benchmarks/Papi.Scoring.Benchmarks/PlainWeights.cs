namespace Papi.Scoring.Benchmarks;

/// <summary>Weights drawn, scores added up and ranks counted with arrays and simple loops: the plain reference.</summary>
internal sealed class PlainWeights(double[][] columns)
{
    /// <summary>How often each unit has each rank.</summary>
    public int[][] Count(double[][] weights)
    {
        int units = columns[0].Length;
        int[][] counts = [.. Enumerable.Range(0, units).Select(_ => new int[units])];
        foreach (double[] set in weights)
        {
            double sum = set.Sum();
            double[] keys = new double[units];
            for (int i = 0; i < units; i++)
            {
                double score = 0;
                for (int node = 0; node < set.Length; node++)
                {
                    score += set[node] / sum * columns[node][i];
                }

                keys[i] = Math.Round(score * 1e9);
            }

            for (int i = 0; i < units; i++)
            {
                int greater = 0;
                for (int j = 0; j < units; j++)
                {
                    if (keys[j] > keys[i])
                    {
                        greater++;
                    }
                }

                counts[i][greater]++;
            }
        }

        return counts;
    }
}
