using System.Text.Json;
using ProvinceDashboard.Tests.Support;

namespace ProvinceDashboard.Tests.Api;

public class CatalogueApiTests(Dashboard dashboard) : IClassFixture<Dashboard>
{
    [Fact]
    public async Task Years_OfThePublishedScores_AreThoseOfTheTable()
    {
        using var years = JsonDocument.Parse(await dashboard.ReadAsync("/api/years"));

        years
            .RootElement.EnumerateArray()
            .Select(year => year.GetProperty("year").GetInt32())
            .Should()
            .Equal(Scores.Table.Years.Select(scores => scores.Year.Value));
    }

    // 63 provinces, of which Vĩnh Phúc and Tiền Giang have no scores in 2024.
    [Fact]
    public async Task Years_Last_CountsWhoIsRanked()
    {
        using var years = JsonDocument.Parse(await dashboard.ReadAsync("/api/years"));

        var last = years.RootElement.EnumerateArray().Last();
        last.GetProperty("provinces").GetInt32().Should().Be(63);
        last.GetProperty("ranked").GetInt32().Should().Be(61);
    }

    [Theory]
    [InlineData("vi", "Vĩnh Phúc", "Tiền Giang")]
    [InlineData("en", "Vinh Phuc", "Tien Giang")]
    public async Task Provinces_Of2024_SayWhoHasNoTotal(string language, params string[] expected)
    {
        using var provinces = JsonDocument.Parse(
            await dashboard.ReadAsync($"/api/provinces?year=2024&lang={language}")
        );

        provinces
            .RootElement.EnumerateArray()
            .Where(province => !province.GetProperty("hasTotal").GetBoolean())
            .Select(province => province.GetProperty("name").GetString())
            .Should()
            .Equal(expected);
    }
}
