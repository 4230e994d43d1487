using Papi.Scoring;
using Papi.Scoring.Files;
using Papi.Scoring.Profiles;
using ProvinceDashboard.Tests.Support;

namespace ProvinceDashboard.Tests.Api;

public class ReportApiTests(Dashboard dashboard) : IClassFixture<Dashboard>
{
    public static TheoryData<string> Spellings =>
        ["12", "Lai%20Ch%C3%A2u", "lai-chau", "LAI%20CHAU", "T%E1%BB%89nh%20Lai%20Ch%C3%A2u"];

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task Report_OfAProvinceInAnySpelling_IsTheLibrarys(string spelling) =>
        (await dashboard.ReadAsync($"/api/reports/{spelling}?year=2024&lang=en"))
            .Should()
            .Be(
                ResultJson.From(ProvinceProfile.Compute(Scores.Table, Scores.LaiChau, 2024), Language.English).ToText()
            );

    [Fact]
    public async Task Report_OfEveryProvinceInEveryYear_IsThere()
    {
        foreach (var scores in Scores.Table.Years)
        {
            foreach (var province in scores.Provinces.Provinces)
            {
                using var answer = await dashboard.AskAsync($"/api/reports/{province.Code}?year={scores.Year}");
                ((int)answer.StatusCode).Should().Be(200, "{0} in {1}", province, scores.Year);
            }
        }
    }
}
