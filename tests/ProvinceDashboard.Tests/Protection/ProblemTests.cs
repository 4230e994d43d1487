using System.Net;
using System.Text.Json;
using ProvinceDashboard.Tests.Support;

namespace ProvinceDashboard.Tests.Protection;

public class ProblemTests(Dashboard dashboard) : IClassFixture<Dashboard>
{
    [Theory]
    [InlineData("/api/reports/Lai%20Chao", "Lai Châu")]
    [InlineData("/api/reports/Ha%20Giangg?lang=en", "Ha Giang")]
    [InlineData("/downloads/lai-chao.docx", "Lai Châu")]
    [InlineData("/api/what-if?province=lai-chao", "Lai Châu")]
    public async Task Problem_OfAnUnknownProvince_NamesNearOnes(string address, string expected)
    {
        using var answer = await dashboard.AskAsync(address);

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        problem
            .RootElement.GetProperty("suggestions")
            .EnumerateArray()
            .Select(near => near.GetProperty("name").GetString())
            .Should()
            .Contain(expected);
    }

    [Theory]
    [InlineData("/api/ranking?year=2010", "year")]
    [InlineData("/api/ranking?year=", "year")]
    [InlineData("/api/ranking?year=-2024", "year")]
    [InlineData("/api/ranking?year=2024abc", "year")]
    [InlineData("/api/provinces?year=99999999999", "year")]
    [InlineData("/api/ranking?node=D9", "node")]
    [InlineData("/api/ranking?lang=fr", "lang")]
    [InlineData("/api/charts/rank-bars?width=1", "width")]
    [InlineData("/api/charts/rank-bars?width=1e3", "width")]
    public async Task Problem_OfAParameter_NamesIt(string address, string parameter)
    {
        using var answer = await dashboard.AskAsync(address);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("parameter").GetString().Should().Be(parameter);
        problem.RootElement.GetProperty("detail").GetString().Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task Problem_OnThePage_IsAPageWithLinksToWhatWasMeant()
    {
        using var answer = await dashboard.AskAsync("/?province=lai-chao");

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        (await answer.Content.ReadAsStringAsync()).Should().Contain("href=\"/?province=12&amp;lang=vi\"");
    }

    [Fact]
    public async Task Problem_WithMarkupInIt_StaysText()
    {
        using var answer = await dashboard.AskAsync("/?province=%3Cscript%3Ealert(1)%3C/script%3E");

        (await answer.Content.ReadAsStringAsync()).Should().NotContain("<script>alert");
    }
}
