using System.Text.Json;
using Papi.Scoring;
using Papi.Scoring.Files;
using ProvinceDashboard.Tests.Support;

namespace ProvinceDashboard.Tests.Api;

public class RankingApiTests(Dashboard dashboard) : IClassFixture<Dashboard>
{
    [Theory]
    [InlineData("/api/ranking?year=2024", 2024, "total", Language.Vietnamese)]
    [InlineData("/api/ranking?year=2011&lang=en", 2011, "total", Language.English)]
    [InlineData("/api/ranking?year=2022&node=D4", 2022, "D4", Language.Vietnamese)]
    [InlineData("/api/ranking?year=2017&node=2.1&lang=vi", 2017, "2.1", Language.Vietnamese)]
    public async Task Ranking_OfAYear_IsTheLibrarys(string address, int year, string node, Language language) =>
        (await dashboard.ReadAsync(address))
            .Should()
            .Be(ResultJson.From(Scores.Table.Year(year).Rank(node), language).ToText());

    [Fact]
    public async Task Ranking_WithoutAYear_IsOfTheLatest() =>
        (await dashboard.ReadAsync("/api/ranking"))
            .Should()
            .Be(await dashboard.ReadAsync($"/api/ranking?year={Scores.Table.Latest.Year}"));

    // Published: Quảng Ninh first with 47.8212.
    [Fact]
    public async Task Ranking_Of2024_BeginsWithQuangNinh()
    {
        using var ranking = JsonDocument.Parse(await dashboard.ReadAsync("/api/ranking?year=2024"));

        var first = ranking.RootElement.GetProperty("rows")[0];
        first.ToString().Should().Contain("Quảng Ninh").And.Contain("47.8212");
    }
}
