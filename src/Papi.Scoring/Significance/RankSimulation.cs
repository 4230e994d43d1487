using System.Numerics;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Significance;

/// <summary>Draws scores around estimates and counts the ranks; the counts do not depend on who draws what.</summary>
internal static class RankSimulation
{
    // Enough draws to make up for handing them out, few enough to keep all threads busy to the end.
    private const int BlockLength = 256;

    /// <summary>Counts the ranks over all draws.</summary>
    /// <param name="means">What is drawn around, greater is better.</param>
    /// <param name="deviations">The standard errors.</param>
    /// <param name="options">The seed, the number of draws and of threads.</param>
    /// <param name="cancellationToken">Gives up between blocks of draws.</param>
    public static RankCounts Run(
        double[] means,
        double[] deviations,
        RankUncertaintyOptions options,
        CancellationToken cancellationToken
    )
    {
        int blocks = ((options.Draws - 1) / BlockLength) + 1;
        var workers = BlockLoop.Run(
            blocks,
            options.MaxThreads,
            () => new Worker(means, deviations, unchecked((ulong)options.Seed)),
            (worker, block) =>
            {
                int first = block * BlockLength;
                worker.Draw(first, Math.Min(BlockLength, options.Draws - first));
            },
            progress: null,
            cancellationToken
        );

        // Sums of whole numbers: the order of the parts is of no account.
        var total = new RankCounts(means.Length);
        foreach (var worker in workers)
        {
            total.Add(worker.Counts);
        }

        return total;
    }

    /// <summary>What one thread needs, made once.</summary>
    private sealed class Worker(double[] means, double[] deviations, ulong seed)
    {
        private readonly double[] _drawn = new double[means.Length];

        private readonly double[] _keys = new double[means.Length];

        private readonly int[] _greater = new int[means.Length];

        private readonly double[] _sorted = new double[means.Length];

        public RankCounts Counts { get; } = new(means.Length);

        public void Draw(int first, int count)
        {
            for (int replicate = first; replicate < first + count; replicate++)
            {
                var stream = new RandomStream(seed, replicate);
                stream.FillNormal(_drawn);
                Scale(_drawn);
                Resolution.Keys(_drawn, _keys);
                Ranks.CountGreater(_keys, _greater, _sorted);
                Counts.Add(_greater);
            }
        }

        private void Scale(Span<double> drawn)
        {
            int i = 0;
            for (; i <= drawn.Length - Vector<double>.Count; i += Vector<double>.Count)
            {
                var centred = new Vector<double>(drawn[i..]) * new Vector<double>(deviations, i);
                (new Vector<double>(means, i) + centred).CopyTo(drawn[i..]);
            }

            for (; i < drawn.Length; i++)
            {
                drawn[i] = means[i] + (drawn[i] * deviations[i]);
            }
        }
    }
}
