using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Normalization;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Construction;

public class ConstructedIndexTests
{
    // COINr prints 17 digits; the two differ by the order of additions alone.
    private const double Precision = 1e-9;

    private static readonly ConstructedIndex Arithmetic = ConstructedIndex.Compute(CoinrIndex.Data, CoinrIndex.Design);

    private static readonly ConstructedIndex Geometric = ConstructedIndex.Compute(
        CoinrIndex.Data,
        CoinrIndex.Design,
        new ConstructionOptions
        {
            Normalization = NormalizationMethod.MinMax(1, 100),
            Aggregation = AggregationMethod.Geometric,
        }
    );

    private static readonly string[] Groups = ["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "PAPI"];

    [Fact]
    public void Compute_MinMaxArithmetic_ReproducesCoinr() => ShouldReproduce(Arithmetic, "coinr-minmax-amean.csv");

    [Fact]
    public void Compute_MinMaxGeometric_ReproducesCoinr() => ShouldReproduce(Geometric, "coinr-minmax-gmean.csv");

    [Fact]
    public void Compute_MinMax_NormalizesAsCoinr()
    {
        foreach (var row in ReferenceFile.Read("coinr-minmax-normalised.csv"))
        {
            foreach (var indicator in CoinrIndex.Design.Indicators)
            {
                Arithmetic
                    .ScoreOf(row["uCode"], indicator.Code)
                    .Should()
                    .BeApproximately(row.Number(indicator.Code), Precision);
            }
        }
    }

    [Fact]
    public void RankOf_ArithmeticAndGeometric_DifferAsInCoinr()
    {
        foreach (var row in ReferenceFile.Read("coinr-compare-amean-gmean.csv"))
        {
            Arithmetic.RankOf(row["uCode"], "PAPI").Should().Be(row.Integer("coin.1"));
            Geometric.RankOf(row["uCode"], "PAPI").Should().Be(row.Integer("coin.2"));
        }
    }

    [Fact]
    public void Compute_PapiOptions_RankAsPublished()
    {
        var scores = Published.Scored.Year(2024);
        var index = ConstructedIndex.Compute(
            UnitTable.From(scores),
            IndexDesign.From(scores.Index),
            ConstructionOptions.Papi
        );

        index.Rows.Should().HaveCount(61);
        foreach (var row in scores.Rank().Rows)
        {
            // The total is the sum of eight dimensions of which the index is the mean; a few additions differ.
            index.ScoreOf(row.Province.Code, "total").Should().BeApproximately(row.Score.Points / 8, 1e-12);
            index.RankOf(row.Province.Code, "total").Should().Be(row.Rank);
        }
    }

    [Fact]
    public void Compute_MissingPart_MakesTheWholeMissing()
    {
        var index = ConstructedIndex.Compute(WithGap, TwoParts, Plain);

        index.ScoreOf("u1", "all").Should().BeNull();
        index.RankOf("u1", "all").Should().BeNull();
        index.Unranked.Should().Equal(Unit(1));
        index.Rows.Should().HaveCount(2).And.OnlyContain(row => row.Ranked == 2);
    }

    [Theory]
    [InlineData("arithmetic", 4)]
    [InlineData("geometric", 4)]
    [InlineData("harmonic", 4)]
    [InlineData("generalized:2", 4)]
    [InlineData("median", 4)]
    public void Compute_AnyPartIsEnough_TakesTheOnesAtHand(string method, double expected)
    {
        AggregationMethod.TryParse(method, out var aggregation).Should().BeTrue();

        var index = ConstructedIndex.Compute(
            WithGap,
            TwoParts,
            Plain with
            {
                DataThreshold = 0,
                Aggregation = aggregation!,
            }
        );

        index.ScoreOf("u1", "all").Should().BeApproximately(expected, 1e-12);
    }

    // 14 of 25 are 0.56, although 0.56 × 25 comes out a hair above 14; the same of 7 and 100.
    [Theory]
    [InlineData(14, 25, 0.56)]
    [InlineData(7, 100, 0.07)]
    public void Compute_JustTheThreshold_IsEnough(int present, int all, double threshold)
    {
        string[] codes = [.. Enumerable.Range(0, all).Select(i => $"x{i}")];
        var data = UnitTable.Create(
            [Unit(0), Unit(1)],
            codes,
            [.. codes.Select((_, i) => (IReadOnlyList<double?>)[i < present ? 1 : null, 2])],
            "test"
        );
        var design = IndexDesign.Create(
            "wide",
            [new DesignNode { Code = "all" }, .. codes.Select(code => new DesignNode { Code = code, Parent = "all" })]
        );

        var index = ConstructedIndex.Compute(data, design, Plain with { DataThreshold = threshold });

        index.ScoreOf("u0", "all").Should().BeApproximately(1, 1e-12);
    }

    // By hand: shares 1/4 and 3/4 of 1 and 16.
    [Theory]
    [InlineData("arithmetic", 12.25)]
    [InlineData("geometric", 8)]
    [InlineData("harmonic", 3.3684210526315788)]
    [InlineData("generalized:0.5", 10.5625)]
    [InlineData("generalized:-1", 3.3684210526315788)]
    [InlineData("median", 16)]
    public void Compute_WeightedParts_FollowsTheFormula(string method, double expected)
    {
        AggregationMethod.TryParse(method, out var aggregation).Should().BeTrue();
        var data = Table([1, 2], [16, 2]);
        var design = TwoParts.WithWeights(new Dictionary<string, double>(StringComparer.Ordinal) { ["b"] = 3 });

        var index = ConstructedIndex.Compute(data, design, Plain with { Aggregation = aggregation! });

        index.ScoreOf("u0", "all").Should().BeApproximately(expected, 1e-12);
    }

    [Fact]
    public void Compute_MedianOfEvenWeights_IsHalfway() =>
        ConstructedIndex
            .Compute(Table([1, 2], [16, 2]), TwoParts, Plain with { Aggregation = AggregationMethod.Median })
            .ScoreOf("u0", "all")
            .Should()
            .Be(8.5);

    // By hand: a (weight 3) puts u0 above u1 and u1 above u2, b (weight 1) the reverse; u3 equals u0 on both.
    [Fact]
    public void Compute_Copeland_CountsOutrankedUnits()
    {
        var design = TwoParts.WithWeights(new Dictionary<string, double>(StringComparer.Ordinal) { ["a"] = 3 });

        var index = ConstructedIndex.Compute(
            Table([9, 5, 1, 9], [1, 2, 3, 1]),
            design,
            Plain with
            {
                Aggregation = AggregationMethod.Copeland,
            }
        );

        index
            .RankingOf("all")
            .Select(row => (row.Unit.Code, row.Score))
            .Should()
            .Equal(("u0", 2), ("u3", 2), ("u1", -1), ("u2", -3));
        index.RankOf("u3", "all").Should().Be(1);
    }

    // 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ in the last bit; the other part decides.
    [Fact]
    public void Compute_CopelandOfEqualSums_OutranksNobodyByNoise()
    {
        string[] codes = ["p", "q", "r", "s"];
        var data = UnitTable.Create(
            [Unit(0), Unit(1)],
            codes,
            [
                [0.1, 0.3],
                [0.2, 0.2],
                [0.3, 0.1],
                [1, 2],
            ],
            "test"
        );
        var design = IndexDesign
            .Create(
                "nested",
                [
                    new DesignNode { Code = "all" },
                    new DesignNode { Code = "A", Parent = "all" },
                    new DesignNode
                    {
                        Code = "B",
                        Parent = "all",
                        Weight = 0.5,
                    },
                    .. codes.Select(code => new DesignNode { Code = code, Parent = code is "s" ? "B" : "A" }),
                ]
            )
            .WithAggregation(0, AggregationMethod.Copeland);

        var index = ConstructedIndex.Compute(data, design, Plain);

        index.ScoreOf("u1", "all").Should().Be(1);
        index.ScoreOf("u0", "all").Should().Be(-1);
    }

    // By hand, on 2, 4, 4, 10 with scale 0 to 20 and target 8; mean 5, n − 1 standard deviation √12.
    [Theory]
    [InlineData("none", 2, 4, 4, 10)]
    [InlineData("minmax:0:8", 0, 2, 2, 8)]
    [InlineData("goalposts:1:11", 2, 3, 3, 6)]
    [InlineData("zscore:10:3.4641016151377544", 7, 9, 9, 15)]
    [InlineData("rank", 1, 2, 2, 4)]
    [InlineData("percentile", 0, 1 / 3.0, 1 / 3.0, 1)]
    [InlineData("borda", 0, 1, 1, 3)]
    [InlineData("maximum", 0, 0.25, 0.25, 1)]
    [InlineData("target", 0, 1 / 3.0, 1 / 3.0, 1)]
    [InlineData("reference:u1", 0, 1, 1, 1)]
    [InlineData("fraction", 0.2, 0.4, 0.4, 1)]
    public void Compute_EachNormalization_FollowsItsFormula(string method, double u0, double u1, double u2, double u3)
    {
        double[] expected = [u0, u1, u2, u3];
        NormalizationMethod.TryParse(method, out var normalization).Should().BeTrue();

        var index = ConstructedIndex.Compute(
            Table([2, 4, 4, 10], [1, 2, 3, 4]),
            TwoParts,
            Plain with
            {
                Normalization = normalization!,
            }
        );

        for (int unit = 0; unit < expected.Length; unit++)
        {
            index.ScoreOf($"u{unit}", "a").Should().BeApproximately(expected[unit], 1e-12);
        }
    }

    // The same values where less is better: u0, the lowest, is the best. Oriented: −2, −4, −4, −10.
    [Theory]
    [InlineData("none", -2, -4, -4, -10)]
    [InlineData("minmax:0:8", 8, 6, 6, 0)]
    [InlineData("goalposts:1:11", 10, 9, 9, 6)]
    [InlineData("zscore:10:3.4641016151377544", 13, 11, 11, 5)]
    [InlineData("rank", 4, 2, 2, 1)]
    [InlineData("borda", 3, 1, 1, 0)]
    [InlineData("target", 1, 1, 1, 0)]
    public void Compute_LessIsBetter_TurnsRoundFirst(string method, double u0, double u1, double u2, double u3)
    {
        double[] expected = [u0, u1, u2, u3];
        NormalizationMethod.TryParse(method, out var normalization).Should().BeTrue();
        var design = IndexDesign.Create(
            "reversed",
            TwoParts.Nodes.Select(node =>
                node.Code is "a" ? node with { Direction = IndicatorDirection.LowerIsBetter } : node
            )
        );

        var index = ConstructedIndex.Compute(
            Table([2, 4, 4, 10], [1, 2, 3, 4]),
            design,
            Plain with
            {
                Normalization = normalization!,
            }
        );

        for (int unit = 0; unit < expected.Length; unit++)
        {
            index.ScoreOf($"u{unit}", "a").Should().BeApproximately(expected[unit], 1e-12);
        }
    }

    [Theory]
    [InlineData("minmax:0:100")]
    [InlineData("zscore:0:1")]
    [InlineData("rank")]
    [InlineData("percentile")]
    [InlineData("maximum")]
    public void Compute_ConstantIndicator_IsRefusedByName(string method)
    {
        NormalizationMethod.TryParse(method, out var normalization).Should().BeTrue();

        var construct = () =>
            ConstructedIndex.Compute(
                Table([3, 3, 3], [1, 2, 3]),
                TwoParts,
                Plain with
                {
                    Normalization = normalization!,
                }
            );

        construct
            .Should()
            .Throw<UndefinedIndexException>()
            .Which.Problems.Should()
            .ContainSingle(problem => problem.Node == "a");
    }

    [Fact]
    public void Compute_ConstantIndicatorSkipped_LeavesItsWeightToItsSiblings()
    {
        var options = new ConstructionOptions { ConstantIndicators = ConstantIndicatorPolicy.Skip };

        var index = ConstructedIndex.Compute(Table([3, 3, 3], [1, 2, 3]), TwoParts, options);

        index.Skipped.Should().ContainSingle(node => node.Code == "a");
        index.ScoreOf("u1", "a").Should().BeNull();
        index.ScoreOf("u1", "all").Should().Be(50);
    }

    [Fact]
    public void Compute_AllConstant_IsRefusedEvenWhenSkipping()
    {
        var construct = () =>
            ConstructedIndex.Compute(
                Table([3, 3, 3], [1, 1, 1]),
                TwoParts,
                new ConstructionOptions { ConstantIndicators = ConstantIndicatorPolicy.Skip }
            );

        construct.Should().Throw<UndefinedIndexException>();
    }

    [Fact]
    public void Compute_GeometricMeanOfZero_NamesTheGroupAndTheUnit()
    {
        var construct = () =>
            ConstructedIndex.Compute(
                Table([1, 2], [0, 2]),
                TwoParts,
                Plain with
                {
                    Aggregation = AggregationMethod.Geometric,
                }
            );

        construct
            .Should()
            .Throw<UndefinedIndexException>()
            .Which.Problems.Should()
            .ContainSingle(problem => problem.Node == "all")
            .Which.Message.English.Should()
            .Contain("u0");
    }

    [Fact]
    public void Compute_ScoresBeyondNumbers_AreRefused()
    {
        var construct = () =>
            ConstructedIndex.Compute(
                Table([1e50, 2], [1, 2]),
                TwoParts,
                Plain with
                {
                    Aggregation = AggregationMethod.Generalized(9),
                }
            );

        construct.Should().Throw<UndefinedIndexException>();
    }

    [Fact]
    public void Compute_TableWithoutIndicator_NamesIt()
    {
        var data = UnitTable.Create(
            [Unit(0)],
            ["a"],
            [
                [1],
            ],
            "test"
        );

        var construct = () => ConstructedIndex.Compute(data, TwoParts, Plain);

        construct.Should().Throw<ArgumentException>().WithMessage("*: b.*");
    }

    [Fact]
    public void Compute_SeveralFaults_AreListedInOneMessage() =>
        FluentActions
            .Invoking(() => ConstructedIndex.Compute(Table([3, 3, 3], [1, 1, 1]), SampleUnits.Flat(2)))
            .Should()
            .Throw<UndefinedIndexException>()
            .Which.Message.Split(Environment.NewLine)
            .Should()
            .Equal(
                "The index flat cannot be constructed:",
                "- a: all units have the same value, which minmax:0:100 cannot normalise; skip the indicator or choose another method.",
                "- b: all units have the same value, which minmax:0:100 cannot normalise; skip the indicator or choose another method."
            );

    [Fact]
    public void ToString_OfAnIndex_CountsTheRanked() =>
        ConstructedIndex
            .Compute(SampleUnits.Table([1, 2, null]), SampleUnits.Flat(1))
            .ToString()
            .Should()
            .Be("flat: 2 ranked, minmax:0:100, arithmetic, data threshold 1");

    private static ConstructionOptions Plain { get; } = new() { Normalization = NormalizationMethod.None };

    private static IndexDesign TwoParts { get; } =
        IndexDesign.Create(
            "two-parts",
            [
                new DesignNode { Code = "all" },
                new DesignNode
                {
                    Code = "a",
                    Parent = "all",
                    Goalposts = new ScoreRange(0, 20),
                    Target = 8,
                },
                new DesignNode
                {
                    Code = "b",
                    Parent = "all",
                    Goalposts = new ScoreRange(0, 20),
                    Target = 8,
                },
            ]
        );

    private static UnitTable WithGap { get; } = Table([1, 4, 7], [2, null, 9]);

    private static UnitTable Table(params double?[][] columns) =>
        UnitTable.Create(
            [.. Enumerable.Range(0, columns[0].Length).Select(Unit)],
            ["a", "b"],
            [.. columns.Select(column => (IReadOnlyList<double?>)column)],
            "test"
        );

    private static IndexUnit Unit(int number) => new($"u{number}", new LocalizedText($"u{number}", $"u{number}"));

    private static void ShouldReproduce(ConstructedIndex index, string file)
    {
        var rows = ReferenceFile.Read(file);
        rows.Should().HaveCount(61);
        foreach (var row in rows)
        {
            foreach (string group in Groups)
            {
                index.ScoreOf(row["uCode"], group).Should().BeApproximately(row.Number(group), Precision);
                index.RankOf(row["uCode"], group).Should().Be(row.Integer($"{group}_rank"));
            }
        }
    }
}
