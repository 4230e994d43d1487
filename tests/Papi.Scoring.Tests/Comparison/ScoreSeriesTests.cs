using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Comparison;

public class ScoreSeriesTests
{
    [Fact]
    public void Compute_TotalOfLaiChau_ComparesTheYearsSince2018()
    {
        var series = Series("Lai Châu", "total");

        series.Points.Should().HaveCount(14);
        Years(series.Compared).Should().Equal(2018, 2019, 2020, 2021, 2022, 2023, 2024);
        (series.Best!.Year.Value, series.Worst!.Year.Value).Should().Be((2018, 2020));
        (series.BestRanked!.Year.Value, series.WorstRanked!.Year.Value).Should().Be((2023, 2017));
        series.Trend!.Years.Should().Equal(series.Compared.Select(point => point.Year));
        (series.Trend.IsShareOfScale, series.Trend.IsAcrossBreak).Should().Be((false, false));
        series.Trend.Note!.English.Should().Contain("D5, 2021", "parts of the total broke");
    }

    // The reference series "panel" of R is this one.
    [Fact]
    public void Trend_TotalOfLaiChau_IsThatOfR()
    {
        var row = ReferenceFile.Read("trend.csv").First(item => item.Is("series", "panel"));
        var trend = Series("Lai Châu", "total").Trend!;

        trend.LeastSquares.PerYear.Should().BeApproximately(row.Number("slope"), 1e-9);
        trend.TheilSen.PerYear.Should().BeApproximately(row.Number("sen"), 1e-9);
        trend.LeastSquares.DegreesOfFreedom.Should().Be(5);
        trend.ToString().Should().StartWith("2018-2024, 7 years: least squares +0.0828 a year");
    }

    [Fact]
    public void Compute_PovertyListsByShares_ComparesAllYearsAndCarriesTheBreak()
    {
        var series = Series("Lai Châu", "poverty-lists", AcrossBreaks.SharesOfScale);

        series.Compared.Should().HaveCount(14);
        series.Points[0].Node!.Code.Should().Be("2.1");
        series.Points[^1].Node!.Code.Should().Be("2.2");
        (series.Trend!.IsShareOfScale, series.Trend.IsAcrossBreak).Should().Be((true, true));
        series.Trend.Note!.English.Should().Contain("discouraged").And.Contain("The scale changed");
        series.Best.Should().Be(series.Points.MaxBy(point => point.ShareOfScale));
    }

    [Fact]
    public void Compute_YearsWithoutAScore_SayWhyAndAreLeftOut()
    {
        var series = Series("Quảng Ninh", "total");

        Years(series.Points.Where(point => point.Standing is null)).Should().Equal(2018, 2021, 2023);
        Years(series.Compared).Should().Equal(2019, 2020, 2022, 2024);
        var missing = series.Points.Single(point => point.Year == 2018);
        missing.Note!.English.Should().Be("No score in 2018: a part of it is missing");
        missing.WithLast.Should().BeNull();
        series
            .Points.Single(point => point.Year == 2022)
            .Change!.Note!.English.Should()
            .Be("No score in 2021: no data");
    }

    // What was last scored in 2020 is compared with 2020.
    [Fact]
    public void Compute_NodeThatEnded_EndsWithItsLastYear()
    {
        var series = Series("Lai Châu", "construction-permits");

        series.Last!.Year.Value.Should().Be(2020);
        Years(series.Compared).Should().Equal(2018, 2019, 2020);
        series.Points[^1].Note!.English.Should().Be("The edition of 2024 has no such node");
        series.Points[^1].Change.Should().BeNull();
    }

    [Fact]
    public void Trend_FewerThanThreeYears_IsNull()
    {
        var series = Series("Quảng Ninh", "e-governance");

        Years(series.Compared).Should().Equal(2020, 2022, 2024);
        series.Trend.Should().NotBeNull();
        ScoreSeries
            .Compute(Provinces34.With2025, Provinces34.With2025.Latest.Provinces.Find("Tuyên Quang"), "total")
            .Trend.Should()
            .BeNull();
    }

    [Fact]
    public void Change_EachYear_IsThatFromTheYearBefore()
    {
        var series = Series("Lai Châu", "total");

        series.Points[0].Change.Should().BeNull("2010 has no scores");
        foreach (var point in series.Points.Skip(1))
        {
            (point.Change!.From.Value, point.Change.To).Should().Be((point.Year.Value - 1, point.Year));
        }

        series.Points[^1].Change!.Points!.Value.Should().BeApproximately(-0.1427, 5e-5);
    }

    [Theory]
    [InlineData("2.1")]
    [InlineData("D1")]
    public void Compute_NumberInsteadOfAnId_Throws(string number) =>
        FluentActions
            .Invoking(() => Series("Lai Châu", number))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*is a number*");

    [Fact]
    public void Compute_UnknownNode_Throws() =>
        FluentActions.Invoking(() => Series("Lai Châu", "povertylists")).Should().Throw<UnknownNodeException>();

    [Fact]
    public void Compute_ProvinceThatOnlyExistsSince2025_Throws() =>
        FluentActions
            .Invoking(() =>
                ScoreSeries.Compute(Published.Scored, ProvinceRegistry.Vintage2025.Find("Tuyên Quang"), "total")
            )
            .Should()
            .Throw<ArgumentException>();

    [Fact]
    public void Compute_SameTerritoryOfTheOtherVintage_IsFound() =>
        ScoreSeries
            .Compute(Published.Scored, ProvinceRegistry.Vintage2025.Find("Lai Châu"), "total")
            .Last!.Standing!.Rank.Should()
            .Be(31);

    [Fact]
    public void IsEstimate_HarmonisedTable_IsCarriedToTheTrend()
    {
        var table = Harmonizer.Harmonize(Published.Raw, ProvinceRegistry.Vintage2025).Aggregate();
        var series = ScoreSeries.Compute(table, ProvinceRegistry.Vintage2025.Find("Tuyên Quang"), "total");

        (series.IsEstimate, series.Trend!.IsEstimate).Should().Be((true, true));
        series.Points[^1].Change!.IsEstimate.Should().BeTrue();
        series.Trend.ToString().Should().EndWith("(estimate)");
        Series("Lai Châu", "total").IsEstimate.Should().BeFalse();
    }

    // Vĩnh Phúc has no score in 2024 and is part of Phú Thọ since.
    [Fact]
    public void Note_PredecessorWithoutAScore_IsNamed()
    {
        var table = Harmonizer.Harmonize(Published.Raw, ProvinceRegistry.Vintage2025).Aggregate();

        ScoreSeries
            .Compute(table, ProvinceRegistry.Vintage2025.Find("Phú Thọ"), "total")
            .Points[^1]
            .Note.Should()
            .Be(
                new LocalizedText(
                    "Năm 2024 không có điểm: thiếu số liệu của Vĩnh Phúc",
                    "No score in 2024: no data of the former Vinh Phuc"
                )
            );
    }

    private static ScoreSeries Series(string province, string node, AcrossBreaks acrossBreaks = AcrossBreaks.Refuse) =>
        ScoreSeries.Compute(
            Published.Scored,
            ProvinceRegistry.Vintage2008.Find(province),
            node,
            new ComparisonOptions { AcrossBreaks = acrossBreaks }
        );

    private static IEnumerable<int> Years(IEnumerable<SeriesPoint> points) => points.Select(point => point.Year.Value);

    [Fact]
    public void ToString_WithATrendAndWithout_CountsTheYears()
    {
        Series("Lai Châu", "total")
            .ToString()
            .Should()
            .StartWith("Lai Chau, total: 7 of 14 years compared; 2018-2024, 7 years: least squares +0.0828 a year");
        ScoreSeries
            .Compute(Provinces34.With2025, Provinces34.With2025.Latest.Provinces.Find("Tuyên Quang"), "total")
            .ToString()
            .Should()
            .EndWith(" years compared; no trend");
    }

    [Fact]
    public void Note_YearWithoutTheNodeOrTheProvince_IsInBothLanguages()
    {
        Series("Lai Châu", "construction-permits")
            .Points[^1]
            .Note.Should()
            .Be(new LocalizedText("Phiên bản năm 2024 không có mục này", "The edition of 2024 has no such node"));
        ScoreSeries
            .Compute(Provinces34.With2025, Provinces34.With2025.Latest.Provinces.Find("Tuyên Quang"), "total")
            .Points.Single(point => point.Year == 2024)
            .Note.Should()
            .Be(
                new LocalizedText(
                    "Năm 2024 không có tỉnh nào cùng ranh giới",
                    "In 2024 no province had the same borders"
                )
            );
    }

    [Fact]
    public void Note_PartMissing_IsInBothLanguages()
    {
        var missing = Series("Quảng Ninh", "total").Points.Single(point => point.Year == 2018);

        missing
            .Note.Should()
            .Be(
                new LocalizedText(
                    "Năm 2018 không có điểm: thiếu một thành phần",
                    "No score in 2018: a part of it is missing"
                )
            );
        missing.ToString().Should().Be("2018: No score in 2018: a part of it is missing");
    }

    [Fact]
    public void Note_TwoOfOnesIndicatorsMissing_IsInBothLanguages()
    {
        var editions = EditionSeries.Create([
            new CompositeIndexBuilder("incomplete", SampleIndex.Year)
                .Add(
                    SampleIndex.Node("total", min: 0, max: 100) with
                    {
                        Rule = AggregationRule.Mean,
                        IndicatorsAreComplete = false,
                    }
                )
                .Add(SampleIndex.Node("x", "total", 0, 10))
                .Build(),
        ]);
        var table = new ScoreTableBuilder(editions, "own.1")
            .AddYear(SampleIndex.Year, SampleIndex.Units(2))
            .Set(SampleIndex.Year, "U001", "total", 60)
            .Set(SampleIndex.Year, "U002", "x", 5)
            .Build()
            .Aggregate();

        ScoreSeries
            .Compute(table, SampleIndex.Units(2).Find("U002"), "total")
            .Points[0]
            .Note.Should()
            .Be(
                new LocalizedText(
                    "Năm 2030 không có điểm: chưa đủ chỉ tiêu",
                    "No score in 2030: the indicators are not complete"
                )
            );
    }

    [Fact]
    public void Compute_ProvinceOfNoYear_NamesIt() =>
        Refusal
            .Of(() => ScoreSeries.Compute(Published.Scored, ProvinceRegistry.Vintage2025.Find("Tuyên Quang"), "total"))
            .Should()
            .Be(
                "province: No year of the table has the territory of "
                    + $"{ProvinceRegistry.Vintage2025.Find("Tuyên Quang").Code} Tuyen Quang."
            );

    // The scale went to and fro: the first year is comparable with the last, the one between is not.
    [Fact]
    public void Trend_YearBetweenOnAnotherScale_LiesAcrossItsBreak()
    {
        CompositeIndex Edition(int year, double max) =>
            new CompositeIndexBuilder($"e{year}", year) { LastYear = year }
                .Add(SampleIndex.Node("total", min: 0, max: max))
                .Build();
        var builder = new ScoreTableBuilder(
            EditionSeries.Create([Edition(2030, 10), Edition(2031, 20), Edition(2032, 10)]),
            "own.1"
        );
        var units = SampleIndex.Units(1);
        foreach (int year in new[] { 2030, 2031, 2032 })
        {
            builder.AddYear(year, units).Set(year, "U001", "total", 5);
        }

        var trend = ScoreSeries
            .Compute(
                builder.Build().Aggregate(),
                units.Provinces[0],
                "total",
                new ComparisonOptions { AcrossBreaks = AcrossBreaks.SharesOfScale }
            )
            .Trend!;

        trend.IsAcrossBreak.Should().BeTrue();
        trend
            .Note.Should()
            .Be(
                new LocalizedText(
                    "Thang điểm đổi từ [0; 20] thành [0; 10]",
                    "The scale changed from [0, 20] to [0, 10]"
                )
            );
    }

    // Of equal years the latest is the best or the worst.
    [Theory]
    [InlineData(IndicatorDirection.HigherIsBetter, 2032, 2031)]
    [InlineData(IndicatorDirection.LowerIsBetter, 2031, 2032)]
    public void BestAndWorst_TwoEqualYears_AreTheLatestByMerit(IndicatorDirection direction, int best, int worst)
    {
        var series = OneUnit(direction, (2030, 5), (2031, 3), (2032, 5));

        (series.Best!.Year.Value, series.Worst!.Year.Value).Should().Be((best, worst));
        (series.BestRanked!.Year.Value, series.WorstRanked!.Year.Value).Should().Be((2032, 2032));
        series.Trend!.Years.Should().HaveCount(3, "three years are the fewest of a trend");
    }

    [Fact]
    public void Compute_TwoYearsWithAGapBetween_HaveNeitherAChangeNorATrend()
    {
        var series = OneUnit(IndicatorDirection.HigherIsBetter, (2030, 5), (2032, 3));

        series.Points.Should().HaveCount(2).And.OnlyContain(point => point.Change == null);
        series.Compared.Should().HaveCount(2);
        series.Trend.Should().BeNull();
        series.ToString().Should().Be("Commune U001, total: 2 of 2 years compared; no trend");
    }

    private static ScoreSeries OneUnit(IndicatorDirection direction, params (int Year, double Points)[] scores)
    {
        var units = SampleIndex.Units(1);
        var builder = new ScoreTableBuilder(SampleIndex.OneNode(direction), "own.1");
        foreach (var (year, points) in scores)
        {
            builder.AddYear(year, units).Set(year, "U001", "total", points);
        }

        return ScoreSeries.Compute(builder.Build(), units.Provinces[0], "total");
    }
}
