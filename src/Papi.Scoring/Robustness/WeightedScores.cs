using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Papi.Scoring.Robustness;

/// <summary>Weighted means of given values under drawn weights: Σ share × value, added in the order of the nodes.</summary>
/// <remarks>
/// A product and a sum, each rounded, never fused: a plain loop over the nodes that starts from 0 gives the same bits.
/// </remarks>
internal sealed class WeightedScores : IScoreDraws
{
    private readonly IWeightDraws _weights;

    // Unit by unit, its nodes side by side.
    private readonly double[] _values;

    private readonly double[] _shares;

    /// <summary>Lays the values out.</summary>
    /// <param name="columns">For each node the values of all units; greater is better, never NaN.</param>
    /// <param name="weights">The weights of as many nodes.</param>
    public WeightedScores(IReadOnlyList<double[]> columns, IWeightDraws weights)
    {
        _weights = weights;
        _shares = new double[weights.Nodes * LaneVectors.Lanes];
        _values = new double[columns[0].Length * weights.Nodes];
        for (int i = 0; i < _values.Length; i++)
        {
            _values[i] = columns[i % weights.Nodes][i / weights.Nodes];
        }
    }

    /// <inheritdoc/>
    public void Draw(long first, Span<double> scores)
    {
        _weights.Draw(first, _shares);
        WeightShares.NormalizeLanes(_shares);
        var shares = MemoryMarshal.Cast<double, LaneVectors>(_shares);
        ReadOnlySpan<double> values = _values;
        foreach (ref var unit in MemoryMarshal.Cast<double, LaneVectors>(scores))
        {
            unit = Mean(values[..shares.Length], shares);
            values = values[shares.Length..];
        }
    }

    private static LaneVectors Mean(ReadOnlySpan<double> values, ReadOnlySpan<LaneVectors> shares)
    {
        var (first, second) = (Vector256<double>.Zero, Vector256<double>.Zero);
        var (third, fourth) = (Vector256<double>.Zero, Vector256<double>.Zero);
        for (int node = 0; node < shares.Length && node < values.Length; node++)
        {
            var value = Vector256.Create(values[node]);
            first += shares[node].First * value;
            second += shares[node].Second * value;
            third += shares[node].Third * value;
            fourth += shares[node].Fourth * value;
        }

        return new LaneVectors(first, second, third, fourth);
    }
}
