using Papi.Scoring.Profiles;

namespace Papi.Scoring.Files.Json;

/// <summary>A dimension of a profile.</summary>
/// <param name="Node">The number in the edition of the year.</param>
/// <param name="Id">The identity across editions.</param>
/// <param name="Name">The name.</param>
/// <param name="Score">The score in index points; null where there is none.</param>
/// <param name="Rank">The rank, 1 is best; null without a score.</param>
/// <param name="Ranked">How many provinces were ranked.</param>
/// <param name="Tier">The tier; null where there is none.</param>
/// <param name="NationalMin">The lowest score of all provinces; null without any.</param>
/// <param name="NationalMax">The highest score of all provinces; null without any.</param>
/// <param name="Change">The score minus that of the year before; null where they cannot be compared.</param>
/// <param name="SubDimensions">The sub-dimensions.</param>
/// <param name="Estimated">Whether the score is the mean of the provinces that this one was formed from.</param>
internal sealed record DimensionDocument(
    string Node,
    string Id,
    string Name,
    double? Score,
    int? Rank,
    int Ranked,
    Tier? Tier,
    double? NationalMin,
    double? NationalMax,
    double? Change,
    IReadOnlyList<SubDimensionDocument> SubDimensions,
    bool Estimated
)
{
    public static DimensionDocument From(NodeProfile dimension, Language language)
    {
        var entry = dimension.Entry;
        return new DimensionDocument(
            entry.Node.Code,
            entry.Node.Id,
            entry.Node.Name.In(language),
            entry.Score?.Points,
            entry.Rank,
            entry.National?.Count ?? 0,
            entry.Tier,
            entry.National?.Min.Points,
            entry.National?.Max.Points,
            dimension.Change?.Points,
            [.. dimension.Parts.Select(part => SubDimensionDocument.From(part, language))],
            entry.IsEstimate
        );
    }
}
