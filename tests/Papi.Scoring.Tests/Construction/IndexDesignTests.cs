using Papi.Scoring.Aggregation;
using Papi.Scoring.Construction;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Normalization;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Construction;

public class IndexDesignTests
{
    // Additions of at most 29 shares.
    private const double Rounding = 1e-14;

    private static readonly IndexDesign Sample = IndexDesign.Create(
        "sample",
        [
            new DesignNode { Code = "b1", Parent = "b" },
            new DesignNode
            {
                Code = "a",
                Parent = "all",
                Weight = 3,
            },
            new DesignNode { Code = "all" },
            new DesignNode { Code = "b", Parent = "All" },
            new DesignNode
            {
                Code = "b2",
                Parent = "B",
                Weight = 4,
            },
        ]
    );

    [Fact]
    public void Create_NodesInAnyOrder_ListsParentsFirst()
    {
        Sample.Nodes.Select(node => node.Code).Should().Equal("all", "a", "b", "b1", "b2");
        Sample.Indicators.Select(node => node.Code).Should().Equal("a", "b1", "b2");
        Sample.Root.Code.Should().Be("all");
        Sample.ChildrenOf("B").Select(node => node.Code).Should().Equal("b1", "b2");
        Sample.IndicatorsOf("b").Select(node => node.Code).Should().Equal("b1", "b2");
        Sample.IndicatorsOf("a").Should().ContainSingle();
        (Sample.LevelOf("all"), Sample.LevelOf("b"), Sample.LevelOf("b2")).Should().Be((0, 1, 2));
        Sample.ToString().Should().Be("sample, 3 indicators");
    }

    [Fact]
    public void SharesAndEffectiveWeights_OfTheSample_AreByHand()
    {
        (Sample.ShareOf("all"), Sample.ShareOf("a"), Sample.ShareOf("b2")).Should().Be((1, 0.75, 0.8));
        Sample.EffectiveWeightOf("a").Should().Be(0.75);
        Sample.EffectiveWeightOf("b2").Should().Be(0.2);
    }

    [Fact]
    public void Create_EveryProblem_IsListedAtOnce()
    {
        var create = () =>
            IndexDesign.Create(
                "broken",
                [
                    new DesignNode { Code = " ", Parent = "all" },
                    new DesignNode { Code = "all" },
                    new DesignNode { Code = "lonely" },
                    new DesignNode { Code = "x", Parent = "all" },
                    new DesignNode { Code = "X", Parent = "all" },
                    new DesignNode { Code = "orphan", Parent = "nobody" },
                    new DesignNode { Code = "ring", Parent = "ring" },
                    new DesignNode
                    {
                        Code = "weightless",
                        Parent = "all",
                        Weight = 0,
                    },
                    new DesignNode
                    {
                        Code = "endless",
                        Parent = "all",
                        Weight = double.PositiveInfinity,
                    },
                    new DesignNode
                    {
                        Code = "aimless",
                        Parent = "all",
                        Target = double.NaN,
                    },
                    new DesignNode
                    {
                        Code = "directionless",
                        Parent = "all",
                        Direction = (IndicatorDirection)9,
                    },
                    new DesignNode
                    {
                        Code = "group",
                        Parent = "all",
                        Direction = IndicatorDirection.LowerIsBetter,
                    },
                    new DesignNode { Code = "part", Parent = "group" },
                ]
            );

        create
            .Should()
            .Throw<InvalidStructureException>()
            .Which.Problems.Select(problem => (problem.Kind, problem.ToString()))
            .Should()
            .Equal(
                (StructureProblemKind.InvalidName, "A node has no code."),
                (StructureProblemKind.DuplicateId, "X: The code stands twice."),
                (
                    StructureProblemKind.WeightOutOfRange,
                    "weightless: The weight 0 is not positive, or beyond 1e-60 to 1e60."
                ),
                (
                    StructureProblemKind.WeightOutOfRange,
                    "endless: The weight Infinity is not positive, or beyond 1e-60 to 1e60."
                ),
                (StructureProblemKind.InvalidValue, "aimless: The target is not finite."),
                (StructureProblemKind.InvalidValue, "directionless: The direction is not a member of its enumeration."),
                (
                    StructureProblemKind.RootCount,
                    "Exactly one node, the index itself, has no parent; found all, lonely."
                ),
                (StructureProblemKind.EmptyParent, "lonely: The index has no indicators below it."),
                (StructureProblemKind.Orphan, "orphan: The parent 'nobody' does not exist."),
                (StructureProblemKind.Cycle, "ring: The node is its own ancestor."),
                (
                    StructureProblemKind.InvalidValue,
                    "group: Less cannot be better in a group: its score is made so that more is better."
                )
            );
    }

    [Fact]
    public void Create_NothingOrOnlyTheIndex_IsRefused()
    {
        FluentActions
            .Invoking(() => IndexDesign.Create("empty", []))
            .Should()
            .Throw<InvalidStructureException>()
            .Which.Problems.Should()
            .ContainSingle()
            .Which.ToString()
            .Should()
            .Be("Exactly one node, the index itself, has no parent; found none.");
        FluentActions
            .Invoking(() => IndexDesign.Create("bare", [new DesignNode { Code = "all" }]))
            .Should()
            .Throw<InvalidStructureException>()
            .Which.Problems.Should()
            .ContainSingle(problem => problem.Kind == StructureProblemKind.EmptyParent);
    }

    public static TheoryData<int, int> Editions =>
        new()
        {
            { 2011, 22 },
            { 2016, 22 },
            { 2018, 28 },
            { 2019, 29 },
            { 2021, 28 },
        };

    [Theory]
    [MemberData(nameof(Editions))]
    public void From_EveryEdition_HasItsSubDimensionsAndSharesOfOne(int year, int indicators)
    {
        var design = IndexDesign.From(PapiEditions.For(year));

        design.Indicators.Should().HaveCount(indicators).And.OnlyContain(node => node.Goalposts != null);
        foreach (var node in design.Nodes.Where(node => design.ChildrenOf(node.Code).Count > 0))
        {
            design.ChildrenOf(node.Code).Sum(child => design.ShareOf(child.Code)).Should().BeApproximately(1, Rounding);
        }

        design.Indicators.Sum(node => design.EffectiveWeightOf(node.Code)).Should().BeApproximately(1, Rounding);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void From_Dimensions_HaveEqualShares(int year, int indicators)
    {
        indicators.Should().BePositive();
        var design = IndexDesign.From(PapiEditions.For(year), depth: 1);

        design
            .Indicators.Should()
            .OnlyContain(node => Math.Abs(design.ShareOf(node.Code) - (1.0 / design.Indicators.Count)) < Rounding);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void From_LevelWithoutNodes_IsRefused(int depth) =>
        FluentActions
            .Invoking(() => IndexDesign.From(PapiEditions.For(2024), depth))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void WithWeights_SomeCodes_LeaveTheOthers()
    {
        var changed = Sample.WithWeights(new Dictionary<string, double>(StringComparer.Ordinal) { ["B1"] = 12 });

        changed.ShareOf("b1").Should().Be(0.75);
        changed.ShareOf("a").Should().Be(0.75);
        Sample.ShareOf("b1").Should().Be(0.2, "a design does not change");
    }

    [Fact]
    public void WithWeights_UnknownCodeOrNoWeight_IsRefused()
    {
        var unknown = new Dictionary<string, double>(StringComparer.Ordinal) { ["c"] = 1 };
        var negative = new Dictionary<string, double>(StringComparer.Ordinal) { ["a"] = -1 };

        Sample.Invoking(design => design.WithWeights(unknown)).Should().Throw<ArgumentException>().WithMessage("*'c'*");
        Sample.Invoking(design => design.WithWeights(negative)).Should().Throw<InvalidStructureException>();
    }

    [Fact]
    public void WithEqualWeights_Siblings_HaveEqualShares()
    {
        var equal = Sample.WithEqualWeights();

        (equal.ShareOf("a"), equal.ShareOf("b2")).Should().Be((0.5, 0.5));
    }

    // By hand: b is the geometric mean of 1 and 16 with shares 1/5 and 4/5, all the arithmetic one of 3/4 and 1/4.
    [Fact]
    public void WithAggregation_OneLevel_ChangesThatLevelOnly()
    {
        var design = Sample.WithAggregation(1, AggregationMethod.Geometric);
        var data = UnitTable.Create(
            [SampleUnits.Unit(0)],
            ["a", "b1", "b2"],
            [
                [2],
                [1],
                [16],
            ],
            "test"
        );

        var index = ConstructedIndex.Compute(
            data,
            design,
            new ConstructionOptions { Normalization = NormalizationMethod.None }
        );

        double expected = Math.Pow(16, 0.8);
        index.ScoreOf("u0", "b").Should().BeApproximately(expected, 1e-12);
        index.ScoreOf("u0", "all").Should().BeApproximately((0.75 * 2) + (0.25 * expected), 1e-12);
        design.Find("all").Aggregation.Should().BeNull();
    }

    [Fact]
    public void WithAggregation_LevelWithoutGroups_IsRefused() =>
        Sample
            .Invoking(design => design.WithAggregation(2, AggregationMethod.Median))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void TryFind_KnownAndUnknown_Tells()
    {
        Sample.TryFind("B2", out var node).Should().BeTrue();
        node!.Code.Should().Be("b2");
        Sample.TryFind("c", out _).Should().BeFalse();
        Sample.TryFind(null, out _).Should().BeFalse();
        Sample.Invoking(design => design.Find("c")).Should().Throw<ArgumentException>().WithMessage("*sample*'c'*");
    }

    [Theory]
    [InlineData(1e-60, true)]
    [InlineData(1e60, true)]
    [InlineData(9e-61, false)]
    [InlineData(1.1e60, false)]
    [InlineData(double.NaN, false)]
    [InlineData(-1, false)]
    public void WithWeights_Weight_LiesBetweenItsBounds(double weight, bool isOne)
    {
        var weigh = () =>
            SampleUnits.Flat(1).WithWeights(new Dictionary<string, double>(StringComparer.Ordinal) { ["A"] = weight });

        if (isOne)
        {
            weigh().Find("a").Weight.Should().Be(weight);
        }
        else
        {
            weigh.Should().Throw<InvalidStructureException>();
        }
    }

    [Fact]
    public void Arguments_ThatDoNotFit_AreRefusedWithTheReason()
    {
        var flat = SampleUnits.Flat(1);

        Refusal
            .Of(() => IndexDesign.Create("null", [null!]))
            .Should()
            .Be("nodes: A node is not null, nor is its code.");
        Refusal
            .Of(() => IndexDesign.Create("null", [new DesignNode { Code = null! }]))
            .Should()
            .Be("nodes: A node is not null, nor is its code.");
        Refusal
            .Of(() => IndexDesign.From(PapiEditions.For(2024), 9))
            .Should()
            .Be("depth = 9: papi-2021 (2021-2024) has no nodes on this level.");
        Refusal
            .Of(() => IndexDesign.From(PapiEditions.For(2024), 0))
            .Should()
            .Be("depth = 0: papi-2021 (2021-2024) has no nodes on this level.");
        Refusal.Of(() => flat.Without("a")).Should().Be("code: Nothing is left of flat without a.");
        Refusal.Of(() => flat.Without("all")).Should().Be("code: Nothing is left of flat without all.");
        Refusal
            .Of(() => flat.WithAggregation(1, AggregationMethod.Median))
            .Should()
            .Be("level = 1: The design has no groups on this level.");
        Refusal.Of(() => flat.Find("z")).Should().Be("code: The design flat has no node 'z'.");
        flat.TryFind(null, out _).Should().BeFalse();
        flat.TryFind("z", out _).Should().BeFalse();
        flat.TryFind("A", out var node).Should().BeTrue();
        node!.Code.Should().Be("a");
        (flat.Depth, Sample.Depth).Should().Be((1, 2));
    }
}
