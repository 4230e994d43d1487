using Papi.Scoring.Numerics;

namespace Papi.Scoring.Replication;

/// <summary>Clusters drawn with replacement within their strata; a cluster counts as often as it is drawn.</summary>
internal sealed class BootstrapMultipliers(FirstStage clusters, BootstrapOptions options) : IReplicateMultipliers
{
    private readonly int[] _firstClusters = clusters.FirstClusters();

    private readonly int[] _varying = [.. clusters.VaryingStrata];

    public int Count => options.Replicates;

    /// <summary>What the sum of squares is multiplied by.</summary>
    public double Scale()
    {
        double perReplicate = 1.0 / (options.Replicates - 1);
        if (options.Kind == BootstrapKind.RaoWu || _varying.Length == 0)
        {
            return perReplicate;
        }

        double harmonicMean = _varying.Length / _varying.Sum(stratum => 1.0 / clusters.CountOf(stratum));
        return harmonicMean / (harmonicMean - 1) * perReplicate;
    }

    public void Fill(int replicate, Span<double> target)
    {
        target.Fill(1);
        var stream = new RandomStream(unchecked((ulong)options.Seed), replicate);
        foreach (int stratum in _varying)
        {
            int count = clusters.CountOf(stratum);
            int draws = options.Kind == BootstrapKind.RaoWu ? count - 1 : count;
            double each = (double)count / draws;
            var ofStratum = target.Slice(_firstClusters[stratum], count);
            ofStratum.Clear();
            for (int draw = 0; draw < draws; draw++)
            {
                ofStratum[stream.NextBelow(count)] += each;
            }
        }
    }
}
