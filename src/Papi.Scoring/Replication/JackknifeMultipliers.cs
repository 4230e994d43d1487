namespace Papi.Scoring.Replication;

/// <summary>One cluster out, the others of its stratum × n / (n − 1).</summary>
internal sealed class JackknifeMultipliers : IReplicateMultipliers
{
    private readonly FirstStage _clusters;

    private readonly int[] _firstClusters;

    // The cluster that each replicate leaves out.
    private readonly int[] _left;

    public JackknifeMultipliers(FirstStage clusters)
    {
        _clusters = clusters;
        _firstClusters = clusters.FirstClusters();
        _left =
        [
            .. clusters.VaryingStrata.SelectMany(stratum =>
                Enumerable.Range(_firstClusters[stratum], clusters.CountOf(stratum))
            ),
        ];
    }

    public int Count => _left.Length;

    /// <summary>Gets what the square of each replicate counts: (1 − f) (n − 1) / n.</summary>
    public double[] Scales() =>
        Array.ConvertAll(
            _left,
            cluster =>
            {
                int stratum = _clusters.StratumOf(cluster);
                double count = _clusters.CountOf(stratum);
                return _clusters.RestOf(stratum) * (count - 1) / count;
            }
        );

    public void Fill(int replicate, Span<double> clusters)
    {
        clusters.Fill(1);
        int stratum = _clusters.StratumOf(_left[replicate]);
        double count = _clusters.CountOf(stratum);
        clusters.Slice(_firstClusters[stratum], _clusters.CountOf(stratum)).Fill(count / (count - 1));
        clusters[_left[replicate]] = 0;
    }
}
