using System.Text.Json;
using Papi.Scoring.Reporting.Charts;

namespace Papi.Scoring.Reporting.Tests.Charts;

/// <summary>The rows of each chart are the figures of the library, to the last bit, and what is missing shows as missing.</summary>
public class PapiChartsTests
{
    [Fact]
    public void RankBars_OfAYear_HoldTheRankingAndThenTheProvincesWithoutAScore()
    {
        var ranking = ChartSamples.Year2024.Rank();
        var tiers = ChartSamples.Year2024.Classify();

        var rows = Rows(ChartSamples.Draw("rank-bars", Language.English));

        rows.Take(ranking.Ranked)
            .Select(row => (Text(row, "code"), Whole(row, "rank"), Number(row, "points"), Text(row, "tier")))
            .Should()
            .Equal(
                ranking.Rows.Select(row =>
                    (
                        row.Province.Code,
                        row.Rank,
                        (double?)row.Score.Points,
                        TierNames.Of(tiers.Of(row.Province)!.Tier).English
                    )
                )
            );
        rows.Skip(ranking.Ranked)
            .Select(row => (Text(row, "code"), Number(row, "points"), Text(row, "note")))
            .Should()
            .Equal(ranking.Missing.Select(province => (province.Code, (double?)null, "no data")));
        rows.Where(row => row.GetProperty("marked").GetBoolean())
            .Select(row => Text(row, "label"))
            .Should()
            .Equal("31. Lai Chau");
    }

    [Fact]
    public void DimensionDots_OfAProvince_HoldItsScorecardAndThatOfThePeer()
    {
        var card = ChartSamples.Year2024.Scorecard("Lai Châu");
        var peer = ChartSamples.Year2024.Scorecard("Sơn La");

        var rows = Rows(ChartSamples.Draw("dimension-dots"));

        rows.Select(row => (Text(row, "node"), Number(row, "points"), Number(row, "peerPoints"), Whole(row, "rank")))
            .Should()
            .Equal(
                card.Dimensions.Select(entry =>
                    (entry.Node.Id, entry.Score?.Points, peer[entry.Node].Score?.Points, entry.Rank!.Value)
                )
            );
        rows.Select(row => (Number(row, "lowest"), Number(row, "median"), Number(row, "highest")))
            .Should()
            .Equal(
                card.Dimensions.Select(entry =>
                    (
                        (double?)entry.National!.Min.Points,
                        (double?)entry.National.Median.Points,
                        (double?)entry.National.Max.Points
                    )
                )
            );
    }

    // 2022 Bắc Giang: no D1, D2, D4 and D5.
    [Fact]
    public void DimensionDots_WithoutSomeScores_SayThatTheyAreMissing() =>
        Rows(ChartSamples.Draw("dimension-dots-missing"))
            .Where(row => Number(row, "points") is null)
            .Select(row => (Text(row, "dimension")[..2], Text(row, "figure")))
            .Should()
            .Equal(
                ("D1", "không có dữ liệu"),
                ("D2", "không có dữ liệu"),
                ("D4", "không có dữ liệu"),
                ("D5", "không có dữ liệu")
            );

    [Fact]
    public void YearSlopes_OfTwoYears_HoldBothScoresAndTheChange()
    {
        var change = ChartSamples.Table.Compare("Lai Châu", 2023, 2024);

        var rows = Rows(ChartSamples.Draw("year-slopes"));

        rows.Select(row => (Text(row, "node"), Text(row, "year"), Number(row, "points"), Number(row, "change")))
            .Should()
            .BeEquivalentTo(
                change.Dimensions.SelectMany(row =>
                    new[]
                    {
                        (row.Node.Id, "2023", row.Change.Before?.Points, row.Change.Points),
                        (row.Node.Id, "2024", row.Change.After?.Points, row.Change.Points),
                    }
                )
            );
    }

    [Fact]
    public void YearSlopes_AcrossABreak_HaveNoChangeAndSayWhy()
    {
        var chart = ChartSamples.Draw("year-slopes-break", Language.English);

        Rows(chart)
            .Where(row => Number(row, "change") is null)
            .Select(row => Text(row, "dimension")[..2])
            .Distinct(StringComparer.Ordinal)
            .Should()
            .Equal("D5", "D8");
        chart.Description.Should().Contain("D5: 2021: Construction Permits was dropped");
    }

    [Fact]
    public void YearSlopes_WithScoresCloseTogether_KeepTheirLabelsApart()
    {
        double[] places =
        [
            .. Rows(ChartSamples.Draw("year-slopes"))
                .Where(row => string.Equals(Text(row, "year"), "2024", StringComparison.Ordinal))
                .Select(row => Number(row, "labelAt")!.Value)
                .Order(),
        ];

        // 17 of 420 pixels, over scores from 3.4 to 7.7 with their margins, are 0.19 points.
        places.Zip(places.Skip(1), (lower, upper) => upper - lower).Min().Should().BeGreaterThan(0.17);
    }

    [Fact]
    public void ScoreHeatMap_OfAYear_HasACellForEveryProvinceAndDimension()
    {
        var scores = ChartSamples.Table.Year(2022);

        var rows = Rows(ChartSamples.Draw("heat-map"));

        rows.Should().HaveCount(63 * 8);
        rows.Should()
            .OnlyContain(row =>
                Number(row, "points")
                == Points(scores.ScoreOf(Text(row, "code"), Text(row, "dimension").Substring(0, 2)))
            );
        rows.Count(row => Number(row, "points") is null).Should().Be(8);
    }

    [Fact]
    public void RankBump_OverTheYears_HasNoRankWhereAYearHasNoScore()
    {
        var series = ChartSamples.Table.Series("Quảng Ninh");
        string json = ChartSamples.Draw("rank-bump").ToJson();
        using var document = JsonDocument.Parse(json);
        var rows = document
            .RootElement.GetProperty("layer")[1]
            .GetProperty("data")
            .GetProperty("values")
            .EnumerateArray()
            .Where(row => string.Equals(Text(row, "province"), "Quảng Ninh", StringComparison.Ordinal))
            .ToList();

        rows.Select(row => (Whole(row, "year"), Number(row, "rank"), Number(row, "points")))
            .Should()
            .Equal(
                series.Points.Select(point =>
                    (point.Year.Value, (double?)point.Standing?.Rank, point.Standing?.Score.Points)
                )
            );
        rows.Where(row => Number(row, "rank") is null)
            .Select(row => Whole(row, "year"))
            .Should()
            .Equal(2018, 2021, 2023);
        json.Should().Contain("\"year\":2015.5").And.Contain("\"year\":2017.5");
    }

    [Fact]
    public void ScoreDistribution_OfAYear_HoldsTheTiersAndTheirCuts()
    {
        var tiers = ChartSamples.Year2024.Classify();
        var chart = ChartSamples.Draw("distribution", Language.English);
        using var document = JsonDocument.Parse(chart.ToJson());

        Rows(chart)
            .Select(row => (Text(row, "code"), Number(row, "points"), Text(row, "tier")))
            .Should()
            .Equal(
                tiers.Rows.Select(row => (row.Province.Code, (double?)row.Score.Points, TierNames.Of(row.Tier).English))
            );
        document
            .RootElement.GetProperty("layer")[1]
            .GetProperty("data")
            .GetProperty("values")
            .EnumerateArray()
            .Select(row => Number(row, "cut"))
            .Should()
            .Equal(
                tiers.Cuts.LowToLowAverage.Points,
                tiers.Cuts.LowAverageToHighAverage.Points,
                tiers.Cuts.HighAverageToHigh.Points
            );
    }

    [Fact]
    public void RankIntervals_OfSimulatedRanks_HoldTheirEnds() =>
        Rows(ChartSamples.Draw("rank-intervals"))
            .Select(row => (Text(row, "code"), Whole(row, "rank"), Number(row, "bestRank"), Number(row, "worstRank")))
            .Should()
            .BeEquivalentTo(
                ChartSamples.Ranks.Rows.Select(row =>
                    (row.Province.Code, row.Rank, (double?)row.BestRank, (double?)row.WorstRank)
                )
            );

    [Fact]
    public void RankIntervals_OfDrawnWeights_HoldTheirPercentiles() =>
        Rows(ChartSamples.Draw("rank-intervals-weights"))
            .Select(row =>
                (Text(row, "code"), Number(row, "bestRank"), Number(row, "medianRank"), Number(row, "worstRank"))
            )
            .Should()
            .BeEquivalentTo(
                ChartSamples.Weights.Rows.Select(row =>
                    (row.Unit.Code, (double?)row.Percentile5, (double?)row.MedianRank, (double?)row.Percentile95)
                )
            );

    [Fact]
    public void ChangeWaterfall_OfTwoYears_GoesFromOneTotalToTheOther()
    {
        var change = ChartSamples.Table.Decompose("Lai Châu", 2023, 2024);

        var rows = Rows(ChartSamples.Draw("waterfall"));

        rows.Skip(1)
            .SkipLast(1)
            .Select(row => Number(row, "change"))
            .Should()
            .Equal(change.Dimensions.Select(part => (double?)part.Points));
        Number(rows[0], "points").Should().Be(change.Total!.Before!.Value.Points);
        Number(rows[^1], "points").Should().Be(change.Total.After!.Value.Points);
        Number(rows[1], "from").Should().Be(change.Total.Before.Value.Points);

        // Eight additions, each within half a unit of the last place of 43.
        Number(rows[^2], "to").Should().BeApproximately(change.Total.After.Value.Points, 1e-13);
    }

    [Fact]
    public void ChangeWaterfall_AcrossABreakOfTheTotal_SaysWhyThereIsNone()
    {
        var chart = ChartSamples.Draw("waterfall-none", Language.English);

        Text(Rows(chart).Single(), "note").Should().Be("not comparable");
        chart.Description.Should().Contain("The scale changed from [6, 60] to [8, 80]");
    }

    [Fact]
    public void RankBars_WithTiersOfAnotherYear_AreRefused()
    {
        var act = () => PapiCharts.RankBars(ChartSamples.Year2024.Rank(), ChartSamples.Table.Year(2023).Classify());

        act.Should().Throw<ArgumentException>().WithMessage("*2024*2023*").WithParameterName("tiers");
    }

    [Fact]
    public void RankBars_WithAProvinceOfAnotherVintage_AreRefused()
    {
        var foreign = Geography.ProvinceRegistry.Vintage2025.Find("Lai Châu");

        var act = () => PapiCharts.RankBars(ChartSamples.Year2024.Rank(), marked: foreign);

        act.Should().Throw<ArgumentException>().WithParameterName("marked");
    }

    [Fact]
    public void RankBump_WithTooManyOrMixedSeries_IsRefused()
    {
        var one = ChartSamples.Table.Series("Lai Châu");
        var many = ChartSamples
            .Year2024.Provinces.Provinces.Take(8)
            .Select(province => ChartSamples.Table.Series(province.Code));

        new Action[]
        {
            () => PapiCharts.RankBump([]),
            () => PapiCharts.RankBump(many),
            () => PapiCharts.RankBump([one, one]),
            () => PapiCharts.RankBump([one, ChartSamples.Table.Series("Sơn La", "participation")]),
        }
            .Should()
            .AllSatisfy(act => act.Should().Throw<ArgumentException>().WithParameterName("series"));
    }

    [Fact]
    public void DimensionDots_WithAPeerOfAnotherYearOrItself_AreRefused()
    {
        var card = ChartSamples.Year2024.Scorecard("Lai Châu");

        new Action[]
        {
            () => PapiCharts.DimensionDots(card, card),
            () => PapiCharts.DimensionDots(card, ChartSamples.Table.Year(2023).Scorecard("Sơn La")),
        }
            .Should()
            .AllSatisfy(act => act.Should().Throw<ArgumentException>().WithParameterName("peer"));
    }

    private static List<JsonElement> Rows(ChartSpecification chart)
    {
        using var document = JsonDocument.Parse(chart.ToJson());
        return
        [
            .. document
                .RootElement.GetProperty("data")
                .GetProperty("values")
                .EnumerateArray()
                .Select(row => row.Clone()),
        ];
    }

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;

    private static int Whole(JsonElement row, string name) => row.GetProperty(name).GetInt32();

    private static double? Number(JsonElement row, string name) =>
        row.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static double? Points(Score? score) => score?.Points;
}
