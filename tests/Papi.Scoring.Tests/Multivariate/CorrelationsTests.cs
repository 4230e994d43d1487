using Papi.Scoring.Multivariate;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Multivariate;

public class CorrelationsTests
{
    // Both sides round sums of 61 products: far below what is asked for.
    private const double Tolerance = 1e-10;

    [Theory]
    [InlineData("2024", CorrelationMethod.Pearson, 378)]
    [InlineData("2024", CorrelationMethod.Spearman, 378)]
    [InlineData("2024", CorrelationMethod.Kendall, 378)]
    [InlineData("2022", CorrelationMethod.Pearson, 66)]
    [InlineData("2022", CorrelationMethod.Spearman, 66)]
    [InlineData("2022", CorrelationMethod.Kendall, 66)]
    [InlineData("tied", CorrelationMethod.Pearson, 45)]
    [InlineData("tied", CorrelationMethod.Spearman, 45)]
    [InlineData("tied", CorrelationMethod.Kendall, 45)]
    public void Compute_PublishedSubDimensions_AgreesWithR(string panel, CorrelationMethod method, int pairs)
    {
        var table = panel switch
        {
            "2024" => Panel.Of2024,
            "2022" => Panel.Of2022,
            _ => Panel.Tied,
        };
        string column = method switch
        {
            CorrelationMethod.Pearson => "pearson",
            CorrelationMethod.Spearman => "spearman",
            _ => "kendall",
        };
        var correlations = Correlations.Compute(table, Panel.Design, method);

        var rows = ReferenceFile.Read("structure-correlations.csv").Where(row => row.Is("panel", panel)).ToList();
        rows.Should().HaveCount(pairs);
        foreach (var row in rows)
        {
            var pair = correlations.Between(row["first"], row["second"]);
            pair.Count.Should().Be(row.Integer("count"), "{0}", row);
            pair.Value.Should().BeApproximately(row.Number(column), Tolerance, "{0}", row);
            pair.P.Should().BeApproximately(row.Number(column + "_p"), Tolerance, "{0}", row);
        }
    }

    // By hand: of 10 pairs one is tied in x and another in y, 7 are in the same order and 1 is not: 6 / √(9 × 9).
    [Fact]
    public void Compute_KendallWithTies_DividesByThePairsThatAreNotTied()
    {
        var table = Panel.Table(("x", [1, 1, 2, 3, 4]), ("y", [2, 1, 2, 4, 3]));

        Correlations
            .Compute(table, Panel.Flat("x", "y"), CorrelationMethod.Kendall)
            .Between("x", "y")
            .Value.Should()
            .BeApproximately(2 / 3.0, 1e-15);
    }

    // All of the 4! orders but two are less lopsided.
    [Fact]
    public void Compute_KendallOfFourInTheSameOrder_HasTheExactP()
    {
        var table = Panel.Table(("x", [1, 2, 3, 4]), ("y", [1, 4, 9, 16]));

        var pair = Correlations.Compute(table, Panel.Flat("x", "y"), CorrelationMethod.Kendall).Pairs.Single();

        pair.Value.Should().Be(1);
        pair.P.Should().BeApproximately(2 / 24.0, 1e-15);
    }

    // By hand: ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4; 4.5 / √(4.5 × 5).
    [Fact]
    public void Compute_SpearmanWithTies_SharesTheRanks()
    {
        var table = Panel.Table(("x", [10, 20, 20, 50]), ("y", [1, 2, 3, 4]));

        Correlations
            .Compute(table, Panel.Flat("x", "y"), CorrelationMethod.Spearman)
            .Between("y", "x")
            .Value.Should()
            .BeApproximately(4.5 / Math.Sqrt(4.5 * 5), 1e-15);
    }

    [Theory]
    [InlineData(CorrelationMethod.Spearman)]
    [InlineData(CorrelationMethod.Kendall)]
    public void Compute_ByRank_TiesWhatOnlyRoundingTellsApart(CorrelationMethod method)
    {
        var rounded = Panel.Table(("x", [0.3, 0.1 + 0.2, 0.5, 0.6]), ("y", [4, 1, 2, 3]));
        var exact = Panel.Table(("x", [0.3, 0.3, 0.5, 0.6]), ("y", [4, 1, 2, 3]));

        Correlations
            .Compute(rounded, Panel.Flat("x", "y"), method)
            .Pairs.Should()
            .Equal(Correlations.Compute(exact, Panel.Flat("x", "y"), method).Pairs);
    }

    [Theory]
    [InlineData(CorrelationMethod.Pearson)]
    [InlineData(CorrelationMethod.Spearman)]
    [InlineData(CorrelationMethod.Kendall)]
    public void Compute_MissingValues_CountsTheUnitsThatHaveBoth(CorrelationMethod method)
    {
        var gaps = Panel.Table(("x", [1, 2, 3, null, 7, 4]), ("y", [2, 5, null, 9, 8, 1]));
        var whole = Panel.Table(("x", [1, 2, 7, 4]), ("y", [2, 5, 8, 1]));

        var pair = Correlations.Compute(gaps, Panel.Flat("x", "y"), method).Pairs.Single();

        pair.Count.Should().Be(4);
        pair.Should().Be(Correlations.Compute(whole, Panel.Flat("x", "y"), method).Pairs.Single());
    }

    [Theory]
    [InlineData(CorrelationMethod.Pearson)]
    [InlineData(CorrelationMethod.Spearman)]
    [InlineData(CorrelationMethod.Kendall)]
    public void Compute_WithoutVariationOrUnits_SaysWhy(CorrelationMethod method)
    {
        var table = Panel.Table(
            ("x", [1, 2, 3, 4]),
            ("same", [5, 5, 5, 5]),
            ("few", [1, null, null, 2]),
            ("none", [null, null, null, null]),
            // Varies, but not where x is: only its last value is different.
            ("late", [1, 1, 1, 2]),
            ("early", [1, 2, 3, null])
        );

        var correlations = Correlations.Compute(table, Panel.Flat("x", "same", "few", "none", "late", "early"), method);

        correlations.Between("x", "same").Should().Match<Correlation>(pair => pair.Value == null && pair.P == null);
        correlations.Between("x", "same").Reason.Should().Be(UndefinedReason.Constant);
        correlations.Between("x", "few").Reason.Should().Be(UndefinedReason.TooFewUnits);
        correlations.Between("x", "none").ToString().Should().Be("x, none: TooFewUnits");
        correlations.Between("x", "late").Reason.Should().Be(UndefinedReason.None);
        correlations.Between("late", "early").Reason.Should().Be(UndefinedReason.Constant);
    }

    [Fact]
    public void Compute_LessIsBetter_IsTurnedRound()
    {
        var table = Panel.Table(("x", [1, 2, 3, 4]), ("y", [8, 6, 4, 2]));

        Correlations
            .Compute(table, Panel.Groups(("index", [new() { Code = "x" }, Panel.Falling("y")])))
            .Between("x", "y")
            .Value.Should()
            .BeApproximately(1, 1e-15);
    }

    [Fact]
    public void Flags_PairsOfTheSameParent_AreRedundantOrNegative()
    {
        var table = Panel.Table(("a", [1, 2, 3, 4]), ("b", [1, 2, 3, 5]), ("c", [1, 2, 3, 4]), ("d", [4, 3, 2, 1]));

        var flags = Correlations
            .Compute(table, Panel.Groups(("g", Panel.Indicators("a", "b")), ("h", Panel.Indicators("c", "d"))))
            .Flags;

        flags
            .Select(flag => (flag.Kind, flag.Code, flag.OtherCode, flag.Threshold))
            .Should()
            .Equal(
                (StructureFlagKind.Redundant, "a", "b", 0.9),
                (StructureFlagKind.Redundant, "c", "d", 0.9),
                (StructureFlagKind.Negative, "c", "d", 0)
            );
        flags[^1]
            .Message.Should()
            .Be(
                new LocalizedText(
                    "c và d (h): tương quan -1, dưới ngưỡng 0; mục này tốt hơn thì mục kia thường kém hơn.",
                    "c and d (h): a correlation of -1, below 0; where one is better, the other tends to be worse."
                )
            );
    }

    // PAPI 2024: no two sub-dimensions of a dimension say the same, and some pull it in opposite directions.
    [Fact]
    public void Flags_Of2024_AreTheNegativePairsWithinDimensions()
    {
        var negative = ReferenceFile
            .Read("structure-correlations.csv")
            .Where(row => row.Is("panel", "2024") && row["first"][0] == row["second"][0] && row.Number("pearson") < 0)
            .Select(row => (row["first"], row["second"]))
            .ToList();

        var flags = Correlations.Compute(Panel.Of2024, Panel.Design).Flags;

        negative.Should().NotBeEmpty();
        flags.Should().OnlyContain(flag => flag.Kind == StructureFlagKind.Negative);
        flags.Select(flag => (flag.Code, flag.OtherCode!)).Should().BeEquivalentTo(negative);
    }

    [Fact]
    public void Flags_StricterThresholds_FlagLess()
    {
        var options = new StructureOptions { NegativeBelow = -0.4, RedundantAbove = 0.7 };

        var flags = Correlations.Compute(Panel.Of2024, Panel.Design, options: options).Flags;

        flags.Should().OnlyContain(flag => flag.Value < -0.4 || Math.Abs(flag.Value) > 0.7);
        flags.Should().Contain(flag => flag.Kind == StructureFlagKind.Redundant);
    }

    [Fact]
    public void Blocks_Of2024_AreEachPairOfDimensionsOnce()
    {
        var correlations = Correlations.Compute(Panel.Of2024, Panel.Design);

        correlations.Blocks.Should().HaveCount(36);
        correlations.Blocks.Sum(block => block.Pairs).Should().Be(378);
        var within = correlations.Blocks.Single(block => block is { First: "D2", Second: "D2" });
        within.Mean.Should().BeApproximately(correlations.Within("D2").Average(pair => pair.Value!.Value), 1e-15);
        within.Pairs.Should().Be(6);
    }

    [Theory]
    [InlineData("1.1", "1.1")]
    [InlineData("1.1", "9.9")]
    [InlineData("D1", "1.1")]
    public void Between_NoPairOfIndicators_Refuses(string first, string second)
    {
        var correlations = Correlations.Compute(Panel.Of2024, Panel.Design);

        correlations.Invoking(it => it.Between(first, second)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Compute_UnknownMethod_Refuses()
    {
        var compute = () => Correlations.Compute(Panel.Of2024, Panel.Design, (CorrelationMethod)9);

        compute.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("method");
    }

    [Fact]
    public void ToString_Results_AreOneInvariantLine()
    {
        var correlations = Correlations.Compute(Panel.Of2024, Panel.Design);

        correlations.ToString().Should().StartWith("Pearson, 28 indicators, ");
        correlations.Between("1.1", "1.2").ToString().Should().Be("1.1, 1.2: 0.4813, n = 61, p = 0.0001");
        correlations.Blocks[0].ToString().Should().StartWith("D1, D1: 6 pairs, mean 0.3363, ");
    }

    [Fact]
    public void Between_IndicatorAndItself_SaysWhatIsAsked() =>
        Refusal
            .Of(() => Correlations.Compute(Panel.Of2024, Panel.Design).Between("1.1", "1.1"))
            .Should()
            .Be("second: An indicator is correlated with another one.");

    [Fact]
    public void ToString_BlockWithoutACorrelation_HasNoPairs() =>
        new CorrelationBlock("x", "y", 0, null, null, null).ToString().Should().Be("x, y: no pairs");
}
