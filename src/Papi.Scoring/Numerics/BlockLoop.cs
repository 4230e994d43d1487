using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Papi.Scoring.Numerics;

/// <summary>Works through numbered blocks on several threads, each with a scratch of its own.</summary>
/// <remarks>Which thread takes which block is left to chance: a result must not depend on it.</remarks>
internal static class BlockLoop
{
    /// <summary>Works through all blocks.</summary>
    /// <param name="blocks">How many blocks there are.</param>
    /// <param name="maxThreads">How many threads at most; null for as many as there are processors.</param>
    /// <param name="createWorker">Makes the scratch of one thread.</param>
    /// <param name="work">Does one block, by its 0-based number.</param>
    /// <param name="progress">Told the share of the blocks that are done, from 0 to 1, rising, at most a hundred times; null is nobody.</param>
    /// <param name="cancellationToken">Gives up between blocks.</param>
    /// <returns>The scratches, in no order.</returns>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public static IReadOnlyCollection<TWorker> Run<TWorker>(
        int blocks,
        int? maxThreads,
        Func<TWorker> createWorker,
        Action<TWorker, int> work,
        IProgress<double>? progress,
        CancellationToken cancellationToken
    )
    {
        var steps = progress is null ? null : new ProgressSteps(progress, blocks);
        var workers = new ConcurrentBag<TWorker>();
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = maxThreads ?? -1,
            CancellationToken = cancellationToken,
        };
        try
        {
            Parallel.For(
                0,
                blocks,
                options,
                createWorker,
                (block, _, worker) =>
                {
                    work(worker, block);
                    steps?.Advance();
                    return worker;
                },
                workers.Add
            );
        }
        catch (AggregateException exception)
        {
            // What went wrong, as if there were one thread; several report together, and one reason is enough.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }

        return workers;
    }
}
