using System.Text.Json;
using Papi.Scoring;
using Papi.Scoring.Planning;
using ProvinceDashboard.Tests.Support;

namespace ProvinceDashboard.Tests.Api;

public class WhatIfApiTests(Dashboard dashboard) : IClassFixture<Dashboard>
{
    // Published: Lai Châu 2024 has 43.479567 points, rank 31 of 61.
    [Fact]
    public async Task WhatIf_WithoutAChange_IsWhatWasPublished()
    {
        using var answer = JsonDocument.Parse(await dashboard.ReadAsync("/api/what-if?province=12&year=2024"));

        var after = answer.RootElement.GetProperty("after");
        after.GetProperty("points").GetDouble().Should().BeApproximately(43.479567, 1e-6, "data have six decimals");
        after.GetProperty("printed").GetString().Should().Be("43,48");
        after.GetProperty("rank").GetInt32().Should().Be(31);
        after.GetProperty("ranked").GetInt32().Should().Be(61);
        answer.RootElement.GetProperty("placesGained").GetInt32().Should().Be(0);
    }

    [Theory]
    [InlineData("D1:6")]
    [InlineData("D1:6", "D8:2.5")]
    [InlineData("1.1:2.5", "7.2:0.5", "D4:10")]
    [InlineData("total:60")]
    public async Task WhatIf_WithChanges_IsTheLibrarys(params string[] changes)
    {
        var index = Scores.Of2024.Index;
        var expected = WhatIf.Compute(
            Scores.Of2024,
            Scores.LaiChau,
            changes
                .Select(change => change.Split(':'))
                .Select(parts => new ScoreTarget(
                    index.Find(parts[0]),
                    new Score(double.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture))
                ))
        );

        using var answer = JsonDocument.Parse(
            await dashboard.ReadAsync($"/api/what-if?province=12&year=2024&change={string.Join("&change=", changes)}")
        );

        var after = answer.RootElement.GetProperty("after");
        after.GetProperty("points").GetDouble().Should().Be(expected.After!.Score.Points);
        after.GetProperty("rank").GetInt32().Should().Be(expected.After.Rank);
        answer.RootElement.GetProperty("placesGained").GetInt32().Should().Be(expected.PlacesGained);
        answer.RootElement.GetProperty("passed").GetArrayLength().Should().Be(expected.Passed.Count);
    }

    [Fact]
    public async Task WhatIf_OfAProvinceWithoutATotal_SaysSo()
    {
        using var answer = JsonDocument.Parse(await dashboard.ReadAsync("/api/what-if?province=26&year=2024"));

        answer.RootElement.GetProperty("after").ValueKind.Should().Be(JsonValueKind.Null);
        answer.RootElement.GetProperty("summary").GetString().Should().Contain("không có tổng điểm");
    }

    [Theory]
    [InlineData("change=D1", "D3:5.25")]
    [InlineData("change=D1:5,5", "D3:5.25")]
    [InlineData("change=D1:NaN", "D3:5.25")]
    [InlineData("change=D1:11", "10")]
    [InlineData("change=D9:5", "D8")]
    [InlineData("change=D1:5&change=D1:6", "D1")]
    [InlineData("change=D1:5&change=1.1:2", "1.1")]
    [InlineData("province=26&change=D1:5", "Vĩnh Phúc")]
    public async Task WhatIf_WithAWrongChange_SaysWhatIsWrong(string query, string expected)
    {
        using var answer = await dashboard.AskAsync($"/api/what-if?year=2024&{query}");

        ((int)answer.StatusCode).Should().Be(400);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("detail").GetString().Should().Contain(expected);
        problem.RootElement.GetProperty("parameter").GetString().Should().Be("change");
    }
}
