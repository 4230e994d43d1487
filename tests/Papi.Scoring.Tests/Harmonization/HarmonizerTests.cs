using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Harmonization;

public class HarmonizerTests
{
    // Hà Giang and Tuyên Quang 2024, sums and cells of the published figures: (43.728905 + 42.546779) / 2 and so on.
    [Theory]
    [InlineData("total", 43.137842)]
    [InlineData("1.1", 0.994288)]
    [InlineData("3.2", 0.501003)]
    [InlineData("7.2", 2.0905065)]
    public void Harmonize_TuyenQuang2024_IsTheMeanOfHaGiangAndTuyenQuang(string node, double mean) =>
        Harmonized.Scored.ScoreOf(2024, "Tuyên Quang", node)!.Value.Points.Should().BeApproximately(mean, 1e-12);

    // 2011: (32.253306 + 35.259382) / 2.
    [Fact]
    public void Harmonize_FirstYear_IsCarriedToo() =>
        Harmonized.Scored.ScoreOf(2011, "08", "total")!.Value.Points.Should().BeApproximately(33.756344, 1e-12);

    // Three provinces: Hòa Bình, Phú Thọ and Vĩnh Phúc.
    [Fact]
    public void Harmonize_PhuTho2023_IsTheMeanOfThree()
    {
        double[] parts =
        [
            Published.Points(2023, "Hòa Bình", "D4"),
            Published.Points(2023, "Phú Thọ", "D4"),
            Published.Points(2023, "Vĩnh Phúc", "D4"),
        ];

        Harmonized.Scored.ScoreOf(2023, "Phú Thọ", "D4")!.Value.Points.Should().BeApproximately(parts.Sum() / 3, 1e-12);
    }

    [Theory]
    [MemberData(nameof(Published.Years), MemberType = typeof(Published))]
    public void Harmonize_ProvincesThatWereNotMerged_KeepTheirScoresToTheLastBit(int year)
    {
        var (carried, given) = (Harmonized.Scored.Year(year), Published.Scored.Year(year));
        Province[] unmerged = [.. carried.Provinces.Provinces.Where(province => province.FormedFrom.Count == 1)];

        unmerged.Should().HaveCount(11);
        foreach (var province in unmerged)
        {
            var old = given.Provinces.Find(province.FormedFrom[0]);
            carried.IsEstimated(province).Should().BeFalse();
            foreach (var node in carried.Index.Nodes)
            {
                carried.ScoreOf(province, node).Should().Be(given.ScoreOf(old, node), $"{province}, {node}");
                carried.WhyMissing(province, node).Should().Be(given.WhyMissing(old, node), $"{province}, {node}");
            }
        }
    }

    // No data at all: 2014 Bắc Giang and Đồng Tháp; 2021 Quảng Ninh, Bắc Giang and Bắc Ninh; 2023 Quảng Ninh and Bình
    // Dương; 2024 Vĩnh Phúc and Tiền Giang. In part: 2018 Quảng Ninh and Đồng Tháp; 2022 Bắc Giang and Bắc Ninh.
    [Theory]
    [InlineData(2011, 34, "")]
    [InlineData(2012, 34, "")]
    [InlineData(2013, 34, "")]
    [InlineData(2014, 32, "Bac Ninh: Bac Giang; Dong Thap: Dong Thap")]
    [InlineData(2015, 34, "")]
    [InlineData(2016, 34, "")]
    [InlineData(2017, 34, "")]
    [InlineData(2018, 32, "Quang Ninh; Dong Thap: Dong Thap")]
    [InlineData(2019, 34, "")]
    [InlineData(2020, 34, "")]
    [InlineData(2021, 32, "Quang Ninh; Bac Ninh: Bac Giang, Bac Ninh")]
    [InlineData(2022, 33, "Bac Ninh: Bac Giang, Bac Ninh")]
    [InlineData(2023, 32, "Quang Ninh; Ho Chi Minh City: Binh Duong")]
    [InlineData(2024, 32, "Phu Tho: Vinh Phuc; Dong Thap: Tien Giang")]
    public void Harmonize_Year_HasTheTotalsThatItsPredecessorsAllow(int year, int ranked, string missing)
    {
        var carried = Harmonized.Scored.Year(year);
        var ranking = carried.Rank();

        ranking.Ranked.Should().Be(ranked);
        string.Join("; ", ranking.Missing.Select(province => Describe(carried, province, "total")))
            .Should()
            .Be(missing);
    }

    // Bắc Giang 2022 lacks D1, D2, D4 and D5, Bắc Ninh D2, D3, D4 and D8.
    [Theory]
    [InlineData("D1", "Bac Ninh: Bac Giang")]
    [InlineData("D2", "Bac Ninh: Bac Giang, Bac Ninh")]
    [InlineData("D3", "Bac Ninh: Bac Ninh")]
    [InlineData("D6", "Bac Ninh")]
    public void MissingPredecessors_NodeThatSomeHave_NamesThoseThatLackIt(string node, string expected)
    {
        var carried = Harmonized.Scored.Year(2022);

        Describe(carried, Harmonized.Province("Bắc Ninh"), node).Should().Be(expected);
    }

    [Fact]
    public void WhyMissing_PredecessorWithoutData_SaysSo()
    {
        var carried = Harmonized.Scored.Year(2021);

        carried
            .WhyMissing(Harmonized.Province("Bắc Ninh"), carried.Index.Total)
            .Should()
            .Be(MissingReason.MissingPredecessor);
        carried.WhyMissing(Harmonized.Province("Quảng Ninh"), carried.Index.Total).Should().Be(MissingReason.NoData);
        carried.WhyMissing(Harmonized.Province("Tuyên Quang"), carried.Index.Total).Should().Be(MissingReason.None);
    }

    // No province has a figure on an indicator: nothing that a predecessor could give.
    [Fact]
    public void WhyMissing_NodeWithoutAnyFigure_IsNoData()
    {
        var carried = Harmonized.Scored.Year(2024);
        var (province, node) = (Harmonized.Province("Tuyên Quang"), carried.Index.Find("3.1.1"));

        carried.WhyMissing(province, node).Should().Be(MissingReason.NoData);
        carried.MissingPredecessors(province, node).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Published.Years), MemberType = typeof(Published))]
    public void Harmonize_BeforeAggregation_GivesTheSameScoresAndReasons(int year)
    {
        var first = Harmonizer.Harmonize(Published.Raw.Year(year), ProvinceRegistry.Vintage2025).Aggregate();
        var last = Harmonized.Scored.Year(year);

        foreach (var node in last.Index.Nodes)
        {
            foreach (var province in last.Provinces.Provinces)
            {
                string where = $"{province}, {node}";
                if (last.ScoreOf(province, node) is { } score)
                {
                    first.ScoreOf(province, node)!.Value.Points.Should().BeApproximately(score.Points, 1e-12, where);
                }
                else
                {
                    first.WhyMissing(province, node).Should().Be(last.WhyMissing(province, node), where);
                    first
                        .MissingPredecessors(province, node)
                        .Should()
                        .Equal(last.MissingPredecessors(province, node), where);
                }
            }
        }
    }

    [Fact]
    public void Harmonize_BeforeAggregation_MissesTotalsForWantOfAggregationAlone()
    {
        var raw = Harmonizer.Harmonize(Published.Raw.Year(2021), ProvinceRegistry.Vintage2025);

        raw.WhyMissing(Harmonized.Province("Tuyên Quang"), raw.Index.Total).Should().Be(MissingReason.NotAggregated);
        raw.WhyMissing(Harmonized.Province("Bắc Ninh"), raw.Index.Total).Should().Be(MissingReason.MissingPredecessor);
    }

    // Hà Giang has the dimension itself, Tuyên Quang its three parts.
    [Fact]
    public void Harmonize_FiguresOnDifferentLevels_NeedAggregationFirst()
    {
        var own = new ScoreTableBuilder(PapiEditions.Series, "own.1")
            .Set(2024, "Hà Giang", "D7", 4)
            .Set(2024, "Tuyên Quang", "7.1", 1)
            .Set(2024, "Tuyên Quang", "7.2", 2)
            .Set(2024, "Tuyên Quang", "7.3", 3)
            .Build();
        var province = Harmonized.Province("Tuyên Quang");

        var after = Harmonizer.Harmonize(own, ProvinceRegistry.Vintage2025).Aggregate().Year(2024);
        var before = Harmonizer.Harmonize(own.Aggregate(), ProvinceRegistry.Vintage2025).Year(2024);

        Describe(after, province, "D7").Should().Be("Tuyen Quang: Tuyen Quang");
        Describe(after, province, "7.1").Should().Be("Tuyen Quang: Ha Giang");
        before.ScoreOf("Tuyên Quang", "D7").Should().Be(new Score(5));
    }

    [Fact]
    public void Harmonize_Published_LeavesTheTableAndTheEditions()
    {
        Harmonized.Scored.Years.Should().HaveCount(14);
        Harmonized.Scored.Editions.Should().BeSameAs(Published.Scored.Editions);
        Harmonized.Scored.Years.Should().OnlyContain(year => year.Provinces == ProvinceRegistry.Vintage2025);
        Published.Scored.Year(2024).Provinces.Should().BeSameAs(ProvinceRegistry.Vintage2008);
        Published.Scored.Year(2024).IsEstimate.Should().BeFalse();
    }

    [Fact]
    public void Harmonize_DataVersion_SaysHow()
    {
        Harmonized.Scored.Year(2024).DataVersion.Should().Be("papi-2024.1, harmonised to 2025 (mean of predecessors)");
        Harmonizer
            .Harmonize(Published.Scored, ProvinceRegistry.Vintage2025, Harmonized.Weights(_ => 1))
            .Year(2024)
            .DataVersion.Should()
            .Be("papi-2024.1, harmonised to 2025 (weighted mean of predecessors)");
    }

    [Fact]
    public void Harmonize_Again_ChangesNothing()
    {
        var again = Harmonizer.Harmonize(Harmonized.Scored, ProvinceRegistry.Vintage2025);

        again.Years.Should().Equal(Harmonized.Scored.Years);
        again.Latest.IsEstimate.Should().BeTrue();
    }

    [Fact]
    public void Harmonize_YearsOfBothVintages_LeavesThoseOfTheNewProvinces()
    {
        var carried = Harmonizer.Harmonize(Provinces34.With2025, ProvinceRegistry.Vintage2025);

        carried.Year(2025).Should().BeSameAs(Provinces34.With2025.Year(2025));
        carried.Year(2025).IsEstimate.Should().BeFalse();
        carried.Year(2025).DataVersion.Should().Be("own.1");
        carried.Year(2025).IsEstimated(Harmonized.Province("Tuyên Quang")).Should().BeFalse();
    }

    // One province alone of the 63, not merged: what is there is no estimate.
    [Fact]
    public void IsEstimate_NoMergedProvinceWithAScore_IsFalse()
    {
        var own = new ScoreTableBuilder(PapiEditions.Series, "own.1").Set(2024, "Lai Châu", "7.2", 2).Build();

        var carried = Harmonizer.Harmonize(own, ProvinceRegistry.Vintage2025).Year(2024);

        carried.IsEstimate.Should().BeFalse();
        carried.ScoreOf("Lai Châu", "7.2").Should().Be(new Score(2));
    }

    [Fact]
    public void Harmonize_NewScoresToOldProvinces_IsRefused() =>
        FluentActions
            .Invoking(() => Harmonizer.Harmonize(Provinces34.With2025, ProvinceRegistry.Vintage2008))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The 63 provinces valid to 2025-06-30 were not formed from those of 2025 with 34 provinces*")
            .WithParameterName("table");

    [Fact]
    public void Harmonize_UnitsOfOnesOwn_AreRefused()
    {
        var year = SampleIndex.Column([1, 2, 3]);

        FluentActions
            .Invoking(() => Harmonizer.Harmonize(year, ProvinceRegistry.Vintage2025))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*2030 with 3 units*")
            .WithParameterName("scores");
    }

    [Fact]
    public void Harmonize_WeightsForOtherProvinces_AreRefused() =>
        FluentActions
            .Invoking(() =>
                Harmonizer.Harmonize(
                    Published.Scored.Year(2024),
                    ProvinceRegistry.Vintage2008,
                    Harmonized.Weights(_ => 1)
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("weights");

    // By hand, 2024: Hà Giang twice and Tuyên Quang once, (2 × 43.728905 + 42.546779) / 3.
    [Fact]
    public void Harmonize_Weights_CountInProportion()
    {
        var weights = Harmonized.Weights(old => old.Code is "02" ? 900_000 : 450_000);

        Harmonizer
            .Harmonize(Published.Scored, ProvinceRegistry.Vintage2025, weights)
            .ScoreOf(2024, "Tuyên Quang", "total")!
            .Value.Points.Should()
            .BeApproximately((2 * 43.728905 + 42.546779) / 3, 1e-12);
    }

    private static string Describe(YearScores scores, Province province, string node)
    {
        string names = string.Join(
            ", ",
            scores.MissingPredecessors(province, scores.Index.Find(node)).Select(old => old.Name.English)
        );
        return names.Length == 0 ? province.Name.English : $"{province.Name.English}: {names}";
    }
}
