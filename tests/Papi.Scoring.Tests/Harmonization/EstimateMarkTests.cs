using Papi.Scoring.Classification;
using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Ranking;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Harmonization;

/// <summary>An estimate is called one in whatever is computed from it.</summary>
public class EstimateMarkTests
{
    private const string Version = "papi-2024.1, harmonised to 2025 (mean of predecessors)";

    private static YearScores Carried => Harmonized.Scored.Year(2024);

    [Fact]
    public void Aggregate_HarmonisedFigures_KeepTheMark()
    {
        var scored = Harmonizer.Harmonize(Published.Raw.Year(2024), ProvinceRegistry.Vintage2025).Aggregate();

        scored.IsEstimate.Should().BeTrue();
        scored.IsEstimated(Harmonized.Province("Tuyên Quang")).Should().BeTrue();
        scored.IsEstimated(Harmonized.Province("Lai Châu")).Should().BeFalse();
        scored.DataVersion.Should().Be(Version);
    }

    [Fact]
    public void With_OtherYears_KeepsTheMarkOfEach()
    {
        var joined = Harmonized.Scored.With(Own2025());

        joined.Year(2024).IsEstimate.Should().BeTrue();
        joined.Year(2025).IsEstimate.Should().BeFalse();
    }

    [Fact]
    public void Rank_Harmonised_MarksTheEstimatesAndTheRanking()
    {
        var ranking = Carried.Rank();

        ranking.IsEstimate.Should().BeTrue();
        ranking.DataVersion.Should().Be(Version);
        ranking.Rows.Count(row => row.IsEstimate).Should().Be(21, "23 mergers, two without a total");
        ranking.Of("Tuyên Quang")!.ToString().Should().Be("19/32 Tuyen Quang 43.1378 (estimate)");
        ranking.Of("Lai Châu")!.ToString().Should().Be("17/32 Lai Chau 43.4796");
        ranking.ToString().Should().Be("total 2024: 32 ranked, 2 missing (estimate)");
    }

    [Fact]
    public void Classify_Harmonised_MarksTheEstimatesAndTheTiers()
    {
        var tiers = Carried.Classify();

        tiers.IsEstimate.Should().BeTrue();
        tiers.DataVersion.Should().Be(Version);
        tiers.Rows.Count(row => row.IsEstimate).Should().Be(21);
        tiers.Of("Tuyên Quang")!.ToString().Should().Be("Tuyen Quang 43.1378 (estimate) LowAverage");
        tiers.Of("Lai Châu")!.IsEstimate.Should().BeFalse();
        tiers.ToString().Should().Be("total 2024: 8/8/8/8 by papi-since-2023 (estimate)");
    }

    // 33 have a total in 2022 and Bắc Ninh counts below them: of 34 places the cuts lie at 8.25, 16.5 and 24.75.
    [Fact]
    public void Classify_2022_CountsTheProvinceWithoutAnEstimateAtTheBottom()
    {
        var carried = Harmonized.Scored.Year(2022);

        carried.Classify().ToString().Should().Be("total 2022: 9/8/8/8 by papi-2022 (estimate)");
        carried
            .Classify(scheme: TierScheme.PapiTo2021)
            .ToString()
            .Should()
            .Be("total 2022: 9/8/8/8 by papi-to-2021 (estimate)");
        carried.Classify().Cuts.Should().NotBe(carried.Classify(scheme: TierScheme.PapiTo2021).Cuts);
    }

    [Fact]
    public void RankAndClassify_Harmonised_AgreesWithOneByOne()
    {
        var standings = Harmonized.Scored.RankAndClassify();
        var (ranking, tiers) = (Carried.Rank("D3"), Carried.Classify("D3"));

        foreach (var row in ranking.Rows)
        {
            var standing = standings.Of(2024, row.Province, ranking.Node)!;
            standing.IsEstimate.Should().Be(row.IsEstimate);
            standing.IsAmongEstimates.Should().BeTrue();
            standing.Rank.Should().Be(row.Rank);
            standing.Tier.Should().Be(tiers.Of(row.Province)!.Tier);
        }
    }

    [Fact]
    public void Scorecard_Harmonised_TellsOwnScoresFromEstimates()
    {
        var merged = Carried.Scorecard("Tuyên Quang");
        var unmerged = Carried.Scorecard("Lai Châu");

        merged.IsEstimate.Should().BeTrue();
        merged.Total.IsEstimate.Should().BeTrue();
        merged.Total.ToString().Should().Be("total: 43.1378 (estimate), 19/32, LowAverage");
        unmerged.IsEstimate.Should().BeTrue("its ranks are among estimates");
        unmerged.Total.IsEstimate.Should().BeFalse();
        unmerged.Total.ToString().Should().Be("total: 43.4796, 17/32 (estimate), LowAverage");
        Carried.Scorecard("Phú Thọ").Total.ToString().Should().Be("total: missing (MissingPredecessor)");
    }

    [Fact]
    public void Everything_Published_IsNoEstimate()
    {
        var year = Published.Scored.Year(2024);

        year.IsEstimate.Should().BeFalse();
        year.IsEstimated(Published.LaiChau).Should().BeFalse();
        year.MissingPredecessors(year.Provinces.Find("Vĩnh Phúc"), year.Index.Total).Should().BeEmpty();
        year.Rank().IsEstimate.Should().BeFalse();
        year.Classify().IsEstimate.Should().BeFalse();
        year.Scorecard("Lai Châu").IsEstimate.Should().BeFalse();
        year.Scorecard("Lai Châu").Total.Standing!.IsAmongEstimates.Should().BeFalse();
    }

    // A node on which only provinces that were not merged have scores ranks no estimate.
    [Fact]
    public void Rank_NodeWithoutEstimates_IsNone()
    {
        var own = new ScoreTableBuilder(PapiEditions.Series, "own.1")
            .Set(2024, "Lai Châu", "7.2", 2)
            .Set(2024, "Hà Giang", "7.3", 2)
            .Set(2024, "Tuyên Quang", "7.3", 3)
            .Build();
        var carried = Harmonizer.Harmonize(own, ProvinceRegistry.Vintage2025).Aggregate().Year(2024);

        carried.IsEstimate.Should().BeTrue();
        carried.Rank("7.2").IsEstimate.Should().BeFalse();
        carried.Rank("7.3").IsEstimate.Should().BeTrue();
        carried.Scorecard("Lai Châu")["7.2"].Standing!.IsAmongEstimates.Should().BeFalse();
    }

    // A made-up 2025: a tenth above the estimate of 2024 on each of the 28 sub-dimensions.
    [Fact]
    public void ScoreChange_FromTheEstimateToTheNewProvince_IsPossibleAndNamesBothVersions()
    {
        var joined = Harmonized.Scored.With(Own2025());
        var total = joined.Year(2025).Index.Total;

        var change = ScoreChange.Compute(joined, Harmonized.Province("Tuyên Quang"), total, 2024, 2025);

        change.Points.Should().BeApproximately(2.8, 1e-9);
        change.DataVersion.Should().Contain(Version).And.Contain("own.1");
        YearOnYear
            .Compute(joined, 2024, 2025)
            .Points(Harmonized.Province("Tuyên Quang"), total)
            .Should()
            .BeApproximately(2.8, 1e-9);
    }

    [Fact]
    public void ScoreChange_WithoutHarmonising_IsRefused()
    {
        var joined = Published.Scored.With(Own2025());

        ScoreChange
            .Compute(joined, Harmonized.Province("Tuyên Quang"), joined.Year(2025).Index.Total, 2024, 2025)
            .Comparability.IsComparable.Should()
            .BeFalse();
    }

    [Fact]
    public void Profile_OfTheNewProvince_HasAHistoryOfEstimates()
    {
        var profile = Harmonized.Scored.With(Own2025()).Profile("Tuyên Quang", 2025);

        profile.Total.IsEstimate.Should().BeFalse();
        profile.History.Should().HaveCount(14).And.OnlyContain(earlier => earlier.Standing.IsEstimate);
        profile.Up.Should().HaveCount(8);
    }

    [Fact]
    public void IsEstimated_ProvinceOfTheOtherVintage_IsRefused()
    {
        FluentActions.Invoking(() => Carried.IsEstimated(Published.LaiChau)).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => Carried.MissingPredecessors(Published.LaiChau, Carried.Index.Total))
            .Should()
            .Throw<ArgumentException>();
    }

    private static ScoreTable Own2025()
    {
        var editions = PapiEditions.Series.With(PapiEditions.For(2024).ExtendedTo(2025));
        var builder = new ScoreTableBuilder(editions, "own.1");
        foreach (var node in editions.For(2025).SubDimensions)
        {
            double estimate = Harmonized.Scored.ScoreOf(2024, "Tuyên Quang", node.Code)!.Value.Points;
            builder.Set(2025, "Tuyên Quang", node.Code, estimate + 0.1);
        }

        return builder.Build().Aggregate();
    }
}
