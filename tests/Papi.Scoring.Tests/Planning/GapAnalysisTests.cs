using Papi.Scoring.Planning;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class GapAnalysisTests
{
    private static readonly GapAnalysis LaiChau = GapAnalysis.Compute(Published.Scored, Published.LaiChau, 2024);

    [Fact]
    public void Losses_LaiChau2024_AreTheFourDimensionsThatFell() =>
        LaiChau
            .Losses.Where(gap => gap.Node.Depth == 1)
            .Select(gap => gap.Node.Code)
            .Should()
            .Equal("D3", "D5", "D7", "D2");

    [Fact]
    public void Losses_OfASubDimension_SayWhatRecoveryBrings()
    {
        var loss = Gap("5.3", GapKind.Loss);

        loss.Year.Should().Be(new SurveyYear(2023));
        loss.Gap.Points.Should().BeApproximately(0.26659, 1e-9);
        loss.TotalAfter!.Value.Points.Should().BeApproximately(43.479567 + 0.26659, 1e-9);

        // Hà Giang is 30th with 43.728905, and the next is beyond.
        loss.PlacesGained.Should().Be(1);
    }

    [Fact]
    public void Gaps_WhatRose_HasNoLoss() =>
        LaiChau.Gaps.Should().NotContain(gap => gap.Kind == GapKind.Loss && gap.Node.Code == "D1");

    [Fact]
    public void NextTier_OfTheTotal_IsThatOfTheClassification()
    {
        var gap = Gap("total", GapKind.NextTier);

        gap.Tier.Should().Be(Tier.HighAverage);
        gap.Gap.Attained.Should().BeFalse();
        gap.Gap.Points.Should().BeApproximately(0.249338, 1e-9);
    }

    [Fact]
    public void Median_OfTheProvinceAtTheMedian_IsNoGap() =>
        LaiChau.Gaps.Should().NotContain(gap => gap.Kind == GapKind.Median && gap.Node.Id == "total");

    [Fact]
    public void Best_OfADimension_NamesTheLeader()
    {
        var gap = Gap("D4", GapKind.Best);

        gap.Leader!.Name.English.Should().Be("Tay Ninh");
        gap.Gap.Points.Should()
            .BeApproximately(
                Published.Points(2024, "Tây Ninh", "D4") - Published.Points(2024, "Lai Châu", "D4"),
                1e-12
            );
    }

    [Fact]
    public void OwnBest_LooksAtComparableYearsAlone()
    {
        // D5 lost construction permits in 2021: its 7.39 of 2023 counts, nothing before 2021 does.
        var gap = Gap("D5", GapKind.OwnBest);

        gap.Year!.Value.Value.Should().BeInRange(2021, 2023);
        gap.Gap.Points.Should()
            .BeApproximately(
                new[] { 2021, 2022, 2023 }.Max(year => Published.Points(year, "Lai Châu", "D5"))
                    - Published.Points(2024, "Lai Châu", "D5"),
                1e-12
            );
    }

    [Fact]
    public void ScaleTop_OfTheTotal_LeadsToTheFirstPlace() =>
        Gap("total", GapKind.ScaleTop).PlacesGained.Should().Be(30);

    [Fact]
    public void Gaps_OfTheBestProvince_HaveNoGapToItself() =>
        GapAnalysis
            .Compute(Published.Scored, Published.Scored.Year(2024).Provinces.Find("Quảng Ninh"), 2024)
            .Gaps.Should()
            .NotContain(gap => gap.Kind == GapKind.Best && gap.Node.Id == "total");

    [Fact]
    public void Compute_ProvinceWithoutData_HasNoGaps() =>
        GapAnalysis
            .Compute(Published.Scored, Published.Scored.Year(2024).Provinces.Find("Vĩnh Phúc"), 2024)
            .Gaps.Should()
            .BeEmpty();

    // Closing any gap by its points is what a what-if says of it.
    [Theory]
    [MemberData(nameof(Published.Years), MemberType = typeof(Published))]
    public void PlacesGained_EveryGapOfAProvince_AreThoseOfTheWhatIf(int year)
    {
        var scores = Published.Scored.Year(year);
        foreach (var gap in GapAnalysis.Compute(Published.Scored, Published.LaiChau, year).Gaps)
        {
            var scenario = WhatIf.Compute(
                scores,
                Published.LaiChau,
                [new ScoreTarget(gap.Node, new Score(gap.Present.Points + gap.Gap.Points))]
            );

            scenario.PlacesGained.Should().Be(gap.PlacesGained, because: gap.ToString());
        }
    }

    private static NodeGap Gap(string node, GapKind kind) =>
        LaiChau.Gaps.Single(gap => gap.Kind == kind && gap.Node == Published.Node(2024, node));

    [Fact]
    public void ToString_OfAnAnalysis_CountsItsGaps()
    {
        LaiChau.ToString().Should().Be($"Lai Chau 2024: {LaiChau.Gaps.Count} gaps, {LaiChau.Losses.Count} losses");
        LaiChau.Gaps.Should().OnlyContain(gap => gap.Node.Depth <= 2);
    }
}
