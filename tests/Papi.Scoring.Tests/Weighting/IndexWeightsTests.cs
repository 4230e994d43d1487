using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Normalization;
using Papi.Scoring.Tests.Construction;
using Papi.Scoring.Tests.Support;
using Papi.Scoring.Weighting;

namespace Papi.Scoring.Tests.Weighting;

public class IndexWeightsTests
{
    // R prints 17 digits; prcomp goes by singular values, here it is the eigenvalues.
    private const double Precision = 1e-10;

    private static readonly ConstructedIndex Coinr = ConstructedIndex.Compute(CoinrIndex.Data, CoinrIndex.Design);

    // R 4.2.2: prcomp(D, scale. = TRUE)$rotation[, 1] of the eight dimensions, which is what get_PCA of COINr takes.
    [Fact]
    public void FromPrincipalComponents_Dimensions_AreTheLoadingsOfR()
    {
        double[] loadings =
        [
            0.34358359154948781,
            0.45871188329549217,
            0.33606695930517716,
            0.39587806896209937,
            0.35276468886301304,
            0.35983891249905814,
            0.18072283098221026,
            0.33953728340835004,
        ];

        var weights = IndexWeights.FromPrincipalComponents(Coinr, 0);

        for (int i = 0; i < loadings.Length; i++)
        {
            weights.Rows[i].Loading.Should().BeApproximately(loadings[i], Precision);
            weights.Rows[i].Share.Should().BeApproximately(loadings[i] / loadings.Sum(), Precision);
            weights.Design.ShareOf(weights.Rows[i].Node.Code).Should().BeApproximately(weights.Rows[i].Share, 1e-15);
        }

        weights
            .Groups.Should()
            .ContainSingle()
            .Which.ExplainedShare.Should()
            .BeApproximately(0.49152168498465942, Precision);
        weights.Groups[0].Units.Should().Be(61);
        weights.Design.ShareOf("SC11").Should().Be(0.25, "other levels keep their weights");
    }

    // R 4.2.2, prcomp of D3: -0.1802, 0.6820, 0.7088.
    [Fact]
    public void FromPrincipalComponents_MixedSigns_AreRefusedByName() =>
        FluentActions
            .Invoking(() => IndexWeights.FromPrincipalComponents(Coinr, 1))
            .Should()
            .Throw<UndefinedWeightsException>()
            .Which.Problems.Should()
            .ContainSingle(problem => problem.Node == "SC31")
            .Which.Message.English.Should()
            .Contain("-0.1802");

    [Fact]
    public void FromPrincipalComponents_TooFewUnitsOrNoSpread_AreRefusedByName()
    {
        var options = new ConstructionOptions { DataThreshold = 0, ConstantIndicators = ConstantIndicatorPolicy.Skip };
        var few = ConstructedIndex.Compute(SampleUnits.Table([1, 2, null], [null, 1, 2]), SampleUnits.Flat(2), options);
        var skipped = ConstructedIndex.Compute(SampleUnits.Table([1, 2, 3], [4, 4, 4]), SampleUnits.Flat(2), options);

        FluentActions
            .Invoking(() => IndexWeights.FromPrincipalComponents(few, 0))
            .Should()
            .Throw<UndefinedWeightsException>()
            .Which.Problems.Should()
            .ContainSingle(problem => problem.Node == "all");
        FluentActions
            .Invoking(() => IndexWeights.FromPrincipalComponents(skipped, 0))
            .Should()
            .Throw<UndefinedWeightsException>();
        FluentActions
            .Invoking(() => IndexWeights.FromPrincipalComponents(few, 1))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    // R 4.2.2: optim by Nelder and Mead on the same objective, restarted fifty times, reltol 1e-14: 0.01684255599630817.
    [Fact]
    public void Optimize_EqualImportances_ReachesTheOptimumOfR()
    {
        double[] correlations =
        [
            0.61713081012695936,
            0.83312779829377770,
            0.63695344927138975,
            0.79037594929720600,
            0.68210791532931547,
            0.64325576021338471,
            0.56484245187361626,
            0.58043828690359833,
        ];

        var weights = IndexWeights.Optimize(Coinr, 1);

        // The objective is flat at its bottom: a millionth of it is a thousandth of a weight.
        weights.HasConverged.Should().BeTrue();
        weights.Objective.Should().BeApproximately(0.01684255599630817, 1e-6);
        weights.Rows.Sum(row => row.Share).Should().BeApproximately(1, 1e-12);
        for (int i = 0; i < correlations.Length; i++)
        {
            weights.Rows[i].Correlation.Should().BeApproximately(correlations[i], 2e-3);
            weights.Rows[i].Share.Should().BePositive();
        }

        double sum = weights.Rows.Sum(row => row.Correlation);
        Math.Sqrt(weights.Rows.Average(row => Math.Pow((row.Correlation / sum) - 0.125, 2)))
            .Should()
            .BeApproximately(weights.Objective, 1e-12);
    }

    // The importances that known weights have: the search must find these weights again.
    [Fact]
    public void Optimize_ImportancesOfKnownWeights_FindsTheWeights()
    {
        var known = CoinrIndex
            .Design.ChildrenOf("PAPI")
            .Select((node, i) => (node.Code, Weight: 1.0 + (i % 3)))
            .ToArray();
        var design = CoinrIndex.Design.WithWeights(
            known.ToDictionary(pair => pair.Code, pair => pair.Weight, StringComparer.Ordinal)
        );
        var target = ConstructedIndex.Compute(CoinrIndex.Data, design);
        double[] whole = Column(target, "PAPI");
        var importances = known.ToDictionary(
            pair => pair.Code,
            pair => MathNet.Numerics.Statistics.Correlation.Pearson(Column(target, pair.Code), whole),
            StringComparer.Ordinal
        );

        var weights = IndexWeights.Optimize(Coinr, 1, importances);

        weights.Objective.Should().BeLessThan(1e-6);
        foreach (var row in weights.Rows)
        {
            row.Share.Should()
                .BeApproximately(design.ShareOf(row.Node.Code), 1e-3, "the objective is flat near its bottom");
        }
    }

    // 28 sub-dimensions have 20 free weights.
    [Fact]
    public void Optimize_LevelBelowTheDimensions_ComesNearerAndSumsToOnePerParent()
    {
        var equal = Coinr.Design.IndicatorsOf("PAPI").Select(node => Pearson(Coinr, node.Code)).ToArray();
        double before = Math.Sqrt(equal.Average(r => Math.Pow((r / equal.Sum()) - (1.0 / equal.Length), 2)));

        var weights = IndexWeights.Optimize(Coinr, 2);

        weights.Objective.Should().BeLessThan(before);
        foreach (var dimension in Coinr.Design.ChildrenOf("PAPI"))
        {
            weights
                .Rows.Where(row => string.Equals(row.Node.Parent, dimension.Code, StringComparison.Ordinal))
                .Sum(row => row.Share)
                .Should()
                .BeApproximately(1, 1e-12);
        }

        // What the result says is what the design gives.
        var again = ConstructedIndex.Compute(CoinrIndex.Data, weights.Design);
        foreach (var row in weights.Rows)
        {
            Pearson(again, row.Node.Code).Should().BeApproximately(row.Correlation, 1e-9);
        }
    }

    [Fact]
    public void Optimize_Twice_GivesTheSameBits()
    {
        var geometric = ConstructedIndex.Compute(
            CoinrIndex.Data,
            CoinrIndex.Design,
            new ConstructionOptions
            {
                Normalization = NormalizationMethod.MinMax(1, 100),
                Aggregation = AggregationMethod.Geometric,
            }
        );

        IndexWeights.Optimize(geometric, 1).Rows.Should().Equal(IndexWeights.Optimize(geometric, 1).Rows);
    }

    [Fact]
    public void Optimize_OneChild_HasTheWholeWeight()
    {
        var index = ConstructedIndex.Compute(SampleUnits.Table([1, 2, 4]), SampleUnits.Flat(1));

        var weights = IndexWeights.Optimize(index, 1);

        weights.Rows.Should().ContainSingle().Which.Share.Should().Be(1);
        weights.HasConverged.Should().BeTrue();
    }

    [Fact]
    public void Optimize_WrongArguments_AreRefusedByName()
    {
        FluentActions.Invoking(() => IndexWeights.Optimize(Coinr, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => IndexWeights.Optimize(Coinr, 3)).Should().Throw<ArgumentOutOfRangeException>();
        var one = new Dictionary<string, double>(StringComparer.Ordinal) { ["D1"] = 1 };
        FluentActions
            .Invoking(() => IndexWeights.Optimize(Coinr, 1, one))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*D2, D3, D4, D5, D6, D7, D8*");
        var negative = CoinrIndex
            .Design.ChildrenOf("PAPI")
            .ToDictionary(node => node.Code, node => node.Code is "D4" ? -1.0 : 1, StringComparer.Ordinal);
        FluentActions
            .Invoking(() => IndexWeights.Optimize(Coinr, 1, negative))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("*D4*");
    }

    [Fact]
    public void Optimize_NodeWithoutSpread_IsRefusedByName()
    {
        var skipped = ConstructedIndex.Compute(
            SampleUnits.Table([1, 2, 3], [4, 4, 4]),
            SampleUnits.Flat(2),
            new ConstructionOptions { ConstantIndicators = ConstantIndicatorPolicy.Skip }
        );

        FluentActions
            .Invoking(() => IndexWeights.Optimize(skipped, 1))
            .Should()
            .Throw<UndefinedWeightsException>()
            .Which.Problems.Should()
            .ContainSingle(problem => problem.Node == "b");
    }

    [Fact]
    public void Arguments_ThatDoNotFit_AreRefusedWithTheReason()
    {
        Refusal
            .Of(() => IndexWeights.FromPrincipalComponents(Coinr, 2))
            .Should()
            .Be("level = 2: The design has no groups on this level.");
        Refusal
            .Of(() => IndexWeights.Optimize(Coinr, 0))
            .Should()
            .Be("level = 0: The design has no weights on this level.");
        Refusal
            .Of(() => IndexWeights.Optimize(Coinr, 3))
            .Should()
            .Be("level = 3: The design has no weights on this level.");
        Refusal
            .Of(() => IndexWeights.Optimize(Coinr, 1, Importances(("d9", 1))))
            .Should()
            .Be("importances: The importances are those of the nodes of the level, each and no other; not so: d9.");
        Refusal
            .Of(() => IndexWeights.Optimize(Coinr, 1, Importances(("D4", 0))))
            .Should()
            .Be("importances = 0: The importance of D4 is positive and finite.");
        Refusal
            .Of(() => IndexWeights.Optimize(Coinr, 1, Importances(("D4", double.PositiveInfinity))))
            .Should()
            .Be("importances = Infinity: The importance of D4 is positive and finite.");
    }

    // Two points are always on a line; a third is the first that can be off it.
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Weights_FewUnits_NeedThree(int units, bool areEnough)
    {
        double?[] scores = [1, 2, 4];
        var index = ConstructedIndex.Compute(SampleUnits.Table(scores[..units], scores[..units]), SampleUnits.Flat(2));
        Func<object>[] weights =
        [
            () => IndexWeights.FromPrincipalComponents(index, 0),
            () => IndexWeights.Optimize(index, 1),
        ];

        foreach (var weigh in weights)
        {
            if (areEnough)
            {
                weigh.Should().NotThrow();
            }
            else
            {
                weigh
                    .Should()
                    .Throw<UndefinedWeightsException>()
                    .WithMessage(
                        $"The index flat has no such weights:{Environment.NewLine}- all: only 2 units have all scores; at least 3 are needed."
                    );
            }
        }
    }

    [Fact]
    public void ToString_OfWeights_IsOneLine()
    {
        var index = ConstructedIndex.Compute(SampleUnits.Table([1, 2, 4], [1, 2, 4]), SampleUnits.Flat(2));

        var components = IndexWeights.FromPrincipalComponents(index, 0);
        components.ToString().Should().Be("flat: 2 weights by principal components, 1 groups");
        components
            .Rows.Select(row => row.ToString())
            .Should()
            .Equal("a: 0.5, loading 0.7071", "b: 0.5, loading 0.7071");
        components.Groups[0].ToString().Should().Be("all: 1 of the variance, 3 units");
        var optimized = IndexWeights.Optimize(index, 1);
        optimized.ToString().Should().Be("flat: 2 weights by correlation, 0 off the importances");
        optimized.Rows[0].ToString().Should().Be("a: 0.5, importance 0.5 for 0.5, correlation 1");
    }

    private static Dictionary<string, double> Importances(params (string Code, double Importance)[] others)
    {
        var importances = CoinrIndex
            .Design.ChildrenOf("PAPI")
            .ToDictionary(node => node.Code, _ => 1.0, StringComparer.Ordinal);
        foreach (var (code, importance) in others)
        {
            importances[code] = importance;
        }

        return importances;
    }

    private static double Pearson(ConstructedIndex index, string node) =>
        MathNet.Numerics.Statistics.Correlation.Pearson(Column(index, node), Column(index, "PAPI"));

    private static double[] Column(ConstructedIndex index, string node) =>
        [.. index.Data.Units.Select(unit => index.ScoreOf(unit.Code, node)!.Value)];
}
