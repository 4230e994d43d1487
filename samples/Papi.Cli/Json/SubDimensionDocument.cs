using Papi.Scoring;
using Papi.Scoring.Profiles;

namespace Papi.Cli.Json;

/// <summary>A sub-dimension in <c>papi report</c>.</summary>
/// <param name="Node">The number in the edition of the year.</param>
/// <param name="Id">The identity across editions.</param>
/// <param name="Change">The score minus that of the year before; null where they cannot be compared.</param>
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
