using Papi.Scoring.Multivariate;

namespace Papi.Scoring.Tests.Multivariate;

public class StructureFlagsTests
{
    private static readonly StructureOptions Options = new()
    {
        RedundantAbove = 0.75,
        NegativeBelow = -0.25,
        CoverageBelow = 0.5,
        UniqueBelow = 0.5,
        SkewnessAbove = 2,
        KurtosisAbove = 3.5,
    };

    [Theory]
    [InlineData(0.75, null)]
    [InlineData(0.76, StructureFlagKind.Redundant)]
    [InlineData(-0.25, null)]
    [InlineData(-0.26, StructureFlagKind.Negative)]
    public void Of_CorrelationAtAndBeyondAThreshold_FlagsTheOneBeyond(double value, StructureFlagKind? kind) =>
        Kinds(StructureFlags.Of(new Correlation("x", "y", "D1", 9, value, 0, UndefinedReason.None), Options))
            .Should()
            .Equal(kind is { } flagged ? [flagged] : []);

    [Fact]
    public void Of_StrongNegativeCorrelation_IsBoth()
    {
        var pair = new Correlation("x", "y", "D1", 9, -0.8, 0, UndefinedReason.None);

        Kinds(StructureFlags.Of(pair, Options)).Should().Equal(StructureFlagKind.Redundant, StructureFlagKind.Negative);
        StructureFlags.Of(pair with { Parent = null }, Options).Should().BeEmpty("of two groups it is no fault");
        StructureFlags.Of(pair with { Value = null }, Options).Should().BeEmpty();
    }

    [Theory]
    [InlineData(2, 4, 0)]
    [InlineData(1, 4, 1)]
    public void Of_UnitAtAndBelowTheThreshold_FlagsTheOneBelow(int present, int expected, int flags) =>
        StructureFlags.Of(new UnitCoverage("24", present, expected), Options).Should().HaveCount(flags);

    [Fact]
    public void Of_IndicatorAtEveryThreshold_IsNotFlagged()
    {
        var row = new IndicatorSummary("x", 4, 4, 1, 2, 1.5, 1.5, 0.5, 2, 3.5, 2, 2);

        StructureFlags.Of(row, Options).Should().BeEmpty();
        Kinds(StructureFlags.Of(row with { Missing = 5 }, Options)).Should().Equal(StructureFlagKind.LowCoverage);
        Kinds(StructureFlags.Of(row with { Count = 5 }, Options)).Should().Equal(StructureFlagKind.FewUnique);
        Kinds(StructureFlags.Of(row with { Unique = 1 }, Options)).Should().Equal(StructureFlagKind.Constant);
        StructureFlags.Of(row with { Skewness = 2.1 }, Options).Should().BeEmpty("the tails are not heavy");
        StructureFlags.Of(row with { Kurtosis = 3.6 }, Options).Should().BeEmpty("it is not skewed");
        Kinds(StructureFlags.Of(row with { Skewness = -2.1, Kurtosis = 3.6 }, Options))
            .Should()
            .Equal(StructureFlagKind.SkewedHeavyTailed);
    }

    private static IEnumerable<StructureFlagKind> Kinds(IEnumerable<StructureFlag> flags) =>
        flags.Select(flag => flag.Kind);
}
