using Papi.Scoring.Numerics;

namespace Papi.Scoring.Robustness;

/// <summary>Given sets of weights, one picked at random for each draw: two independent samples need that.</summary>
/// <param name="sets">Set by set; not negative, each set with a positive sum.</param>
/// <param name="nodes">How many weights are a set.</param>
/// <param name="seed">With the number of the replicate it decides the set.</param>
internal sealed class PickedWeights(double[] sets, int nodes, ulong seed) : IWeightDraws
{
    /// <inheritdoc/>
    public int Nodes => nodes;

    /// <inheritdoc/>
    public void Draw(long first, Span<double> weights)
    {
        for (int lane = 0; lane < LaneVectors.Lanes; lane++)
        {
            var stream = new RandomStream(seed, first + lane);
            int set = stream.NextBelow(sets.Length / nodes);
            for (int node = 0; node < nodes; node++)
            {
                weights[(node * LaneVectors.Lanes) + lane] = sets[(set * nodes) + node];
            }
        }
    }
}
