using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ProvinceDashboard.Tests.Support;

/// <summary>A page that is looked at, with all that it complained of and asked for.</summary>
public sealed class Visit : IAsyncDisposable
{
    private const float Patience = 60_000;

    private readonly IBrowserContext _context;

    private readonly ConcurrentQueue<string> _complaints = new();

    private readonly ConcurrentQueue<string> _requests = new();

    internal Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.SetDefaultTimeout(Patience);

        // Violations of the content security policy are among the messages of the console.
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Enqueue(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Request += (_, request) => _requests.Enqueue(request.Url);
    }

    /// <summary>Gets the page.</summary>
    public IPage Page { get; }

    /// <summary>Gets the errors and warnings of its scripts, and what its policy refused.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>Gets the addresses that it asked for.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Goes to an address and waits until the charts are drawn.</summary>
    public async Task GoAsync(string address)
    {
        await Page.GotoAsync(address);
        await WaitForChartsAsync();
    }

    /// <summary>Waits until the charts are drawn.</summary>
    public Task WaitForChartsAsync() => Page.WaitForSelectorAsync("html[data-drawn]");

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
