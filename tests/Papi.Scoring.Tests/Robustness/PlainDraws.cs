using Papi.Scoring.Classification;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Tests.Robustness;

/// <summary>Scores, ranks, pairs and tiers of a draw as one would write them down.</summary>
internal static class PlainDraws
{
    public static double[] Scores(double[][] columns, double[] weights)
    {
        double sum = 0;
        foreach (double weight in weights)
        {
            sum += weight;
        }

        double[] scores = new double[columns[0].Length];
        for (int unit = 0; unit < scores.Length; unit++)
        {
            for (int node = 0; node < weights.Length; node++)
            {
                scores[unit] += weights[node] / sum * columns[node][unit];
            }
        }

        return scores;
    }

    public static int[] Ranks(double[] scores) =>
        [.. scores.Select(own => 1 + scores.Count(other => Math.Round(other * 1e9) > Math.Round(own * 1e9)))];

    public static Tier[] Tiers(double[] scores, int missing, TierScheme scheme)
    {
        TierCutter.TryCut(scores.Order().ToArray(), missing, scheme, out var cutter).Should().BeTrue();
        var tiers = new Tier[scores.Length];
        for (int unit = 0; unit < tiers.Length; unit++)
        {
            tiers[unit] = cutter.TierOf(Resolution.Key(scores[unit]));
        }

        return tiers;
    }

    /// <summary>Uniform values with six decimals between 1 and 10: for each node those of all units.</summary>
    public static double[][] Columns(int nodes, int units, int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable
                .Range(0, nodes)
                .Select(_ =>
                    Enumerable.Range(0, units).Select(_ => Math.Round(1 + (9 * random.NextDouble()), 6)).ToArray()
                ),
        ];
    }
}
