namespace Papi.Scoring.Reporting.Tests.Charts;

/// <summary>A browser without a window, with a profile of its own.</summary>
internal static class Chromium
{
    private static readonly string? Program = ToolRun.Find("chromium", "chromium-browser", "google-chrome");

    /// <summary>Gets why there is no browser; null where there is one.</summary>
    public static string? WhyNot { get; } = Program is null ? "No Chromium on the search path." : null;

    public static Task<ToolRun> Run(string folder, string page, params string[] arguments) =>
        ToolRun.Of(
            Program!,
            [
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                $"--user-data-dir={Path.Combine(folder, "profile")}",
                "--virtual-time-budget=20000",
                "--enable-logging=stderr",
                .. arguments,
                new Uri(Path.Combine(folder, page)).AbsoluteUri,
            ],
            folder
        );
}
