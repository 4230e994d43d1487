using Papi.Scoring.Construction;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Robustness;

/// <summary>Draws variants: each input from its own stream, so that no input shifts the numbers of another. Immutable.</summary>
internal sealed class VariantSampler
{
    private readonly ulong _seed;

    private readonly double[] _nominalWeights;

    /// <summary>Sets up the streams.</summary>
    /// <param name="space">The alternatives.</param>
    /// <param name="inputs">What varies.</param>
    /// <param name="seed">Where all numbers come from.</param>
    /// <param name="picksSets">Whether given sets of weights are picked at random instead of one after the other.</param>
    /// <exception cref="ArgumentException">Weights do not fit the design.</exception>
    public VariantSampler(VariantSpace space, UncertainInputs inputs, ulong seed, bool picksSets)
    {
        Space = space;
        _seed = seed;
        Families = inputs.Weights?.FamiliesOf(space.Nominal.Design, seed, picksSets) ?? [];
        _nominalWeights = space.NominalWeights.ToArray();
    }

    public VariantSpace Space { get; }

    /// <summary>The weights that vary, one family of siblings each.</summary>
    public IReadOnlyList<WeightFamily> Families { get; }

    /// <summary>The seed of drawn values.</summary>
    public ulong ValueSeed => DrawSeeds.OfInput(_seed, UncertainInput.SamplingError);

    public VariantChoice ChoiceOf(long replicate) =>
        new(
            Pick(UncertainInput.Imputation, Space.Preparations.Length, replicate),
            Pick(UncertainInput.Normalization, Space.Normalizations, replicate),
            Pick(UncertainInput.Aggregation, Space.Aggregations, replicate),
            Pick(UncertainInput.LeftOut, Space.LeftOuts, replicate)
        );

    /// <summary>Writes the weights of all nodes in 16 draws.</summary>
    /// <param name="first">The first replicate.</param>
    /// <param name="lanes">Filled node by node, the 16 draws of a node side by side.</param>
    public void DrawWeights(long first, Span<double> lanes)
    {
        for (int node = 0; node < _nominalWeights.Length; node++)
        {
            lanes.Slice(node * LaneVectors.Lanes, LaneVectors.Lanes).Fill(_nominalWeights[node]);
        }

        foreach (var family in Families)
        {
            int length = family.Draws.Nodes * LaneVectors.Lanes;
            family.Draws.Draw(first, lanes.Slice(family.First * LaneVectors.Lanes, length));
        }
    }

    private int Pick(UncertainInput input, int count, long replicate)
    {
        if (count == 1)
        {
            return 0;
        }

        var stream = new RandomStream(DrawSeeds.OfInput(_seed, input), replicate);
        return stream.NextBelow(count);
    }
}
