using System.Diagnostics.CodeAnalysis;
using Microsoft.Playwright;

namespace ProvinceDashboard.Tests.Support;

/// <summary>A browser without a window before the program as visitors reach it, one for all tests of a class.</summary>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "xunit calls DisposeAsync."
)]
public sealed class Browser : IAsyncLifetime
{
    private static readonly string? Program = Find("chromium", "chromium-browser", "google-chrome");

    private readonly ServedDashboard _dashboard = new();

    private IPlaywright? _playwright;

    private IBrowser? _browser;

    /// <summary>Gets why there is no browser; null where there is one.</summary>
    public static string? WhyNot { get; } = Program is null ? "No Chromium on the search path." : null;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (Program is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = ["--no-sandbox", "--disable-gpu"] }
        );
    }

    /// <summary>Opens an address of the program and waits until its charts are drawn.</summary>
    /// <param name="address">The address, beginning with a slash.</param>
    /// <param name="width">The width of the screen in pixels.</param>
    public async Task<Visit> OpenAsync(string address, int width = 1280)
    {
        var context = await _browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = _dashboard.Address.AbsoluteUri,
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        var visit = new Visit(context, await context.NewPageAsync());
        await visit.GoAsync(address);
        return visit;
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _dashboard.Dispose();
    }

    private static string? Find(params string[] names) =>
        names
            .SelectMany(name =>
                (Environment.GetEnvironmentVariable("PATH") ?? "")
                    .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                    .Select(folder => Path.Combine(folder, name))
            )
            .FirstOrDefault(File.Exists);
}
