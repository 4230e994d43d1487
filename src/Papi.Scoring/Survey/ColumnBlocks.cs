namespace Papi.Scoring.Survey;

/// <summary>The sums of many columns, eight to a block.</summary>
internal static class ColumnBlocks
{
    public static int CountOf(int columns) => ((columns - 1) / SumKernel.Lanes) + 1;

    /// <summary>Adds rows to the sums; no number depends on how many threads do.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="weights">One weight a row.</param>
    /// <param name="runs">Which rows add to which cell.</param>
    /// <param name="blocks">The sums of each block, with room for every cell.</param>
    /// <param name="maxThreads">How many threads work at most.</param>
    public static void Add(double[][] columns, double[] weights, RowRuns runs, CellSums[] blocks, int? maxThreads) =>
        Parallel.For(
            0,
            blocks.Length,
            new ParallelOptions { MaxDegreeOfParallelism = maxThreads ?? -1 },
            block =>
            {
                // The last block is filled up with the last column: those sums are never read.
                double[][] eight = new double[SumKernel.Lanes][];
                for (int lane = 0; lane < eight.Length; lane++)
                {
                    eight[lane] = columns[Math.Min((block * SumKernel.Lanes) + lane, columns.Length - 1)];
                }

                SumKernel.Add(eight, weights, runs, blocks[block]);
            }
        );
}
