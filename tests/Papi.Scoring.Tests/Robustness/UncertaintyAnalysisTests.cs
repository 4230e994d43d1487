using Papi.Scoring.Aggregation;
using Papi.Scoring.Classification;
using Papi.Scoring.Construction;
using Papi.Scoring.Normalization;
using Papi.Scoring.Preparation;
using Papi.Scoring.Robustness;
using Papi.Scoring.Tests.Construction;
using Papi.Scoring.Tests.Support;
using Papi.Scoring.Text;

namespace Papi.Scoring.Tests.Robustness;

public class UncertaintyAnalysisTests
{
    private static readonly UnitTable Dimensions = UnitTable.From(Published.Scored.Year(2024), depth: 1);

    private static readonly IndexDesign OfDimensions = IndexDesign.From(Published.Scored.Year(2024).Index, depth: 1);

    private static readonly UnitTable SubDimensions = UnitTable.From(Published.Scored.Year(2024));

    private static readonly IndexDesign OfSubDimensions = IndexDesign.From(Published.Scored.Year(2024).Index);

    private static readonly UncertaintyOptions Options = new()
    {
        Seed = 1,
        Draws = 500,
        TierScheme = TierScheme.PapiSince2023,
    };

    // COINr, 1,000 replications over the weights of the dimensions and arithmetic or geometric means.
    [Fact]
    public void OfVariants_ReplicationsOfCoinr_GiveItsRankStatistics()
    {
        var analysis = UncertaintyAnalysis.OfVariants(
            ConstructedIndex.Compute(CoinrIndex.Data, CoinrIndex.Design, CoinrIndex.MinMaxFromOne),
            CoinrIndex.VariantsOf("coinr-ua1000-inputs.csv")
        );

        analysis.Draws.Should().Be(1000);
        var rows = ReferenceFile.Read("coinr-ua1000-rankstats.csv");
        rows.Should().HaveCount(61);
        foreach (var row in rows)
        {
            var own = analysis.Of(row["uCode"])!;
            own.NominalRank.Should().Be(row.Integer("Nominal"));
            own.MeanRank.Should().BeApproximately(row.Number("Mean"), 1e-9);
            own.MedianRank.Should().Be(row.Number("Median"));
            own.Percentile5.Should().BeApproximately(row.Number("Q5"), 1e-9);
            own.Percentile95.Should().BeApproximately(row.Number("Q95"), 1e-9);
        }
    }

    [Theory]
    [MemberData(nameof(Published.Years), MemberType = typeof(Published))]
    public void AnalyzeUncertainty_NothingVaries_GivesThePublishedRanksAndTiers(int year)
    {
        var scores = Published.Scored.Year(year);
        var (ranking, tiers) = (scores.Rank(), scores.Classify());

        var analysis = scores.AnalyzeUncertainty(new UncertainInputs(), new UncertaintyOptions { Seed = 1, Draws = 3 });

        analysis.Rows.Should().HaveCount(ranking.Ranked);
        foreach (var row in analysis.Rows)
        {
            int published = ranking.Of(row.Unit.Code)!.Rank;
            row.NominalRank.Should().Be(published);
            new[] { row.MeanRank, row.MedianRank, row.Percentile5, row.Percentile95 }
                .Should()
                .AllBeEquivalentTo((double)published);
            row.Tiers![tiers.Of(row.Unit.Code)!.Tier].Should().Be(1);
            analysis.ProbabilityOfRank(row.Unit.Code, published).Should().Be(1);
        }
    }

    public static TheoryData<string> ManyInputs =>
        ["weights", "weights and methods", "all levels", "left out", "standard errors", "everything"];

    [Theory]
    [MemberData(nameof(ManyInputs))]
    public void Compute_OneTwoOrThreeThreads_SameResult(string name)
    {
        UncertaintyAnalysis With(int threads) =>
            UncertaintyAnalysis.Compute(
                ConstructedIndex.Compute(SubDimensions, OfSubDimensions, ConstructionOptions.Papi),
                InputsOf(name),
                Options with
                {
                    MaxThreads = threads,
                }
            );

        string one = Fingerprint(With(1));

        Fingerprint(With(2)).Should().Be(one);
        Fingerprint(With(3)).Should().Be(one);
    }

    [Theory]
    [MemberData(nameof(ManyInputs))]
    public void Compute_AnyInputs_ProbabilitiesAreThoseOfADistribution(string name)
    {
        var analysis = UncertaintyAnalysis.Compute(
            ConstructedIndex.Compute(SubDimensions, OfSubDimensions, ConstructionOptions.Papi),
            InputsOf(name),
            Options
        );

        foreach (var row in analysis.Rows)
        {
            string unit = row.Unit.Code;
            double ranks = Enumerable.Range(1, 61).Sum(rank => analysis.ProbabilityOfRank(unit, rank)!.Value);
            ranks.Should().BeApproximately(1, 1e-12);
            var tiers = row.Tiers!;
            (tiers.High + tiers.HighAverage + tiers.LowAverage + tiers.Low).Should().BeApproximately(1, 1e-12);
            row.Percentile5.Should().BeLessThanOrEqualTo(row.MedianRank);
            row.MedianRank.Should().BeLessThanOrEqualTo(row.Percentile95);

            // A rank is 1 and one more for each unit above.
            double above = analysis
                .Rows.Where(other => other.Unit != row.Unit)
                .Sum(other => analysis.ProbabilityAbove(other.Unit.Code, unit)!.Value);
            row.MeanRank.Should().BeApproximately(1 + above, 1e-9);
        }
    }

    // The plain way and the general way are the same sums: a second normalisation, the same as the first, forces the general one.
    [Fact]
    public void Compute_WeightsAlone_EqualTheGeneralWay()
    {
        UncertaintyAnalysis With(params NormalizationMethod[] normalizations) =>
            UncertaintyAnalysis.Compute(
                ConstructedIndex.Compute(Dimensions, OfDimensions, ConstructionOptions.Papi),
                new UncertainInputs { Weights = WeightVariation.Noise(0.5), Normalizations = normalizations },
                Options
            );
        var same = ConstructionOptions.Papi.Normalization;

        Fingerprint(With(same, same)).Should().Be(Fingerprint(With()));
    }

    [Fact]
    public void Compute_AnotherInputVaries_LeavesTheWeightsAsTheyWere()
    {
        var inputs = new UncertainInputs { Weights = WeightVariation.Dirichlet(1) };
        var always = inputs with { Aggregations = [AggregationMethod.Arithmetic, AggregationMethod.Arithmetic] };

        Fingerprint(
                UncertaintyAnalysis.Compute(
                    ConstructedIndex.Compute(Dimensions, OfDimensions, ConstructionOptions.Papi),
                    always,
                    Options
                )
            )
            .Should()
            .Be(
                Fingerprint(
                    UncertaintyAnalysis.Compute(
                        ConstructedIndex.Compute(Dimensions, OfDimensions, ConstructionOptions.Papi),
                        inputs,
                        Options
                    )
                )
            );
    }

    // The oracle: every variant constructed anew, through the public API alone.
    [Fact]
    public void OfVariants_AnyVariant_RanksAsTheIndexConstructedAnew()
    {
        IndexVariant[] variants =
        [
            new() { LeftOut = "D7" },
            new() { LeftOut = "3.2", Aggregation = AggregationMethod.Geometric },
            new() { Normalization = NormalizationMethod.MinMax(1, 100), Weights = [1, 2, 3, 4, 5, 6, 7, 8] },
            new() { Normalization = NormalizationMethod.Rank, Aggregation = AggregationMethod.Harmonic },
            new() { Aggregation = AggregationMethod.Copeland },
        ];
        foreach (var variant in variants)
        {
            var analysis = UncertaintyAnalysis.OfVariants(
                ConstructedIndex.Compute(SubDimensions, OfSubDimensions, ConstructionOptions.Papi),
                [variant]
            );

            var anew = Construct(variant);
            analysis
                .Rows.Select(row => (row.Unit.Code, row.MeanRank))
                .Should()
                .BeEquivalentTo(anew.Rows.Select(row => (row.Unit.Code, (double)row.Rank)));
        }
    }

    [Fact]
    public void Compute_StandardErrors_SpreadRanksAsTheSimulationOfScoresDoes()
    {
        // One part of one scale: the index is the score itself, and ranks are those of scores drawn within their errors.
        var totals = UnitTable.Create(
            Dimensions.Units,
            ["x"],
            [Dimensions.Units.Select(unit => (double?)Published.Points(2024, unit.Code, "total")).ToArray()],
            "totals"
        );
        var errors = UnitTable.Create(
            Dimensions.Units,
            ["x"],
            [Dimensions.Units.Select(_ => (double?)0.5).ToArray()],
            "se"
        );
        var design = IndexDesign.Create(
            "totals",
            [new DesignNode { Code = "index" }, new DesignNode { Code = "x", Parent = "index" }]
        );

        var analysis = UncertaintyAnalysis.Compute(
            ConstructedIndex.Compute(
                totals,
                design,
                new ConstructionOptions { Normalization = NormalizationMethod.None }
            ),
            new UncertainInputs { StandardErrors = errors },
            new UncertaintyOptions { Seed = 7, Draws = 20_000 }
        );

        // Φ((a − b) / (0.5 √2)) within four standard errors of 20,000 draws, 0.0142 at most.
        double difference = totals.ValueOf("12", "x")!.Value - totals.ValueOf("01", "x")!.Value;
        double expected = MathNet.Numerics.Distributions.Normal.CDF(0, 0.5 * Math.Sqrt(2), difference);
        analysis.ProbabilityAbove("12", "01").Should().BeApproximately(expected, 0.0142);
        analysis.Of("12")!.MedianRank.Should().BeApproximately(31, 3);
    }

    [Fact]
    public void Compute_UndefinedCombination_IsRefusedWithTheReason()
    {
        var compute = () =>
            UncertaintyAnalysis.Compute(
                ConstructedIndex.Compute(SubDimensions, OfSubDimensions, ConstructionOptions.Default),
                new UncertainInputs { Aggregations = [AggregationMethod.Arithmetic, AggregationMethod.Geometric] },
                Options
            );

        compute.Should().Throw<UndefinedIndexException>().Which.Problems.Should().NotBeEmpty();
    }

    [Fact]
    public void Compute_WeightsOfAnotherLength_AreRefused()
    {
        var compute = () =>
            UncertaintyAnalysis.Compute(
                ConstructedIndex.Compute(SubDimensions, OfSubDimensions, ConstructionOptions.Papi),
                new UncertainInputs
                {
                    Weights = WeightVariation.Given([
                        [1, 2],
                    ]),
                },
                Options
            );

        compute.Should().Throw<ArgumentException>().WithMessage("*2 weights*8 children*");
    }

    [Fact]
    public void Compute_MoreUnitsThanARankHasRoomFor_AreRefused()
    {
        IndexUnit[] units =
        [
            .. Enumerable.Range(0, 32_768).Select(i => new IndexUnit($"u{i}", new LocalizedText($"u{i}", $"u{i}"))),
        ];
        var many = UnitTable.Create(
            units,
            ["x"],
            [
                [.. units.Select((_, i) => (double?)i)],
            ],
            "many"
        );
        var design = IndexDesign.Create(
            "many",
            [new DesignNode { Code = "index" }, new DesignNode { Code = "x", Parent = "index" }]
        );
        var index = ConstructedIndex.Compute(many, design, ConstructionOptions.Default);

        var compute = () => UncertaintyAnalysis.Compute(index, new UncertainInputs(), Options);

        compute.Should().Throw<ArgumentException>().WithMessage("32768 units*32767 at most*");
    }

    [Fact]
    public void Compute_AllLeftOut_IsRefused()
    {
        var compute = () =>
            UncertaintyAnalysis.Compute(
                ConstructedIndex.Compute(SubDimensions, OfSubDimensions, ConstructionOptions.Papi),
                new UncertainInputs { LeftOut = ["total"] },
                Options
            );

        compute.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Compute_StandardErrorMissing_NamesTheValue()
    {
        var compute = () =>
            UncertaintyAnalysis.Compute(
                ConstructedIndex.Compute(Dimensions, OfDimensions, ConstructionOptions.Papi),
                new UncertainInputs
                {
                    StandardErrors = UnitTable.Create(
                        Dimensions.Units,
                        Dimensions.Indicators,
                        [
                            .. Dimensions.Indicators.Select(code =>
                                Dimensions
                                    .Units.Select(unit => code is "D3" && unit.Code is "12" ? null : (double?)0.1)
                                    .ToArray()
                            ),
                        ],
                        "se"
                    ),
                },
                Options
            );

        compute.Should().Throw<ArgumentException>().WithMessage("*D3 for 12*");
    }

    [Fact]
    public void Compute_Cancelled_GivesUp()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        var compute = () =>
            UncertaintyAnalysis.Compute(
                ConstructedIndex.Compute(Dimensions, OfDimensions, ConstructionOptions.Papi),
                InputsOf("weights"),
                Options,
                cancellationToken: source.Token
            );

        compute.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Of_ProvinceWithoutScore_IsNull()
    {
        var partly = UnitTable.From(Published.Scored.Year(2022));
        var analysis = UncertaintyAnalysis.Compute(
            ConstructedIndex.Compute(
                partly,
                IndexDesign.From(Published.Scored.Year(2022).Index),
                ConstructionOptions.Papi
            ),
            InputsOf("weights"),
            Options with
            {
                TierScheme = TierScheme.Papi2022,
            }
        );

        // Bắc Giang 2022 has some dimensions only.
        analysis.Of("24").Should().BeNull();
        analysis.Quantile("24", 0.5).Should().BeNull();
        analysis.ProbabilityAbove("24", "12").Should().BeNull();
        analysis.Rows.Should().HaveCount(61);
    }

    [Fact]
    public void ProbabilityAbove_PairsNotCounted_SaysSo()
    {
        var analysis = UncertaintyAnalysis.Compute(
            ConstructedIndex.Compute(Dimensions, OfDimensions, ConstructionOptions.Papi),
            InputsOf("weights"),
            Options with
            {
                ComparePairs = false,
            }
        );

        var ask = () => analysis.ProbabilityAbove("12", "01");

        ask.Should().Throw<InvalidOperationException>();
    }

    private static ConstructedIndex Construct(IndexVariant variant)
    {
        var design = variant.LeftOut is { } left ? OfSubDimensions.Without(left) : OfSubDimensions;
        if (variant.Weights is { } weights)
        {
            design = design.WithWeights(
                weights.Select((weight, i) => ($"D{i + 1}", weight)).ToDictionary(StringComparer.Ordinal)
            );
        }

        return ConstructedIndex.Compute(
            SubDimensions,
            design,
            ConstructionOptions.Papi with
            {
                Normalization = variant.Normalization ?? ConstructionOptions.Papi.Normalization,
                Aggregation = variant.Aggregation ?? AggregationMethod.Arithmetic,
            }
        );
    }

    private static UncertainInputs InputsOf(string name)
    {
        var weights = new UncertainInputs { Weights = WeightVariation.Noise(0.25) };
        var methods = weights with
        {
            Normalizations = [NormalizationMethod.Goalposts(1, 10), NormalizationMethod.MinMax(1, 10)],
            Aggregations = [AggregationMethod.Arithmetic, AggregationMethod.Geometric],
        };
        return name switch
        {
            "weights" => weights,
            "weights and methods" => methods,
            "all levels" => new UncertainInputs { Weights = WeightVariation.Dirichlet(5).At(0) },
            "left out" => new UncertainInputs { LeftOut = ["D1", "D2", "7.3"] },
            "standard errors" => new UncertainInputs { StandardErrors = Errors },
            _ => methods with { LeftOut = ["D7", "6.1"], StandardErrors = Errors },
        };
    }

    private static UnitTable Errors { get; } =
        UnitTable.Create(
            SubDimensions.Units,
            SubDimensions.Indicators,
            [.. SubDimensions.Indicators.Select(_ => SubDimensions.Units.Select(_ => (double?)0.02).ToArray())],
            "se"
        );

    // Every number to the last bit.
    private static string Fingerprint(UncertaintyAnalysis analysis) =>
        string.Join(
            '\n',
            analysis.Rows.Select(row =>
                $"{row.Unit.Code} {row.MeanRank:R} {row.MedianRank:R} {row.Percentile5:R} {row.Percentile95:R} {row.Tiers} "
                + string.Join(
                    ' ',
                    Enumerable.Range(1, 61).Select(rank => analysis.ProbabilityOfRank(row.Unit.Code, rank))
                )
                + analysis.ProbabilityAbove(row.Unit.Code, "01")
            )
        );

    // By y alone b is second and a third; c is first either way.
    [Fact]
    public void OfVariants_ThreeUnitsWithAndWithoutX_HasTheRanksByHand()
    {
        var analysis = UncertaintyAnalysis.OfVariants(
            ThreeUnits.Nominal,
            [new IndexVariant(), new() { LeftOut = "x" }]
        );

        analysis.ToString().Should().Be("three: 2 draws, given variants");
        analysis.Rows.Select(row => row.ToString()).Should().Contain("2/3 a: mean 2.5, 2.05 to 2.95");
        (analysis.Quantile("a", 0), analysis.Quantile("a", 1)).Should().Be((2, 3));
        Enumerable.Range(1, 3).Select(rank => analysis.ProbabilityOfRank("b", rank)).Should().Equal(0, 0.5, 0.5);
        (analysis.ProbabilityAbove("c", "a"), analysis.ProbabilityAbove("a", "b")).Should().Be((1, 0.5));
    }

    [Fact]
    public void Refusals_OfVariantsAndQuestions_SayWhatIsAsked()
    {
        var analysis = UncertaintyAnalysis.Compute(
            ThreeUnits.Nominal,
            new UncertainInputs(),
            new UncertaintyOptions
            {
                Seed = 1,
                Draws = 5,
                ComparePairs = false,
            }
        );

        analysis.ToString().Should().Be("three: 5 draws, nothing varies");
        new[]
        {
            Refusal.Of(() => UncertaintyAnalysis.OfVariants(ThreeUnits.Nominal, [])),
            Refusal.Of(() => UncertaintyAnalysis.OfVariants(ThreeUnits.Nominal, [new IndexVariant(), null!])),
            Refusal.Of(() => UncertaintyAnalysis.OfVariants(ThreeUnits.Nominal, [new() { Weights = [1] }])),
            Refusal.Of(() => UncertaintyAnalysis.OfVariants(ThreeUnits.Nominal, [new() { LeftOut = "index" }])),
            Refusal.Of(() =>
                UncertaintyAnalysis.OfVariants(
                    ThreeUnits.Construct([1, null, null], [null, 1, 1]),
                    [new IndexVariant()]
                )
            ),
            Refusal.Of(() => analysis.Quantile("a", -0.01)),
            Refusal.Of(() => analysis.Quantile("a", 1.01)),
            Refusal.Of(() => analysis.ProbabilityOfRank("a", 0)),
            Refusal.Of(() => analysis.ProbabilityOfRank("a", 4)),
            Refusal.Of(() => analysis.ProbabilityAbove("a", "b")),
        }
            .Should()
            .Equal(
                "variants: At least one variant is needed, and none is null.",
                "variants: At least one variant is needed, and none is null.",
                "variant: 1 weights do not fit the 2 children of index.",
                "code: Nothing is left of three without index.",
                "nominal: No unit has a score by the nominal choices.",
                "share = -0.01: A share from 0 to 1.",
                "share = 1.01: A share from 0 to 1.",
                "rank = 0: Ranks go from 1 to 3.",
                "rank = 4: Ranks go from 1 to 3.",
                "InvalidOperationException: The options of the analysis did not ask for pairs."
            );
    }

    [Fact]
    public void OfVariants_UnitThatHasNothingButWhatIsLeftOut_IsAProblemInBothLanguages()
    {
        var half = ThreeUnits.AsTheyAre with { DataThreshold = 0.5 };

        FluentActions
            .Invoking(() =>
                UncertaintyAnalysis.OfVariants(
                    ThreeUnits.Construct([4, 2, 1], [1, 2, null], half),
                    [new() { LeftOut = "x" }]
                )
            )
            .Should()
            .Throw<UndefinedIndexException>()
            .Which.Problems.Should()
            .Equal(
                new ConstructionProblem(
                    "index",
                    new LocalizedText(
                        "c có điểm theo cách tính danh nghĩa nhưng không có điểm theo none, arithmetic, data threshold 0.5.",
                        "c has a score by the nominal choices but none by none, arithmetic, data threshold 0.5."
                    )
                )
            );
    }

    [Fact]
    public void Refusals_OfStandardErrors_NameTheValue()
    {
        string With(UnitTable errors) =>
            Refusal.Of(() =>
                UncertaintyAnalysis.Compute(
                    ThreeUnits.Nominal,
                    new UncertainInputs { StandardErrors = errors },
                    new UncertaintyOptions { Seed = 1, Draws = 1 }
                )
            );

        new[]
        {
            With(ThreeUnits.Table(["x"], [0, 0, 0])),
            With(ThreeUnits.Table(["x", "y"], [0, 0, 0], [0, null, 0])),
            With(ThreeUnits.Table(["x", "y"], [0, 0, -0.1], [0, 0, 0])),
        }
            .Should()
            .Equal(
                "errors: There are no standard errors of y.",
                "errors: The standard error of y for b is missing or negative; 0 is for an exact value.",
                "errors: The standard error of x for c is missing or negative; 0 is for an exact value."
            );
    }

    [Fact]
    public void Compute_StandardErrorsOfZero_LeaveEveryRank()
    {
        var analysis = UncertaintyAnalysis.Compute(
            ThreeUnits.Nominal,
            new UncertainInputs { StandardErrors = ThreeUnits.Table(["x", "y"], [0, 0, 0], [0, 0, 0]) },
            new UncertaintyOptions { Seed = 1, Draws = 20 }
        );

        analysis
            .Rows.Should()
            .OnlyContain(row => row.Percentile5 == row.NominalRank && row.Percentile95 == row.NominalRank);
    }

    [Fact]
    public void Options_NothingChosenButTheSeed_CountPairsOfTenThousandDraws()
    {
        var options = new UncertaintyOptions { Seed = 3 };

        options.ToString().Should().Be("10000 draws, seed 3");
        (options.ComparePairs, options.TierScheme, options.MaxThreads).Should().Be((true, null, null));
        new[] { Refusal.Of(() => options with { MaxThreads = 0 }) }
            .Should()
            .Equal("value = 0: At least one thread is needed.");
        FluentActions
            .Invoking(() => options with { Draws = 0 })
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("value");
    }

    [Fact]
    public void Compute_StandardErrorsOfWhatBecameLogarithms_AreRefused()
    {
        IndexUnit[] units =
        [
            .. Enumerable.Range(0, 10).Select(i => new IndexUnit($"u{i}", new LocalizedText("u", "u"))),
        ];
        UnitTable Table(Func<int, double> x) =>
            UnitTable.Create(
                units,
                ["x", "y"],
                [
                    [.. units.Select((_, i) => (double?)x(i))],
                    [.. units.Select((_, i) => (double?)i)],
                ],
                "own.1"
            );
        var index = ConstructedIndex.Compute(
            Table(i => Math.Pow(4, i)),
            ThreeUnits.Design,
            new ConstructionOptions { Treatment = new OutlierTreatment { MaxWinsorized = 0 } }
        );

        Refusal
            .Of(() =>
                UncertaintyAnalysis.Compute(index, new UncertainInputs { StandardErrors = Table(_ => 0) }, Options)
            )
            .Should()
            .Be("errors: The treatment of outliers made logarithms of x; its standard errors are those of the values.");
    }
}
