using System.Globalization;
using Papi.Scoring.Aggregation;
using Papi.Scoring.Normalization;
using Papi.Scoring.Preparation;

namespace Papi.Scoring.Construction;

/// <summary>The methods by which an index is constructed; a node of the design may have its own.</summary>
/// <remarks>
/// They are applied in this order: missing values are imputed, outliers treated, indicators normalised, scores aggregated.
/// Immutable; make a changed copy by <c>with</c>.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record ConstructionOptions
{
    /// <summary>Gets min-max from 0 to 100 and arithmetic means, everything needed and no indicator constant.</summary>
    public static ConstructionOptions Default { get; } = new();

    /// <summary>
    /// Gets PAPI's own way: every score as the share of its scale, put on 1 to 10, and arithmetic means. The index is the
    /// total divided by the number of dimensions, so the ranking is the published one.
    /// </summary>
    public static ConstructionOptions Papi { get; } = new() { Normalization = NormalizationMethod.Goalposts(1, 10) };

    /// <summary>
    /// Gets COINr's defaults: as <see cref="Default"/>, but any one child at hand is enough, the weights of the others going
    /// to it without a word.
    /// </summary>
    public static ConstructionOptions Coinr { get; } = new() { DataThreshold = 0 };

    /// <summary>Gets how missing values are replaced; null, the default, leaves them missing.</summary>
    public ImputationMethod? Imputation { get; init; }

    /// <summary>Gets how outliers are treated; null, the default, leaves them as they are.</summary>
    public OutlierTreatment? Treatment { get; init; }

    /// <summary>Gets over which values indicators are treated and normalised; those of the year alone by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public ConstructionScope Scope
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "Year or Panel.");
    }

    /// <summary>Gets how indicators are normalised, unless the design says otherwise of one.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public NormalizationMethod Normalization
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = NormalizationMethod.MinMax(0, 100);

    /// <summary>Gets how children become the score of their parent, unless the design says otherwise of one.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public AggregationMethod Aggregation
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = AggregationMethod.Arithmetic;

    /// <summary>
    /// Gets the least share of its children, by number, that a unit must have for a score, from 0 (any one is enough) to
    /// 1 (all, the default: a missing part makes the whole missing). The weights of those at hand are made to add up to 1.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double DataThreshold
    {
        get;
        init =>
            field = value is >= 0 and <= 1
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "A share from 0 to 1.");
    } = 1;

    /// <summary>Gets what becomes of an indicator on which all units are equal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public ConstantIndicatorPolicy ConstantIndicators
    {
        get;
        init =>
            field = Enum.IsDefined(value)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "Refuse or Skip.");
    }

    /// <summary>Returns the methods, those that were not asked for left out.</summary>
    public override string ToString()
    {
        string imputation = Imputation is null ? "" : $"impute {Imputation}, ";
        string treatment = Treatment is null ? "" : $"{Treatment}, ";
        string scope = Scope == ConstructionScope.Panel ? " over the panel" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{imputation}{treatment}{Normalization}{scope}, {Aggregation}, data threshold {DataThreshold}"
        );
    }

    /// <summary>Whether other years are needed.</summary>
    internal bool NeedsPanel => Scope == ConstructionScope.Panel || Imputation is { NeedsPanel: true };
}
