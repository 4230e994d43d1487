using Papi.Scoring.Reporting;
using ProvinceDashboard.Requests;

namespace ProvinceDashboard.Endpoints;

/// <summary>The report of a province as a file for an office.</summary>
internal static class DownloadEndpoints
{
    private const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapDownloads(this IEndpointRouteBuilder routes)
    {
        Map(routes, "docx", DocxType, DocxWriter.Write).WithSummary("Gives the report as a Word document.");
        Map(routes, "xlsx", XlsxType, XlsxWriter.Write).WithSummary("Gives the report as a workbook with formulas.");
    }

    private static RouteHandlerBuilder Map(
        IEndpointRouteBuilder routes,
        string extension,
        string type,
        Action<ReportDocument, Stream, DateTimeOffset?> write
    ) =>
        routes
            .MapGet(
                $"/downloads/{{province}}.{extension}",
                (Scoreboard board, string province, [AsParameters] YearQuery query) =>
                {
                    var selection = Selection.Of(board, new ProvinceQuery(province, null, query.Year, query.Language));
                    var report = ProvincialReport.Compose(
                        board.Table,
                        selection.Province,
                        selection.Scores.Year,
                        selection.Language
                    );

                    // Without the time, so that the same report is the same file.
                    using var content = new MemoryStream();
                    write(report, content, null);
                    string name = $"papi-{selection.Province.Code}-{selection.Scores.Year}.{extension}";
                    return Answer.File(content.ToArray(), type, name);
                }
            )
            .Produces(StatusCodes.Status200OK, contentType: type)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
}
