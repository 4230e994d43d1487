namespace Papi.Scoring.Replication;

/// <summary>Multipliers that somebody else made.</summary>
/// <param name="replicates">For each replicate one multiplier for each cluster.</param>
internal sealed class GivenMultipliers(double[][] replicates) : IReplicateMultipliers
{
    public int Count => replicates.Length;

    public void Fill(int replicate, Span<double> clusters) => replicates[replicate].CopyTo(clusters);
}
