using Papi.Scoring.Files;

namespace Papi.Cli.Commands;

/// <summary>Passes on how far the reading of a large file is, and gives up when told.</summary>
/// <param name="progress">Takes the share that is read; null where nobody asks.</param>
/// <param name="cancellationToken">Interrupts the reading at the next report.</param>
internal sealed class ReadingProgress(IProgress<double>? progress, CancellationToken cancellationToken)
    : IProgress<MicrodataProgress>
{
    public void Report(MicrodataProgress value)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (value.Share is { } share)
        {
            progress?.Report(share);
        }
    }
}
