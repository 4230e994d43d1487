namespace Papi.Scoring.Replication;

/// <summary>By how much a replicate multiplies the weights of each cluster.</summary>
/// <remarks>Implementations are immutable and safe for concurrent use; a replicate does not depend on those before it.</remarks>
internal interface IReplicateMultipliers
{
    int Count { get; }

    /// <summary>Writes the multipliers of one replicate.</summary>
    /// <param name="replicate">The 0-based replicate.</param>
    /// <param name="clusters">One multiplier for each cluster of the first stage.</param>
    void Fill(int replicate, Span<double> clusters);
}
