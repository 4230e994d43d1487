using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;
using Papi.Scoring.Planning;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Harmonization;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class OddsTests
{
    private static readonly OddsOptions Seeded = new() { Seed = 20250401 };

    private static readonly Lazy<Odds> LaiChau = new(() =>
        Of2024("Lai Châu", [Goal.Climb(1), Goal.TierAtLeast(Tier.HighAverage)], Plan(("3.2", 0.6), ("D1", 5.5)))
    );

    [Fact]
    public void ToString_LaiChau2024_IsOneLine()
    {
        LaiChau.Value.Before.Rank.Should().Be(31);
        LaiChau.Value.WithoutPlan.ToString().Should().Be("0.4935; rank 31, 7 to 53; total 43.7141, 41.7883 to 45.9504");
        LaiChau.Value.WithPlan!.ToString().Should().Be("0.645; rank 25, 5 to 49; total 44.1355, 42.2098 to 46.3719");
        LaiChau
            .Value.ToString()
            .Should()
            .Be(
                $"Lai Chau 2025: {LaiChau.Value.WithoutPlan}; with the plan {LaiChau.Value.WithPlan} (10000 draws, seed 20250401)"
            );
    }

    [Fact]
    public void History_Of2024_IsTheThreeComparablePairs()
    {
        var history = LaiChau.Value.History;

        history
            .Pairs.Should()
            .Equal(new OddsPair(new(2021), 60), new OddsPair(new(2022), 59), new OddsPair(new(2023), 59));
        history.Changes.Should().Be(178);
        // By R on the same figures: sum(A * B) / sum(A * A) over the centred dimensions.
        history.Persistence.Should().BeApproximately(0.6709713, 5e-8);
    }

    [Fact]
    public void Ranks_AndTiers_AddUpToOne()
    {
        foreach (var outcome in new[] { LaiChau.Value.WithoutPlan, LaiChau.Value.WithPlan! })
        {
            outcome.Ranks.Select(row => row.Rank).Should().Equal(Enumerable.Range(1, 61));
            outcome.Ranks.Sum(row => row.Probability).Should().BeApproximately(1, 1e-12);
            outcome.Ranks[^1].ProbabilityAtOrAbove.Should().Be(1);
            outcome.Tiers.Sum(row => row.Probability).Should().BeApproximately(1, 1e-12);
            outcome.Goals[0].Probability.Should().Be(outcome.Ranks[29].ProbabilityAtOrAbove);
            outcome
                .Goals[1]
                .Probability.Should()
                .BeApproximately(outcome.Tiers.Skip(2).Sum(row => row.Probability), 1e-12);
            outcome.Probability.Should().BeLessThanOrEqualTo(outcome.Goals.Min(row => row.Probability));
            outcome.Ranks[outcome.BestRank - 1].ProbabilityAtOrAbove.Should().BeGreaterThanOrEqualTo(0.05);
            outcome.Ranks[outcome.WorstRank - 1].ProbabilityAtOrAbove.Should().BeGreaterThanOrEqualTo(0.95);
            outcome.TotalAt(0.5).Should().Be(outcome.MedianTotal);
            outcome.TotalAt(0.05).Should().Be(outcome.LowTotal);
            (outcome.TotalAt(0) <= outcome.LowTotal && outcome.LowTotal < outcome.HighTotal).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("Lai Châu")]
    [InlineData("Quảng Ninh")]
    [InlineData("Cao Bằng")]
    public void Probability_OfAHigherGoal_IsNotGreater(string province)
    {
        Goal[] ladder = [.. Enumerable.Range(0, 61).Select(i => Goal.RankAtMost(61 - i))];
        Goal[] totals = [.. Enumerable.Range(36, 16).Select(points => Goal.TotalAtLeast(points))];

        Of2024(province, ladder, []).WithoutPlan.Goals.Select(row => row.Probability).Should().BeInDescendingOrder();
        Of2024(province, totals, []).WithoutPlan.Goals.Select(row => row.Probability).Should().BeInDescendingOrder();
    }

    // A year as one would write it down: dimension by dimension, by nothing but the generator and a sort.
    [Fact]
    public void Compute_LaiChau2024_IsThePlainCountOfTheSameDraws()
    {
        const int draws = 500;
        var odds = Of2024("Lai Châu", [Goal.Climb(1)], Plan(("D3", 4.6)), Seeded with { Draws = draws });
        var year = Published.Scored.Year(2024);
        var dimensions = year.Index.Dimensions;
        Province[] provinces =
        [
            .. year.Provinces.Provinces.Where(province =>
                province != Published.LaiChau && year.ScoreOf(province, year.Index.Total) is not null
            ),
            Published.LaiChau,
        ];
        double[][] now = [.. provinces.Select(province => Scores(year, province))];
        double[] mean = Means(now);
        var pairs = new[] { 2021, 2022, 2023 }
            .Select(from => Changes(Published.Scored.Year(from), Published.Scored.Year(from + 1)))
            .ToArray();
        double b = odds.History.Persistence;
        int[] ranks = new int[draws];
        int[] planned = new int[draws];

        // Dimension 3 alone is planned, and Lai Châu is the last of the list.
        double gain = 4.6 - now[^1][2];
        for (int k = 0; k < draws; k++)
        {
            var stream = new RandomStream((ulong)Seeded.Seed, k);
            var (before, after) = pairs[Pick(ref stream, pairs.Length)];
            var (oldMean, newMean) = (Means(before), Means(after));
            double[] totals = new double[provinces.Length];
            for (int i = 0; i < provinces.Length; i++)
            {
                int donor = Pick(ref stream, before.Length);
                for (int j = 0; j < dimensions.Count; j++)
                {
                    double surprise = after[donor][j] - newMean[j] - (b * (before[donor][j] - oldMean[j]));
                    totals[i] += mean[j] + (b * (now[i][j] - mean[j])) + newMean[j] - oldMean[j] + surprise;
                }
            }

            ranks[k] = 1 + totals.Count(total => total > totals[^1]);
            planned[k] = 1 + totals.SkipLast(1).Count(total => total > totals[^1] + gain);
        }

        odds.WithoutPlan.Ranks.Select(row => row.Probability)
            .Should()
            .Equal(Enumerable.Range(1, 61).Select(rank => (double)ranks.Count(item => item == rank) / draws));
        odds.WithPlan!.Ranks.Select(row => row.Probability)
            .Should()
            .Equal(Enumerable.Range(1, 61).Select(rank => (double)planned.Count(item => item == rank) / draws));
        odds.WithPlan.MedianRank.Should()
            .Be(0.5 * (planned.Order().ElementAt((draws / 2) - 1) + planned.Order().ElementAt(draws / 2)));
        odds.WithPlan.BestRank.Should().Be(planned.Order().ElementAt((draws / 20) - 1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Compute_AnyNumberOfThreads_GivesTheSameBits(int threads)
    {
        var odds = Of2024(
            "Lai Châu",
            [.. LaiChau.Value.Goals],
            LaiChau.Value.Plan,
            Seeded with
            {
                MaxThreads = threads,
            }
        );

        odds.WithoutPlan.Ranks.Should().Equal(LaiChau.Value.WithoutPlan.Ranks);
        odds.WithPlan!.Ranks.Should().Equal(LaiChau.Value.WithPlan!.Ranks);
        odds.WithPlan.Tiers.Should().Equal(LaiChau.Value.WithPlan.Tiers);
        odds.WithPlan.Probability.Should().Be(LaiChau.Value.WithPlan.Probability);
        Enumerable
            .Range(0, 101)
            .Select(i => odds.WithPlan.TotalAt(i / 100.0))
            .Should()
            .Equal(Enumerable.Range(0, 101).Select(i => LaiChau.Value.WithPlan.TotalAt(i / 100.0)));
    }

    [Fact]
    public void Compute_AnotherSeed_GivesOtherDrawsOfTheSameOdds()
    {
        var other = Of2024("Lai Châu", [Goal.Climb(1)], [], new OddsOptions { Seed = 7 });

        other.WithoutPlan.Ranks.Should().NotEqual(LaiChau.Value.WithoutPlan.Ranks);
        // Five standard errors of the difference of two shares of 10,000 draws.
        other
            .WithoutPlan.Goals[0]
            .Probability.Should()
            .BeApproximately(LaiChau.Value.WithoutPlan.Goals[0].Probability, 0.036);
    }

    [Fact]
    public void Compute_HistoryWithoutChange_IsCertain()
    {
        var odds = OfUnits([1, 2, 3, 4, 5], [1, 2, 3, 4, 5], 3, [Goal.RankAtMost(2), Goal.RankAtMost(1)]);

        odds.History.Persistence.Should().Be(1);
        odds.WithoutPlan.Goals.Select(row => row.Probability).Should().Equal(1, 0);
        odds.WithoutPlan.Probability.Should().Be(0);
        (odds.WithoutPlan.BestRank, odds.WithoutPlan.MedianRank, odds.WithoutPlan.WorstRank).Should().Be((2, 2, 2));
        odds.WithoutPlan.LowTotal.Should().Be(new Score(4));
    }

    // All gain 3 points: the level moves, no rank does.
    [Fact]
    public void Compute_CommonChange_MovesTheTotalAlone()
    {
        var odds = OfUnits([1, 2, 3, 4, 5], [4, 5, 6, 7, 8], 0, [Goal.Climb(1)]);

        odds.WithoutPlan.Probability.Should().Be(0);
        odds.WithoutPlan.TotalAt(0).Points.Should().BeApproximately(7, 1e-12);
        odds.WithoutPlan.TotalAt(1).Points.Should().BeApproximately(7, 1e-12);
    }

    // Distances to the mean of 10 are halved without any surprise: 5 becomes 7.5.
    [Fact]
    public void Compute_HistoryOfHalvedDistances_HalvesThemAgain()
    {
        var odds = OfUnits([0, 5, 10, 15, 20], [5, 7.5, 10, 12.5, 15], 0, [Goal.TotalAtLeast(7.5)]);

        odds.History.Persistence.Should().BeApproximately(0.5, 1e-15);
        odds.WithoutPlan.MedianTotal.Points.Should().BeApproximately(7.5, 1e-12);
        odds.WithoutPlan.Probability.Should().Be(1);
    }

    // Two units with surprises of -1 and +1, drawn by each on its own. From -1 and 1, the lower one ends on -2 or 0, the
    // higher one on 0 or 2: only +1 and -1 together give the first a share of rank 1, a chance of one in four.
    [Fact]
    public void Compute_TwoUnits_HasTheChanceThatOneCountsByHand()
    {
        var unplanned = OfUnits([0, 0], [-1, 1], 0, [Goal.RankAtMost(1)]);
        var planned = OfUnits([0, 0], [-1, 1], 0, [Goal.RankAtMost(1)], plan: 1.5);

        // Four standard errors of 10,000 draws.
        unplanned.WithoutPlan.Probability.Should().BeApproximately(0.25, 0.0174);
        unplanned.WithoutPlan.Tiers.Should().BeEmpty();
        unplanned.WithPlan.Should().BeNull();
        // 0.5 or 2.5 against 0 or 2.
        planned.WithPlan!.Probability.Should().BeApproximately(0.75, 0.0174);
        planned.WithoutPlan.Probability.Should().Be(unplanned.WithoutPlan.Probability);
    }

    // Two pairs of years: all rise by 2, all fall by 1. From 2, with 3 more by the plan.
    [Fact]
    public void Compute_PlanAcrossPairs_AddsItsGainToWhatComesAnyway()
    {
        var table = Units([
            [1, 2, 3, 4, 5],
            [3, 4, 5, 6, 7],
            [2, 3, 4, 5, 6],
        ]);
        var odds = OfUnits(table, 0, [], plan: 5);

        odds.WithoutPlan.TotalAt(0).Points.Should().BeApproximately(1, 1e-12);
        odds.WithoutPlan.TotalAt(1).Points.Should().BeApproximately(4, 1e-12);
        odds.WithPlan!.TotalAt(0).Points.Should().BeApproximately(1 + 3, 1e-12);
        odds.WithPlan.TotalAt(1).Points.Should().BeApproximately(4 + 3, 1e-12);
        odds.WithoutPlan.Probability.Should().BeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    public void Compute_PlanThatAsksForNothingNew_ChangesNothing(double difference)
    {
        ScoreTarget[] plan =
        [
            .. Published
                .Scored.Year(2024)
                .Index.Dimensions.Select(dimension => new ScoreTarget(
                    dimension,
                    new Score(Published.Points(2024, "Lai Châu", dimension.Code) + difference)
                )),
        ];

        var odds = Of2024("Lai Châu", [Goal.Climb(1)], plan);

        odds.WithPlan!.Ranks.Should().Equal(odds.WithoutPlan.Ranks);
        odds.WithPlan.Tiers.Should().Equal(odds.WithoutPlan.Tiers);
        Enumerable
            .Range(0, 101)
            .Select(i => odds.WithPlan.TotalAt(i / 100.0))
            .Should()
            .Equal(Enumerable.Range(0, 101).Select(i => odds.WithoutPlan.TotalAt(i / 100.0)));
    }

    [Fact]
    public void Compute_TargetBelowThePresentScore_TakesNothingFromTheOthers() =>
        Of2024("Lai Châu", [Goal.Climb(1)], Plan(("D3", 4.6), ("D1", 1)))
            .WithPlan!.Ranks.Should()
            .Equal(Of2024("Lai Châu", [Goal.Climb(1)], Plan(("D3", 4.6))).WithPlan!.Ranks);

    [Fact]
    public void Compute_LessIsBetter_GainsByALowerTarget()
    {
        double[][] years =
        [
            [1, 2, 3, 4, 5],
            [1, 2, 3, 4, 5],
        ];
        var table = Units(years, IndicatorDirection.LowerIsBetter);

        OfUnits(table, 3, [Goal.RankAtMost(2)], plan: 1.5).WithPlan!.Probability.Should().Be(1);
        OfUnits(table, 3, [Goal.RankAtMost(4)], plan: 5).WithPlan!.Probability.Should().Be(1);
        OfUnits(table, 3, [], plan: 1.5).WithPlan!.MedianTotal.Points.Should().BeApproximately(1.5, 1e-12);
    }

    [Fact]
    public void Compute_TargetOffItsScale_IsRefused() =>
        FluentActions
            .Invoking(() => Of2024("Lai Châu", [], Plan(("D1", 0.5))))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Compute_LessIsBetter_RanksTheLowestFirst()
    {
        var table = Units(
            [
                [1, 2, 3, 4, 5],
                [1, 2, 3, 4, 5],
            ],
            IndicatorDirection.LowerIsBetter
        );
        var odds = OfUnits(table, 1, [Goal.RankAtMost(2)]);

        odds.WithoutPlan.Probability.Should().Be(1);
        odds.WithoutPlan.MedianRank.Should().Be(2);
        odds.WithoutPlan.LowTotal.Should().Be(new Score(2));
    }

    [Fact]
    public void Compute_SubDimensionOrItsDimension_IsTheSamePlan()
    {
        double other = Published.Points(2024, "Lai Châu", "3.1") + Published.Points(2024, "Lai Châu", "3.3");

        Of2024("Lai Châu", [Goal.Climb(1)], Plan(("3.2", 0.6)))
            .WithPlan!.Ranks.Should()
            .Equal(Of2024("Lai Châu", [Goal.Climb(1)], Plan(("D3", 0.6 + other))).WithPlan!.Ranks);
    }

    [Fact]
    public void Compute_ProvinceWithoutScore_IsRefusedWithTheReason()
    {
        var refusal = FluentActions
            .Invoking(() => Of2024("Vĩnh Phúc", [Goal.Climb(1)], []))
            .Should()
            .Throw<OddsUnavailableException>()
            .Which;

        refusal.Explanation.Vietnamese.Should().Be("Vĩnh Phúc: Năm 2024 không có điểm: không có số liệu");
        refusal.Message.Should().Be("Vinh Phuc: No score in 2024: no data");
    }

    [Theory]
    [InlineData(2021, "D5 2020-2021")]
    [InlineData(2019, "D8 2018-2019")]
    [InlineData(2011, "There are no two consecutive years up to 2011 to draw from")]
    public void Compute_YearWithoutComparablePairs_IsRefusedWithTheReason(int year, string reason) =>
        FluentActions
            .Invoking(() => Odds.Compute(Published.Scored, Published.LaiChau, year, [], [], Seeded))
            .Should()
            .Throw<OddsUnavailableException>()
            .WithMessage($"*{reason}*");

    [Fact]
    public void Compute_2015_DrawsFromTheFourPairsOfItsEdition() =>
        Odds.Compute(Published.Scored, Published.LaiChau, 2015, [], [], Seeded)
            .History.Pairs.Select(pair => pair.Years.ToString())
            .Should()
            .Equal("2011-2012", "2012-2013", "2013-2014", "2014-2015");

    [Fact]
    public void Compute_ChosenPairAcrossABreak_IsRefusedEvenBesideAGoodOne() =>
        FluentActions
            .Invoking(() =>
                Of2024("Lai Châu", [], [], Seeded with { Pairs = [new YearStep(2023), new YearStep(2020)] })
            )
            .Should()
            .Throw<OddsUnavailableException>()
            .WithMessage("*D5 2020-2024*");

    [Fact]
    public void Compute_PlanThatNoDimensionHolds_IsRefused()
    {
        var total = Published.Node(2024, "total");
        var old = Published.Node(2020, "D1");

        FluentActions
            .Invoking(() => Of2024("Lai Châu", [], [new ScoreTarget(total, new Score(50))]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*no part of the total*");
        FluentActions
            .Invoking(() => Of2024("Lai Châu", [], [new ScoreTarget(old, new Score(5))]))
            .Should()
            .Throw<ArgumentException>();
    }

    [Fact]
    public void Compute_ForeignProvince_IsRefused() =>
        FluentActions
            .Invoking(() =>
                Odds.Compute(Published.Scored, ProvinceRegistry.Vintage2025.Find("Lai Châu"), 2024, [], [], Seeded)
            )
            .Should()
            .Throw<ArgumentException>();

    [Fact]
    public void Compute_NullAmongGoalsOrPlan_IsRefused()
    {
        FluentActions.Invoking(() => Of2024("Lai Châu", [null!], [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Of2024("Lai Châu", [], [null!])).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Compute_GivenUp_Ends() =>
        FluentActions
            .Invoking(() =>
                Odds.Compute(
                    Published.Scored,
                    Published.LaiChau,
                    2024,
                    [],
                    [],
                    Seeded,
                    new CancellationToken(canceled: true)
                )
            )
            .Should()
            .Throw<OperationCanceledException>();

    [Fact]
    public void Assumptions_LaiChau2024_SayAllThatTheOddsRestOn()
    {
        LaiChau
            .Value.Assumptions.Select(text => text.English)
            .Should()
            .Equal(
                "Next year goes as years have gone: every simulated year repeats one pair of comparable years (2021-2022, 2022-2023, 2023-2024; 178 changes of provinces in all), and every province gets the surprise of some province of that pair in all dimensions at once. A surprise is real change and survey error together.",
                "On average a province keeps 67 % of its distance to the national mean from one year to the next, on every dimension alike: high scores tend to fall, low ones to rise.",
                "The national mean changes as in the pair that is repeated; that moves no rank. With 3 pairs of years the odds of reaching a total are very uncertain.",
                "The plan is taken at its word: it adds its gain, target minus present score, to what would have come anyway; a target below the present score adds and takes nothing. Other provinces do not react.",
                "Next year ranks the same 61 provinces that have every score in 2024, and groups them by papi-since-2023; simulated scores are not cut off at the ends of a scale.",
                "Provinces that lack a score are left out (Vinh Phuc, Tien Giang): each that comes back ahead costs a place."
            );
        LaiChau.Value.Assumptions.Should().OnlyContain(text => text.Vietnamese.Length > 0);
        LaiChau.Value.DataVersion.Should().Be("papi-2024.1");
        LaiChau.Value.IsEstimate.Should().BeFalse();
    }

    [Fact]
    public void IsEstimate_34Provinces_IsSaidAmongTheAssumptions()
    {
        var odds = Odds.Compute(Harmonized.Scored, Harmonized.Province("Lai Châu"), 2024, [], [], Seeded);

        odds.IsEstimate.Should().BeTrue();
        odds.ToString().Should().EndWith("(estimate)");
        odds.Assumptions.Should().Contain(text => text.English.StartsWith("Some of the scores are estimates"));
    }

    [Fact]
    public void Assumptions_LaiChau2024_SayTheSameInVietnamese() =>
        LaiChau
            .Value.Assumptions.Select(text => text.Vietnamese)
            .Should()
            .Equal(
                "Năm tới diễn biến như những năm đã qua: mỗi năm mô phỏng lặp lại một cặp năm so sánh được (2021-2022, 2022-2023, 2023-2024; tổng cộng 178 lượt tỉnh), mỗi tỉnh nhận biến động ở mọi nội dung của một tỉnh bất kỳ trong cặp năm đó. Biến động gồm cả thay đổi thật và sai số khảo sát.",
                "Trung bình một tỉnh giữ được 67% khoảng cách so với bình quân cả nước từ năm này sang năm sau, ở nội dung nào cũng vậy: điểm cao thường giảm, điểm thấp thường tăng.",
                "Bình quân cả nước thay đổi như trong cặp năm được lặp lại; điều đó không làm đổi thứ hạng. Mới có 3 cặp năm, nên xác suất đạt một tổng điểm rất không chắc chắn.",
                "Kế hoạch được coi là thực hiện đúng: mức tăng của kế hoạch (chỉ tiêu trừ điểm hiện tại) được cộng vào kết quả lẽ ra vẫn có khi không có kế hoạch; chỉ tiêu thấp hơn điểm hiện tại không cộng và không trừ gì. Các tỉnh khác không phản ứng.",
                "Năm tới vẫn xếp hạng 61 tỉnh có đủ điểm năm 2024, phân nhóm theo quy ước papi-since-2023; điểm mô phỏng không bị chặn ở hai đầu thang điểm.",
                "Không tính các tỉnh thiếu điểm (Vĩnh Phúc, Tiền Giang): mỗi tỉnh trở lại và đứng trên làm mất một bậc."
            );

    [Fact]
    public void Assumptions_34Provinces_EndWithTheEstimates()
    {
        var odds = Odds.Compute(Harmonized.Scored, Harmonized.Province("Lai Châu"), 2024, [], [], Seeded);

        odds.Assumptions[^1]
            .Should()
            .Be(
                new LocalizedText(
                    "Một phần điểm là ước tính từ các tỉnh cũ, vốn biến động ít hơn điểm đo được.",
                    "Some of the scores are estimates from former provinces, which move less than measured ones."
                )
            );
        odds.Assumptions.Should().NotContain(text => text.English.StartsWith("The plan is taken"));
    }

    [Theory]
    [InlineData(
        1,
        " Mới có 1 cặp năm, nên xác suất đạt một tổng điểm rất không chắc chắn.",
        " With 1 pair of years the odds of reaching a total are very uncertain."
    )]
    [InlineData(
        4,
        " Mới có 4 cặp năm, nên xác suất đạt một tổng điểm rất không chắc chắn.",
        " With 4 pairs of years the odds of reaching a total are very uncertain."
    )]
    [InlineData(5, "", "")]
    public void Assumptions_FewerThanFivePairs_WarnOfTheTotal(int pairs, string vietnamese, string english)
    {
        double[][] years = [.. Enumerable.Range(0, pairs + 1).Select(year => new double[] { year, 10, 5 })];

        var odds = OfUnits(Units(years), 0, []);

        odds.Assumptions[2]
            .Should()
            .Be(
                new LocalizedText(
                    "Bình quân cả nước thay đổi như trong cặp năm được lặp lại; điều đó không làm đổi thứ hạng."
                        + vietnamese,
                    "The national mean changes as in the pair that is repeated; that moves no rank." + english
                )
            );
    }

    [Fact]
    public void Compute_NothingToDrawFrom_SaysWhyInBothLanguages()
    {
        Explain(() =>
                OfUnits(
                    Units([
                        [1, 2],
                    ]),
                    0,
                    []
                )
            )
            .Should()
            .Be(
                new LocalizedText(
                    "Không có hai năm liền nhau nào đến năm 2030 để làm căn cứ",
                    "There are no two consecutive years up to 2030 to draw from"
                )
            );
        Explain(() => OfUnits([1], [2], 0, []))
            .Should()
            .Be(
                new LocalizedText(
                    "Không có cặp năm so sánh được với năm 2031: 2030-2031: chưa đến 2 tỉnh có đủ điểm cả hai năm",
                    "No pair of years is comparable with 2031: 2030-2031: fewer than 2 provinces have all scores in both years"
                )
            );
        // Of more pairs than three the last are named.
        Explain(() =>
            OfUnits(
                Units([
                    [1],
                    [2],
                    [3],
                    [4],
                    [5],
                ]),
                0,
                []
            )
        )
            .English.Should()
            .Be(
                "No pair of years is comparable with 2034: "
                    + "2031-2032: fewer than 2 provinces have all scores in both years; "
                    + "2032-2033: fewer than 2 provinces have all scores in both years; "
                    + "2033-2034: fewer than 2 provinces have all scores in both years"
            );

        static LocalizedText Explain(Action action) =>
            action.Should().Throw<OddsUnavailableException>().Which.Explanation;
    }

    [Fact]
    public void Compute_PlanOfTheTotal_IsRefusedByName() =>
        Refusal
            .Of(() => Of2024("Lai Châu", [], Plan(("total", 50))))
            .Should()
            .Be("target: total PAPI total is no part of the total that could be planned.");

    [Fact]
    public void Compute_TotalThatIsAMean_IsRefusedByTheEdition()
    {
        var editions = EditionSeries.Create([
            new CompositeIndexBuilder("means", SampleIndex.Year)
                .Add(SampleIndex.Node("total", null, 0, 10) with { Rule = AggregationRule.Mean })
                .Add(SampleIndex.Node("part", "total", 0, 10))
                .Build(),
        ]);
        var units = SampleIndex.Units(2);
        var table = new ScoreTableBuilder(editions, "sample.1")
            .AddYear(SampleIndex.Year, units)
            .SetColumn(SampleIndex.Year, editions.For(SampleIndex.Year).Find("part"), [1.0, 2])
            .Build()
            .Aggregate();

        Refusal
            .Of(() => OfUnits(table, 0, []))
            .Should()
            .Be(
                "scores: Next year is simulated where the total is the plain sum of its parts; in means (2030-) it is not."
            );
    }

    [Fact]
    public void ToString_OfHistoryAndPairs_IsOneLine()
    {
        LaiChau.Value.History.ToString().Should().Be("2021-2022, 2022-2023, 2023-2024: 178 changes, persistence 0.671");
        LaiChau.Value.History.Pairs[0].ToString().Should().Be("2021-2022: 60 provinces");
    }

    private static double[] Scores(YearScores year, Province province) =>
        [.. year.Index.Dimensions.Select(dimension => year.ScoreOf(province, dimension)?.Points ?? double.NaN)];

    private static double[] Means(double[][] rows) => [.. rows[0].Select((_, j) => rows.Average(row => row[j]))];

    private static (double[][] Before, double[][] After) Changes(YearScores from, YearScores to)
    {
        var both = from
            .Provinces.Provinces.Select(province => (Before: Scores(from, province), After: Scores(to, province)))
            .Where(pair => !pair.Before.Any(double.IsNaN) && !pair.After.Any(double.IsNaN))
            .ToArray();
        return ([.. both.Select(pair => pair.Before)], [.. both.Select(pair => pair.After)]);
    }

    private static int Pick(ref RandomStream stream, int count) =>
        (int)((stream.NextBits() >> 32) * (ulong)count >> 32);

    private static ScoreTarget[] Plan(params (string Node, double Points)[] targets) =>
        [.. targets.Select(target => new ScoreTarget(Published.Node(2024, target.Node), new Score(target.Points)))];

    private static Odds Of2024(
        string province,
        IReadOnlyList<Goal> goals,
        IReadOnlyList<ScoreTarget> plan,
        OddsOptions? options = null
    ) =>
        Odds.Compute(
            Published.Scored,
            ProvinceRegistry.Vintage2008.Find(province),
            2024,
            goals,
            plan,
            options ?? Seeded
        );

    private static Odds OfUnits(
        double[] before,
        double[] after,
        int own,
        IReadOnlyList<Goal> goals,
        double? plan = null
    ) => OfUnits(Units([before, after]), own, goals, plan);

    private static Odds OfUnits(ScoreTable table, int own, IReadOnlyList<Goal> goals, double? plan = null)
    {
        var year = table.Latest;
        ScoreTarget[] targets = plan is { } points ? [new ScoreTarget(year.Index.Total, new Score(points))] : [];
        return Odds.Compute(table, year.Provinces.Provinces[own], year.Year, goals, targets, Seeded);
    }

    private static ScoreTable Units(double[][] years, IndicatorDirection direction = IndicatorDirection.HigherIsBetter)
    {
        var editions = SampleIndex.OneNode(direction);
        var units = SampleIndex.Units(years[0].Length);
        var builder = new ScoreTableBuilder(editions, "sample.1");
        for (int i = 0; i < years.Length; i++)
        {
            int year = SampleIndex.Year + i;
            builder.AddYear(year, units).SetColumn(year, editions.For(year).Total, years[i]);
        }

        return builder.Build().Aggregate();
    }
}
