using Microsoft.AspNetCore.OpenApi;

namespace ProvinceDashboard;

/// <summary>How the API describes itself.</summary>
internal static class ApiDescription
{
    public static void Set(OpenApiOptions options) =>
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info.Title = "ProvinceDashboard";
                document.Info.Version = "1";
                document.Info.Description =
                    "PAPI results of a province. Documents of results carry their format and its number; see docs/files.md.";

                // The address of whoever asked first would stay in the cache.
                document.Servers = [];
                return Task.CompletedTask;
            }
        );
}
