using ProvinceDashboard.Pages;
using ProvinceDashboard.Requests;

namespace ProvinceDashboard.Endpoints;

/// <summary>The page itself.</summary>
internal static class PageEndpoints
{
    public const string Path = "/";

    public static void MapPage(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                Path,
                (Scoreboard board, [AsParameters] ProvinceQuery query) =>
                    Answer.Html(DashboardPage.Write(Selection.Of(board, query)))
            )
            .ExcludeFromDescription();
}
