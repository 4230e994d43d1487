using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Survey;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Survey;

public class SurveyAccumulatorTests
{
    private static readonly string[] Indicators = ["q001", "q002", "q003", "q004", "inc"];

    private static readonly RatioDefinition Ratio = new("inc", "hhsize");

    // By province and sex at once a cluster lies in one province and in two sexes.
    [Theory]
    [InlineData(null)]
    [InlineData("province")]
    [InlineData("sex")]
    public void ToSums_WholeSurvey_GivesTheEstimatesInMemoryToTheLastBit(string? by)
    {
        var sums = Accumulate(by, ReferenceSurvey.Data).ToSums();
        var inMemory = ReferenceSurvey.Design.Sum(Indicators, by);

        sums.Means().Rows.Should().Equal(inMemory.Means().Rows);
        sums.OverallMeans().Rows.Should().Equal(inMemory.OverallMeans().Rows);
        sums.Totals().Rows.Should().Equal(inMemory.Totals().Rows);
        sums.Ratios().Rows.Should().Equal(ReferenceSurvey.Design.Ratios([Ratio], by).Rows);
    }

    [Fact]
    public void Add_PiecesByCluster_GiveTheSameBitsInAnyOrder()
    {
        var whole = Accumulate("sex", ReferenceSurvey.Data).ToSums().Means().Rows;
        var pieces = PiecesOf(row => HashOf(row.Province, row.Village) % 5);

        Prop.ForAll(
                Gen.Shuffle(Enumerable.Range(0, 5)).ToArbitrary(),
                order =>
                    order
                        .Select(piece => pieces[piece])
                        .Aggregate(Accumulate("sex"), Merge)
                        .ToSums()
                        .Means()
                        .Rows.SequenceEqual(whole)
            )
            .Check(FixedSeed.Config(10));
    }

    // Pieces that share clusters add up in another order: the last digits may differ.
    [Fact]
    public void Add_PiecesOfClusters_GiveTheSameToRounding()
    {
        var whole = Accumulate("sex", ReferenceSurvey.Data).ToSums().Means().Rows;
        var batches = Split(ReferenceSurvey.Data, 4);

        Prop.ForAll(
                Gen.Shuffle(Enumerable.Range(0, 4)).ToArbitrary(),
                order =>
                {
                    var merged = order
                        .Select(piece => Accumulate("sex", batches[piece]))
                        .Aggregate(Accumulate("sex"), Merge)
                        .ToSums()
                        .Means()
                        .Rows;
                    foreach (var (actual, expected) in merged.Zip(whole))
                    {
                        actual.Value.Should().BeApproximately(expected.Value, 1e-12 * expected.Value);
                        actual.StandardError.Should().BeApproximately(expected.StandardError, 1e-12 * expected.Value);
                    }
                }
            )
            .Check(FixedSeed.Config(10));
    }

    // A batch that ends within a cluster goes on where the last one stopped: the rows come in the same order.
    [Fact]
    public void Add_BatchesInOrder_GiveTheSameBits()
    {
        var whole = Accumulate("sex", ReferenceSurvey.Data).ToSums().Means().Rows;

        var streamed = Accumulate("sex", ReferenceSurvey.Batches(7));

        streamed.ToSums().Means().Rows.Should().Equal(whole);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Add_AnyNumberOfThreads_GivesTheSameBits(int threads)
    {
        var options = new EstimationOptions { MaxThreads = threads };
        var sums = new SurveyAccumulator(ReferenceSurvey.Options, ReferenceSurvey.Indicators, estimation: options);
        sums.Add(ReferenceSurvey.Data);

        sums.ToSums()
            .Means()
            .Rows.Should()
            .Equal(ReferenceSurvey.Design.Means(ReferenceSurvey.Indicators, options: options).Rows);
    }

    // By hand: two clusters of one stratum with Σw = 1 and 1, Σwx = 1 and 3: mean 2, z = ∓1/2, V = 2 (1/4 + 1/4) = 1.
    [Fact]
    public void Add_SumsOfADatabase_EstimateTheMean()
    {
        var sums = new SurveyAccumulator(ReferenceSurvey.Options, ["x"], "sex");
        sums.Add(new PartialSum([new SampledUnit("a", "1")], "f", "x", 1, 1, 1, 1));
        sums.Add(new PartialSum([new SampledUnit("a", "2")], "f", "x", 1, 1, 3, 9));

        var estimate = sums.ToSums().Means().Find("x", "f");

        (estimate.Value, estimate.StandardError, estimate.RowCount, estimate.DegreesOfFreedom)
            .Should()
            .Be((2, 1, 2, 1));
    }

    // By hand: of x, w = 2 and 1 with 3 and 6 is the mean 4; of y, w = 1 and 3 with 8 and 4 is 5. Those without a sex count in
    // the whole alone.
    [Fact]
    public void Add_PartialSumsOfTwoIndicatorsAndOfNoDomain_AreKeptApart()
    {
        var sums = new SurveyAccumulator(ReferenceSurvey.Options, ["x", "y"], "sex");
        SampledUnit[] first = [new("a", "1")];
        SampledUnit[] second = [new("a", "2")];
        sums.Add(new PartialSum(first, "f", "x", 1, 2, 6, 18));
        sums.Add(new PartialSum(second, "f", "x", 1, 1, 6, 36));
        sums.Add(new PartialSum(first, "f", "y", 1, 1, 8, 64));
        sums.Add(new PartialSum(second, null, "y", 1, 3, 12, 48));

        var means = sums.ToSums().Means();
        var whole = sums.ToSums().OverallMeans();

        means.Domains.Should().Equal("f");
        (means.Find("x", "f").Value, means.Find("y", "f").Value).Should().Be((4, 8));
        (whole.Find("x").Value, whole.Find("y").Value).Should().Be((4, 5));
        // S² = n / (n − 1) Σ w (x − m)² / W = 2 (2 + 4) / 3 = 4, so that W − n = 1 of W = 3 leaves S² / 6; V of it is the effect.
        double error = whole.Find("x").StandardError;
        whole.Find("x").DesignEffect.Should().BeApproximately(error * error / (4.0 * 1 / (3 * 2)), 1e-12);
    }

    // Clusters are numbered anew in every stratum: the same label in two of them is two clusters.
    [Fact]
    public void Add_PartialSumsOfTwoStrata_CountClustersLessStrata()
    {
        var sums = new SurveyAccumulator(ReferenceSurvey.Options, ["x"]);
        foreach (
            var unit in new SampledUnit[] { new("a", "1"), new("a", "2"), new("b", "1"), new("b", "2"), new("b", "3") }
        )
        {
            sums.Add(new PartialSum([unit], null, "x", 1, 1, 1, 1));
        }

        sums.ToSums().DegreesOfFreedom.Should().Be(3);
        sums.ToSums().ToString().Should().Be("Sums of 1 indicators over 5 clusters in 2 strata");
    }

    [Fact]
    public void Add_RowsWithMissingAnswers_CountAsTheChoiceSays()
    {
        var complete = new EstimationOptions { MissingAnswers = MissingAnswers.CompleteCases };
        var sums = new SurveyAccumulator(ReferenceSurvey.Options, ["q001", "q003"], estimation: complete);
        sums.Add(ReferenceSurvey.Data);

        sums.ToSums()
            .Means()
            .Rows.Should()
            .Equal(ReferenceSurvey.Design.Means(["q001", "q003"], options: complete).Rows)
            .And.NotEqual(ReferenceSurvey.Design.Means(["q001", "q003"]).Rows);
    }

    [Fact]
    public void Add_SumsThatDoNotFit_SaysWhy()
    {
        var sums = new SurveyAccumulator(ReferenceSurvey.Options, ["x"]);
        SampledUnit[] path = [new SampledUnit("a", "1")];

        sums.Invoking(item => item.Add(new PartialSum([], null, "x", 1, 1, 1, 1)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A path has a unit at each of 1 stages.*");
        sums.Invoking(item => item.Add(new PartialSum(path, "f", "x", 1, 1, 1, 1)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("There is no grouping for 'f'.*");
        sums.Invoking(item => item.Add(new PartialSum(path, null, "y", 1, 1, 1, 1)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("There is no indicator 'y'.*");
        sums.Invoking(item => item.Add(new PartialSum(path, null, "x", 1, double.NaN, 1, 1)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The sums of x are finite, and all but Σwx are 0 or more.*");
        sums.Invoking(item => item.Add(new PartialSum([new SampledUnit("a", "1", 5)], null, "x", 1, 1, 1, 1)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("The size of a unit of the stage village in province is none; it is 5.*");
        sums.CellCount.Should().Be(0);
    }

    // As PopulationSizes_TwoStages in SamplingStageTests, where a row is a unit: here it is a household.
    [Fact]
    public void Add_SumsOfTwoStages_AddTheVarianceWithinClusters()
    {
        var options = new SurveyDesignOptions(
            "w",
            new SamplingStage("cluster") { PopulationSizes = "N" },
            new SamplingStage("household") { PopulationSizes = "M" }
        );
        var sums = new SurveyAccumulator(options, ["x"]);
        foreach (var (cluster, household, x) in new[] { ("a", "1", 1), ("a", "2", 3), ("b", "1", 5), ("b", "2", 9) })
        {
            SampledUnit[] path = [new SampledUnit(null, cluster, 4), new SampledUnit(null, household, 6)];
            sums.Add(new PartialSum(path, null, "x", 1, 6, 6 * x, 6 * x * x));
        }

        var total = sums.ToSums().Totals().Find("x");

        total.Value.Should().Be(108);
        total.StandardError.Should().BeApproximately(Math.Sqrt(1800 + 240), 1e-12);
    }

    [Fact]
    public void Add_RowsWithAProblem_AddsNothing()
    {
        var sums = new SurveyAccumulator(ReferenceSurvey.Options, ["x"]);
        var bad = new SurveyDataBuilder(2)
            .AddCategories("province", ["a", "a"])
            .AddCategories("village", ["1", null])
            .AddNumbers("w", [1, 1])
            .AddNumbers("x", [1, 2])
            .Build();

        sums.Invoking(item => item.Add(bad)).Should().Throw<InvalidSurveyException>();

        (sums.UnitCount, sums.CellCount).Should().Be((0, 0));
        sums.Invoking(item => item.ToSums())
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("Nothing has been added.");
    }

    // A unit of the first stage that had been entered already would count as a cluster without rows.
    [Fact]
    public void Add_RowsWithoutAColumnOfTheSecondStage_AddsNothing()
    {
        var options = new SurveyDesignOptions(
            "w",
            new SamplingStage("village") { PopulationSizes = "N" },
            new SamplingStage("household")
        );
        var sums = new SurveyAccumulator(options, ["x"]);
        var rows = new SurveyDataBuilder(1)
            .AddCategories("village", ["1"])
            .AddNumbers("N", [5])
            .AddNumbers("w", [1])
            .AddNumbers("x", [1])
            .Build();

        sums.Invoking(item => item.Add(rows)).Should().Throw<UnknownColumnException>();

        sums.Units.At(0).Should().BeEmpty();
    }

    [Fact]
    public void Add_UniqueClusterInTwoBatches_IsAProblemInTheSecond()
    {
        var options = ReferenceSurvey.Options with { HasUniqueClusters = true };
        var sums = new SurveyAccumulator(options, ["x"]);
        sums.Add(OneRow("a"));

        sums.Invoking(item => item.Add(OneRow("b")))
            .Should()
            .Throw<InvalidSurveyException>()
            .Which.Problems.Single()
            .Kind.Should()
            .Be(SurveyProblemKind.ClusterInTwoStrata);
        sums.UnitCount.Should().Be(1);
    }

    // What was refused is forgotten: the label is free for a cluster of another stratum.
    [Fact]
    public void Add_UniqueClusterOfRefusedRows_IsStillFree()
    {
        var options = new SurveyDesignOptions("w", new SamplingStage("village") { Strata = "province" })
        {
            HasUniqueClusters = true,
        };
        var sums = new SurveyAccumulator(options, ["x"]);
        var twice = new SurveyDataBuilder(2)
            .AddCategories("province", ["P1", "P2"])
            .AddCategories("village", ["1", "1"])
            .AddNumbers("w", [1, 1])
            .AddNumbers("x", [1, 1])
            .Build();

        sums.Invoking(item => item.Add(twice)).Should().Throw<InvalidSurveyException>();
        sums.Add(OneRow("P2"));

        (sums.UnitCount, sums.CellCount).Should().Be((1, 1));
    }

    [Fact]
    public void Create_StageOfRows_IsRefused()
    {
        const string Reason = "Where rows are units there is nothing to add up: each one counts.*";
        var second = new SurveyDesignOptions(
            "w",
            new SamplingStage("village") { PopulationSizes = "villages" },
            new SamplingStage()
        );

        FluentActions
            .Invoking(() => new SurveyAccumulator(new SurveyDesignOptions("w"), ["x"]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(Reason);
        FluentActions
            .Invoking(() => new SurveyAccumulator(second, ["x"]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(Reason);
    }

    private static SurveyData OneRow(string province) =>
        new SurveyDataBuilder(1)
            .AddCategories("province", [province])
            .AddCategories("village", ["1"])
            .AddNumbers("w", [1])
            .AddNumbers("x", [1])
            .Build();

    private static SurveyAccumulator Accumulate(string? by, params IEnumerable<SurveyData> batches)
    {
        var sums = new SurveyAccumulator(ReferenceSurvey.Options, Indicators, by, [Ratio]);
        foreach (var batch in batches)
        {
            sums.Add(batch);
        }

        return sums;
    }

    private static SurveyAccumulator Merge(SurveyAccumulator sums, SurveyAccumulator other)
    {
        sums.Add(other);
        return sums;
    }

    private static SurveyAccumulator[] PiecesOf(Func<(string Province, string Village), int> pieceOf) =>
        [
            .. Enumerable
                .Range(0, 5)
                .Select(piece => Accumulate("sex", ReferenceSurvey.Read(row => pieceOf(row) == piece))),
        ];

    private static SurveyData[] Split(SurveyData data, int pieces) =>
        [.. Enumerable.Range(0, pieces).Select(piece => ReferenceSurvey.Take(data, row => row % pieces == piece))];

    private static int HashOf(string province, string village) =>
        (int.Parse(province.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) * 31)
        + int.Parse(village, System.Globalization.CultureInfo.InvariantCulture);
}
