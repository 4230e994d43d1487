using System.Globalization;
using Papi.Scoring.Construction;

namespace Papi.Scoring.Weighting;

/// <summary>The weight of one node by how much it is to correlate with the index.</summary>
/// <param name="Node">The node.</param>
/// <param name="Importance">The share of the importances of the level that the node is to have; above 0 to 1.</param>
/// <param name="Share">The weight as a share of those of the siblings; above 0 to 1.</param>
/// <param name="Correlation">The correlation of its scores with those of the index (Pearson), from −1 to 1.</param>
/// <param name="CorrelationShare">
/// The correlation as a share of the sum of those of the level: what the optimisation brings near the importance.
/// </param>
/// <threadsafety static="true" instance="true"/>
public sealed record OptimizedWeight(
    DesignNode Node,
    double Importance,
    double Share,
    double Correlation,
    double CorrelationShare
)
{
    /// <summary>Returns the node, its share, and what was wanted and reached, with a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Node}: {Share:0.####}, importance {CorrelationShare:0.####} for {Importance:0.####}, correlation {Correlation:0.####}"
        );
}
