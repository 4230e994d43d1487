using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Papi.Scoring.Construction;
using Papi.Scoring.Text;

namespace Papi.Scoring.Robustness;

/// <summary>How the weights of siblings vary from draw to draw; they are then made to add up to 1 again.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class WeightVariation
{
    // Set by set.
    private readonly double[] _sets;

    private readonly int _setLength;

    private WeightVariation(
        WeightVariationKind kind,
        double parameter = 0,
        double[]? sets = null,
        int setLength = 0,
        int level = 1
    )
    {
        Kind = kind;
        Parameter = parameter;
        _sets = sets ?? [];
        _setLength = setLength;
        Level = level;
    }

    /// <summary>Gets how the weights vary.</summary>
    public WeightVariationKind Kind { get; }

    /// <summary>Gets the factor of the noise or the concentration of the Dirichlet distribution; 0 for given sets.</summary>
    public double Parameter { get; }

    /// <summary>Gets the level of the nodes whose weights vary: 1 the children of the index itself (the usual case); 0 all levels.</summary>
    public int Level { get; }

    /// <summary>Multiplies each weight by 1 + <paramref name="factor"/> × u, u uniform between −1 and 1.</summary>
    /// <param name="factor">The greatest relative change, from 0 to below 1: 0.25 lets a weight go from three to five quarters.</param>
    /// <remarks>Source: <c>get_noisy_weights</c> of COINr.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not from 0 to below 1.</exception>
    public static WeightVariation Noise(double factor) =>
        factor is >= 0 and < 1
            ? new WeightVariation(WeightVariationKind.Noise, factor)
            : throw new ArgumentOutOfRangeException(nameof(factor), factor, "A factor of noise is from 0 to below 1.");

    /// <summary>Draws shares around the nominal ones: parameters concentration × number of siblings × share.</summary>
    /// <param name="concentration">
    /// From 0.1, finite: 1 with equal weights makes all shares that add up to 1 equally likely; the greater, the nearer
    /// the draws stay to the nominal weights.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="concentration"/> is below 0.1 or not finite.</exception>
    public static WeightVariation Dirichlet(double concentration) =>
        concentration >= DirichletWeights.LeastConcentration && double.IsFinite(concentration)
            ? new WeightVariation(WeightVariationKind.Dirichlet, concentration)
            : throw new ArgumentOutOfRangeException(
                nameof(concentration),
                concentration,
                "A concentration is 0.1 or more and finite."
            );

    /// <summary>Takes given sets of weights for the children of the index itself: draw k has set k, then from the first again.</summary>
    /// <param name="sets">At least one; each has a weight for every child of the index in the order of the design, 0 or more and not all 0.</param>
    /// <exception cref="ArgumentException">There is no set, or the sets differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or not finite, or all weights of a set are 0.</exception>
    public static WeightVariation Given(IReadOnlyList<IReadOnlyList<double>> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        if (
            sets.Count == 0
            || sets[0] is null
            || sets.Any(set => set is null || set.Count != sets[0].Count || set.Count == 0)
        )
        {
            throw new ArgumentException("At least one set is needed, and all are of the same length.", nameof(sets));
        }

        foreach (var set in sets)
        {
            IndexVariant.ThrowIfNoWeights(set, nameof(sets));
        }

        return new WeightVariation(
            WeightVariationKind.Given,
            sets: [.. sets.SelectMany(set => set)],
            setLength: sets[0].Count
        );
    }

    /// <summary>Makes the same variation of other levels.</summary>
    /// <param name="level">The level of the nodes whose weights vary: 1 the children of the index itself, and so on; 0 all levels.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is negative, or given sets are to vary anything but level 1.</exception>
    public WeightVariation At(int level)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(level);
        return Kind != WeightVariationKind.Given || level == 1
            ? new WeightVariation(Kind, Parameter, _sets, _setLength, level)
            : throw new ArgumentOutOfRangeException(nameof(level), level, "Given sets are weights of level 1.");
    }

    /// <summary>Reads a variation of level 1.</summary>
    /// <param name="text">
    /// <c>noise:0.25</c> or <c>dirichlet:1</c>, with a decimal point and, if need be, an exponent (<c>1E-10</c>); case does
    /// not matter; null is neither.
    /// </param>
    /// <param name="variation">The variation, where there is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out WeightVariation? variation)
    {
        string[] parts = (text ?? "").Split(':', StringSplitOptions.TrimEntries);
        variation =
            parts.Length == 2 && RoundTripNumber.TryParse(parts[1], out double parameter)
                ? parts[0].ToUpperInvariant() switch
                {
                    "NOISE" when parameter is >= 0 and < 1 => Noise(parameter),
                    "DIRICHLET" when parameter >= DirichletWeights.LeastConcentration => Dirichlet(parameter),
                    _ => null,
                }
                : null;
        return variation is not null;
    }

    /// <summary>Returns the variation as text, such as <c>noise:0.25</c>; <c>equal</c> is one given set whose weights are the same.</summary>
    public override string ToString() =>
        Kind switch
        {
            WeightVariationKind.Noise => string.Create(CultureInfo.InvariantCulture, $"noise:{Parameter}"),
            WeightVariationKind.Dirichlet => string.Create(CultureInfo.InvariantCulture, $"dirichlet:{Parameter}"),
            _ => IsEqual ? "equal" : "given",
        };

    /// <summary>Sets up the weights that vary, one family of siblings each.</summary>
    /// <param name="design">The design.</param>
    /// <param name="seed">The seed; each family takes its own numbers from it.</param>
    /// <param name="picksSets">Whether given sets are picked at random instead of one after the other.</param>
    /// <exception cref="ArgumentException">The sets do not fit the design, or the design has no nodes on the level.</exception>
    internal WeightFamily[] FamiliesOf(IndexDesign design, ulong seed, bool picksSets)
    {
        WeightFamily[] families =
        [
            .. Enumerable
                .Range(0, design.Nodes.Count)
                .Where(parent =>
                    !design.ChildrenAt(parent).IsEmpty && (Level == 0 || design.LevelAt(parent) == Level - 1)
                )
                .Select(parent => FamilyOf(design, parent, seed, picksSets)),
        ];
        return families.Length > 0
            ? families
            : throw new ArgumentException($"{design} has no nodes on level {Level}.", nameof(design));
    }

    private bool IsEqual => _sets.Length == _setLength && Array.TrueForAll(_sets, weight => weight == _sets[0]);

    private WeightFamily FamilyOf(IndexDesign design, int parent, ulong seed, bool picksSets)
    {
        int[] children = design.ChildrenAt(parent).ToArray();
        double[] nominal = [.. children.Select(child => design.Nodes[child].Weight)];
        if (Kind == WeightVariationKind.Given && _setLength != children.Length)
        {
            throw new ArgumentException(
                $"Sets of {_setLength} weights do not fit the {children.Length} children of {design.Root}.",
                nameof(design)
            );
        }

        ulong own = DrawSeeds.OfFamily(seed, parent);
        return new WeightFamily(
            children[0],
            Kind switch
            {
                WeightVariationKind.Noise => new NoiseWeights(nominal, Parameter, own),
                WeightVariationKind.Dirichlet => new DirichletWeights(nominal, Parameter, own),
                _ when picksSets => new PickedWeights(_sets, children.Length, own),
                _ => new GivenWeights(_sets, children.Length),
            }
        );
    }
}
