using Papi.Scoring;
using Papi.Scoring.Comparison;
using Papi.Scoring.Reporting.Charts;
using Papi.Scoring.Scorecards;
using ProvinceDashboard.Tests.Support;

namespace ProvinceDashboard.Tests.Api;

public class ChartApiTests(Dashboard dashboard) : IClassFixture<Dashboard>
{
    private static readonly Dictionary<string, Func<ChartOptions, ChartSpecification>> Expected = new(
        StringComparer.Ordinal
    )
    {
        ["rank-bump"] = options => PapiCharts.RankBump([Scores.Table.Series("12"), Scores.Table.Series("14")], options),
        ["score-distribution"] = options =>
            PapiCharts.ScoreDistribution(Scores.Of2024.Classify(), Scores.LaiChau, options),
        ["dimension-dots"] = options =>
            PapiCharts.DimensionDots(Scores.Of2024.Scorecard("12"), Scores.Of2024.Scorecard("14"), options),
        ["year-slopes"] = options => PapiCharts.YearSlopes(Scores.Table.Compare("12", 2023, 2024), options),
        ["change-waterfall"] = options => PapiCharts.ChangeWaterfall(Scores.Table.Decompose("12", 2023, 2024), options),
        ["rank-bars"] = options =>
            PapiCharts.RankBars(Scores.Of2024.Rank(), Scores.Of2024.Classify(), Scores.LaiChau, options),
        ["score-heat-map"] = options => PapiCharts.ScoreHeatMap(Scores.Of2024, options),
    };

    public static TheoryData<string> Kinds => [.. Expected.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Chart_OfAKind_IsTheLibrarys(string kind) =>
        (await dashboard.ReadAsync($"/api/charts/{kind}?province=12&peer=14&year=2024&lang=en&width=300"))
            .Should()
            .Be(Expected[kind](new ChartOptions { Language = Language.English, Width = 300 }).ToJson());

    // Provinces without figures, the first year, breaks, a peer of one's own: every chart says what there is to say.
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Chart_OfAwkwardChoices_IsDrawnOrRefused(string kind)
    {
        foreach (var scores in Scores.Table.Years)
        {
            foreach (string province in new[] { "22", "24", "27", "87", "12" })
            {
                using var answer = await dashboard.AskAsync(
                    $"/api/charts/{kind}?province={province}&peer=87&year={scores.Year}"
                );
                ((int)answer.StatusCode).Should().BeOneOf(200, 400);
            }
        }
    }

    [Fact]
    public async Task Chart_OfAKindThatIsNone_IsNotFound()
    {
        using var answer = await dashboard.AskAsync("/api/charts/pie");

        ((int)answer.StatusCode).Should().Be(404);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("2023", "2024")]
    public async Task Chart_OfAChangeFromNoEarlierYear_IsRefused(string from, string year = "2024")
    {
        using var answer = await dashboard.AskAsync($"/api/charts/year-slopes?from={year}&year={from}");

        ((int)answer.StatusCode).Should().Be(400);
    }
}
