using Papi.Scoring.Aggregation;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Normalization;

namespace Papi.Scoring.Construction;

/// <summary>One node of the design of an index: the index itself, a group or an indicator.</summary>
/// <remarks>Checked where a design is made of it, all problems of all nodes together. Immutable; make a changed copy by <c>with</c>.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed record DesignNode
{
    /// <summary>Gets the code, unique in the design; case does not matter.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the code of the parent; null for the index itself.</summary>
    public string? Parent { get; init; }

    /// <summary>Gets the name in both languages; null where the code is all there is.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Gets the weight relative to the siblings, 1 by default; from 1e-60 to 1e60.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Gets which end of an indicator is the good one; of a group more is always better.</summary>
    public IndicatorDirection Direction { get; init; }

    /// <summary>Gets the fixed ends of an indicator's own scale; null where it has none.</summary>
    public ScoreRange? Goalposts { get; init; }

    /// <summary>Gets the value of an indicator that is to be reached; null where there is none.</summary>
    public double? Target { get; init; }

    /// <summary>Gets how the indicator is normalised; null is as the construction says.</summary>
    public NormalizationMethod? Normalization { get; init; }

    /// <summary>Gets how the children become the score; null is as the construction says.</summary>
    public AggregationMethod? Aggregation { get; init; }

    /// <summary>Returns the code and, where there is one, the English name.</summary>
    public override string ToString() => Name is null ? Code : $"{Code} {Name.English}";
}
