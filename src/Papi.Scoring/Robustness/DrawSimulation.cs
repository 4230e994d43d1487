using Papi.Scoring.Numerics;
using Papi.Scoring.Significance;

namespace Papi.Scoring.Robustness;

/// <summary>Draws scores, block after block, and counts the ranks; the counts do not depend on who draws what.</summary>
internal static class DrawSimulation
{
    /// <summary>Counts the ranks over all draws.</summary>
    /// <param name="units">How many units have scores, 1 or more.</param>
    /// <param name="createScores">Makes the scores of one thread.</param>
    /// <param name="settings">What is counted.</param>
    /// <param name="progress">Told the share of draws that are done, from 0 to 1, rising; at most a hundred times.</param>
    /// <param name="cancellationToken">Gives up between blocks of draws.</param>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public static DrawCounts Run(
        int units,
        Func<IScoreDraws> createScores,
        DrawSettings settings,
        IProgress<double>? progress,
        CancellationToken cancellationToken
    )
    {
        int blocks = ((settings.Draws - 1) / DrawBlock.Length) + 1;
        var table = settings.TierScheme is { } scheme ? TierTable.TryCreate(units, settings.Missing, scheme) : null;
        var workers = BlockLoop.Run(
            blocks,
            settings.MaxThreads,
            () => new Worker(units, createScores(), table, settings.CountsPairs),
            (worker, block) =>
            {
                long first = (long)block * DrawBlock.Length;
                worker.Draw(first, (int)Math.Min(DrawBlock.Length, settings.Draws - first));
            },
            progress,
            cancellationToken
        );

        return Total(units, workers, table, settings);
    }

    // Sums of whole numbers: the order of the parts is of no account.
    private static DrawCounts Total(int units, IEnumerable<Worker> workers, TierTable? table, DrawSettings settings)
    {
        var ranks = new RankCounts(units);
        var tiers = table is null ? null : new TierCounts(units);
        var pairs = settings.CountsPairs ? new PairCounts(units) : null;
        foreach (var worker in workers)
        {
            ranks.Add(worker.Ranks);
            tiers?.Add(worker.Tiers!.Moves);
            pairs?.Add(worker.Pairs!);
        }

        tiers?.Add(ranks, table!);
        return new DrawCounts(settings.Draws, ranks, tiers, pairs);
    }

    /// <summary>What one thread needs, made once.</summary>
    private sealed class Worker(int units, IScoreDraws scores, TierTable? table, bool countsPairs)
    {
        private readonly DrawBlock _block = new(units);

        public RankCounts Ranks { get; } = new(units);

        public TierTally? Tiers { get; } = table is null ? null : new TierTally(table, units);

        public PairCounts? Pairs { get; } = countsPairs ? new PairCounts(units) : null;

        public void Draw(long first, int draws)
        {
            _block.Draw(scores, first);
            Ranks.Add(_block.Greater, DrawBlock.Length, draws);
            Tiers?.Add(_block, draws);
            if (Pairs is not null)
            {
                _block.ClearFrom(draws);
                Pairs.Add(_block);
            }
        }
    }
}
