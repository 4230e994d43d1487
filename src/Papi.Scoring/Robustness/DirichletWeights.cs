using Papi.Scoring.Numerics;

namespace Papi.Scoring.Robustness;

/// <summary>Weights from a Dirichlet distribution around the nominal ones.</summary>
/// <remarks>
/// The parameters are concentration × nodes × nominal share: with equal weights and concentration 1 all shares that sum
/// to 1 are equally likely, and the greater the concentration, the nearer the draws stay to the nominal weights. They are
/// independent gamma variates that are then divided by their sum: Devroye, Non-Uniform Random Variate Generation (1986),
/// chapter XI.4. A node of weight 0 keeps it.
/// </remarks>
internal sealed class DirichletWeights : IWeightDraws
{
    /// <summary>The least concentration.</summary>
    /// <remarks>
    /// The greatest parameter is no less than the concentration. A variate of shape a below 1 has the factor u^(1/a) with
    /// u of at least 2^-53; from a tenth on it is not below 1e-160, so that the sum of a draw is never 0.
    /// </remarks>
    public const double LeastConcentration = 0.1;

    private readonly double[] _shapes;

    private readonly ulong _seed;

    /// <summary>Takes the nominal weights.</summary>
    /// <param name="nominal">Not negative, with a positive sum.</param>
    /// <param name="concentration">From <see cref="LeastConcentration"/>; finite.</param>
    /// <param name="seed">With the number of the replicate it decides the weights.</param>
    /// <exception cref="ArgumentOutOfRangeException">The concentration is not in its range.</exception>
    public DirichletWeights(ReadOnlySpan<double> nominal, double concentration, ulong seed)
    {
        if (!(concentration >= LeastConcentration && double.IsFinite(concentration)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(concentration),
                concentration,
                "A concentration is 0.1 or more and finite."
            );
        }

        _shapes = nominal.ToArray();
        _seed = seed;
        WeightShares.Normalize(_shapes);
        for (int i = 0; i < _shapes.Length; i++)
        {
            _shapes[i] *= concentration * _shapes.Length;
        }
    }

    /// <inheritdoc/>
    public int Nodes => _shapes.Length;

    /// <inheritdoc/>
    public void Draw(long first, Span<double> weights)
    {
        for (int lane = 0; lane < LaneVectors.Lanes; lane++)
        {
            var stream = new RandomStream(_seed, first + lane);
            for (int node = 0; node < _shapes.Length; node++)
            {
                weights[(node * LaneVectors.Lanes) + lane] = GammaDistribution.Draw(ref stream, _shapes[node]);
            }
        }
    }
}
