using ProvinceDashboard.Tests.Support;

namespace ProvinceDashboard.Tests.Protection;

public class ResponseHeadersTests(Dashboard dashboard) : IClassFixture<Dashboard>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/?province=nowhere")]
    [InlineData("/healthz")]
    [InlineData("/api/ranking")]
    [InlineData("/api/ranking?year=1")]
    [InlineData("/assets/dashboard.css")]
    [InlineData("/downloads/12.docx")]
    [InlineData("/nothing")]
    public async Task Headers_OfEveryAnswer_ForbidWhatIsNotItsOwn(string address)
    {
        using var answer = await dashboard.AskAsync(address);

        string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.Should().Contain("default-src 'none'").And.Contain("script-src 'self'").And.NotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
        answer.Headers.Contains("Server").Should().BeFalse();
    }
}
