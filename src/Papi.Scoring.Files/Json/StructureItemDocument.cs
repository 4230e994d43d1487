using Papi.Scoring.Multivariate;

namespace Papi.Scoring.Files.Json;

/// <summary>An indicator of a group.</summary>
/// <param name="Node">The indicator.</param>
/// <param name="ItemRestCorrelation">The correlation with the sum of the others.</param>
/// <param name="AlphaIfDropped">The alpha of the others.</param>
/// <param name="Loading">The correlation with the first principal component.</param>
internal sealed record StructureItemDocument(
    string Node,
    double? ItemRestCorrelation,
    double? AlphaIfDropped,
    double? Loading
)
{
    public static StructureItemDocument From(AlphaItem item, double? loading) =>
        new(item.Indicator, item.ItemRestCorrelation, item.AlphaIfDropped, loading);
}
