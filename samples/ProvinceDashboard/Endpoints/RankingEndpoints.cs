using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Papi.Scoring.Files;
using Papi.Scoring.Ranking;
using ProvinceDashboard.Requests;

namespace ProvinceDashboard.Endpoints;

/// <summary>The ranking of a year.</summary>
internal static class RankingEndpoints
{
    private const string Total = "total";

    public static void MapRanking(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/api/ranking", Rank)
            .WithSummary("Ranks the provinces of a year, with tiers and national figures: papi.ranking/1.")
            .Produces(StatusCodes.Status200OK, contentType: Answer.JsonType)
            .ProducesProblem(StatusCodes.Status400BadRequest);

    private static FileContentHttpResult Rank(
        Scoreboard board,
        [AsParameters] YearQuery query,
        [Description("Code or id of a node, such as D4 or 4.1; the total by default.")] string? node = null
    )
    {
        var language = RequestText.LanguageOf(query.Language);
        var scores = board.YearOf(query.Year);
        var ranked = RequestText.NodeOf(scores, node ?? Total, "node");
        return Answer.Json(ResultJson.From(ProvinceRanking.Compute(scores, ranked), language));
    }
}
