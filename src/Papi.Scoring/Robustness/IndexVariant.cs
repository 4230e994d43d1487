using Papi.Scoring.Aggregation;
using Papi.Scoring.Normalization;

namespace Papi.Scoring.Robustness;

/// <summary>One set of choices in the place of the nominal ones.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record IndexVariant
{
    /// <summary>Gets the weights of the children of the index itself in the order of the design; null is the nominal ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or not finite, or all are 0.</exception>
    public IReadOnlyList<double>? Weights
    {
        get;
        init
        {
            if (value is not null)
            {
                ThrowIfNoWeights(value, nameof(value));
            }

            field = value is null ? null : Array.AsReadOnly<double>([.. value]);
        }
    }

    /// <summary>Gets how indicators are normalised; null is as the construction says.</summary>
    public NormalizationMethod? Normalization { get; init; }

    /// <summary>Gets how children become the score of their parent; null is as the construction says.</summary>
    public AggregationMethod? Aggregation { get; init; }

    /// <summary>Gets the code of the node that does not count; null where all do.</summary>
    public string? LeftOut { get; init; }

    internal static void ThrowIfNoWeights(IReadOnlyList<double> weights, string parameter)
    {
        foreach (double weight in weights)
        {
            if (!double.IsFinite(weight) || weight < 0)
            {
                throw new ArgumentOutOfRangeException(parameter, weight, "A weight is finite and not negative.");
            }
        }

        if (weights.All(weight => weight == 0))
        {
            throw new ArgumentOutOfRangeException(parameter, 0, "Not all weights of a set are 0.");
        }
    }
}
