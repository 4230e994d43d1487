using Papi.Scoring.Numerics;

namespace Papi.Scoring.Robustness;

/// <summary>Each nominal weight times a factor of its own around 1: w (1 + factor × u), u uniform between -1 and 1.</summary>
/// <remarks>Source: <c>get_noisy_weights</c> of COINr (Becker et al., Journal of Open Source Software 7, 2022).</remarks>
internal sealed class NoiseWeights : IWeightDraws
{
    private readonly double[] _nominal;

    private readonly double _factor;

    private readonly ulong _seed;

    /// <summary>Takes the nominal weights.</summary>
    /// <param name="nominal">Not negative, with a positive sum.</param>
    /// <param name="factor">The greatest relative change; 0 or more and below 1, so that no weight turns round.</param>
    /// <param name="seed">With the number of the replicate it decides the weights.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not in its range.</exception>
    public NoiseWeights(ReadOnlySpan<double> nominal, double factor, ulong seed)
    {
        if (factor is not (>= 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(factor),
                factor,
                "A factor of noise is 0 or more and below 1."
            );
        }

        _nominal = nominal.ToArray();
        _factor = factor;
        _seed = seed;
    }

    /// <inheritdoc/>
    public int Nodes => _nominal.Length;

    /// <inheritdoc/>
    public void Draw(long first, Span<double> weights)
    {
        for (int lane = 0; lane < LaneVectors.Lanes; lane++)
        {
            var stream = new RandomStream(_seed, first + lane);
            for (int node = 0; node < _nominal.Length; node++)
            {
                double deviation = (2 * stream.NextUniform()) - 1;
                weights[(node * LaneVectors.Lanes) + lane] = _nominal[node] * (1 + (_factor * deviation));
            }
        }
    }
}
