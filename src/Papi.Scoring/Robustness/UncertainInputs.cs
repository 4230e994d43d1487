using System.Collections.ObjectModel;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Normalization;
using Papi.Scoring.Preparation;

namespace Papi.Scoring.Robustness;

/// <summary>What varies in an analysis, independently of each other; what is not named stays as the construction has it.</summary>
/// <remarks>Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record UncertainInputs
{
    /// <summary>Gets how weights vary; null where they do not.</summary>
    public WeightVariation? Weights { get; init; }

    /// <summary>Gets the normalisations, all equally likely; empty where that of the construction stands.</summary>
    /// <remarks>An indicator for which the design names a method of its own keeps it.</remarks>
    public IReadOnlyList<NormalizationMethod> Normalizations
    {
        get;
        init => field = Copy(value);
    } = [];

    /// <summary>Gets the aggregations, all equally likely; empty where that of the construction stands.</summary>
    /// <remarks>A group for which the design names a method of its own keeps it.</remarks>
    public IReadOnlyList<AggregationMethod> Aggregations
    {
        get;
        init => field = Copy(value);
    } = [];

    /// <summary>Gets the ways to impute missing values, all equally likely; empty where that of the construction stands.</summary>
    public IReadOnlyList<ImputationMethod> Imputations
    {
        get;
        init => field = Copy(value);
    } = [];

    /// <summary>Gets the codes of nodes of which a draw leaves out one or none, all equally likely; empty where none ever is.</summary>
    /// <exception cref="ArgumentException">A node stands twice.</exception>
    public IReadOnlyList<string> LeftOut
    {
        get;
        init =>
            field =
                Copy(value).Distinct(StringComparer.OrdinalIgnoreCase).Count() == value.Count
                    ? Copy(value)
                    : throw new ArgumentException(
                        "A node stands twice; each is left out as often as none.",
                        nameof(value)
                    );
    } = [];

    /// <summary>
    /// Gets the standard errors of the values, by the same units and indicators, 0 where a value is exact; null where
    /// values do not vary. Every value, after imputation and the treatment of outliers, is drawn from its own normal
    /// distribution.
    /// </summary>
    public UnitTable? StandardErrors { get; init; }

    /// <summary>Gets the inputs that vary.</summary>
    public IReadOnlyList<UncertainInput> Varying =>
        [
            .. Enum.GetValues<UncertainInput>()
                .Where(input =>
                    input switch
                    {
                        UncertainInput.Weights => Weights is not null,
                        UncertainInput.Normalization => Normalizations.Count > 1,
                        UncertainInput.Aggregation => Aggregations.Count > 1,
                        UncertainInput.Imputation => Imputations.Count > 1,
                        UncertainInput.LeftOut => LeftOut.Count > 0,
                        UncertainInput.SamplingError => StandardErrors is not null,
                        _ => false,
                    }
                ),
        ];

    /// <summary>Returns the inputs that vary.</summary>
    public override string ToString() => Varying.Count == 0 ? "nothing varies" : string.Join(", ", Varying);

    private static ReadOnlyCollection<T> Copy<T>(IReadOnlyList<T> value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Contains(null!)
            ? throw new ArgumentException("A choice is not null.", nameof(value))
            : Array.AsReadOnly<T>([.. value]);
    }
}
