namespace Papi.Scoring.Reporting.Tests.Charts;

/// <summary>The folder tests/node and the program that runs what lies in it.</summary>
internal static class NodeFolder
{
    private static readonly string? Program = ToolRun.Find("node");

    private static readonly string? Folder = FindUpwards();

    /// <summary>Gets why nothing can be run; null where it can.</summary>
    public static string? WhyNot { get; } =
        Program is null ? "No Node on the search path."
        : Folder is null || !Directory.Exists(Path.Combine(Folder, "node_modules"))
            ? "No packages: run npm ci in tests/node."
        : null;

    /// <summary>Validates documents.</summary>
    /// <param name="schema">The path of the schema, below node_modules.</param>
    /// <param name="documents">The paths of the documents.</param>
    public static Task<ToolRun> Validate(string schema, IEnumerable<string> documents) =>
        ToolRun.Of(Program!, ["validate.mjs", Path.Combine(Folder!, "node_modules", schema), .. documents], Folder!);

    private static string? FindUpwards()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "tests", "node");
            if (File.Exists(Path.Combine(candidate, "validate.mjs")))
            {
                return candidate;
            }
        }

        return null;
    }
}
