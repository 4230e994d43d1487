namespace Papi.Scoring.Robustness;

/// <summary>Given sets of weights, one after the other and then from the first again.</summary>
internal sealed class GivenWeights : IWeightDraws
{
    private readonly double[] _weights;

    private readonly int _sets;

    /// <summary>Takes the sets.</summary>
    /// <param name="weights">Set by set; not negative, each set with a positive sum.</param>
    /// <param name="nodes">How many weights are a set.</param>
    public GivenWeights(ReadOnlySpan<double> weights, int nodes)
    {
        _weights = weights.ToArray();
        Nodes = nodes;
        _sets = weights.Length / nodes;
    }

    /// <inheritdoc/>
    public int Nodes { get; }

    /// <inheritdoc/>
    public void Draw(long first, Span<double> weights)
    {
        for (int lane = 0; lane < LaneVectors.Lanes; lane++)
        {
            int set = (int)((first + lane) % _sets);
            for (int node = 0; node < Nodes; node++)
            {
                weights[(node * LaneVectors.Lanes) + lane] = _weights[(set * Nodes) + node];
            }
        }
    }
}
