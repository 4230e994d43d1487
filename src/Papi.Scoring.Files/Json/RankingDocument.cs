using Papi.Scoring.Classification;
using Papi.Scoring.Ranking;

namespace Papi.Scoring.Files.Json;

/// <summary>The JSON document of a ranking.</summary>
/// <param name="Year">The survey year.</param>
/// <param name="Node">The number in the edition of the year.</param>
/// <param name="Id">The identity across editions.</param>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="Vintage">The vintage of the provinces: 2008 or 2025.</param>
/// <param name="IsEstimate">Whether any of the scores is an estimate, and so every rank and tier.</param>
/// <param name="Ranked">How many provinces were ranked.</param>
/// <param name="Mean">The mean of the scores; null without any.</param>
/// <param name="Median">The median of the scores; null without any.</param>
/// <param name="Rows">The ranked provinces, best first.</param>
/// <param name="Missing">The provinces without a score.</param>
/// <param name="Tiers">The tiers, best first; null where four tiers cannot be made.</param>
/// <param name="Scheme">The name of the convention by which tiers are made.</param>
internal sealed record RankingDocument(
    int Year,
    string Node,
    string Id,
    string DataVersion,
    int Vintage,
    bool IsEstimate,
    int Ranked,
    double? Mean,
    double? Median,
    IReadOnlyList<RankingRowDocument> Rows,
    IReadOnlyList<RankingMissingDocument> Missing,
    IReadOnlyList<TierDocument>? Tiers,
    string Scheme
) : LocalizedDocument
{
    // Scores that differ by less are equal, as they are in a ranking.
    private const double SmallestDifference = 1e-9;

    public static RankingDocument From(ProvinceRanking ranking, TierScheme scheme, Language language)
    {
        var scores = ranking.Scores;
        var statistics = scores.Statistics(ranking.Node);
        TierClassification.TryCompute(scores, ranking.Node, scheme, out var tiers);
        return new RankingDocument(
            ranking.Year.Value,
            ranking.Node.Code,
            ranking.Node.Id,
            ranking.DataVersion,
            ranking.Provinces.Vintage,
            ranking.IsEstimate,
            ranking.Ranked,
            statistics?.Mean.Points,
            statistics?.Median.Points,
            [
                .. ranking.Rows.Select(row =>
                    RankingRowDocument.From(row, tiers?.Of(row.Province), IsAtMedian(row), language)
                ),
            ],
            [
                .. ranking.Missing.Select(province =>
                    RankingMissingDocument.From(province, scores.MissingPredecessors(province, ranking.Node), language)
                ),
            ],
            tiers is null ? null : [.. tiers.Groups.Select(TierDocument.From)],
            scheme.Name
        )
        {
            Format = "papi.ranking/1",
            Language = LanguageCode.Of(language),
        };

        // Also where there are too few provinces for tiers.
        bool IsAtMedian(RankedProvince row) =>
            tiers?.Of(row.Province)?.AtMedian
            ?? Math.Abs(row.Score.Points - statistics!.Median.Points) < SmallestDifference;
    }
}
