namespace Papi.Scoring.Numerics;

/// <summary>
/// The distribution of the number of discordant pairs among n values in random order: of Kendall's S = N − 2D with
/// N = n(n − 1)/2 pairs. Exact where no two values are equal.
/// </summary>
internal sealed class KendallDistribution
{
    // Cumulated from below: the chance of at most so many discordant pairs.
    private readonly double[] _atMost;

    private KendallDistribution(double[] atMost) => _atMost = atMost;

    /// <summary>Finds the distribution for n values: permutations counted by their inversions.</summary>
    /// <remarks>
    /// The n-th value stands before j of the others, each j from 0 to n − 1 being as likely:
    /// p_n(k) = (p_{n−1}(k) + … + p_{n−1}(k − n + 1)) / n. Shares instead of counts, so that n! does not overflow.
    /// </remarks>
    public static KendallDistribution Of(int count)
    {
        double[] shares = [1];
        for (int n = 2; n <= count; n++)
        {
            double[] next = new double[(n * (n - 1) / 2) + 1];
            for (int k = 0; k < shares.Length; k++)
            {
                for (int j = 0; j < n; j++)
                {
                    next[k + j] += shares[k] / n;
                }
            }

            shares = next;
        }

        for (int k = 1; k < shares.Length; k++)
        {
            shares[k] += shares[k - 1];
        }

        return new KendallDistribution(shares);
    }

    /// <summary>The chance of at most so many discordant pairs; 0 below none.</summary>
    public double AtMost(int discordant) => discordant < 0 ? 0 : _atMost[Math.Min(discordant, _atMost.Length - 1)];

    /// <summary>How likely an order as lopsided as this one is where there is no trend, up or down.</summary>
    public double TwoSided(int discordant)
    {
        // By symmetry the tail above is the tail below of the mirrored order.
        int fewer = Math.Min(discordant, _atMost.Length - 1 - discordant);
        return Math.Min(1, 2 * AtMost(fewer));
    }
}
