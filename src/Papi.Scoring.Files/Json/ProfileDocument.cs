using Papi.Scoring.Profiles;

namespace Papi.Scoring.Files.Json;

/// <summary>The JSON document of a profile.</summary>
/// <param name="Province">The province.</param>
/// <param name="Year">The survey year.</param>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="Vintage">The vintage of the provinces: 2008 or 2025.</param>
/// <param name="IsEstimate">Whether any score of the year, of this province or another, is an estimate.</param>
/// <param name="EstimatedFrom">The provinces of whose scores an estimate is the mean; empty where the province has its own scores.</param>
/// <param name="Total">The total with its rank, its tier and the national range.</param>
/// <param name="Region">The place within the region; null without a total or without regions.</param>
/// <param name="Strongest">The number of the dimension that uses the greatest share of its scale.</param>
/// <param name="Weakest">The number of the dimension that uses the least share of its scale.</param>
/// <param name="NextTier">What the total lacks for the tier above; null in the highest.</param>
/// <param name="History">The earlier years with a total, latest first.</param>
/// <param name="MissingYears">The earlier years without an estimate of the total, latest first.</param>
/// <param name="Up">How many dimensions rose against the year before; null where none can be compared.</param>
/// <param name="Down">How many dimensions fell against the year before; null where none can be compared.</param>
/// <param name="Dimensions">The dimensions in the order of the edition.</param>
internal sealed record ProfileDocument(
    ProvinceDocument Province,
    int Year,
    string DataVersion,
    int Vintage,
    bool IsEstimate,
    IReadOnlyList<ProvinceDocument> EstimatedFrom,
    TotalDocument Total,
    RegionDocument? Region,
    string? Strongest,
    string? Weakest,
    NextTierDocument? NextTier,
    IReadOnlyList<HistoryDocument> History,
    IReadOnlyList<MissingYearDocument> MissingYears,
    int? Up,
    int? Down,
    IReadOnlyList<DimensionDocument> Dimensions
) : LocalizedDocument
{
    public static ProfileDocument From(ProvinceProfile profile, Language language)
    {
        var (scores, province) = (profile.Scorecard.Scores, profile.Province);
        var estimatedFrom = scores.IsEstimated(province) ? scores.Provinces.PredecessorsOf(province) : [];
        bool isCompared = profile.Dimensions.Any(item => item.Change?.Direction is not null);
        return new ProfileDocument(
            ProvinceDocument.From(province, language),
            profile.Year.Value,
            profile.DataVersion,
            scores.Provinces.Vintage,
            profile.Scorecard.IsEstimate,
            [.. estimatedFrom.Select(predecessor => ProvinceDocument.From(predecessor, language))],
            TotalDocument.From(profile.Total, scores.MissingPredecessors(province, profile.Total.Node), language),
            profile.Region is { } region ? RegionDocument.From(region) : null,
            profile.Strongest?.Entry.Node.Code,
            profile.Weakest?.Entry.Node.Code,
            profile.NextTier is { } next ? NextTierDocument.From(next) : null,
            [.. profile.History.Select(position => HistoryDocument.From(position, language))],
            [.. profile.MissingYears.Select(missing => MissingYearDocument.From(missing, language))],
            isCompared ? profile.Up.Count() : null,
            isCompared ? profile.Down.Count() : null,
            [.. profile.Dimensions.Select(dimension => DimensionDocument.From(dimension, language))]
        )
        {
            Format = "papi.profile/1",
            Language = LanguageCode.Of(language),
        };
    }
}
