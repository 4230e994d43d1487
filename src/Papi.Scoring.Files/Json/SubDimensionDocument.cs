using Papi.Scoring.Profiles;

namespace Papi.Scoring.Files.Json;

/// <summary>A sub-dimension of a profile.</summary>
/// <param name="Node">The number in the edition of the year.</param>
/// <param name="Id">The identity across editions.</param>
/// <param name="Name">The name.</param>
/// <param name="Score">The score in index points; null where there is none.</param>
/// <param name="ScaleMin">The lower end of the scale; null where the node has none.</param>
/// <param name="ScaleMax">The upper end of the scale; null where the node has none.</param>
/// <param name="Change">The score minus that of the year before; null where they cannot be compared.</param>
/// <param name="Rank">The rank, 1 is best; null without a score.</param>
/// <param name="Estimated">Whether the score is the mean of the provinces that this one was formed from.</param>
internal sealed record SubDimensionDocument(
    string Node,
    string Id,
    string Name,
    double? Score,
    double? ScaleMin,
    double? ScaleMax,
    double? Change,
    int? Rank,
    bool Estimated
)
{
    public static SubDimensionDocument From(NodeProfile part, Language language)
    {
        var entry = part.Entry;
        return new SubDimensionDocument(
            entry.Node.Code,
            entry.Node.Id,
            entry.Node.Name.In(language),
            entry.Score?.Points,
            entry.Node.Scale?.Min,
            entry.Node.Scale?.Max,
            part.Change?.Points,
            entry.Rank,
            entry.IsEstimate
        );
    }
}
