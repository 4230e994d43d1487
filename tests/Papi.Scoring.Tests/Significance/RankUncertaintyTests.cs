using Papi.Scoring.Geography;
using Papi.Scoring.Harmonization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Significance;

public class RankUncertaintyTests
{
    private static readonly YearScores Year2024 = Published.Scored.Year(2024);

    private static readonly RankUncertaintyOptions Seeded = new() { Seed = 20240601 };

    private static readonly Lazy<RankUncertainty> Published2024 = new(() =>
        RankUncertainty.Compute(
            Year2024,
            Year2024.Index.Total,
            Errors(Published.Scored, Year2024, i => 0.15 + (0.01 * (i % 7))),
            Seeded
        )
    );

    private static RankUncertainty Ranks2024 => Published2024.Value;

    // The mean rank has a closed form: 1 plus the probabilities of all others to be above.
    [Fact]
    public void MeanRank_Published2024_IsOnePlusTheProbabilitiesOfTheOthers()
    {
        Ranks2024.Rows.Should().HaveCount(61);
        foreach (var row in Ranks2024.Rows)
        {
            double[] above =
            [
                .. Ranks2024
                    .Rows.Where(other => other != row)
                    .Select(other => Ranks2024.ProbabilityAbove(other.Province, row.Province)!.Value),
            ];
            double spread = Math.Sqrt(Variance(row) / Seeded.Draws);

            // Five standard errors of the mean of the draws; the first and the last hardly move.
            row.MeanRank.Should().BeApproximately(1 + above.Sum(), (5 * spread) + 1e-3, row.ToString());
        }
    }

    [Fact]
    public void Rank_Published2024_IsThatOfTheRanking()
    {
        var ranking = Year2024.Rank();

        Ranks2024.Rows.Select(row => row.Province).Should().Equal(ranking.Rows.Select(row => row.Province));
        Ranks2024.Rows.Select(row => row.Rank).Should().Equal(ranking.Rows.Select(row => row.Rank));
        Ranks2024.Of("Lai Châu")!.Rank.Should().Be(31);
        Ranks2024.Of("Lai Châu")!.Ranked.Should().Be(61);
        Ranks2024.Of("Tiền Giang").Should().BeNull();
        Ranks2024.Missing.Should().Equal(ranking.Missing);
        Ranks2024.DataVersion.Should().Be("papi-2024.1");
        Ranks2024.ErrorsVersion.Should().Be("se.1");
        Ranks2024.ToString().Should().Be("total 2024: ranks of 61 in 10000 draws, seed 20240601");
    }

    [Fact]
    public void ProbabilityOfRank_AllRanksOrAllProvinces_SumToOne()
    {
        foreach (var row in Ranks2024.Rows)
        {
            Enumerable
                .Range(1, 61)
                .Sum(rank => Ranks2024.ProbabilityOfRank(row.Province, rank)!.Value)
                .Should()
                .BeApproximately(1, 1e-12);
            Ranks2024.ProbabilityAtOrAbove(row.Province, 61).Should().Be(1);
            Ranks2024.ProbabilityAtOrAbove(row.Province, 1).Should().Be(row.ProbabilityFirst);
        }

        // No two draws of a normal number tie, so that every rank is had by exactly one province.
        Ranks2024.Rows.Sum(row => row.ProbabilityFirst).Should().BeApproximately(1, 1e-12);
    }

    // The same draws ranked as one would write it down, by nothing but the generator and a sort.
    [Fact]
    public void Compute_FewUnits_IsThePlainCountOfTheSameDraws()
    {
        double[] scores = [5, 4.9, 4.2, 4.2, 7];
        double[] errors = [0.3, 0.5, 0.2, 0.8, 1.5];
        const int draws = 777;
        var options = Seeded with { Draws = draws, Level = 0.8 };
        var ranks = Column(scores, errors, options);

        // Rows are best first: 7, 5, 4.9 and the equal ones in the order of their codes.
        int[] order = [4, 0, 1, 2, 3];
        var drawn = order.Select(_ => new List<int>()).ToArray();
        for (int k = 0; k < draws; k++)
        {
            double[] normal = new double[scores.Length];
            var stream = new RandomStream((ulong)Seeded.Seed, k);
            stream.FillNormal(normal);
            double[] values = [.. order.Select((unit, i) => scores[unit] + (errors[unit] * normal[i]))];
            for (int i = 0; i < values.Length; i++)
            {
                drawn[i].Add(1 + values.Count(other => other > values[i]));
            }
        }

        for (int i = 0; i < order.Length; i++)
        {
            var row = ranks.Rows[i];
            int[] sorted = [.. drawn[i].Order()];
            row.Province.Index.Should().Be(order[i]);
            row.MeanRank.Should().BeApproximately(drawn[i].Average(), 1e-12);
            row.MedianRank.Should().Be(sorted[draws / 2]);
            // R type 1: the value at the place n p, rounded up.
            row.BestRank.Should().Be(sorted[(int)Math.Ceiling(draws * 0.1) - 1]);
            row.WorstRank.Should().Be(sorted[(int)Math.Ceiling(draws * 0.9) - 1]);
            for (int rank = 1; rank <= order.Length; rank++)
            {
                ranks
                    .ProbabilityOfRank(row.Province, rank)
                    .Should()
                    .Be((double)drawn[i].Count(value => value == rank) / draws);
            }
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Compute_AnyNumberOfThreads_GivesTheSameBits(int threads)
    {
        var total = Year2024.Index.Total;
        var errors = Errors(Published.Scored, Year2024, _ => 0.2);
        var options = Seeded with { Draws = 3001 };

        var one = RankUncertainty.Compute(Year2024, total, errors, options with { MaxThreads = 1 });
        var many = RankUncertainty.Compute(Year2024, total, errors, options with { MaxThreads = threads });

        many.Rows.Should().Equal(one.Rows);
        many.Rows.SelectMany(row => Enumerable.Range(1, 61).Select(rank => many.ProbabilityOfRank(row.Province, rank)))
            .Should()
            .Equal(
                one.Rows.SelectMany(row =>
                    Enumerable.Range(1, 61).Select(rank => one.ProbabilityOfRank(row.Province, rank))
                )
            );
    }

    [Fact]
    public void Compute_AnotherSeed_DrawsOtherRanks()
    {
        double[] scores = [5, 4.9];

        Column(scores, [1, 1], Seeded)
            .Rows[0]
            .MeanRank.Should()
            .NotBe(Column(scores, [1, 1], Seeded with { Seed = 1 }).Rows[0].MeanRank);
    }

    // Five standard errors of a share of 10,000 draws.
    [Theory]
    [InlineData(5, 4.9, 0.3, 0.4)]
    [InlineData(5, 4, 0.3, 0.4)]
    [InlineData(5, 5, 0.1, 0)]
    public void ProbabilityAbove_TwoUnits_IsTheShareOfTheDrawsWithinNoise(
        double first,
        double second,
        double firstError,
        double secondError
    )
    {
        var ranks = Column([first, second], [firstError, secondError], Seeded);
        var (a, b) = (ranks.Provinces.Provinces[0], ranks.Provinces.Provinces[1]);

        double exact = ranks.ProbabilityAbove(a, b)!.Value;

        exact
            .Should()
            .BeApproximately(
                NormalDistribution.LowerTail((first - second) / double.Hypot(firstError, secondError)),
                1e-15
            );
        ranks
            .ProbabilityOfRank(a, 1)!
            .Value.Should()
            .BeApproximately(exact, 5 * Math.Sqrt(exact * (1 - exact) / Seeded.Draws));
        (ranks.ProbabilityAbove(a, b) + ranks.ProbabilityAbove(b, a))!.Value.Should().BeApproximately(1, 1e-15);
    }

    // pnorm(0.1 / 0.5) of R.
    [Fact]
    public void ProbabilityAbove_FifthOfAStandardError_IsPnormOfR() =>
        Column([5, 4.9], [0.3, 0.4], Seeded)
            .ProbabilityAbove("U001", "U002")
            .Should()
            .BeApproximately(0.57925970943910299, 1e-14);

    [Fact]
    public void Compute_LessIsBetter_TurnsTheRanksRound()
    {
        var ranks = Column([5, 4, 3], [0.1, 0.1, 0], Seeded, IndicatorDirection.LowerIsBetter);

        ranks.Rows.Select(row => row.Province.Code).Should().Equal("U003", "U002", "U001");
        ranks.Rows.Select(row => row.MeanRank).Should().Equal(1, 2, 3);
        ranks.ProbabilityAbove("U002", "U001").Should().BeGreaterThan(0.99);
    }

    [Fact]
    public void Compute_NoErrorAtAll_IsTheRankingWithItsTies()
    {
        var ranks = Column([5, 4, 4 + 1e-10, 3], [0, 0, 0, 0], Seeded);

        ranks.Rows.Select(row => row.Rank).Should().Equal(1, 2, 2, 4);
        ranks.Rows.Should().OnlyContain(row => row.BestRank == row.Rank && row.WorstRank == row.Rank);
        ranks.Rows.Should().OnlyContain(row => row.MeanRank == row.Rank && row.MedianRank == row.Rank);
        ranks.ProbabilityAbove("U001", "U002").Should().Be(1);
        ranks.ProbabilityAbove("U002", "U001").Should().Be(0);
        ranks.ProbabilityAbove("U002", "U003").Should().Be(0);
        ranks.ProbabilityAbove("U003", "U002").Should().Be(0);
    }

    [Fact]
    public void BestRank_HigherLevel_IsNoWorse()
    {
        var wide = RankUncertainty.Compute(
            Year2024,
            Year2024.Index.Total,
            Errors(Published.Scored, Year2024, i => 0.15 + (0.01 * (i % 7))),
            Seeded with
            {
                Level = 0.99,
            }
        );

        wide.Rows.Zip(Ranks2024.Rows)
            .Should()
            .OnlyContain(pair =>
                pair.First.BestRank <= pair.Second.BestRank && pair.First.WorstRank >= pair.Second.WorstRank
            );
    }

    // Only that of Hà Nội is in the public workbook.
    [Fact]
    public void Compute_ErrorsMissing_RefusesAndNamesThem()
    {
        var year = Published.Scored.Year(2023);
        var errors = new StandardErrorsBuilder(Published.Scored, "se.1").Set(2023, "Hà Nội", "total", 0.157685).Build();

        var exception = FluentActions
            .Invoking(() => RankUncertainty.Compute(year, year.Index.Total, errors, Seeded))
            .Should()
            .Throw<MissingStandardErrorException>()
            .Which;

        exception.Provinces.Should().HaveCount(60).And.NotContain(ProvinceRegistry.Vintage2008.Find("Hà Nội"));
        exception.Provinces.Should().BeInAscendingOrder(province => province.Index);
        exception.Explanation.Vietnamese.Should().Contain("Lai Châu").And.Contain("total năm 2023");
        exception.Message.Should().Be(exception.Explanation.English).And.Contain("Lai Chau");
        exception.Node.Should().Be(year.Index.Total);
    }

    [Fact]
    public void Compute_ErrorsMissingAndLeftOut_RanksTheOthers()
    {
        var ranks = Column(
            [5, 6, 4, null],
            [0.1, null, 0.1, null],
            Seeded with
            {
                MissingErrors = MissingErrorPolicy.LeaveOut,
            }
        );

        ranks
            .Rows.Select(row => (row.Province.Code, row.Rank, row.Ranked))
            .Should()
            .Equal(("U001", 1, 2), ("U003", 2, 2));
        ranks.LeftOut.Select(unit => unit.Code).Should().Equal("U002");
        ranks.Missing.Select(unit => unit.Code).Should().Equal("U004");
        ranks.Of("U002").Should().BeNull();
        ranks.ProbabilityAbove("U001", "U002").Should().BeNull();
        ranks.ProbabilityOfRank(ranks.LeftOut[0], 1).Should().BeNull();
        ranks.ProbabilityAtOrAbove(ranks.LeftOut[0], 1).Should().BeNull();
    }

    // The 34 provinces in 2024: 21 scores are means of former provinces, and Lai Châu kept its own.
    [Fact]
    public void Compute_HarmonisedScores_AreMarked()
    {
        var table = Harmonizer.Harmonize(Published.Scored, ProvinceRegistry.Vintage2025);
        var year = table.Year(2024);

        var ranks = RankUncertainty.Compute(year, year.Index.Total, Errors(table, year, _ => 0.2), Seeded);

        ranks.IsEstimate.Should().BeTrue();
        ranks.ToString().Should().EndWith("(estimate)");
        ranks.Rows.Count(row => row.IsEstimate).Should().Be(21);
        ranks.Of("Tuyên Quang")!.ToString().Should().EndWith("(estimate)");
        ranks.Of("Lai Châu")!.IsEstimate.Should().BeFalse();
        Ranks2024.IsEstimate.Should().BeFalse();
    }

    [Fact]
    public void Compute_NobodyLeft_HasNoRows() =>
        Column([5], [null], Seeded with { MissingErrors = MissingErrorPolicy.LeaveOut }).Rows.Should().BeEmpty();

    [Fact]
    public void Compute_OneDraw_HasItsRanks() =>
        Column([5, 4], [1, 1], Seeded with { Draws = 1 })
            .Rows.Should()
            .OnlyContain(row => row.BestRank == row.WorstRank && row.MedianRank == row.MeanRank);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void ProbabilityOfRank_NoRank_Throws(int rank)
    {
        var ranks = Column([5, 4], [1, 1], Seeded);

        FluentActions
            .Invoking(() => ranks.ProbabilityOfRank(ranks.Rows[0].Province, rank))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("Ranks go from 1 to 2.*");
        FluentActions
            .Invoking(() => ranks.ProbabilityAtOrAbove(ranks.Rows[0].Province, rank))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Compute_WrongArguments_Throw()
    {
        var errors = Errors(Published.Scored, Year2024, _ => 0.2);

        FluentActions
            .Invoking(() => Ranks2024.ProbabilityAbove("Lai Châu", "12"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A province is not above itself.*");
        FluentActions
            .Invoking(() => Ranks2024.Of(ProvinceRegistry.Vintage2025.Find("Lai Châu")))
            .Should()
            .Throw<ArgumentException>();
        FluentActions
            .Invoking(() => RankUncertainty.Compute(Year2024, Published.Node(2020, "D1"), errors, Seeded))
            .Should()
            .Throw<ArgumentException>();
        FluentActions
            .Invoking(() => RankUncertainty.Compute(Published.Raw.Year(2024), Year2024.Index.Total, errors, Seeded))
            .Should()
            .Throw<InvalidOperationException>();
        FluentActions
            .Invoking(() =>
                RankUncertainty.Compute(
                    Year2024,
                    Year2024.Index.Total,
                    errors,
                    Seeded,
                    new CancellationToken(canceled: true)
                )
            )
            .Should()
            .Throw<OperationCanceledException>();
    }

    [Fact]
    public void Options_OutOfRange_Throw()
    {
        FluentActions.Invoking(() => Seeded with { Draws = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Seeded with { Level = 95 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Seeded with { MaxThreads = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions
            .Invoking(() => Seeded with { MissingErrors = (MissingErrorPolicy)5 })
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    private static double Variance(UncertainRank row)
    {
        double variance = 0;
        for (int rank = 1; rank <= row.Ranked; rank++)
        {
            double distance = rank - row.MeanRank;
            variance += distance * distance * Ranks2024.ProbabilityOfRank(row.Province, rank)!.Value;
        }

        return variance;
    }

    private static RankUncertainty Column(
        double[] scores,
        double[] errors,
        RankUncertaintyOptions options,
        IndicatorDirection direction = IndicatorDirection.HigherIsBetter
    ) =>
        Column(
            [.. scores.Select(score => (double?)score)],
            [.. errors.Select(error => (double?)error)],
            options,
            direction
        );

    private static RankUncertainty Column(
        double?[] scores,
        double?[] errors,
        RankUncertaintyOptions options,
        IndicatorDirection direction = IndicatorDirection.HigherIsBetter
    )
    {
        var builder = new ScoreTableBuilder(SampleIndex.OneNode(direction), "sample.1").AddYear(
            SampleIndex.Year,
            SampleIndex.Units(scores.Length)
        );
        for (int i = 0; i < scores.Length; i++)
        {
            if (scores[i] is { } score)
            {
                builder.Set(SampleIndex.Year, Unit(i), "total", score);
            }
        }

        var table = builder.Build();
        var standardErrors = new StandardErrorsBuilder(table, "se.1");
        for (int i = 0; i < errors.Length; i++)
        {
            if (errors[i] is { } error)
            {
                standardErrors.Set(SampleIndex.Year, Unit(i), "total", error);
            }
        }

        return RankUncertainty.Compute(table.Latest, table.Latest.Index.Total, standardErrors.Build(), options);

        string Unit(int i) => SampleIndex.Units(scores.Length).Provinces[i].Code;
    }

    private static StandardErrors Errors(ScoreTable table, YearScores year, Func<int, double> error)
    {
        var builder = new StandardErrorsBuilder(table, "se.1");
        foreach (var province in year.Provinces.Provinces)
        {
            builder.Set(year.Year, province, year.Index.Total, error(province.Index));
        }

        return builder.Build();
    }

    [Fact]
    public void Refusals_OfQuestions_SayWhatIsAsked() =>
        new[]
        {
            Refusal.Of(() => Ranks2024.ProbabilityAbove("12", "Lai Châu")),
            Refusal.Of(() => Ranks2024.ProbabilityOfRank(Published.LaiChau, 0)),
            Refusal.Of(() => Ranks2024.ProbabilityAtOrAbove(Published.LaiChau, 62)),
        }
            .Should()
            .Equal(
                "other: A province is not above itself.",
                "rank = 0: Ranks go from 1 to 61.",
                "rank = 62: Ranks go from 1 to 61."
            );

    [Theory]
    [InlineData(false, "2/3 Lai Chau: 1 to 3")]
    [InlineData(true, "2/3 Lai Chau: 1 to 3 (estimate)")]
    public void ToString_Row_SaysWhetherItIsAnEstimate(bool isEstimate, string text) =>
        new UncertainRank(Published.LaiChau, new ScoreEstimate(new Score(5), 1), 2, 3, 2.1, 2, 1, 3, 0.1)
        {
            IsEstimate = isEstimate,
        }
            .ToString()
            .Should()
            .Be(text);
}
