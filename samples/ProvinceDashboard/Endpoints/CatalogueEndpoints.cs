using Microsoft.AspNetCore.Http.HttpResults;
using Papi.Scoring;
using Papi.Scoring.Scores;
using ProvinceDashboard.Requests;

namespace ProvinceDashboard.Endpoints;

/// <summary>What can be asked for: years and provinces.</summary>
internal static class CatalogueEndpoints
{
    public static void MapCatalogue(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/api/years", (Scoreboard board) => Answer.Json(board.Table.Years.Select(Describe)))
            .WithSummary("Lists the survey years, earliest first.")
            .Produces<IReadOnlyList<YearAnswer>>();
        routes
            .MapGet("/api/provinces", ListProvinces)
            .WithSummary("Lists the provinces of a year in the order of their codes.")
            .Produces<IReadOnlyList<ListedProvinceAnswer>>()
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static FileContentHttpResult ListProvinces(Scoreboard board, [AsParameters] YearQuery query)
    {
        var language = RequestText.LanguageOf(query.Language);
        var scores = board.YearOf(query.Year);
        return Answer.Json(
            scores.Provinces.Provinces.Select(province => new ListedProvinceAnswer(
                province.Code,
                province.Name.In(language),
                province.Region?.Name.In(language),
                scores.ScoreOf(province, scores.Index.Total) is not null
            ))
        );
    }

    private static YearAnswer Describe(YearScores scores) =>
        new(scores.Year.Value, scores.Index.Edition, scores.Provinces.Provinces.Count, scores.Rank().Ranked);
}
