using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Ranking;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Scorecards;

public class StandingsTests
{
    [Theory]
    [MemberData(nameof(Published.Years), MemberType = typeof(Published))]
    public void Of_EveryProvinceAndNode_AgreesWithRankingAndClassification(int year)
    {
        var scores = Published.Scored.Year(year);
        foreach (var node in scores.Index.Nodes)
        {
            var ranking = ProvinceRanking.Compute(scores, node);
            TierClassification.TryCompute(scores, node, scheme: null, out var tiers);
            foreach (var province in scores.Provinces.Provinces)
            {
                var standing = Published.Standings.Of(year, province, node);

                standing.Should().Be(Expected(ranking.Of(province), tiers?.Of(province)), "{0} {1}", province, node);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Published.Years), MemberType = typeof(Published))]
    public void Of_EveryProvinceAndNode_AgreesWithTheOracle(int year)
    {
        var scores = Published.Scored.Year(year);
        foreach (var node in scores.Index.Nodes.Where(node => node.Depth < 3))
        {
            var present = scores
                .Provinces.Provinces.Where(province => scores.ScoreOf(province, node) is not null)
                .ToDictionary(
                    province => province.Code,
                    province => scores.ScoreOf(province, node)!.Value.Points,
                    StringComparer.Ordinal
                );
            var ranks = Oracle.Ranks(present);
            var tiers = Oracle.Tiers(present, year == 2022 ? 63 - present.Count : 0, cutBelongsToHigher: year <= 2022);
            foreach (string code in present.Keys)
            {
                var standing = Published.Standings.Of(year, code, node.Code)!;
                (standing.Rank, (int)standing.Tier!.Value)
                    .Should()
                    .Be((ranks[code], tiers[code]), "{0} {1}", code, node);
                standing.Ranked.Should().Be(present.Count);
            }
        }
    }

    [Fact]
    public void Of_NodeBelowTheLastLevelRanked_Throws()
    {
        var totals = Published.Raw.Aggregate().RankAndClassify(deepestLevel: 0);

        totals.Of(2024, "Lai Châu", "total")!.Rank.Should().Be(31);
        FluentActions.Invoking(() => totals.Of(2024, "Lai Châu", "D3")).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Compute_OneSchemeForAllYears_IsObeyed()
    {
        var standings = Published.Scored.RankAndClassify(TierScheme.PapiTo2021);

        standings.Of(2024, "Lai Châu", "D3")!.Tier.Should().Be(Tier.LowAverage);
        Published.Standings.Of(2024, "Lai Châu", "D3")!.Tier.Should().Be(Tier.Low);
    }

    [Fact]
    public void Of_LaiChau2024_IsOneLine()
    {
        Published
            .Standings.Of(2024, "Lai Châu", "total")!
            .ToString()
            .Should()
            .Be("43.4796, 31/61, LowAverage, the median");
        Published.Standings.ToString().Should().Be("standings of 14 years, 2011 to 2024");
        Published.Standings.Table.Should().BeSameAs(Published.Scored);
    }

    [Fact]
    public void Of_NoScore_IsNull()
    {
        Published.Standings.Of(2024, "Vĩnh Phúc", "total").Should().BeNull();
        Published.Standings.Of(2024, "Lai Châu", "7.2.1").Should().BeNull();
    }

    [Fact]
    public void Of_ForeignYearProvinceOrNode_Throws()
    {
        FluentActions
            .Invoking(() => Published.Standings.Of(2025, "Lai Châu", "total"))
            .Should()
            .Throw<UnknownYearException>();
        FluentActions
            .Invoking(() => Published.Standings.Of(2024, Published.LaiChau, Published.Node(2020, "total")))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("node");
        FluentActions
            .Invoking(() =>
                Published.Standings.Of(
                    2024,
                    ProvinceRegistry.Vintage2025.Find("Lai Châu"),
                    Published.Node(2024, "total")
                )
            )
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("province");
    }

    [Fact]
    public void Compute_NotAggregated_SaysSo() =>
        FluentActions
            .Invoking(() => Published.Raw.RankAndClassify())
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*call Aggregate() first*");

    [Theory]
    [InlineData(IndicatorDirection.HigherIsBetter)]
    [InlineData(IndicatorDirection.LowerIsBetter)]
    public void Compute_RandomTablesWithTiesAndGaps_AgreesWithRankingAndClassification(IndicatorDirection direction)
    {
        var random = new Random(34);
        foreach (int count in new[] { 1, 3, 4, 34, 63, 300 })
        {
            double?[] values =
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(_ => random.Next(8) == 0 ? (double?)null : random.Next(-20, 20) / 4.0),
            ];
            var scores = SampleIndex.Column(values, direction);
            var standings = YearStandings.Compute(scores, TierScheme.PapiTo2021);
            var ranking = scores.Rank();
            TierClassification.TryCompute(scores, scores.Index.Total, TierScheme.PapiTo2021, out var tiers);

            foreach (var unit in scores.Provinces.Provinces)
            {
                standings.Of(unit, scores.Index.Total).Should().Be(Expected(ranking.Of(unit), tiers?.Of(unit)));
            }
        }
    }

    // Scores that differ by less than the resolution are one score, in whatever order they are sorted.
    [Fact]
    public void Compute_ScoresThatDifferBelowTheResolution_AgreesWithRankingAndClassification()
    {
        var random = new Random(35);
        for (int round = 0; round < 200; round++)
        {
            double?[] values =
            [
                .. Enumerable
                    .Range(0, random.Next(4, 40))
                    .Select(_ => (double?)(random.Next(6) + ((random.NextDouble() - 0.5) * 9e-10))),
            ];
            var scores = SampleIndex.Column(values);
            foreach (var scheme in new[] { TierScheme.PapiTo2021, TierScheme.PapiSince2023 })
            {
                var standings = YearStandings.Compute(scores, scheme);
                var ranking = scores.Rank();
                var tiers = scores.Classify("total", scheme);
                foreach (var unit in scores.Provinces.Provinces)
                {
                    standings.Of(unit, scores.Index.Total).Should().Be(Expected(ranking.Of(unit), tiers.Of(unit)));
                }
            }
        }
    }

    private static Standing? Expected(RankedProvince? ranked, TieredProvince? tiered) =>
        ranked is null
            ? null
            : new Standing(
                ranked.Score,
                ranked.Rank,
                ranked.Ranked,
                tiered?.Tier,
                tiered?.AtMedian ?? IsMedianWithoutTiers(ranked)
            );

    // Three provinces or fewer have no tiers but a median all the same; the sample makes them of one or three.
    private static bool IsMedianWithoutTiers(RankedProvince ranked) => ranked.Rank == (ranked.Ranked + 1) / 2;

    [Fact]
    public void Of_NodeJustBelowTheLastLevelRanked_NamesTheLevel()
    {
        var dimensions = Standings.Compute(Published.Scored, deepestLevel: 1);

        dimensions.Of(2024, "Lai Châu", "D3").Should().NotBeNull();
        Refusal
            .Of(() => dimensions.Of(2024, "Lai Châu", "1.1"))
            .Should()
            .Be(
                $"InvalidOperationException: {Published.Node(2024, "1.1")} lies below level 1, the last one that was ranked."
            );
    }

    [Fact]
    public void Compute_TableWithAGapOrWithoutYears_HasNoStandingsThere()
    {
        var gap = Standings.Compute(
            new ScoreTableBuilder(PapiEditions.Series, "own.1").AddYear(2022).AddYear(2024).Build()
        );
        var empty = Standings.Compute(new ScoreTableBuilder(PapiEditions.Series, "own.1").Build());

        gap.Of(2024, "Lai Châu", "total").Should().BeNull("nobody has a score");
        foreach (int year in new[] { 2021, 2023 })
        {
            FluentActions
                .Invoking(() => gap.Of(year, Published.LaiChau, Published.Node(year, "total")))
                .Should()
                .Throw<UnknownYearException>();
        }

        FluentActions
            .Invoking(() => empty.Of(2024, Published.LaiChau, Published.Node(2024, "total")))
            .Should()
            .Throw<UnknownYearException>();
        FluentActions
            .Invoking(() => Standings.Compute(Published.Scored, deepestLevel: -1))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("deepestLevel");
    }
}
