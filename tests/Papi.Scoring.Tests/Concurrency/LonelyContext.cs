namespace Papi.Scoring.Tests.Concurrency;

/// <summary>The context of a thread that alone carries out what is posted to it, and is busy: of a window, or an old web server.</summary>
/// <remarks>Who posts to it and waits on its thread waits for ever.</remarks>
internal sealed class LonelyContext : SynchronizationContext
{
    private int _posts;

    /// <summary>How many calls were posted.</summary>
    public int Posts => Volatile.Read(ref _posts);

    public override void Post(SendOrPostCallback d, object? state) => Interlocked.Increment(ref _posts);

    public override void Send(SendOrPostCallback d, object? state) =>
        throw new InvalidOperationException("The thread of this context is busy.");

    public override SynchronizationContext CreateCopy() => this;
}
