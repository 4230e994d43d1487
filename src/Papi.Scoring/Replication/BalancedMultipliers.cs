using System.Numerics;

namespace Papi.Scoring.Replication;

/// <summary>Half of each pair of clusters, which half by a Hadamard matrix, so that the replicates of any two strata are balanced.</summary>
/// <remarks>
/// The matrix is Sylvester's: the sign of row r and column c is that of the parity of the bits that r and c share. Column 0
/// has no negative sign and belongs to no stratum, so that each cluster is in half of the replicates.
/// </remarks>
internal sealed class BalancedMultipliers : IReplicateMultipliers
{
    private readonly int[] _firstClusters;

    private readonly int[] _varying;

    private readonly double _fay;

    public BalancedMultipliers(FirstStage clusters, double fay)
    {
        _firstClusters = clusters.FirstClusters();
        _varying = [.. clusters.VaryingStrata];
        _fay = fay;
        Count = (int)BitOperations.RoundUpToPowerOf2((uint)_varying.Length + 1);
    }

    public int Count { get; }

    /// <summary>What the sum of squares is multiplied by.</summary>
    public double Scale() => 1 / (Count * (1 - _fay) * (1 - _fay));

    public void Fill(int replicate, Span<double> clusters)
    {
        clusters.Fill(1);
        for (int i = 0; i < _varying.Length; i++)
        {
            bool isFirst = (BitOperations.PopCount((uint)(replicate & (i + 1))) & 1) == 0;
            int first = _firstClusters[_varying[i]];
            clusters[first] = isFirst ? 2 - _fay : _fay;
            clusters[first + 1] = isFirst ? _fay : 2 - _fay;
        }
    }
}
