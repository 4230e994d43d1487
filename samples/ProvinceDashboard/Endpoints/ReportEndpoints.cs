using Microsoft.AspNetCore.Http.HttpResults;
using Papi.Scoring.Files;
using ProvinceDashboard.Requests;

namespace ProvinceDashboard.Endpoints;

/// <summary>The result of a province as data.</summary>
internal static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/api/reports/{province}", Report)
            .WithSummary("Gives the result of a province with its history, dimensions and gaps: papi.profile/1.")
            .Produces(StatusCodes.Status200OK, contentType: Answer.JsonType)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static FileContentHttpResult Report(Scoreboard board, string province, [AsParameters] YearQuery query)
    {
        var selection = Selection.Of(board, new ProvinceQuery(province, null, query.Year, query.Language));
        return Answer.Json(ResultJson.From(selection.ComputeProfile(), selection.Language));
    }
}
