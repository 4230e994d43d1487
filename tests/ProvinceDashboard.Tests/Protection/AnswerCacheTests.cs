using System.Net;
using ProvinceDashboard.Tests.Support;

namespace ProvinceDashboard.Tests.Protection;

public class AnswerCacheTests(Dashboard dashboard) : IClassFixture<Dashboard>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/api/ranking?year=2023")]
    [InlineData("/api/what-if?change=D1:5")]
    [InlineData("/downloads/12.xlsx")]
    [InlineData("/openapi.json")]
    public async Task Answer_AskedForTwice_ComesFromTheCacheAsItWas(string address)
    {
        using var first = await dashboard.AskAsync(address);
        using var second = await dashboard.AskAsync(address);

        second.Headers.Age.Should().NotBeNull();
        second.Headers.CacheControl!.ToString().Should().Be("public, max-age=300");
        (await second.Content.ReadAsByteArrayAsync()).Should().Equal(await first.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/?year=2020")]
    [InlineData("/api/ranking?year=2020")]
    [InlineData("/assets/vega.min.js")]
    public async Task Answer_ThatTheBrowserHas_IsNotSentAgain(string address)
    {
        using var first = await dashboard.AskAsync(address);
        string tag = first.Headers.ETag!.ToString();

        using var again = await dashboard.AskAsync(address, ("If-None-Match", tag));

        again.StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await again.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Answer_InAnotherYearLanguageOrEncoding_IsAnother()
    {
        using var vietnamese = await dashboard.AskAsync("/api/ranking?year=2019");
        using var english = await dashboard.AskAsync("/api/ranking?year=2019&lang=en");
        using var other = await dashboard.AskAsync("/api/ranking?year=2018");
        using var small = await dashboard.AskAsync("/api/ranking?year=2019", ("Accept-Encoding", "br"));

        new[] { vietnamese, english, other }.Select(answer => answer.Headers.ETag).Should().OnlyHaveUniqueItems();
        small.Content.Headers.ContentEncoding.Should().Equal("br");
    }

    [Fact]
    public async Task Answer_WithAParameterThatNobodyReads_IsTheSameEntry()
    {
        using var first = await dashboard.AskAsync("/api/ranking?year=2016");
        using var second = await dashboard.AskAsync("/api/ranking?year=2016&nonce=1");

        second.Headers.Age.Should().NotBeNull();
    }

    [Fact]
    public async Task Asset_WithTheVersionOfThePage_HoldsForEver()
    {
        string page = await dashboard.ReadAsync("/");
        int start = page.IndexOf("/assets/dashboard.css?v=", StringComparison.Ordinal);
        string address = page[start..page.IndexOf('"', start)];

        using var answer = await dashboard.AskAsync(address);
        using var stale = await dashboard.AskAsync("/assets/dashboard.css?v=0");

        answer.Headers.CacheControl!.ToString().Should().Contain("immutable");
        stale.Headers.CacheControl!.ToString().Should().Be("public, max-age=300");
    }

    [Fact]
    public async Task Health_IsNeverCached()
    {
        using var answer = await dashboard.AskAsync("/healthz");

        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
    }
}
