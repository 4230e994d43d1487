using System.Globalization;
using Papi.Scoring.Construction;

namespace Papi.Scoring.Weighting;

/// <summary>Weights of one level by which its nodes correlate with the index as much as they are to matter.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class OptimizedWeights
{
    internal OptimizedWeights(
        IndexDesign design,
        int level,
        OptimizedWeight[] rows,
        double objective,
        int evaluations,
        bool hasConverged
    )
    {
        Level = level;
        Rows = Array.AsReadOnly(rows);
        Objective = objective;
        Evaluations = evaluations;
        HasConverged = hasConverged;
        Design = design.WithWeights(
            rows.ToDictionary(row => row.Node.Code, row => row.Share, StringComparer.OrdinalIgnoreCase)
        );
    }

    /// <summary>Gets the level of the nodes: 1 the children of the index itself, and so on.</summary>
    public int Level { get; }

    /// <summary>Gets the weights and what they reach, in the order of the design.</summary>
    public IReadOnlyList<OptimizedWeight> Rows { get; }

    /// <summary>
    /// Gets the root mean square of the differences between shares of correlation and importances; 0 where all are met.
    /// </summary>
    public double Objective { get; }

    /// <summary>Gets how many sets of weights were tried.</summary>
    public int Evaluations { get; }

    /// <summary>Gets whether the search came to rest; otherwise the weights are the best it found until it was given up.</summary>
    public bool HasConverged { get; }

    /// <summary>Gets the design of the index with these weights; those of other levels are as they were.</summary>
    public IndexDesign Design { get; }

    /// <summary>Returns the design, the number of weights and the objective with a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Design.Id}: {Rows.Count} weights by correlation, {Objective:0.######} off the importances"
        );
}
