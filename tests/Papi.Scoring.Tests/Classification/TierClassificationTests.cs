using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Classification;

public class TierClassificationTests
{
    private static readonly Tier[] BestFirst = [Tier.High, Tier.HighAverage, Tier.LowAverage, Tier.Low];

    private static readonly string[] Columns = ["high", "high_average", "low_average", "low"];

    public static TheoryData<int, string> PublishedGroups
    {
        get
        {
            var groups = new TheoryData<int, string>();
            foreach (var row in ReferenceFile.Read("published-tiers.csv"))
            {
                groups.Add(row.Integer("year"), row["node"]);
            }

            return groups;
        }
    }

    [Theory]
    [MemberData(nameof(PublishedGroups))]
    public void Groups_PublishedYear_HaveThePublishedSizesAndPrintedBounds(int year, string node)
    {
        var row = ReferenceFile
            .Read("published-tiers.csv")
            .Single(item => item.Integer("year") == year && item.Is("node", node));
        var tiers = Published.Scored.Year(year).Classify(node);

        tiers.Rows.Should().HaveCount(row.Integer("ranked"));
        tiers.Groups.Select(group => group.Tier).Should().Equal(BestFirst);
        tiers.Groups.Select(group => group.Count).Should().Equal(Columns.Select(row.Integer));
        for (int i = 0; i < Columns.Length; i++)
        {
            ShouldPrintAs(row, Columns[i] + "_max", tiers.Groups[i].Max);
            ShouldPrintAs(row, Columns[i] + "_min", tiers.Groups[i].Min);
        }
    }

    // Provincial report on 2024, sections III.1 to III.8. D3 lies exactly on the first quartile.
    [Theory]
    [InlineData("D1", Tier.HighAverage)]
    [InlineData("D2", Tier.HighAverage)]
    [InlineData("D3", Tier.Low)]
    [InlineData("D4", Tier.Low)]
    [InlineData("D5", Tier.LowAverage)]
    [InlineData("D6", Tier.HighAverage)]
    [InlineData("D7", Tier.HighAverage)]
    [InlineData("D8", Tier.HighAverage)]
    public void Of_LaiChau2024_IsThePublishedTier(string node, Tier tier) =>
        Published.Scored.Year(2024).Classify(node).Of("Lai Châu")!.Tier.Should().Be(tier);

    [Fact]
    public void Of_LaiChau2024Total_IsTheMedian()
    {
        var tiers = Published.Scored.Year(2024).Classify();
        var row = tiers.Of("Lai Châu")!;

        row.AtMedian.Should().BeTrue();
        row.Score.Should().Be(tiers.Median);
        row.Tier.Should().Be(Tier.LowAverage, "a province on a cut belongs to the lower tier since 2023");
        tiers.Cuts.LowAverageToHighAverage.Should().Be(row.Score);
        row.ToString().Should().Be("Lai Chau 43.4796 LowAverage, the median");
        tiers.ToString().Should().Be("total 2024: 15/15/15/16 by papi-since-2023");
    }

    [Fact]
    public void Of_LaiChau2024D3_LiesExactlyOnTheFirstQuartile()
    {
        var tiers = Published.Scored.Year(2024).Classify("D3");

        tiers.Of("Lai Châu")!.Score.Should().Be(tiers.Cuts.LowToLowAverage);
        Published
            .Scored.Year(2024)
            .Classify("D3", TierScheme.PapiTo2021)
            .Of("Lai Châu")!
            .Tier.Should()
            .Be(Tier.LowAverage, "by the older convention a cut belonged to the higher tier");
    }

    [Fact]
    public void ToNextTier_LaiChau2024_IsMoreThanTheDistanceToTheNextProvince()
    {
        var tiers = Published.Scored.Year(2024).Classify();

        var next = tiers.ToNextTier(Published.LaiChau)!;

        next.Tier.Should().Be(Tier.HighAverage);
        next.Gap.Points.Should().BeApproximately(0.249338, 1e-9, "both totals have six decimals");
        next.Gap.Attained.Should().BeFalse();
    }

    [Fact]
    public void ToNextTier_HighestTierOrNoScore_IsNull()
    {
        var tiers = Published.Scored.Year(2024).Classify();

        tiers.ToNextTier(tiers.Rows[0].Province).Should().BeNull();
        tiers.ToNextTier(ProvinceRegistry.Vintage2008.Find("Vĩnh Phúc")).Should().BeNull();
    }

    [Fact]
    public void Missing_2024_AreTheTwoWithoutData()
    {
        var tiers = Published.Scored.Year(2024).Classify();

        tiers.Missing.Select(province => province.Name.Vietnamese).Should().Equal("Vĩnh Phúc", "Tiền Giang");
        tiers.Of("Vĩnh Phúc").Should().BeNull();
        tiers.Rows.Should().HaveCount(61).And.BeInDescendingOrder(row => row.Score);
    }

    [Fact]
    public void Compute_2022ByOtherConventions_DoesNotGiveThePublishedGroups()
    {
        var scores = Published.Scored.Year(2022);

        Sizes(scores.Classify("total", TierScheme.PapiTo2021)).Should().NotEqual([16, 16, 15, 14]);
        Sizes(scores.Classify("total", TierScheme.PapiSince2023)).Should().NotEqual([16, 16, 15, 14]);
        Sizes(scores.Classify("total", TierScheme.Papi2022)).Should().Equal(16, 16, 15, 14);
    }

    [Fact]
    public void Compute_CutAmongTheMissing_IsRefusedWithTheReason()
    {
        // Of ten provinces the first quartile lies between the third and the fourth: three missing ones are too many.
        var scores = SampleIndex.Column([null, null, null, 1, 2, 3, 4, 5, 6, 7]);

        var exception = FluentActions
            .Invoking(() => scores.Classify("total", TierScheme.Papi2022))
            .Should()
            .Throw<UndefinedTiersException>()
            .Which;

        exception.Message.Should().Be(exception.Explanation.English);
        exception.Explanation.English.Should().Contain("among the provinces without a score (papi-2022)");
        exception.Explanation.Vietnamese.Should().Contain("rơi vào các tỉnh không có điểm");
        TierClassification
            .TryCompute(scores, scores.Index.Total, TierScheme.Papi2022, out var tiers)
            .Should()
            .BeFalse();
        tiers.Should().BeNull();
        Sizes(scores.Classify("total", TierScheme.PapiTo2021)).Should().Equal(2, 2, 1, 2);
    }

    [Fact]
    public void Compute_TwoMissingOfTen_CountAtTheBottom()
    {
        var tiers = SampleIndex.Column([null, null, 3, 4, 5, 6, 7, 8, 9, 10]).Classify("total", TierScheme.Papi2022);

        // Positions 2.25, 4.5 and 6.75 of ten, the first two of which are without a score.
        tiers.Cuts.Should().Be(new TierCuts(new Score(3.25), new Score(5.5), new Score(7.75)));
        Sizes(tiers).Should().Equal(3, 2, 2, 1);
        tiers.Median.Should().Be(new Score(6.5), "the median is that of the scored provinces");
    }

    [Fact]
    public void Compute_ThreeProvinces_IsRefusedWithTheNumber() =>
        FluentActions
            .Invoking(() => SampleIndex.Column([1, null, 2, 3]).Classify())
            .Should()
            .Throw<UndefinedTiersException>()
            .Which.Explanation.Should()
            .Be(
                new LocalizedText(
                    "total năm 2030: chỉ có 3 tỉnh có điểm, không chia được bốn nhóm.",
                    "total 2030: only 3 provinces have a score, too few for four tiers."
                )
            );

    [Fact]
    public void Compute_FourProvinces_IsOneInEachTier() =>
        Sizes(SampleIndex.Column([1, null, 2, 3, 4]).Classify()).Should().Equal(1, 1, 1, 1);

    // Four are enough; that more are missing is what stands in the way.
    [Fact]
    public void Compute_FourProvincesBelowManyMissing_IsRefusedForTheMissing() =>
        FluentActions
            .Invoking(() => SampleIndex.Column([1, 2, 3, 4, null, null]).Classify("total", TierScheme.Papi2022))
            .Should()
            .Throw<UndefinedTiersException>()
            .WithMessage("total 2030: a cut falls among the provinces without a score (papi-2022).");

    [Fact]
    public void Compute_AllEqual_PutsEveryoneWhereTheClosureSays()
    {
        var scores = SampleIndex.Column([5, 5, 5, 5, 5]);

        Sizes(scores.Classify("total", TierScheme.PapiTo2021)).Should().Equal(5, 0, 0, 0);
        Sizes(scores.Classify("total", TierScheme.PapiSince2023)).Should().Equal(0, 0, 0, 5);
        scores.Classify().Groups[0].Should().Be(new TierGroup(Tier.High, 0, Min: null, Max: null));
    }

    [Fact]
    public void Compute_LessIsBetter_TurnsTheOrderRound()
    {
        var tiers = SampleIndex
            .Column([1, 2, 3, 4, 5, 6, 7, 8], IndicatorDirection.LowerIsBetter)
            .Classify("total", TierScheme.PapiTo2021);

        tiers.Rows[0].Score.Should().Be(new Score(1));
        tiers.Of("U001")!.Tier.Should().Be(Tier.High);
        tiers.Of("U008")!.Tier.Should().Be(Tier.Low);
        tiers.Cuts.LowToLowAverage.Points.Should().BeGreaterThan(tiers.Cuts.HighAverageToHigh.Points);
        tiers.Groups[0].Should().Be(new TierGroup(Tier.High, 2, new Score(1), new Score(2)));
    }

    [Fact]
    public void Compute_ScoreAStepFromTheCut_LiesOnIt()
    {
        // 3 + 4e-10 is within a billionth of the median 3.
        var tiers = SampleIndex.Column([1, 2, 3, 4, 5, 3 + 4e-10, 2]).Classify();

        tiers.Of("U003")!.Tier.Should().Be(tiers.Of("U006")!.Tier);
    }

    [Fact]
    public void ToString_PartsOfAResult_HaveDecimalPoints()
    {
        var tiers = SampleIndex.Column([1, 2, 3.5, 4, 5]).Classify("total", TierScheme.PapiTo2021);

        tiers.Cuts.ToString().Should().Be("2 | 3.5 | 4");
        tiers.Groups[1].ToString().Should().Be("HighAverage: 1, 3.5 to 3.5");
        tiers.ToNextTier(tiers.Provinces.Find("U003"))!.ToString().Should().Be("High: 0.5");
        new TierGroup(Tier.Low, 0, Min: null, Max: null).ToString().Should().Be("Low: 0");
    }

    [Fact]
    public void Compute_NotAggregated_SaysSo() =>
        FluentActions
            .Invoking(() => Published.Raw.Year(2024).Classify())
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*call Aggregate() first*");

    [Fact]
    public void Compute_NodeOfAnotherEdition_Throws() =>
        FluentActions
            .Invoking(() => TierClassification.Compute(Published.Scored.Year(2024), Published.Node(2020, "D5")))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("node");

    // A province of another registry is a mistake of the caller's; "no score" would hide it.
    [Fact]
    public void Of_ProvinceOfAnotherVintage_Throws()
    {
        var tiers = Published.Scored.Year(2024).Classify();
        var foreign = ProvinceRegistry.Vintage2025.Find("Lai Châu");

        FluentActions.Invoking(() => tiers.Of(foreign)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => tiers.ToNextTier(foreign)).Should().Throw<ArgumentException>();
    }

    private static IEnumerable<int> Sizes(TierClassification tiers) => tiers.Groups.Select(group => group.Count);

    private static void ShouldPrintAs(ReferenceRow row, string column, Score? bound)
    {
        if (row.Has(column))
        {
            // The data itself has six decimals, so that a bound may miss the printed one by that much more.
            bound!.Value.Points.Should().BeApproximately(row.Number(column), row.HalfUnit(column) + 2e-6, column);
        }
    }
}
