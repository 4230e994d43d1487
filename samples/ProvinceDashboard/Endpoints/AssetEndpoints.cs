using Microsoft.AspNetCore.Http.HttpResults;
using ProvinceDashboard.Pages;
using ProvinceDashboard.Protection;

namespace ProvinceDashboard.Endpoints;

/// <summary>Scripts and styles of the page: its own, and those that draw the charts.</summary>
internal static class AssetEndpoints
{
    private const string ForEver = "public, max-age=31536000, immutable";

    public static void MapAssets(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/assets/{name}", Find).CacheOutput(AnswerCache.ByQuery).ExcludeFromDescription();

    private static Results<FileContentHttpResult, NotFound> Find(string name, string? v, HttpContext context)
    {
        if (PageAssets.Find(name) is not { } asset)
        {
            return TypedResults.NotFound();
        }

        // An address with the version of the content names this content for ever; a program of another version has others.
        if (string.Equals(v, asset.Version, StringComparison.Ordinal))
        {
            context.Response.Headers.CacheControl = ForEver;
        }

        return Answer.File(asset.Content, asset.Type);
    }
}
