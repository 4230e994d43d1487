using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Profiles;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Profiles;

/// <summary>What the province's own report says of 2024, line by line.</summary>
public class ProvinceProfileTests
{
    private static readonly ProvinceProfile LaiChau2024 = Published.Scored.Profile("Lai Châu", 2024);

    [Fact]
    public void UpAndDown_LaiChau2024_AreFourEach()
    {
        LaiChau2024.Up.Select(item => item.Entry.Node.Code).Should().Equal("D1", "D4", "D6", "D8");
        LaiChau2024.Down.Select(item => item.Entry.Node.Code).Should().Equal("D2", "D3", "D5", "D7");
    }

    [Fact]
    public void WeakestAndStrongest_LaiChau2024_AreEGovernanceAndServices()
    {
        LaiChau2024.Weakest!.Entry.Node.Code.Should().Be("D8");
        LaiChau2024.Strongest!.Entry.Node.Code.Should().Be("D6");
    }

    // Changes in points and places; the report prints rank 54 of 2020 where it was 55, and a total of 2023 that its
    // parts do not give. It subtracts printed figures, so that a change may be off by a unit and a half.
    [Theory]
    [InlineData(2023, 18, -13, -0.14)]
    [InlineData(2022, 27, -4, 0.78)]
    [InlineData(2021, 30, -1, 1.15)]
    [InlineData(2020, 55, 24, 2.63)]
    public void History_LaiChau2024_HasRankPlacesAndPoints(int year, int rank, int places, double change)
    {
        var position = LaiChau2024.History.Single(item => item.Year == year);

        (position.Standing.Rank, position.PlacesClimbed).Should().Be((rank, places));
        position.Change.Points!.Value.Should().BeApproximately(change, 0.015);
    }

    [Fact]
    public void History_LaiChau2024_IsEveryEarlierYearLatestFirst()
    {
        LaiChau2024.History.Select(item => item.Year.Value).Should().Equal(Enumerable.Range(2011, 13).Reverse());
        LaiChau2024
            .History.Where(item => item.Change.Comparability.IsComparable)
            .Select(item => item.Year.Value)
            .Should()
            .Equal(2023, 2022, 2021, 2020, 2019, 2018);
        LaiChau2024
            .History.Where(item => item.Change.Comparability.Note is null)
            .Select(item => item.Year.Value)
            .Should()
            .Equal(2023, 2022, 2021);
        LaiChau2024.History.Where(item => item.Year <= 2017).Should().OnlyContain(item => item.Change.Points == null);
    }

    [Fact]
    public void History_EveryYear_IsTheStandingOfThatYear() =>
        LaiChau2024
            .History.Should()
            .OnlyContain(item => item.Standing == Published.Standings.Of(item.Year, "Lai Châu", "total"));

    [Fact]
    public void History_ProvinceWithGaps_LeavesTheYearsOut() =>
        Published
            .Scored.Profile("Bắc Giang", 2024)
            .History.Select(item => item.Year.Value)
            .Should()
            .Equal(2023, 2020, 2019, 2018, 2017, 2016, 2015, 2013, 2012, 2011);

    [Fact]
    public void Region_LaiChau2024_IsTheRankAmongItsNeighbours()
    {
        var scores = Published.Scored.Year(2024);
        var neighbours = ProvinceRegistry.Vintage2008.InRegion("NMM");
        double own = Published.Points(2024, "Lai Châu", "total");

        LaiChau2024.Region!.Region.Code.Should().Be("NMM");
        LaiChau2024.Region.Ranked.Should().Be(14).And.Be(neighbours.Count, "no neighbour is without data in 2024");
        LaiChau2024
            .Region.Rank.Should()
            .Be(1 + neighbours.Count(province => scores.ScoreOf(province, scores.Index.Total)!.Value.Points > own));
    }

    [Fact]
    public void NextTier_LaiChau2024_IsMoreThanTheDistanceToTheNextProvince()
    {
        LaiChau2024.NextTier!.Tier.Should().Be(Tier.HighAverage);
        LaiChau2024.NextTier.Gap.Points.Should().BeApproximately(0.249338, 1e-9);
        LaiChau2024.NextTier.Gap.Attained.Should().BeFalse();
        LaiChau2024.ToNextRank!.Value.Points.Should().BeApproximately(0.249338, 1e-9);
        LaiChau2024.ToNextRank.Value.Attained.Should().BeTrue("a shared rank is the better one");
    }

    [Fact]
    public void Dimensions_LaiChau2024_HaveTheirPartsWithChanges()
    {
        LaiChau2024.Dimensions.Should().HaveCount(8);
        LaiChau2024.Dimensions.Sum(item => item.Parts.Count).Should().Be(28);
        LaiChau2024.Dimensions.SelectMany(item => item.Parts).Should().OnlyContain(part => part.Parts.Count == 0);
        var airQuality = LaiChau2024.Dimensions[6].Parts[1];
        airQuality.Entry.Node.Id.Should().Be("air-quality");
        airQuality.Change!.Points!.Value.Should().BeApproximately(-0.19, 0.005);
        airQuality.Entry.Node.Scale!.Value.Max.Should().BeApproximately(3.33, 0.005);
        LaiChau2024.Dimensions[0].ToString().Should().StartWith("D1: 5.2363, ").And.Contain("; D1 2023-2024: +0.26");
    }

    [Fact]
    public void Compute_BestProvince_HasNothingAhead()
    {
        var best = Published.Scored.Year(2024).Rank().Rows[0].Province;

        var profile = ProvinceProfile.Compute(Published.Scored, best, 2024);

        (profile.NextTier, profile.ToNextRank).Should().Be((null, null));
        profile.Region!.Rank.Should().Be(1);
    }

    [Fact]
    public void Compute_ProvinceWithoutData_IsEmptyButThere()
    {
        var profile = Published.Scored.Profile("Vĩnh Phúc", 2024);

        (profile.Region, profile.NextTier, profile.ToNextRank).Should().Be((null, null, null));
        (profile.Weakest, profile.Strongest).Should().Be((null, null));
        profile.History.Should().BeEmpty();
        profile.Up.Concat(profile.Down).Should().BeEmpty();
        profile.Dimensions.Should().HaveCount(8);
        profile.Total.National!.Count.Should().Be(61);
    }

    [Fact]
    public void Compute_FirstYear_HasNoChanges()
    {
        var profile = Published.Scored.Profile("Lai Châu", 2011);

        profile.History.Should().BeEmpty();
        profile.Dimensions.Should().HaveCount(6).And.OnlyContain(item => item.Change == null);
    }

    // A 2025 of one's own on the 34 provinces: those that outlived the mergers keep their history.
    [Fact]
    public void Compute_LaiChau2025OnThe34_KeepsItsHistory()
    {
        var profile = Provinces34.With2025.Profile("Lai Châu", 2025);

        profile.Province.Vintage.Should().Be(2025);
        profile.Scorecard.DataVersion.Should().Be("own.1");
        profile.History.Should().HaveCount(14);
        var last = profile.History[0];
        (last.Year.Value, last.Standing.Rank, last.Standing.Ranked).Should().Be((2024, 31, 61));
        last.Change.Points!.Value.Should().BeApproximately(2.8, 1e-9);
        profile.Up.Should().HaveCount(8);
    }

    [Fact]
    public void Compute_MergedProvince2025_HasNoHistory()
    {
        var profile = Provinces34.With2025.Profile("Tuyên Quang", 2025);

        profile.History.Should().BeEmpty();
        profile.Dimensions.Should().OnlyContain(item => !item.Change!.Comparability.IsComparable);
        profile.Up.Should().BeEmpty();
    }

    [Fact]
    public void Compute_UnknownNameOrYear_Throws()
    {
        FluentActions
            .Invoking(() => Published.Scored.Profile("Atlantis", 2024))
            .Should()
            .Throw<UnknownProvinceException>();
        FluentActions
            .Invoking(() => Published.Scored.Profile("Lai Châu", 2025))
            .Should()
            .Throw<Scoring.Scores.UnknownYearException>();
        FluentActions
            .Invoking(() => Published.Raw.Profile("Lai Châu", 2024))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*call Aggregate() first*");
    }

    [Fact]
    public void ToString_LaiChau2024_IsOneLine()
    {
        LaiChau2024.ToString().Should().Be("Lai Chau 2024: total: 43.4796, 31/61, LowAverage, the median");
        LaiChau2024
            .History[0]
            .ToString()
            .Should()
            .StartWith("2023: 43.6223, 18/61, HighAverage")
            .And.Contain("since then -13 places");
        LaiChau2024.Region!.ToString().Should().StartWith("Northern Midlands and Mountains: ");
    }

    [Fact]
    public void ToString_YearThatIsMissing_NamesWhoHasNoTotal() =>
        new MissingYear(2024, [Published.LaiChau, ProvinceRegistry.Vintage2008.Find("Hà Giang")])
            .ToString()
            .Should()
            .Be("2024: no total of Lai Chau, Ha Giang");

    [Theory]
    [InlineData(-13, "-13")]
    [InlineData(0, "0")]
    [InlineData(2, "+2")]
    public void ToString_EarlierYear_SaysWhatCameSince(int places, string shown) =>
        new YearPosition(
            new Standing(new Score(43.6223), 18, 59, null, AtMedian: false),
            ScoreChange.Compute(Published.Scored, Published.LaiChau, Published.Node(2024, "total"), 2023, 2024),
            places
        )
            .ToString()
            .Should()
            .Be($"2023: 43.6223, 18/59; since then {shown} places, total 2023-2024: -0.1427");
}
