using Papi.Cli.Commands;
using Papi.Scoring;

namespace Papi.Cli.Json;

/// <summary>The JSON document of <c>papi report</c>.</summary>
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
internal sealed record ReportDocument(
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
    IReadOnlyList<ReportMissingYearDocument> MissingYears,
    int? Up,
    int? Down,
    IReadOnlyList<DimensionDocument> Dimensions
)
{
    public static ReportDocument From(ProvinceReport report, Language language)
    {
        var profile = report.Profile;
        bool isCompared = profile.Dimensions.Any(item => item.Change?.Direction is not null);
        return new ReportDocument(
            ProvinceDocument.From(profile.Province, language),
            profile.Year.Value,
            profile.DataVersion,
            profile.Scorecard.Scores.Provinces.Vintage,
            profile.Scorecard.IsEstimate,
            [.. report.EstimatedFrom.Select(province => ProvinceDocument.From(province, language))],
            TotalDocument.From(profile.Total, report.MissingPredecessors, language),
            profile.Region is { } region ? RegionDocument.From(region) : null,
            profile.Strongest?.Entry.Node.Code,
            profile.Weakest?.Entry.Node.Code,
            profile.NextTier is { } next ? NextTierDocument.From(next) : null,
            [.. profile.History.Select(position => HistoryDocument.From(position, language))],
            [.. report.MissingYears.Select(missing => ReportMissingYearDocument.From(missing, language))],
            isCompared ? profile.Up.Count() : null,
            isCompared ? profile.Down.Count() : null,
            [.. profile.Dimensions.Select(dimension => DimensionDocument.From(dimension, language))]
        );
    }
}
