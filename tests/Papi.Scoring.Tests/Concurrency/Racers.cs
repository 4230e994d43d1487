namespace Papi.Scoring.Tests.Concurrency;

/// <summary>Threads that start at one moment, and that have to come back.</summary>
internal static class Racers
{
    /// <summary>Far more than anything here takes, also on a busy machine: who is not back by then waits for ever.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(3);

    /// <summary>Runs everything at once, each on a thread of its own.</summary>
    /// <returns>The results in the order of what was run.</returns>
    /// <exception cref="TimeoutException">A thread does not come back.</exception>
    public static T[] Run<T>(IReadOnlyList<Func<T>> runs)
    {
        var results = new T[runs.Count];
        var failures = new Exception?[runs.Count];
        using var start = new Barrier(runs.Count);
        Thread[] threads =
        [
            .. runs.Select(
                (run, i) =>
                    new Thread(() =>
                    {
                        start.SignalAndWait();
                        try
                        {
                            results[i] = run();
                        }
#pragma warning disable CA1031 // A thread must not end the process; what it met is thrown below.
                        catch (Exception exception)
#pragma warning restore CA1031
                        {
                            failures[i] = exception;
                        }
                    })
                    {
                        IsBackground = true,
                    }
            ),
        ];
        Array.ForEach(threads, thread => thread.Start());
        if (!Array.TrueForAll(threads, thread => thread.Join(Patience)))
        {
            throw new TimeoutException("A thread does not come back.");
        }

        var met = failures.OfType<Exception>().ToList();
        return met.Count == 0 ? results : throw new AggregateException(met);
    }
}
