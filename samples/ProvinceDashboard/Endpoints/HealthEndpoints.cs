namespace ProvinceDashboard.Endpoints;

/// <summary>Whether the program runs.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/healthz",
                (HttpContext context) =>
                {
                    context.Response.Headers.CacheControl = "no-store";
                    return TypedResults.Ok();
                }
            )
            .WithSummary("Says that the program runs, in an empty answer.");
}
