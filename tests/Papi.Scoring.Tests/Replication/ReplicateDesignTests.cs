using System.Globalization;
using System.IO.Compression;
using Papi.Scoring.Replication;
using Papi.Scoring.Survey;
using Papi.Scoring.Tests.Support;
using Papi.Scoring.Tests.Survey;

namespace Papi.Scoring.Tests.Replication;

public class ReplicateDesignTests
{
    // Sums of some ten thousand doubles in another order; a standard error is the root of small differences of them.
    private const double EstimatePrecision = 1e-12;

    private const double ErrorPrecision = 1e-9;

    // Closed forms on a few dozen rows.
    private const double Rounding = 1e-12;

    private static readonly string[] Ten = ReferenceSurvey.Indicators[..10];

    // R's survey package 4.1.1: as.svrepdesign(type = "JKn"), svymean.
    [Fact]
    public void Means_Jackknife_AreThoseOfR()
    {
        var jackknife = ReplicateDesign.Jackknife(ReferenceSurvey.Design);

        jackknife.Count.Should().Be(756);
        ShouldBe(jackknife.Means(Ten), "survey-jackknife.csv", "se_jkn");
    }

    // The same by type = "bootstrap", with the multipliers that R drew, around the mean and around the estimate.
    [Theory]
    [InlineData(ReplicateCentre.MeanOfReplicates, "se_boot")]
    [InlineData(ReplicateCentre.Estimate, "se_boot_mse")]
    public void Means_BootstrapWithTheMultipliersOfR_AreThoseOfR(ReplicateCentre centre, string column)
    {
        var clusters = ReadMultipliers();
        double scale = 12.0 / (11 * 199);

        var bootstrap = ReplicateDesign.FromMultipliers(
            ReferenceSurvey.Design,
            clusters,
            clusters.NumberColumns,
            scale,
            centre
        );

        bootstrap.Count.Should().Be(200);
        ShouldBe(bootstrap.Means(Ten), "survey-bootstrap.csv", column);
        ReferenceFile.Read("survey-bootstrap.csv")[0].Number("scale").Should().BeApproximately(scale, Rounding);
    }

    [Fact]
    public void Bootstrap_CantyDavison_HasTheScaleOfR() =>
        ReplicateDesign
            .Bootstrap(ReferenceSurvey.Design, new BootstrapOptions { Seed = 1, Replicates = 200 })
            .Scale.Should()
            .BeApproximately(12.0 / (11 * 199), Rounding);

    // A total is a sum over clusters: both methods then give the linearised variance itself.
    [Theory]
    [InlineData(null)]
    [InlineData("province")]
    public void Totals_Jackknife_HaveTheLinearisedErrors(string? by)
    {
        var expected = ReferenceSurvey.Design.Totals(Ten, by);

        var totals = ReplicateDesign.Jackknife(ReferenceSurvey.Design, ReplicateCentre.Estimate).Totals(Ten, by);

        ShouldAgree(totals.Estimates, expected, ErrorPrecision);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    public void Totals_BalancedRepeated_HaveTheLinearisedErrors(double fay)
    {
        var design = Pairs();
        var expected = design.Totals(["x", "y"]);

        var replicates = ReplicateDesign.BalancedRepeated(design, fay);

        replicates.Count.Should().Be(8);
        ShouldAgree(replicates.Totals(["x", "y"]).Estimates, expected, Rounding);
    }

    // By hand: strata {1, 3} and {2, 6}, weights 1. The total is 12; halves give 2 + 4, 2 + 12, 6 + 4, 6 + 12; deviations ±2 ± 4,
    // V = (36 + 4 + 4 + 36) / 4 = 20 = (3 − 1)² + (6 − 2)².
    [Fact]
    public void Totals_BalancedByHand_AreThose()
    {
        var data = new SurveyDataBuilder(4)
            .AddCategories("h", ["a", "a", "b", "b"])
            .AddCategories("c", ["1", "2", "1", "2"])
            .AddNumbers("w", [1, 1, 1, 1])
            .AddNumbers("x", [1, 3, 2, 6])
            .Build();
        var design = SurveyDesign.Create(data, new SurveyDesignOptions("w", new SamplingStage("c") { Strata = "h" }));

        var total = ReplicateDesign.BalancedRepeated(design).Totals(["x"]);

        total.Estimates.Find("x").Value.Should().Be(12);
        total.Estimates.Find("x").StandardError.Should().BeApproximately(Math.Sqrt(20), Rounding);
        total.ReplicatesOf("x").Order().Should().Equal(6, 10, 14, 18);
    }

    // With 4,000 replicates the standard error of a standard error is about 1 / √8000 = 1.1 % of it; four of them are allowed.
    [Theory]
    [InlineData(BootstrapKind.CantyDavison)]
    [InlineData(BootstrapKind.RaoWu)]
    public void Means_Bootstrap_HaveTheErrorsOfLinearisation(BootstrapKind kind)
    {
        var expected = ReferenceSurvey.Design.Means(Ten);

        var bootstrap = ReplicateDesign
            .Bootstrap(
                ReferenceSurvey.Design,
                new BootstrapOptions
                {
                    Seed = 7,
                    Replicates = 4000,
                    Kind = kind,
                }
            )
            .Means(Ten);

        ShouldAgree(bootstrap.Estimates, expected, 0.045);
    }

    [Fact]
    public void Means_AnyNumberOfThreads_HaveTheSameBits()
    {
        var bootstrap = ReplicateDesign.Bootstrap(
            ReferenceSurvey.Design,
            new BootstrapOptions { Seed = 3, Replicates = 50 }
        );

        var one = bootstrap.Means(Ten, "province", new EstimationOptions { MaxThreads = 1 });
        var many = bootstrap.Means(Ten, "province", new EstimationOptions { MaxThreads = 4 });

        many.Estimates.Rows.Should().Equal(one.Estimates.Rows);
    }

    [Fact]
    public void Bootstrap_Replicate_DependsOnTheSeedAndItsNumberAlone()
    {
        var few = ReplicateDesign.Bootstrap(Pairs(), new BootstrapOptions { Seed = 3, Replicates = 5 });
        var many = ReplicateDesign.Bootstrap(Pairs(), new BootstrapOptions { Seed = 3, Replicates = 50 });

        many.Totals(["x"]).ReplicatesOf("x").Take(5).Should().Equal(few.Totals(["x"]).ReplicatesOf("x"));
    }

    // What the class computes at one stroke is what anybody computes replicate by replicate.
    [Fact]
    public void Replicate_StatisticOfTheCaller_GivesTheSameError()
    {
        var jackknife = ReplicateDesign.Jackknife(Pairs());
        double[] means =
        [
            .. Enumerable.Range(0, jackknife.Count).Select(k => jackknife.Replicate(k).Means(["x"]).Find("x").Value),
        ];

        double own = jackknife.StandardError(Pairs().Means(["x"]).Find("x").Value, means);

        own.Should().BeApproximately(jackknife.Means(["x"]).Estimates.Find("x").StandardError, Rounding);
    }

    [Fact]
    public void Ratio_Jackknife_IsThatOfItsReplicates()
    {
        var jackknife = ReplicateDesign.Jackknife(Pairs());

        var ratio = jackknife.Ratio("x", "y").Estimates.Find("x / y");

        double[] ratios =
        [
            .. Enumerable
                .Range(0, jackknife.Count)
                .Select(k => jackknife.Replicate(k).Totals(["x", "y"], options: Complete))
                .Select(totals => totals.Find("x").Value / totals.Find("y").Value),
        ];
        ratio.StandardError.Should().BeApproximately(jackknife.StandardError(ratio.Value, ratios), Rounding);
        ratio.RowCount.Should().Be(Enumerable.Range(0, 24).Count(row => row % 7 > 0));
    }

    // V(x + y) = V(x) + V(y) + 2 Cov(x, y), whatever the method.
    [Fact]
    public void Covariance_OfTwoTotals_MakesTheVarianceOfTheirSum()
    {
        var design = Pairs(withSum: true);
        var totals = ReplicateDesign.Jackknife(design).Totals(["x", "y", "sum"], options: Complete);
        var (x, y) = (totals.Estimates.Find("x"), totals.Estimates.Find("y"));

        double variance = Square(x.StandardError) + Square(y.StandardError) + (2 * totals.Covariance(x, y));

        Square(totals.Estimates.Find("sum").StandardError).Should().BeApproximately(variance, 1e-9 * variance);
    }

    [Fact]
    public void FromWeights_ColumnsOfTheReplicates_GiveTheSameErrors()
    {
        var design = Pairs();
        var jackknife = ReplicateDesign.BalancedRepeated(design);
        var builder = Copy(design.Data);
        string[] columns = [.. Enumerable.Range(0, jackknife.Count).Select(k => $"w{k}")];
        for (int k = 0; k < columns.Length; k++)
        {
            builder.AddNumbers(columns[k], jackknife.Replicate(k).Weights);
        }

        var given = ReplicateDesign.FromWeights(
            SurveyDesign.Create(builder.Build(), design.Options),
            columns,
            jackknife.Scale
        );

        ShouldAgree(given.Means(["x", "y"], "g").Estimates, jackknife.Means(["x", "y"], "g").Estimates, Rounding);
    }

    // (1 − f) s² / n by hand: n = 4 of 16, x = 1, 2, 3, 6 with s² = 14/3: V = 3/4 × 14/3 / 4 = 0.875.
    [Fact]
    public void Jackknife_FinitePopulation_IsCorrected()
    {
        var data = new SurveyDataBuilder(4)
            .AddCategories("c", ["1", "2", "3", "4"])
            .AddNumbers("w", [4, 4, 4, 4])
            .AddNumbers("size", [16, 16, 16, 16])
            .AddNumbers("x", [1, 2, 3, 6])
            .Build();
        var design = SurveyDesign.Create(
            data,
            new SurveyDesignOptions("w", new SamplingStage("c") { PopulationSizes = "size" })
        );

        ReplicateDesign
            .Jackknife(design)
            .Means(["x"])
            .Estimates.Find("x")
            .StandardError.Should()
            .BeApproximately(Math.Sqrt(0.875), Rounding);
        FluentActions
            .Invoking(() => ReplicateDesign.Bootstrap(design, new BootstrapOptions { Seed = 1 }))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*finite population*");
    }

    [Fact]
    public void Means_ReplicateWithoutAnAnswer_AreUndefinedWithTheReason()
    {
        var data = new SurveyDataBuilder(4)
            .AddCategories("c", ["1", "2", "3", "4"])
            .AddNumbers("w", [1, 1, 1, 1])
            .AddNumbers("x", [1, double.NaN, double.NaN, double.NaN])
            .Build();
        var design = SurveyDesign.Create(data, new SurveyDesignOptions("w", new SamplingStage("c")));

        ReplicateDesign
            .Jackknife(design)
            .Means(["x"])
            .Estimates.Undefined.Should()
            .Equal(new UndefinedEstimate("x", null, UndefinedReason.EmptyReplicate));
    }

    [Fact]
    public void BalancedRepeated_NoPairs_IsRefused() =>
        FluentActions
            .Invoking(() => ReplicateDesign.BalancedRepeated(ReferenceSurvey.Design))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*two clusters*63 of 63*");

    [Fact]
    public void FromMultipliers_ClusterWithoutARow_IsNamed()
    {
        var design = Pairs();
        var table = new SurveyDataBuilder(1)
            .AddCategories("h", ["s0"])
            .AddCategories("c", ["0"])
            .AddNumbers("r1", [1])
            .AddNumbers("r2", [1])
            .Build();

        FluentActions
            .Invoking(() => ReplicateDesign.FromMultipliers(design, table, ["r1", "r2"], 1))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*s0 / 1 has no row*");
    }

    [Fact]
    public void Create_NoClustersThatCouldDiffer_IsRefused()
    {
        var data = new SurveyDataBuilder(2)
            .AddCategories("h", ["a", "b"])
            .AddCategories("c", ["1", "1"])
            .AddNumbers("w", [1, 1])
            .Build();
        var options = new SurveyDesignOptions("w", new SamplingStage("c") { Strata = "h" });
        var design = SurveyDesign.Create(data, options with { LonelyPsu = LonelyPsuPolicy.Certainty });

        FluentActions
            .Invoking(() => ReplicateDesign.Jackknife(design))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*no stratum has clusters that could differ.");
        FluentActions
            .Invoking(() => ReplicateDesign.BalancedRepeated(design))
            .Should()
            .Throw<InvalidOperationException>();
    }

    [Fact]
    public void FromWeights_OneReplicate_IsRefused() =>
        FluentActions
            .Invoking(() => ReplicateDesign.FromWeights(Pairs(), ["w"], 1))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("There are fewer than two replicates.*")
            .WithParameterName("replicates");

    [Fact]
    public void StandardError_AnotherNumberOfReplicates_IsRefused() =>
        FluentActions
            .Invoking(() => ReplicateDesign.Jackknife(Pairs()).StandardError(1, [1, 2]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*2 statistics for 12 replicates*");

    [Fact]
    public void Numbers_ThatAreNone_AreRefusedWithTheReason()
    {
        var jackknife = ReplicateDesign.Jackknife(Pairs());
        double[] twelve = new double[12];

        Refusal
            .Of(() => ReplicateDesign.BalancedRepeated(Pairs(), 1))
            .Should()
            .Be("fay = 1: Fay's factor is 0 or more and below 1.");
        Refusal
            .Of(() => ReplicateDesign.BalancedRepeated(Pairs(), -0.1))
            .Should()
            .Be("fay = -0.1: Fay's factor is 0 or more and below 1.");
        Refusal
            .Of(() => ReplicateDesign.FromWeights(Pairs(), ["w", "x"], 0))
            .Should()
            .Be("scale = 0: The scale is above 0 and finite.");
        Refusal
            .Of(() => ReplicateDesign.FromWeights(Pairs(), ["w", "x"], double.PositiveInfinity))
            .Should()
            .Be("scale = Infinity: The scale is above 0 and finite.");
        Refusal
            .Of(() => ReplicateDesign.FromWeights(Pairs(), ["w", "y"], 1))
            .Should()
            .Be("replicates: Row 1 of 'y' is missing or negative.");
        Refusal.Of(() => jackknife.StandardError(double.NaN, twelve)).Should().Be("estimate: A statistic is finite.");
        Refusal
            .Of(() => jackknife.StandardError(1, [.. twelve[..11], double.PositiveInfinity]))
            .Should()
            .Be("replicates: A statistic is finite.");
        Refusal
            .Of(() => jackknife.Covariance(1, twelve, double.NaN, twelve))
            .Should()
            .Be("otherEstimate: A statistic is finite.");
        Refusal
            .Of(() => jackknife.Covariance(1, twelve, 1, twelve[..11]))
            .Should()
            .Be("otherReplicates: There are 11 statistics for 12 replicates.");
        FluentActions
            .Invoking(() => jackknife.Replicate(-1))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("index");
        FluentActions
            .Invoking(() => jackknife.Replicate(12))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("index");
        jackknife.Replicate(11).Weights.Length.Should().Be(24);
    }

    [Fact]
    public void FromMultipliers_RowsThatDoNotFit_AreRefusedByName()
    {
        Refused(["s0", "s0"], ["0", "9"], [1, 1])
            .Should()
            .Be("table: Row 2 is s0 / 9, which is no cluster of the sample or has a row already.");
        Refused(["s0", "s0"], ["1", "1"], [1, 1])
            .Should()
            .Be("table: Row 2 is s0 / 1, which is no cluster of the sample or has a row already.");
        Refused(["s0"], ["0"], [1]).Should().Be("table: The cluster s0 / 1 has no row.");
        string[] strata = [.. Enumerable.Range(0, 12).Select(i => $"s{i / 2}")];
        string[] clusters = [.. Enumerable.Range(0, 12).Select(i => $"{i % 2}")];
        Refused(strata, clusters, [0, 1, -1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
            .Should()
            .Be("column: Row 3 of 'r1' is missing or negative.");

        static string Refused(string[] strata, string[] clusters, double[] multipliers) =>
            Refusal.Of(() =>
                ReplicateDesign.FromMultipliers(
                    Pairs(),
                    new SurveyDataBuilder(strata.Length)
                        .AddCategories("h", strata)
                        .AddCategories("c", clusters)
                        .AddNumbers("r1", multipliers)
                        .Build(),
                    ["r1", "r1"],
                    1
                )
            );
    }

    [Fact]
    public void FromMultipliers_SampleWithoutStrataOrClusters_IsNamedByWhatItHas()
    {
        var data = new SurveyDataBuilder(2).AddCategories("c", ["1", "2"]).AddNumbers("w", [1, 1]).Build();
        var one = new SurveyDataBuilder(1).AddCategories("c", ["1"]).AddNumbers("r", [1]).Build();

        Refusal
            .Of(() => From(new SurveyDesignOptions("w", new SamplingStage("c"))))
            .Should()
            .Be("table: The cluster 2 has no row.");
        Refusal
            .Of(() => From(new SurveyDesignOptions("w")))
            .Should()
            .Be("table: Rows of the sample were drawn without clusters.");

        ReplicateDesign From(SurveyDesignOptions options) =>
            ReplicateDesign.FromMultipliers(SurveyDesign.Create(data, options), one, ["r", "r"], 1);
    }

    [Fact]
    public void Create_DesignsThatReplicatesDoNotShow_AreRefusedWithAWayOut()
    {
        const string noClusters =
            "InvalidOperationException: There are fewer than two replicates: no stratum has clusters that could differ.";

        Refusal
            .Of(() => ReplicateDesign.Jackknife(Lonely(LonelyPsuPolicy.Certainty, "a", "b")))
            .Should()
            .Be(noClusters);
        Refusal
            .Of(() => ReplicateDesign.Jackknife(Lonely(LonelyPsuPolicy.Adjust, "a", "b", "b")))
            .Should()
            .Be(
                "InvalidOperationException: Replicates have no counterpart of LonelyPsuPolicy.Adjust; a stratum with a single cluster can be Certainty."
            );
        Refusal
            .Of(() => ReplicateDesign.Jackknife(Lonely(LonelyPsuPolicy.Average, "a", "b", "b")))
            .Should()
            .Be(
                "InvalidOperationException: Replicates have no counterpart of LonelyPsuPolicy.Average; a stratum with a single cluster can be Certainty."
            );
        Refusal
            .Of(() => ReplicateDesign.BalancedRepeated(ReferenceSurvey.Design))
            .Should()
            .Be(
                "InvalidOperationException: Balanced repeated replication needs two clusters in every stratum; 63 of 63 have another number."
            );
        Refusal
            .Of(() => ReplicateDesign.BalancedRepeated(Finite()))
            .Should()
            .Be(
                "InvalidOperationException: The balanced repeated replication knows no finite population correction; the jackknife does, or leave out sizes and fractions."
            );
        Refusal
            .Of(() => ReplicateDesign.Bootstrap(Finite(), new BootstrapOptions { Seed = 1 }))
            .Should()
            .Be(
                "InvalidOperationException: The bootstrap knows no finite population correction; the jackknife does, or leave out sizes and fractions."
            );
        Refusal
            .Of(() => ReplicateDesign.Jackknife(Finite(new SamplingStage("e"))))
            .Should()
            .Be(
                "InvalidOperationException: The later stages of the design add variance of their own, which replicates of clusters of the first stage do not show. Treat the first stage as drawn with replacement: leave out sizes, fractions and certainty."
            );

        static SurveyDesign Lonely(LonelyPsuPolicy policy, params string[] strata) =>
            SurveyDesign.Create(
                new SurveyDataBuilder(strata.Length)
                    .AddCategories("h", strata)
                    .AddCategories("c", [.. strata.Select((_, row) => $"{row}")])
                    .AddNumbers("w", [.. strata.Select(_ => 1.0)])
                    .Build(),
                new SurveyDesignOptions("w", new SamplingStage("c") { Strata = "h" }) { LonelyPsu = policy }
            );

        static SurveyDesign Finite(params SamplingStage[] later) =>
            SurveyDesign.Create(
                new SurveyDataBuilder(4)
                    .AddCategories("c", ["1", "1", "2", "2"])
                    .AddCategories("e", ["1", "2", "3", "4"])
                    .AddNumbers("w", [4, 4, 4, 4])
                    .AddNumbers("size", [8, 8, 8, 8])
                    .Build(),
                new SurveyDesignOptions("w", [new SamplingStage("c") { PopulationSizes = "size" }, .. later])
            );
    }

    [Fact]
    public void ToString_OfDesignAndEstimates_CountsTheReplicates()
    {
        var jackknife = ReplicateDesign.Jackknife(Pairs());
        var means = jackknife.Means(["x"], "g");

        jackknife.ToString().Should().Be("12 replicates of 24 rows, 12 clusters in 6 strata");
        means.ToString().Should().Be("2 estimates, 0 undefined, 12 replicates each");
        means.ReplicatesOf("x", "odd").Should().HaveCount(12);
        Refusal.Of(() => means.ReplicatesOf("x")).Should().Be("indicator: There are no replicates of 'x'.");
        Refusal
            .Of(() => means.ReplicatesOf("x", "none"))
            .Should()
            .Be("indicator: There are no replicates of 'x' in 'none'.");
    }

    // Six strata take eight replicates; Fay's factor shrinks the deviations, and the scale makes up for it.
    [Theory]
    [InlineData(0, 0.125)]
    [InlineData(0.5, 0.5)]
    public void BalancedRepeated_Scale_MakesUpForFaysFactor(double fay, double scale)
    {
        var replicates = ReplicateDesign.BalancedRepeated(Pairs(), fay);

        (replicates.Count, replicates.Scale, replicates.Centre)
            .Should()
            .Be((8, scale, ReplicateCentre.MeanOfReplicates));
        replicates.ReplicateScales.Should().Equal(1, 1, 1, 1, 1, 1, 1, 1);
    }

    private static EstimationOptions Complete { get; } = new() { MissingAnswers = MissingAnswers.CompleteCases };

    // Six strata of two clusters of two rows; y is missing in every seventh row.
    private static SurveyDesign Pairs(bool withSum = false)
    {
        const int rows = 24;
        double[] x = [.. Enumerable.Range(0, rows).Select(row => (double)((row * row * 7) % 31))];
        double[] y = [.. Enumerable.Range(0, rows).Select(row => row % 7 == 0 ? double.NaN : 5 + ((row * 11) % 13))];
        var builder = new SurveyDataBuilder(rows)
            .AddCategories("h", [.. Enumerable.Range(0, rows).Select(row => $"s{row / 4}")])
            .AddCategories("c", [.. Enumerable.Range(0, rows).Select(row => $"{row / 2 % 2}")])
            .AddCategories("g", [.. Enumerable.Range(0, rows).Select(row => row % 2 == 0 ? "even" : "odd")])
            .AddNumbers("w", [.. Enumerable.Range(0, rows).Select(row => 1 + (0.5 * (row % 3)))])
            .AddNumbers("x", x)
            .AddNumbers("y", y);
        if (withSum)
        {
            builder.AddNumbers("sum", [.. x.Zip(y, (a, b) => a + b)]);
        }

        return SurveyDesign.Create(
            builder.Build(),
            new SurveyDesignOptions("w", new SamplingStage("c") { Strata = "h" })
        );
    }

    private static SurveyDataBuilder Copy(SurveyData data)
    {
        var builder = new SurveyDataBuilder(data.RowCount);
        foreach (string column in data.NumberColumns)
        {
            builder.AddNumbers(
                column,
                [.. Enumerable.Range(0, data.RowCount).Select(row => data.NumberAt(column, row))]
            );
        }

        foreach (string column in data.CategoryColumns)
        {
            builder.AddCategories(
                column,
                [.. Enumerable.Range(0, data.RowCount).Select(row => data.CategoryAt(column, row))]
            );
        }

        return builder;
    }

    private static SurveyData ReadMultipliers()
    {
        using var file = File.OpenRead(
            Path.Combine(AppContext.BaseDirectory, "Reference", "survey-bootstrap-multipliers.csv.gz")
        );
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        string[] columns = reader.ReadLine()!.Split(',');
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            rows.Add(line.Split(','));
        }

        var builder = new SurveyDataBuilder(rows.Count)
            .AddCategories("province", [.. rows.Select(row => row[0])])
            .AddCategories("village", [.. rows.Select(row => row[1])]);
        for (int i = 2; i < columns.Length; i++)
        {
            int column = i;
            builder.AddNumbers(
                columns[i],
                [.. rows.Select(row => (double?)double.Parse(row[column], CultureInfo.InvariantCulture))]
            );
        }

        return builder.Build();
    }

    private static void ShouldBe(ReplicateEstimates estimates, string file, string column)
    {
        foreach (var row in ReferenceFile.Read(file))
        {
            var estimate = estimates.Estimates.Find(row["indicator"]);
            estimate.Value.Should().BeApproximately(row.Number("mean"), EstimatePrecision * row.Number("mean"));
            estimate.StandardError.Should().BeApproximately(row.Number(column), ErrorPrecision * row.Number(column));
        }
    }

    private static void ShouldAgree(SurveyEstimates estimates, SurveyEstimates expected, double precision)
    {
        estimates.Rows.Should().HaveSameCount(expected.Rows);
        foreach (var (estimate, other) in estimates.Rows.Zip(expected.Rows))
        {
            estimate.Value.Should().BeApproximately(other.Value, EstimatePrecision * Math.Abs(other.Value));
            estimate.StandardError.Should().BeApproximately(other.StandardError, precision * other.StandardError);
            (estimate.Indicator, estimate.Domain, estimate.RowCount)
                .Should()
                .Be((other.Indicator, other.Domain, other.RowCount));
        }
    }

    private static double Square(double value) => value * value;
}
