using Papi.Cli.Commands;
using Papi.Scoring;

namespace Papi.Cli.Json;

/// <summary>The JSON document of <c>papi rank</c>.</summary>
/// <param name="Node">The number in the edition of the year.</param>
/// <param name="Id">The identity across editions.</param>
/// <param name="Vintage">The vintage of the provinces: 2008 or 2025.</param>
/// <param name="IsEstimate">Whether any of the scores is an estimate, and so every rank and tier.</param>
/// <param name="Rows">The ranked provinces, best first.</param>
/// <param name="Missing">The provinces without a score.</param>
/// <param name="Tiers">The tiers, best first; null where four tiers cannot be made.</param>
/// <param name="Scheme">The name of the convention by which tiers are made.</param>
internal sealed record RankDocument(
    int Year,
    string Node,
    string Id,
    string DataVersion,
    int Vintage,
    bool IsEstimate,
    int Ranked,
    double? Mean,
    double? Median,
    IReadOnlyList<RankRowDocument> Rows,
    IReadOnlyList<RankMissingDocument> Missing,
    IReadOnlyList<TierDocument>? Tiers,
    string Scheme
)
{
    public static RankDocument From(LeagueTable league, Language language) =>
        new(
            league.Ranking.Year.Value,
            league.Ranking.Node.Code,
            league.Ranking.Node.Id,
            league.Ranking.DataVersion,
            league.Ranking.Provinces.Vintage,
            league.Ranking.IsEstimate,
            league.Ranking.Ranked,
            league.Statistics?.Mean.Points,
            league.Statistics?.Median.Points,
            [.. league.Ranking.Rows.Select(row => RankRowDocument.From(row, league.StandingOf(row), language))],
            [
                .. league.Ranking.Missing.Select(province =>
                    RankMissingDocument.From(province, league.MissingPredecessors(province), language)
                ),
            ],
            league.Tiers is { } tiers ? [.. tiers.Groups.Select(TierDocument.From)] : null,
            league.Scheme.Name
        );
}
