namespace Papi.Scoring.Numerics;

/// <summary>Reports how much of a number of steps is done: rising, and no more than a hundred times.</summary>
internal sealed class ProgressSteps(IProgress<double> progress, long steps)
{
#pragma warning disable MA0158 // System.Threading.Lock came after .NET 8.
    private readonly object _gate = new();
#pragma warning restore MA0158

    private long _done;

    private long _reported;

    /// <summary>Notes that one more step is done; any thread may.</summary>
    public void Advance()
    {
        long percent = Interlocked.Increment(ref _done) * 100 / steps;
        if (percent > Volatile.Read(ref _reported))
        {
            Report(percent);
        }
    }

    // Under a lock, so that reports come one after the other and none goes back.
    private void Report(long percent)
    {
        lock (_gate)
        {
            if (percent > _reported)
            {
                _reported = percent;
                progress.Report(percent / 100.0);
            }
        }
    }
}
