using Papi.Scoring.Hierarchy;
using static Papi.Scoring.Tests.Support.SampleIndex;

namespace Papi.Scoring.Tests.Hierarchy;

public class CompositeIndexBuilderTests
{
    [Fact]
    public void Build_ParIndexLikeSumOfPartsWithTheirOwnMaxima_DerivesTheTotal()
    {
        // PAR Index: fields of unequal weight in points, each a sum of criteria.
        var index = new CompositeIndexBuilder("par-index", 2022)
        {
            Name = new LocalizedText("Chỉ số CCHC", "PAR Index"),
        }
            .Add(Node("total") with { Rule = AggregationRule.Sum })
            .Add(Node("direction", "total") with { Rule = AggregationRule.Sum })
            .Add(Node("institutions", "total") with { Rule = AggregationRule.Sum })
            .Add(Node("plan", "direction", 0, 2))
            .Add(Node("inspection", "direction", 0, 6.5))
            .Add(Node("legal-documents", "institutions", 0, 10))
            .Build();

        index.Find("direction").Scale.Should().Be(new ScoreRange(0, 8.5));
        index.Total.Scale.Should().Be(new ScoreRange(0, 18.5));
        index.Name.English.Should().Be("PAR Index");
        (index.FirstYear.Value, index.LastYear).Should().Be((2022, null));
        index
            .Nodes.Select(node => node.Code)
            .Should()
            .Equal("total", "direction", "institutions", "plan", "inspection", "legal-documents");
    }

    [Fact]
    public void Build_SipasLikeWeightedMean_KeepsTheWeights()
    {
        // SIPAS: satisfaction with five factors as a weighted mean, in percent.
        var index = new CompositeIndexBuilder("sipas", 2022)
            .Add(Node("total", min: 0, max: 100) with { Rule = AggregationRule.Mean })
            .Add(Node("access", "total", 1, 5) with { Weight = 0.1 })
            .Add(Node("procedures", "total", 1, 5) with { Weight = 0.2 })
            .Add(Node("officials", "total", 1, 5) with { Weight = 0.3 })
            .Add(Node("results", "total", 1, 5) with { Weight = 0.4 })
            .Add(Node("visits", "total") with { Role = NodeRole.Context })
            .Build();

        index.Dimensions.Select(node => node.Weight).Should().Equal(0.1, 0.2, 0.3, 0.4, 0);
        index.Find("visits").Scale.Should().BeNull();
        index.Total.Scale.Should().Be(new ScoreRange(0, 100));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Build_EqualPartsOfADimension_GetTheirShareAndAddUp(int k)
    {
        var builder = new CompositeIndexBuilder("sample", 2030)
            .Add(Node("total") with { Rule = AggregationRule.Sum })
            .Add(Node("D1", "total", 1, 10) with { Rule = AggregationRule.Sum });
        for (int i = 1; i <= k; i++)
        {
            builder.Add(Node($"1.{i}", "D1"));
        }

        var index = builder.Build();

        index
            .SubDimensions.Should()
            .HaveCount(k)
            .And.OnlyContain(node => node.Scale == new ScoreRange(1.0 / k, 10.0 / k));
        index.Total.Scale.Should().Be(new ScoreRange(1, 10));
    }

    [Fact]
    public void Build_PrintedGoalposts_AreCloseEnoughToTheirSum() =>
        new CompositeIndexBuilder("sample", 2030)
            .Add(Node("total", min: 1, max: 10) with { Rule = AggregationRule.Sum })
            .Add(Node("a", "total", 0.33, 3.33))
            .Add(Node("b", "total", 0.33, 3.33))
            .Add(Node("c", "total", 0.33, 3.33))
            .Build()
            .Total.Scale.Should()
            .Be(new ScoreRange(1, 10));

    [Fact]
    public void Build_MeanOfMeans_HandsItsScaleDown() =>
        new CompositeIndexBuilder("sample", 2030)
            .Add(Node("total", min: 0, max: 100) with { Rule = AggregationRule.Mean })
            .Add(Node("a", "total") with { Rule = AggregationRule.Mean })
            .Add(Node("a1", "a", 1, 5))
            .Build()
            .Find("a")
            .Scale.Should()
            .Be(new ScoreRange(0, 100));

    [Fact]
    public void Build_ChildrenBeforeParents_KeepsTheOrderOfSiblings() =>
        new CompositeIndexBuilder("sample", 2030)
            .Add(Node("b", "total", 0, 1))
            .Add(Node("a", "total", 0, 1))
            .Add(Node("total") with { Rule = AggregationRule.Sum })
            .Build()
            .Nodes.Select(node => node.Id)
            .Should()
            .Equal("total", "b", "a");

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("điểm")]
    public void Validate_IdThatIsNoIdentifier_IsReported(string id)
    {
        Expect(Tree().Add(Node("x", "total", 0, 1) with { Id = id, Code = "X1" }), StructureProblemKind.InvalidName);
        Expect(Tree().Add(Node("x", "total", 0, 1) with { Code = id }), StructureProblemKind.InvalidName, "x");
        Expect(
            new CompositeIndexBuilder(id, 2030).Add(Node("total", min: 0, max: 1)),
            StructureProblemKind.InvalidName,
            node: null
        );
    }

    [Fact]
    public void Validate_IndexWithoutAName_IsReported()
    {
        var builder = Tree();
        builder.Name = new LocalizedText("", "");

        Expect(builder, StructureProblemKind.InvalidName, node: null);
    }

    [Fact]
    public void Validate_WeightOfTheRoot_IsReported() =>
        Expect(
            new CompositeIndexBuilder("x-2030", 2030).Add(Node("total", min: 0, max: 1) with { Weight = 1 }),
            StructureProblemKind.WeightOutOfRange,
            "total"
        );

    [Fact]
    public void Validate_RuleThatDoesNotExist_IsReported() =>
        Expect(
            Tree().Add(Node("x", "total", 0, 1) with { Role = (NodeRole)7 }),
            StructureProblemKind.InvalidValue,
            "x"
        );

    [Fact]
    public void Validate_LessIsBetterInAPartOfASum_IsReported() =>
        Expect(
            Tree().Add(Node("x", "total", 0, 1) with { Direction = IndicatorDirection.LowerIsBetter }),
            StructureProblemKind.InvalidValue,
            "x"
        );

    [Fact]
    public void Validate_ScaleThatIsWiderThanANumber_IsReported() =>
        Expect(Tree().Add(Node("x", "total", -1.7e308, 1.7e308)), StructureProblemKind.InvalidScale, "x");

    [Fact]
    public void Validate_SumOfScalesBeyondANumber_IsReported() =>
        Expect(
            Tree().Add(Node("x", "total", 0, 1.7e308)).Add(Node("y", "total", 0, 1.7e308)),
            StructureProblemKind.MissingScale,
            "total"
        );

    [Fact]
    public void Add_NodeWithoutAName_Throws() =>
        FluentActions
            .Invoking(() => Tree().Add(Node("x", "total", 0, 1) with { Name = null! }))
            .Should()
            .Throw<ArgumentNullException>();

    [Fact]
    public void Validate_NameInOneLanguageOnly_IsReported() =>
        Expect(
            Tree().Add(Node("x", "total", 0, 1) with { Name = new LocalizedText("tên", " ") }),
            StructureProblemKind.InvalidName,
            "x"
        );

    [Theory]
    [InlineData("a", "X1")]
    [InlineData("A", "X1")]
    [InlineData("x", "a")]
    public void Validate_IdOrCodeOfAnotherNode_IsReported(string id, string code)
    {
        var problem = Expect(
            Tree().Add(Node(id, "total", 0, 1) with { Code = code }),
            StructureProblemKind.DuplicateId,
            id
        );

        problem.Message.Should().Contain("already taken by a");
    }

    [Fact]
    public void Validate_UnknownParent_IsReported() =>
        Expect(Tree().Add(Node("x", "nobody", 0, 1)), StructureProblemKind.Orphan, "x")
            .Message.Should()
            .Contain("'nobody'");

    [Fact]
    public void Validate_Cycle_IsReportedOnceWithItsRing()
    {
        var problem = Expect(
            Tree()
                .Add(Node("x", "z", 0, 1))
                .Add(Node("y", "x", 0, 1))
                .Add(Node("z", "y", 0, 1))
                .Add(Node("w", "z", 0, 1)),
            StructureProblemKind.Cycle,
            "x"
        );

        problem.Message.Should().EndWith("x → z → y → x.");
    }

    [Fact]
    public void Validate_NodeThatIsItsOwnParent_IsReported() =>
        Expect(Tree().Add(Node("x", "x", 0, 1)), StructureProblemKind.Cycle, "x");

    [Fact]
    public void Validate_TwoRoots_IsReportedWithBoth() =>
        Expect(Tree().Add(Node("x", null, 0, 1)), StructureProblemKind.RootCount, node: null)
            .Message.Should()
            .Contain("total, x");

    [Fact]
    public void Validate_NoNode_IsReported() =>
        Expect(new CompositeIndexBuilder("sample", 2030), StructureProblemKind.RootCount, node: null)
            .Message.Should()
            .Contain("none");

    [Fact]
    public void Validate_RuleWithoutScoredChildren_IsReported()
    {
        Expect(
            Tree().Add(Node("x", "total", 0, 1) with { Rule = AggregationRule.Mean }),
            StructureProblemKind.EmptyParent,
            "x"
        );
        Expect(
            Tree()
                .Add(Node("x", "total", 0, 1) with { Rule = AggregationRule.Mean })
                .Add(Node("y", "x") with { Role = NodeRole.Context }),
            StructureProblemKind.EmptyParent,
            "x"
        );
    }

    [Theory]
    [InlineData(1.0, 1.0)]
    [InlineData(2.0, 1.0)]
    [InlineData(double.NaN, 1.0)]
    [InlineData(0.0, double.PositiveInfinity)]
    [InlineData(null, 1.0)]
    [InlineData(0.0, null)]
    public void Validate_ScaleThatIsNone_IsReported(double? min, double? max) =>
        Expect(Tree().Add(Node("x", "total", min, max)), StructureProblemKind.InvalidScale, "x");

    [Fact]
    public void Validate_IndicatorWithoutAScale_IsReported() =>
        Expect(
            new CompositeIndexBuilder("sample", 2030)
                .Add(Node("total", min: 0, max: 100) with { Rule = AggregationRule.Mean })
                .Add(Node("x", "total")),
            StructureProblemKind.MissingScale,
            "x"
        );

    [Fact]
    public void Validate_ScaleOnlyOnSomePartsOfASum_IsReportedForTheOthers() =>
        new CompositeIndexBuilder("sample", 2030)
            .Add(Node("total") with { Rule = AggregationRule.Sum })
            .Add(Node("a", "total", 0, 1))
            .Add(Node("b", "total"))
            .Validate()
            .Select(problem => (problem.Kind, problem.Node))
            .Should()
            .Equal((StructureProblemKind.MissingScale, "total"), (StructureProblemKind.MissingScale, "b"));

    // "10-80" has been printed for the total of eight dimensions from 1 to 10.
    [Fact]
    public void Validate_ScaleOfASumThatItsPartsDoNotReach_IsReported()
    {
        var builder = new CompositeIndexBuilder("sample", 2030).Add(
            Node("total", min: 10, max: 80) with
            {
                Rule = AggregationRule.Sum,
            }
        );
        for (int i = 1; i <= 8; i++)
        {
            builder.Add(Node($"D{i}", "total", 1, 10));
        }

        Expect(builder, StructureProblemKind.ScaleMismatch, "total")
            .Message.Should()
            .Be("The scale is [10, 80], but the scales of the children add up to [8, 80].");
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-0.5)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    public void Validate_WeightOutOfRange_IsReportedOnTheNode(double weight) =>
        WeightedMean(weight, 0.5)
            .Validate()
            .Should()
            .Contain(problem => problem.Kind == StructureProblemKind.WeightOutOfRange && problem.Node == "a");

    [Theory]
    [InlineData(0.5, 0.4)]
    [InlineData(0.5, null)]
    public void Validate_WeightsThatAreNoWhole_AreReportedOnTheParent(double first, double? second) =>
        Expect(WeightedMean(first, second), StructureProblemKind.WeightOutOfRange, "total");

    [Fact]
    public void Validate_WeightsUnderASum_AreReportedOnTheParent() =>
        Expect(
            new CompositeIndexBuilder("sample", 2030)
                .Add(Node("total") with { Rule = AggregationRule.Sum })
                .Add(Node("a", "total", 0, 1) with { Weight = 1 }),
            StructureProblemKind.WeightOutOfRange,
            "total"
        );

    [Fact]
    public void Validate_SeventhsThatAddUpButForRounding_AreAccepted()
    {
        var builder = new CompositeIndexBuilder("sample", 2030).Add(
            Node("total", min: 0, max: 1) with
            {
                Rule = AggregationRule.Mean,
            }
        );
        for (int i = 0; i < 7; i++)
        {
            builder.Add(Node($"x{i}", "total", 0, 1) with { Weight = 1.0 / 7 });
        }

        builder.Validate().Should().BeEmpty();
    }

    [Theory]
    [InlineData(2031, 2030)]
    [InlineData(1989, 2030)]
    [InlineData(2030, 2200)]
    public void Validate_YearsThatAreNone_AreReported(int first, int last)
    {
        var builder = Tree();
        builder.FirstYear = first;
        builder.LastYear = last;

        Expect(builder, StructureProblemKind.InvalidYears, node: null).Message.Should().Contain($"{first} to {last}");
    }

    [Theory]
    [InlineData(2029, "a")]
    [InlineData(2033, "a")]
    [InlineData(2030, "nobody")]
    public void Validate_BreakOfAnotherYearOrNode_IsReported(int year, string node)
    {
        var builder = Tree();
        builder.LastYear = 2032;

        Expect(
            builder.Add(new SeriesBreak(year, node, BreakKind.Documented, new LocalizedText("đổi", "changed"))),
            StructureProblemKind.InvalidBreak,
            node
        );
    }

    [Fact]
    public void Build_ManyProblems_ReportsThemAllAtOnce()
    {
        var builder = new CompositeIndexBuilder("bad id", 2030) { LastYear = 2029 }
            .Add(Node("total") with { Rule = AggregationRule.Sum })
            .Add(Node("a", "total", 2, 1))
            .Add(Node("a", "total", 0, 1))
            .Add(Node("b", "nobody", 0, 1))
            .Add(Node("c", "total", 0, 1) with { Rule = AggregationRule.Mean, Weight = 7 })
            .Add(Node("d", "e", 0, 1))
            .Add(Node("e", "d", 0, 1))
            .Add(new SeriesBreak(2040, "f", BreakKind.Structural, new LocalizedText("đổi", "changed")));

        var exception = FluentActions.Invoking(builder.Build).Should().Throw<InvalidStructureException>().Which;

        exception
            .Problems.Select(problem => problem.Kind)
            .Distinct()
            .Should()
            .BeEquivalentTo([
                StructureProblemKind.InvalidName,
                StructureProblemKind.InvalidYears,
                StructureProblemKind.InvalidScale,
                StructureProblemKind.DuplicateId,
                StructureProblemKind.Orphan,
                StructureProblemKind.EmptyParent,
                StructureProblemKind.WeightOutOfRange,
                StructureProblemKind.Cycle,
                StructureProblemKind.InvalidBreak,
            ]);
        exception.Message.Should().StartWith("The structure of 'bad id' has ").And.Contain("- b: The parent 'nobody'");
        exception.Problems.Should().BeEquivalentTo(builder.Validate());
    }

    [Fact]
    public void Build_AfterARepair_Succeeds()
    {
        var builder = new CompositeIndexBuilder("sample", 2030).Add(Node("a", "total", 0, 1));
        builder.Validate().Should().NotBeEmpty();

        builder.Add(Node("total") with { Rule = AggregationRule.Sum }).Build().Dimensions.Should().ContainSingle();
    }

    [Fact]
    public void Name_NotSet_IsTheId() => new CompositeIndexBuilder("sample", 2030).Name.English.Should().Be("sample");

    private static CompositeIndexBuilder Tree() =>
        new CompositeIndexBuilder("sample", 2030)
            .Add(Node("total") with { Rule = AggregationRule.Sum })
            .Add(Node("a", "total", 0, 1));

    private static CompositeIndexBuilder WeightedMean(double first, double? second) =>
        new CompositeIndexBuilder("sample", 2030)
            .Add(Node("total", min: 0, max: 1) with { Rule = AggregationRule.Mean })
            .Add(Node("a", "total", 0, 1) with { Weight = first })
            .Add(Node("b", "total", 0, 1) with { Weight = second });

    private static StructureProblem Expect(CompositeIndexBuilder builder, StructureProblemKind kind)
    {
        var problem = builder.Validate().Should().ContainSingle().Subject;
        problem.Kind.Should().Be(kind);
        FluentActions.Invoking(builder.Build).Should().Throw<InvalidStructureException>();
        return problem;
    }

    private static StructureProblem Expect(CompositeIndexBuilder builder, StructureProblemKind kind, string? node)
    {
        var problem = Expect(builder, kind);
        problem.Node.Should().Be(node);
        return problem;
    }

    public static TheoryData<string> Faults => [.. Faulty.Keys];

    // What is wrong with an index, each fault alone with all it is told.
    private static readonly Dictionary<string, (Func<CompositeIndexBuilder> Make, string[] Told)> Faulty = new(
        StringComparer.Ordinal
    )
    {
        ["id of the index"] = (
            () => new CompositeIndexBuilder("two words", 2030).Add(Node("total", min: 0, max: 1)),
            ["The id 'two words' of the index needs 1 to 128 letters, digits, '-', '_' or '.'."]
        ),
        ["no id of the index"] = (
            () => new CompositeIndexBuilder("", 2030).Add(Node("total", min: 0, max: 1)),
            ["The id '' of the index needs 1 to 128 letters, digits, '-', '_' or '.'."]
        ),
        ["name of the index"] = (
            () =>
            {
                var builder = Tree();
                builder.Name = new LocalizedText("tên", " ");
                return builder;
            },
            ["The name of the index is needed in Vietnamese and in English."]
        ),
        ["years"] = (
            () =>
            {
                var builder = Tree();
                (builder.FirstYear, builder.LastYear) = (2031, 2030);
                return builder;
            },
            ["The years 2031 to 2030 are not two survey years in ascending order."]
        ),
        ["first year"] = (
            () =>
            {
                var builder = Tree();
                builder.FirstYear = 1989;
                return builder;
            },
            ["The years 1989 to 1989 are not two survey years in ascending order."]
        ),
        ["id"] = (
            () => Tree().Add(Node("a b", "total", 0, 1) with { Code = "X1" }),
            ["a b: The id 'a b' needs 1 to 128 letters, digits, '-', '_' or '.'."]
        ),
        ["no id"] = (
            () => Tree().Add(Node("x", "total", 0, 1) with { Id = "", Code = "X1" }),
            ["X1: The id '' needs 1 to 128 letters, digits, '-', '_' or '.'."]
        ),
        ["code"] = (
            () => Tree().Add(Node("x", "total", 0, 1) with { Code = "điểm" }),
            ["x: The code 'điểm' needs 1 to 128 letters, digits, '-', '_' or '.'."]
        ),
        ["name"] = (
            () => Tree().Add(Node("x", "total", 0, 1) with { Name = new LocalizedText("", "x") }),
            ["x: The name is needed in Vietnamese and in English."]
        ),
        ["code taken"] = (
            () => Tree().Add(Node("x", "total", 0, 1) with { Code = "A" }),
            ["x: 'A' is already taken by a (a)."]
        ),
        ["no root"] = (
            () => new CompositeIndexBuilder("sample", 2030),
            ["Exactly one node has no parent; found none."]
        ),
        ["two roots"] = (() => Tree().Add(Node("x", null, 0, 1)), ["Exactly one node has no parent; found total, x."]),
        ["parent"] = (() => Tree().Add(Node("x", "nobody", 0, 1)), ["x: The parent 'nobody' does not exist."]),
        ["ring"] = (() => Tree().Add(Node("x", "x", 0, 1)), ["x: The node is its own ancestor: x → x."]),
        ["scale"] = (
            () => Tree().Add(Node("x", "total", 1, 1)),
            ["x: The scale runs from 1 to 1; two numbers are needed, the first below the second."]
        ),
        ["half a scale"] = (
            () => Tree().Add(Node("x", "total", null, 0.5)),
            ["x: The scale runs from nothing to 0.5; two numbers are needed, the first below the second."]
        ),
        ["no scale"] = (
            () =>
                new CompositeIndexBuilder("sample", 2030)
                    .Add(Node("total", min: 0, max: 100) with { Rule = AggregationRule.Mean })
                    .Add(Node("x", "total")),
            ["x: The node has no scale, and none follows from its parent or its children."]
        ),
        ["weight"] = (
            () => WeightedMean(1.5, 0.5),
            [
                "total: The weights of the children add up to 2, not to 1.",
                "a: The weight 1.5 is not above 0 and at most 1.",
            ]
        ),
        ["direction"] = (
            () => Tree().Add(Node("x", "total", 0, 1) with { Direction = (IndicatorDirection)7 }),
            ["x: The rule, the direction or the role is not a member of its enumeration."]
        ),
        ["weight of the root"] = (
            () => new CompositeIndexBuilder("sample", 2030).Add(Node("total", min: 0, max: 1) with { Weight = 1 }),
            ["total: The root has no siblings and so no weight."]
        ),
        ["rule of nothing"] = (
            () => Tree().Add(Node("x", "total", 0, 1) with { Rule = AggregationRule.Mean }),
            ["x: The node is a Mean of its children, but none of its children is scored."]
        ),
        ["less is better in a sum"] = (
            () => Tree().Add(Node("x", "total", 0, 1, IndicatorDirection.LowerIsBetter)),
            ["x: Less cannot be better in a part of a sum: its points are added as they are."]
        ),
        ["weights in a sum"] = (
            () =>
                new CompositeIndexBuilder("sample", 2030)
                    .Add(Node("total") with { Rule = AggregationRule.Sum })
                    .Add(Node("a", "total", 0, 1) with { Weight = 1 }),
            ["total: The children of a sum have no weights; their scales weigh them."]
        ),
        ["some weights"] = (
            () => WeightedMean(0.5, null),
            ["total: Some children have a weight and some have not: b."]
        ),
        ["sum of weights"] = (
            () => WeightedMean(0.5, 0.25),
            ["total: The weights of the children add up to 0.75, not to 1."]
        ),
        ["node of a break"] = (
            () => Tree().Add(Break(2030, "nobody")),
            ["nobody: The break of 2030 names the node 'nobody', which does not exist."]
        ),
        ["year of a break"] = (
            () => Tree().Add(Break(2029, null)),
            ["The break of 2029 lies outside the years of the edition."]
        ),
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Validate_OneFault_IsToldInTheseWords(string fault)
    {
        var (make, told) = Faulty[fault];

        make().Validate().Select(problem => problem.ToString()).Should().Equal(told);
    }

    [Fact]
    public void Validate_AtTheEndsOfWhatIsTaken_FindsNothing()
    {
        string longest = new('x', 128);
        var builder = new CompositeIndexBuilder(longest, 2030) { LastYear = 2032 }
            .Add(Node("total", min: 0, max: 1) with { Rule = AggregationRule.Mean })
            .Add(Node(longest, "total", 0, 1) with { Weight = 1 })
            .Add(Break(2030, longest))
            .Add(Break(2032, null));

        builder.Validate().Should().BeEmpty();
        WeightedMean(0.5, 0.5 + 9e-10).Validate().Should().BeEmpty("rounding may leave a billionth");
        new[]
        {
            Tree().Add(Node(longest + "x", "total", 0, 1) with { Code = "X" }),
            WeightedMean(0.5, 0.5 + 1.1e-9),
            Tree().Add(Break(2031, null)),
        }
            .Select(other => other.Validate().Count)
            .Should()
            .Equal([1, 1, 0], "an edition without a last year has breaks in any later one");
        FluentActions.Invoking(() => Tree().Add(Break(2031, null)).Build()).Should().NotThrow();
        builder.Add(Break(2033, null)).Validate().Should().ContainSingle();
    }

    private static SeriesBreak Break(int year, string? node) =>
        new(year, node, BreakKind.Documented, new LocalizedText("đổi", "changed"));

    // Printed goalposts leave half a hundredth for each child.
    [Theory]
    [InlineData(0, 5.009, null)]
    [InlineData(0, 5.011, "total: The scale is [0, 10], but the scales of the children add up to [0, 10.011].")]
    [InlineData(-0.009, 5, null)]
    [InlineData(-0.011, 5, "total: The scale is [0, 10], but the scales of the children add up to [-0.011, 10].")]
    public void Validate_ScalesThatNearlyAddUp_AreTakenWithinTheGoalposts(double min, double max, string? told) =>
        new CompositeIndexBuilder("sample", 2030)
            .Add(Node("total", min: 0, max: 10) with { Rule = AggregationRule.Sum })
            .Add(Node("a", "total", 0, 5))
            .Add(Node("b", "total", min, max))
            .Validate()
            .Select(problem => problem.ToString())
            .Should()
            .Equal(told is null ? [] : [told]);
}
