using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Ranking;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Ranking;

public class ProvinceRankingTests
{
    // The ranks that everybody quotes "of 63", with how many were ranked.
    [Theory]
    [InlineData(2024, "Lai Châu", 31, 61)]
    [InlineData(2023, "Lai Châu", 18, 61)]
    [InlineData(2022, "Lai Châu", 27, 61)]
    [InlineData(2021, "Lai Châu", 30, 60)]
    [InlineData(2020, "Lai Châu", 55, 63)]
    [InlineData(2018, "Thừa Thiên Huế", 43, 61)]
    [InlineData(2019, "Thừa Thiên Huế", 5, 63)]
    [InlineData(2020, "Thừa Thiên Huế", 10, 63)]
    [InlineData(2021, "Thừa Thiên Huế", 1, 60)]
    [InlineData(2022, "Thừa Thiên Huế", 5, 61)]
    public void Of_PublishedTotal_IsThePublishedRank(int year, string province, int rank, int ranked)
    {
        var row = Published.Scored.Year(year).Rank().Of(province)!;

        (row.Rank, row.Ranked).Should().Be((rank, ranked));
    }

    [Fact]
    public void Rows_2024_AreBestFirstWithTheTwoMissingApart()
    {
        var ranking = Published.Scored.Year(2024).Rank();

        ranking.Rows.Should().BeInDescendingOrder(row => row.Score).And.HaveCount(61);
        ranking.Rows[0].Rank.Should().Be(1);
        ranking.Rows[0].ToNextRank.Should().BeNull();
        ranking.Missing.Select(province => province.Name.English).Should().Equal("Vinh Phuc", "Tien Giang");
        ranking.Of("Tiền Giang").Should().BeNull();
        ranking.Of("Lai Châu")!.ToString().Should().Be("31/61 Lai Chau 43.4796");
        ranking.ToString().Should().Be("total 2024: 61 ranked, 2 missing");
    }

    [Theory]
    [InlineData(TieRule.Competition, new[] { 1, 2, 2, 4, 5, 5, 5, 8 })]
    [InlineData(TieRule.ModifiedCompetition, new[] { 1, 3, 3, 4, 7, 7, 7, 8 })]
    [InlineData(TieRule.Dense, new[] { 1, 2, 2, 3, 4, 4, 4, 5 })]
    public void Rank_Ties_FollowTheRule(TieRule rule, int[] ranks)
    {
        var scores = SampleIndex.Column([9, 8, 8, null, 7, 6, 6, 6, 5]);

        scores.Rank("total", rule).Rows.Select(row => row.Rank).Should().Equal(ranks);
        scores.Rank("total", rule).TieRule.Should().Be(rule);
    }

    [Fact]
    public void Rank_SumsThatPrintAlike_Tie()
    {
        var ranking = SampleIndex.Column([1.1 + 2.2, 1.2 + 2.1, 3.4]).Rank();

        ranking.Of("U001")!.Rank.Should().Be(2);
        ranking.Of("U002")!.Rank.Should().Be(2);
    }

    [Fact]
    public void Rank_LessIsBetter_GivesTheLowestRankOne()
    {
        var ranking = SampleIndex.Column([3, 1, 2, null], IndicatorDirection.LowerIsBetter).Rank();

        ranking.Rows.Select(row => row.Province.Code).Should().Equal("U002", "U003", "U001");
        ranking.Rows.Select(row => row.Rank).Should().Equal(1, 2, 3);
        ranking.Of("U001")!.ToNextRank.Should().Be(new Gap(1, Attained: true));
    }

    [Fact]
    public void Rank_Nobody_IsEmpty()
    {
        var ranking = SampleIndex.Column([null, null]).Rank();

        ranking.Rows.Should().BeEmpty();
        ranking.Missing.Should().HaveCount(2);
    }

    [Fact]
    public void ToNextRank_LaiChau2024_DrawsLevelWithTheProvinceAhead()
    {
        var ranking = Published.Scored.Year(2024).Rank();
        var row = ranking.Of("Lai Châu")!;
        var ahead = ranking.Rows[29];

        ahead.Rank.Should().Be(30);
        row.ToNextRank.Should().Be(new Gap(ahead.Score.Points - row.Score.Points, Attained: true));
    }

    // A shared worst rank is left by the smallest step, also at the top.
    [Fact]
    public void ToNextRank_SharedWorstRank_IsMoreThanZero()
    {
        var rows = SampleIndex.Column([9, 9, 8, 8, 7]).Rank("total", TieRule.ModifiedCompetition).Rows;

        rows.Select(row => (row.Rank, row.ToNextRank))
            .Should()
            .Equal(
                (2, new Gap(0, Attained: false)),
                (2, new Gap(0, Attained: false)),
                (4, new Gap(0, Attained: false)),
                (4, new Gap(0, Attained: false)),
                (5, new Gap(1, Attained: false))
            );
    }

    [Theory]
    [InlineData(TieRule.Competition)]
    [InlineData(TieRule.ModifiedCompetition)]
    [InlineData(TieRule.Dense)]
    public void ToNextRank_AnyTable_IsTheLeastChangeThatDoesIt(TieRule rule)
    {
        const double Step = 1e-6;
        var random = new Random(11 + (int)rule);
        for (int round = 0; round < 100; round++)
        {
            var units = SampleIndex.Units(random.Next(1, 9));
            double?[] values =
            [
                .. units.Provinces.Select(_ => random.Next(6) == 0 ? (double?)null : random.Next(8) / 2.0),
            ];
            foreach (var direction in Enum.GetValues<IndicatorDirection>())
            {
                double better = direction == IndicatorDirection.HigherIsBetter ? 1 : -1;
                foreach (var row in SampleIndex.Column(values, direction, units).Rank("total", rule).Rows)
                {
                    string table = $"{rule}, {direction}, [{string.Join(' ', values)}], {row.Province.Code}";
                    if (row.ToNextRank is not { } gap)
                    {
                        RankAfter(row, 900).Should().Be(row.Rank, table);
                        continue;
                    }

                    (RankAfter(row, gap.Points) < row.Rank).Should().Be(gap.Attained, "{0} needs {1}", table, gap);
                    RankAfter(row, gap.Points + Step).Should().BeLessThan(row.Rank, "{0} needs {1}", table, gap);
                    if (gap.Points > Step)
                    {
                        RankAfter(row, gap.Points - Step).Should().BeGreaterThanOrEqualTo(row.Rank, table);
                    }
                }

                int RankAfter(RankedProvince row, double gain)
                {
                    var moved = (double?[])values.Clone();
                    moved[row.Province.Index] += better * gain;
                    return SampleIndex.Column(moved, direction, units).Rank("total", rule).Of(row.Province)!.Rank;
                }
            }
        }
    }

    [Fact]
    public void Compute_NoTieRule_SaysSo() =>
        FluentActions
            .Invoking(() => Published.Scored.Year(2024).Rank("total", (TieRule)3))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("tieRule")
            .WithMessage("One of the tie rules.*3.");

    [Fact]
    public void Compute_NotAggregated_SaysSo() =>
        FluentActions
            .Invoking(() => Published.Raw.Year(2024).Rank())
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*2024*call Aggregate() first*");

    [Fact]
    public void Compute_NodeOfAnotherEdition_Throws() =>
        FluentActions
            .Invoking(() => ProvinceRanking.Compute(Published.Scored.Year(2024), Published.Node(2020, "D5")))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("node");

    [Fact]
    public void Of_ProvinceOfAnotherVintage_Throws() =>
        FluentActions
            .Invoking(() => Published.Scored.Year(2024).Rank().Of(ProvinceRegistry.Vintage2025.Find("Lai Châu")))
            .Should()
            .Throw<ArgumentException>();

    [Fact]
    public void Of_UnknownName_Throws() =>
        FluentActions
            .Invoking(() => Published.Scored.Year(2024).Rank().Of("Atlantis"))
            .Should()
            .Throw<UnknownProvinceException>();
}
