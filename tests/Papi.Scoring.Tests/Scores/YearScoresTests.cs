using Papi.Scoring.Geography;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Scores;

public class YearScoresTests
{
    // Who has no data at all, and who has some; "61 of 63" and the like follow.
    public static TheoryData<int, string[], string[]> Gaps =>
        new()
        {
            { 2014, ["Bắc Giang", "Đồng Tháp"], [] },
            { 2018, [], ["Quảng Ninh", "Đồng Tháp"] },
            { 2021, ["Quảng Ninh", "Bắc Giang", "Bắc Ninh"], [] },
            { 2022, [], ["Bắc Giang", "Bắc Ninh"] },
            { 2023, ["Quảng Ninh", "Bình Dương"], [] },
            { 2024, ["Vĩnh Phúc", "Tiền Giang"], [] },
        };

    [Theory]
    [MemberData(nameof(Gaps))]
    public void WhyMissing_TotalOfAProvinceWithoutData_SaysWhether(int year, string[] without, string[] inPart)
    {
        var scores = Published.Scored.Year(year);

        Missing(MissingReason.NoData).Should().BeEquivalentTo(without);
        Missing(MissingReason.MissingPart).Should().BeEquivalentTo(inPart);

        IEnumerable<string> Missing(MissingReason reason) =>
            scores
                .Provinces.Provinces.Where(province => scores.WhyMissing(province, scores.Index.Total) == reason)
                .Select(province => province.Name.Vietnamese);
    }

    [Fact]
    public void ScoreOf_YearsWithoutAGap_HasEveryTotal()
    {
        foreach (int year in new[] { 2011, 2012, 2013, 2015, 2016, 2017, 2019, 2020 })
        {
            Published.Scored.Year(year).Rank().Missing.Should().BeEmpty("{0} is complete", year);
        }
    }

    [Theory]
    [InlineData(2018, "Quảng Ninh", "D2 D4")]
    [InlineData(2018, "Đồng Tháp", "D2 D4")]
    [InlineData(2022, "Bắc Giang", "D1 D2 D4 D5")]
    [InlineData(2022, "Bắc Ninh", "D2 D3 D4 D8")]
    public void ScoreOf_ProvinceWithPartOfTheData_LacksTheseDimensions(int year, string province, string dimensions)
    {
        var scores = Published.Scored.Year(year);

        scores
            .Index.Dimensions.Where(node => scores.ScoreOf(province, node.Code) is null)
            .Select(node => node.Code)
            .Should()
            .Equal(dimensions.Split(' '));
    }

    // The press calls the mean of 2022 and the median of 2023 the national average.
    [Fact]
    public void Statistics_Totals_KeepMeanAndMedianApart()
    {
        Published.Scored.Year(2022).Statistics("total")!.Mean.Points.Should().BeApproximately(42.34, 0.005);
        Published.Scored.Year(2023).Statistics("total")!.Median.Points.Should().BeApproximately(42.3265, 0.00005);
    }

    [Fact]
    public void Statistics_ByHand_LeaveTheMissingOut()
    {
        var statistics = SampleIndex.Column([4, null, 1, 7, null, 2]).Statistics("total")!;

        statistics.Should().Be(new NodeStatistics(4, new Score(3.5), new Score(3), new Score(1), new Score(7)));
        statistics.ToString().Should().Be("n = 4, mean 3.5, median 3, 1 to 7");
    }

    [Fact]
    public void Statistics_EveryNodeOfThePanel_AreThoseOfThePlainFormulas()
    {
        foreach (var year in Published.Scored.Years)
        {
            foreach (var node in year.Index.Nodes)
            {
                double[] scores =
                [
                    .. year
                        .Provinces.Provinces.Select(province => year.ScoreOf(province, node))
                        .OfType<Score>()
                        .Select(score => score.Points),
                ];
                var actual = year.Statistics(node);
                if (scores.Length == 0)
                {
                    actual.Should().BeNull();
                    continue;
                }

                actual!.Count.Should().Be(scores.Length);
                (actual.Min.Points, actual.Max.Points).Should().Be((scores.Min(), scores.Max()));
                actual.Median.Points.Should().Be(Oracle.Quantile(scores, 0.5));
                actual.Mean.Points.Should().BeApproximately(scores.Average(), 1e-12);
            }
        }
    }

    [Fact]
    public void WhyMissing_BeforeAggregation_SaysSoUpToTheTotal()
    {
        var raw = Published.Raw.Year(2024);

        raw.WhyMissing(Published.LaiChau, raw.Index.Find("D3")).Should().Be(MissingReason.NotAggregated);
        raw.WhyMissing(Published.LaiChau, raw.Index.Total).Should().Be(MissingReason.NotAggregated);
        raw.WhyMissing(Published.LaiChau, raw.Index.Find("3.1")).Should().Be(MissingReason.None);
        raw.WhyMissing(raw.Provinces.Find("Vĩnh Phúc"), raw.Index.Total).Should().Be(MissingReason.NoData);
        raw.WhyMissing(Published.LaiChau, raw.Index.Find("3.1.1")).Should().Be(MissingReason.NoData);
    }

    [Fact]
    public void ScoreOf_ForeignProvinceOrNode_Throws()
    {
        var year = Published.Scored.Year(2024);

        FluentActions
            .Invoking(() => year.ScoreOf(ProvinceRegistry.Vintage2025.Find("Lai Châu"), year.Index.Total))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("province");
        FluentActions
            .Invoking(() => year.ScoreOf(Published.LaiChau, Published.Node(2020, "total")))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("node");
        FluentActions
            .Invoking(() => year.ScoreOf("Lai Châu", "5.2"))
            .Should()
            .Throw<Scoring.Hierarchy.UnknownNodeException>();
        FluentActions.Invoking(() => year.ScoreOf("Atlantis", "D5")).Should().Throw<UnknownProvinceException>();
    }

    [Fact]
    public void ToString_Year_NamesEditionAndData() =>
        Published.Raw.Year(2024).ToString().Should().Be("2024: papi-2021, 63 provinces, data papi-2024.1");

    [Fact]
    public void ThrowIfNotAggregated_PartsWithFigures_SaysWhatToCall()
    {
        var (total, year) = (Published.Node(2024, "total"), Published.Raw.Year(2024));

        Refusal
            .Of(() => year.Scorecard("Lai Châu"))
            .Should()
            .Be(
                $"InvalidOperationException: {total} of 2024 is not complete, its parts have figures: call Aggregate() first."
            );
    }
}
