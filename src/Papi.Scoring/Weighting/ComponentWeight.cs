using System.Globalization;
using Papi.Scoring.Construction;

namespace Papi.Scoring.Weighting;

/// <summary>The weight of one node by the first principal component of its group.</summary>
/// <param name="Node">The node; its parent is the group.</param>
/// <param name="Loading">
/// The node's element of the first eigenvector, which has length 1: what COINr takes as the weight. Above 0.
/// </param>
/// <param name="Share">The loading as a share of the sum of those of the siblings; above 0 to 1.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record ComponentWeight(DesignNode Node, double Loading, double Share)
{
    /// <summary>Returns the node, its share and its loading with a decimal point.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Node}: {Share:0.####}, loading {Loading:0.####}");
}
