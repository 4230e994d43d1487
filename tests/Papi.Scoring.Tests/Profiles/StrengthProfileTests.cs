using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Profiles;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Profiles;

public class StrengthProfileTests
{
    private static readonly YearScores Year = Published.Scored.Year(2024);

    private static readonly StrengthProfile LaiChau = StrengthProfile.Compute(Year, Published.LaiChau);

    [Fact]
    public void StrengthsAndWeaknesses_LaiChau2024_AreOrderedByTheShareOfScale()
    {
        Codes(LaiChau.Strengths).Take(4).Should().Equal("6.2", "1.4", "1.2", "7.3");
        Codes(LaiChau.Weaknesses).Take(3).Should().Equal("4.1", "4.3", "2.2");
        (LaiChau.Strengths.Count + LaiChau.Weaknesses.Count).Should().Be(28);
        LaiChau.Strengths.Select(item => item.Advantage).Should().BeInDescendingOrder();
        LaiChau.Weaknesses.Select(item => item.Advantage).Should().BeInAscendingOrder();
        Codes(LaiChau.WeakDimensions).Should().Equal("D4", "D5", "D3");
    }

    // 7.3 is 0.1397 above on a scale of 3, 1.2 is 0.1123 above on one of 2.25: more points, less of the scale.
    [Fact]
    public void Strengths_DifferentScales_AreNotOrderedByPoints() =>
        LaiChau["7.3"].ToMedian.Points.Should().BeGreaterThan(LaiChau["1.2"].ToMedian.Points!.Value);

    [Fact]
    public void Gain_ControlOfCorruption_IsTheDistanceThatIsMissing()
    {
        var d4 = LaiChau["D4"];
        double own = Published.Points(2024, "Lai Châu", "D4");
        var nation = Year.Statistics("D4")!;

        d4.GainAtMedian!.Value.Should().BeApproximately(nation.Median.Points - own, 1e-12);
        d4.GainAtBest!.Value.Should().BeApproximately(nation.Max.Points - own, 1e-12);
        LaiChau["6.2"].GainAtMedian.Should().Be(0, "it is above the median already");
        d4.ToString().Should().Be("Control of Corruption in the Public Sector, to the national median D4: -0.3745");
    }

    [Fact]
    public void ToTier_LaiChau2024_IsTheMeanOfThoseInLowAverage()
    {
        var tier = Year.Classify();
        double mean = tier
            .Rows.Where(row => row.Tier == Tier.LowAverage)
            .Average(row => Year.ScoreOf(row.Province, Year.Index.Find("D4"))!.Value.Points);

        LaiChau.Tier.Should().Be(Tier.LowAverage);
        LaiChau["D4"].ToTier!.Reference!.Value.Points.Should().BeApproximately(mean, 1e-12);
        LaiChau["D4"].ToTier!.ReferenceCount.Should().Be(15);
    }

    [Fact]
    public void Compute_BestProvinceOfANode_GainsNothingThere()
    {
        var best = LaiChau["D1"].ToBest.ReferenceProvince!;

        StrengthProfile.Compute(Year, best)["D1"].GainAtBest.Should().Be(0);
    }

    [Fact]
    public void Compute_ProvinceWithoutScores_HasNeitherStrengthsNorGains()
    {
        var none = StrengthProfile.Compute(Year, ProvinceRegistry.Vintage2008.Find("Tiền Giang"));

        (none.Tier, none.Strengths.Count, none.Weaknesses.Count).Should().Be((null, 0, 0));
        none["D1"].ToTier.Should().BeNull();
        (none["D1"].GainAtMedian, none["D1"].GainAtBest).Should().Be((null, null));
    }

    [Fact]
    public void Compute_ProvinceAtTheMedian_CountsItOnNeitherSide()
    {
        var median = Year.Classify("D3").Rows.Single(row => row.AtMedian).Province;
        var profile = StrengthProfile.Compute(Year, median);

        Codes(profile.StrongDimensions.Concat(profile.WeakDimensions)).Should().NotContain("D3");
        profile["D3"].GainAtMedian!.Value.Should().Be(0);
    }

    [Theory]
    [InlineData("total")]
    [InlineData("7.2.1")]
    public void Indexer_OtherLevels_Throws(string node) =>
        FluentActions
            .Invoking(() => LaiChau[node])
            .Should()
            .Throw<Exception>()
            .Which.Should()
            .Match(error => error is ArgumentException || error is UnknownNodeException);

    private static IEnumerable<string> Codes(IEnumerable<NodeStrength> items) => items.Select(item => item.Node.Code);

    [Fact]
    public void Indexer_TheTotal_IsNeitherLevel() =>
        Refusal
            .Of(() => LaiChau["total"])
            .Should()
            .Be($"node: {Published.Node(2024, "total")} is neither a dimension nor a sub-dimension.");

    [Fact]
    public void ToString_ProvinceWithoutScores_HasNone() =>
        StrengthProfile
            .Compute(Year, Year.Provinces.Find("Tiền Giang"))
            .ToString()
            .Should()
            .Be("Tien Giang 2024: 0 strengths, 0 weaknesses");
}
