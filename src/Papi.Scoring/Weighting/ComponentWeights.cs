using Papi.Scoring.Construction;

namespace Papi.Scoring.Weighting;

/// <summary>Weights by the first principal component of each group of a level.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class ComponentWeights
{
    internal ComponentWeights(IndexDesign design, int level, ComponentGroup[] groups, ComponentWeight[] rows)
    {
        Level = level;
        Groups = Array.AsReadOnly(groups);
        Rows = Array.AsReadOnly(rows);
        Design = design.WithWeights(
            rows.ToDictionary(row => row.Node.Code, row => row.Share, StringComparer.OrdinalIgnoreCase)
        );
    }

    /// <summary>Gets the level of the groups: 0 the index itself, 1 its children, and so on.</summary>
    public int Level { get; }

    /// <summary>Gets the groups in the order of the design.</summary>
    public IReadOnlyList<ComponentGroup> Groups { get; }

    /// <summary>Gets the weights of their children in the order of the design.</summary>
    public IReadOnlyList<ComponentWeight> Rows { get; }

    /// <summary>Gets the design of the index with these weights; those of other levels are as they were.</summary>
    public IndexDesign Design { get; }

    /// <summary>Returns the design and how many weights there are.</summary>
    public override string ToString() =>
        $"{Design.Id}: {Rows.Count} weights by principal components, {Groups.Count} groups";
}
