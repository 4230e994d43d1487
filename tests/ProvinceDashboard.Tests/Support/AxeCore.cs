using System.Text.Json;

namespace ProvinceDashboard.Tests.Support;

/// <summary>axe-core, which finds what keeps people from using a page.</summary>
internal static class AxeCore
{
    private static readonly string? Script = FindUpwards();

    /// <summary>Gets why it cannot be run; null where it can.</summary>
    public static string? WhyNot { get; } = Script is null ? "No axe-core: run npm ci in tests/node." : null;

    /// <summary>Lists the findings that are serious or critical, each with its rule and its places.</summary>
    public static async Task<IReadOnlyList<string>> FindSeriousAsync(Visit visit)
    {
        // Evaluated by the debugger, which the policy of the page does not concern.
        await visit.Page.EvaluateAsync(await File.ReadAllTextAsync(Script!));
        var findings = await visit.Page.EvaluateAsync<JsonElement>(
            """
            async () => (await axe.run()).violations
              .filter(finding => finding.impact === "serious" || finding.impact === "critical")
              .map(finding => finding.id + ": " + finding.nodes.map(node => node.html.slice(0, 150)).slice(0, 3).join(" | "))
            """
        );
        return [.. findings.EnumerateArray().Select(finding => finding.GetString()!)];
    }

    private static string? FindUpwards()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string script = Path.Combine(folder.FullName, "tests", "node", "node_modules", "axe-core", "axe.min.js");
            if (File.Exists(script))
            {
                return script;
            }
        }

        return null;
    }
}
