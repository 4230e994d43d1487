using System.Reflection;
using System.Security.Cryptography;
using Papi.Scoring.Reporting.Charts;

namespace ProvinceDashboard.Pages;

/// <summary>The scripts and styles of the page, all from this program.</summary>
internal static class PageAssets
{
    private const int VersionLength = 12;

    private const string Script = "text/javascript; charset=utf-8";

    // Of the scripts that draw charts, the last draws those that lie in the page; ours fetches them at the width of the screen.
    private const string DrawsWhatLiesInThePage = "papi-charts.js";

    private static readonly Dictionary<string, PageAsset> ByName = Read()
        .ToDictionary(asset => asset.Name, StringComparer.Ordinal);

    /// <summary>Gets the styles.</summary>
    public static PageAsset Styles { get; } = ByName["dashboard.css"];

    /// <summary>Gets the picture of the tab.</summary>
    public static PageAsset Icon { get; } = ByName["icon.svg"];

    /// <summary>Gets the scripts in the order in which a page loads them.</summary>
    public static IReadOnlyList<PageAsset> Scripts { get; } =
    [.. ChartScripts().Select(script => ByName[script.Name]), ByName["charts.js"], ByName["what-if.js"]];

    /// <summary>Finds a file; null where there is none of that name.</summary>
    public static PageAsset? Find(string name) => ByName.GetValueOrDefault(name);

    private static IEnumerable<PageAsset> Read() =>
        [
            .. ChartScripts().Select(script => Create(script.Name, Script, script.Open())),
            Own("charts.js", Script),
            Own("what-if.js", Script),
            Own("dashboard.css", "text/css; charset=utf-8"),
            Own("icon.svg", "image/svg+xml"),
        ];

    private static IEnumerable<VegaScript> ChartScripts() =>
        VegaScripts.All.Where(script => !string.Equals(script.Name, DrawsWhatLiesInThePage, StringComparison.Ordinal));

    private static PageAsset Own(string name, string type) =>
        Create(name, type, Assembly.GetExecutingAssembly().GetManifestResourceStream($"Assets.{name}")!);

    private static PageAsset Create(string name, string type, Stream source)
    {
        using (source)
        {
            using var content = new MemoryStream();
            source.CopyTo(content);
            byte[] bytes = content.ToArray();
            return new PageAsset(name, type, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..VersionLength]);
        }
    }
}
