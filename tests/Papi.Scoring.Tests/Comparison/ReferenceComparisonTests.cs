using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Comparison;

public class ReferenceComparisonTests
{
    private static readonly YearScores Year = Published.Scored.Year(2024);

    // Lai Châu is the median of 2024: the provincial report says "Trung vị".
    [Fact]
    public void Median_LaiChau2024_IsNoDistanceAway()
    {
        var total = Compare(Reference.Median).Total;

        (total.Points, total.ShareOfScale, total.ReferenceCount).Should().Be((0, 0, 61));
        (total.Places, total.TierSteps).Should().Be((null, null), "a median has no rank");
    }

    // The press: the national mean of 2022 is 42.34, the median of 2023 is 42.3265.
    [Fact]
    public void MeanAndMedian_OfTheNation_AreThePublishedAverages()
    {
        ReferenceComparison
            .Compute(Published.Scored.Year(2022), Published.LaiChau, Reference.Mean)
            .Total.Reference!.Value.Points.Should()
            .BeApproximately(42.34, 0.005);
        ReferenceComparison
            .Compute(Published.Scored.Year(2023), Published.LaiChau, Reference.Median)
            .Total.Reference!.Value.Points.Should()
            .BeApproximately(42.3265, 0.00005);
    }

    [Fact]
    public void To_AnotherProvince_ComparesStandingsToo()
    {
        var d6 = Compare(Reference.To(Find("Hà Giang")))["D6"];

        d6.Points.Should().Be(Published.Points(2024, "Lai Châu", "D6") - Published.Points(2024, "Hà Giang", "D6"));
        d6.ShareOfScale!.Value.Should().BeApproximately(d6.Points!.Value / 9, 1e-15);
        (d6.Places, d6.TierSteps).Should().Be((34, 2));
        (d6.ReferenceProvince, d6.ReferenceCount).Should().Be((Find("Hà Giang"), 1));
        d6.ToString().Should().Be("D6: +0.6454, +34 places");
    }

    [Fact]
    public void To_ProvinceWithoutAScore_SaysWhoseIsMissing()
    {
        var total = Compare(Reference.To(Find("Tiền Giang"))).Total;

        (total.Points, total.Reference, total.ReferenceCount).Should().Be((null, null, 0));
        total.Note!.English.Should().Be("Tien Giang: No score in 2024: no data");
        total.ToString().Should().Be("total: Tien Giang: No score in 2024: no data");
    }

    [Fact]
    public void Compute_OwnScoreMissing_SaysSo()
    {
        var total = ReferenceComparison.Compute(Year, Find("Tiền Giang"), Reference.Mean).Total;

        total.Points.Should().BeNull();
        total.Reference.Should().NotBeNull();
        total.Note!.English.Should().Be("No score in 2024: no data");
    }

    [Fact]
    public void Best_EachNode_IsItsOwnBestProvince()
    {
        var comparison = Compare(Reference.Best);

        comparison.Rows.Should().OnlyContain(row => row.ReferenceStanding!.Rank == 1 && row.Points <= 0);
        comparison.Total.ReferenceProvince.Should().Be(Find("Quảng Ninh"));
        comparison.Rows.Select(row => row.ReferenceProvince).Distinct().Should().HaveCountGreaterThan(5);
        comparison.Total.Places.Should().Be(-30);
    }

    [Fact]
    public void Best_WhereLessIsBetter_IsTheLowest()
    {
        var scores = SampleIndex.Column([3.0, 1.0, null, 2.0], IndicatorDirection.LowerIsBetter);
        var best = ReferenceComparison.Compute(scores, scores.Provinces.Provinces[0], Reference.Best).Total;

        (best.ReferenceProvince!.Code, best.Points, best.Places).Should().Be(("U002", 2, -2));
    }

    [Fact]
    public void Region_OfLaiChau_IsTheMeanOfItsScoredProvincesItselfIncluded()
    {
        var comparison = Compare(Reference.Region);
        var scored = Year
            .Provinces.InRegion(Published.LaiChau.Region!)
            .Select(province => Year.ScoreOf(province, Year.Index.Total))
            .OfType<Score>()
            .Select(score => score.Points)
            .ToList();

        comparison.Total.Reference!.Value.Points.Should().BeApproximately(scored.Average(), 1e-12);
        comparison.Total.ReferenceCount.Should().Be(scored.Count);
        comparison.ReferenceName.English.Should().Be("regional mean, Northern Midlands and Mountains");
        comparison.ReferenceName.Vietnamese.Should().StartWith("trung bình vùng ");
    }

    [Fact]
    public void Region_OfUnitsWithoutRegions_Throws()
    {
        var scores = SampleIndex.Column([1.0, 2.0]);

        FluentActions
            .Invoking(() => ReferenceComparison.Compute(scores, scores.Provinces.Provinces[0], Reference.Region))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*no region*");
    }

    [Fact]
    public void Peers_GroupOfOnesOwn_IsTheMeanOfThoseWithAScore()
    {
        var name = new LocalizedText("các tỉnh bạn", "peers");
        var peers = Reference.Peers(name, [Find("Điện Biên"), Find("Sơn La"), Find("Tiền Giang")]);

        var total = Compare(peers).Total;

        total
            .Reference!.Value.Points.Should()
            .BeApproximately(
                (Published.Points(2024, "Điện Biên", "total") + Published.Points(2024, "Sơn La", "total")) / 2,
                1e-12
            );
        total.ReferenceCount.Should().Be(2, "Tiền Giang has no score in 2024");
    }

    [Fact]
    public void Peers_NobodyScored_IsMissingWithTheName()
    {
        var peers = Reference.Peers(new LocalizedText("nhóm", "group"), [Find("Tiền Giang"), Find("Vĩnh Phúc")]);

        Compare(peers).Total.Note!.English.Should().Be("no score for the group");
    }

    [Fact]
    public void Peers_NoneOrOneTwice_Throws()
    {
        var name = new LocalizedText("nhóm", "group");

        FluentActions.Invoking(() => Reference.Peers(name, [])).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => Reference.Peers(name, [Published.LaiChau, Published.LaiChau]))
            .Should()
            .Throw<ArgumentException>();
    }

    [Fact]
    public void Compute_ForeignProvinceOrMember_Throws()
    {
        var foreign = ProvinceRegistry.Vintage2025.Find("Lai Châu");

        FluentActions
            .Invoking(() => ReferenceComparison.Compute(Year, foreign, Reference.Mean))
            .Should()
            .Throw<ArgumentException>();
        FluentActions.Invoking(() => Compare(Reference.To(foreign))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void IsEstimate_HarmonisedYear_IsCarriedToEveryFigure()
    {
        var year = Harmonizer.Harmonize(Year, ProvinceRegistry.Vintage2025).Aggregate();
        var comparison = ReferenceComparison.Compute(year, year.Provinces.Find("Lai Châu"), Reference.Mean);

        comparison.IsEstimate.Should().BeTrue();
        comparison.Total.Own!.IsEstimate.Should().BeFalse("Lai Châu did not merge");
        comparison.Total.IsEstimate.Should().BeTrue("the mean is taken of estimates");
        comparison.Total.ToString().Should().EndWith("(estimate)");
        Compare(Reference.Mean).Total.IsEstimate.Should().BeFalse();
    }

    private static ReferenceComparison Compare(Reference reference) =>
        ReferenceComparison.Compute(Year, Published.LaiChau, reference);

    private static Province Find(string name) => ProvinceRegistry.Vintage2008.Find(name);

    [Fact]
    public void Name_OfEachReference_IsInBothLanguages() =>
        new[] { Reference.Median, Reference.Mean, Reference.Best, Reference.Region, Reference.To(Find("Hà Giang")) }
            .Select(reference => reference.Name)
            .Should()
            .Equal(
                new LocalizedText("trung vị cả nước", "national median"),
                new LocalizedText("trung bình cả nước", "national mean"),
                new LocalizedText("cao nhất cả nước", "national best"),
                new LocalizedText("trung bình vùng", "regional mean"),
                new LocalizedText("Hà Giang", "Ha Giang")
            );

    [Fact]
    public void Refusals_OfReferences_SayWhatIsWrong()
    {
        var name = new LocalizedText("nhóm", "group");
        var units = SampleIndex.Column([1.0, 2.0]);
        new[]
        {
            Refusal.Of(() => Reference.Peers(name, [])),
            Refusal.Of(() => Reference.Peers(name, [Published.LaiChau, Find("Hà Giang"), Published.LaiChau])),
            Refusal.Of(() => ReferenceComparison.Compute(units, units.Provinces.Provinces[0], Reference.Region)),
        }
            .Should()
            .Equal(
                "provinces: A group of peers has at least one province.",
                "provinces: A group of peers names each province once.",
                "province: U001 Commune U001 belongs to no region."
            );
    }

    [Fact]
    public void Note_GroupWithoutAScore_IsInBothLanguages() =>
        Compare(Reference.Peers(new LocalizedText("nhóm", "group"), [Find("Tiền Giang")]))
            .Total.Note.Should()
            .Be(new LocalizedText("nhóm: không có điểm", "no score for the group"));

    [Fact]
    public void ToString_BehindAndLevel_HasTheSign()
    {
        ReferenceComparison
            .Compute(Year, Find("Hà Giang"), Reference.To(Published.LaiChau))["D6"]
            .ToString()
            .Should()
            .Be("D6: -0.6454, -34 places");
        Compare(Reference.To(Published.LaiChau))["D6"].ToString().Should().Be("D6: 0, 0 places");
        Compare(Reference.Median).ToString().Should().Be("Lai Chau 2024 against national median: total: 0");
    }

    [Fact]
    public void ToString_HarmonisedYear_IsMarkedAsAnEstimate()
    {
        var year = Harmonizer.Harmonize(Year, ProvinceRegistry.Vintage2025).Aggregate();

        ReferenceComparison
            .Compute(year, year.Provinces.Find("Lai Châu"), Reference.To(year.Provinces.Find("Lai Châu")))
            .Total.ToString()
            .Should()
            .Be("total: 0, 0 places");
        ReferenceComparison
            .Compute(year, year.Provinces.Find("Tuyên Quang"), Reference.To(year.Provinces.Find("Tuyên Quang")))
            .Total.ToString()
            .Should()
            .Be("total: 0, 0 places (estimate)");
    }
}
