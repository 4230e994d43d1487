using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Significance;

public class StandardErrorsBuilderTests
{
    [Fact]
    public void Set_Twice_ThrowsAndKeepsTheFirst()
    {
        var builder = Builder().Set(2023, "Hà Nội", "total", 0.1);

        FluentActions
            .Invoking(() => builder.Set(2023, "01", "TOTAL", 0.2))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("01 Ha Noi already has a standard error on total*in 2023.");
        builder
            .Build()
            .EstimateOf(Published.Scored.Year(2023), "Hà Nội", "total")!
            .Value.StandardError.Should()
            .Be(0.1);
    }

    [Theory]
    [InlineData(-0.1, 5)]
    [InlineData(double.NaN, 5)]
    [InlineData(double.PositiveInfinity, 5)]
    [InlineData(0.1, 0)]
    [InlineData(0.1, double.NaN)]
    public void Set_WrongNumbers_Throws(double error, double degrees) =>
        FluentActions
            .Invoking(() => Builder().Set(2023, "Hà Nội", "total", error, degrees))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Set_UnknownYearProvinceOrNode_Throws()
    {
        FluentActions.Invoking(() => Builder().Set(2010, "Hà Nội", "total", 1)).Should().Throw<UnknownYearException>();
        FluentActions
            .Invoking(() => Builder().Set(2023, "Hà Tây", "total", 1))
            .Should()
            .Throw<UnknownProvinceException>();
        FluentActions.Invoking(() => Builder().Set(2023, "Hà Nội", "D9", 1)).Should().Throw<UnknownNodeException>();
    }

    [Fact]
    public void Set_ForeignProvinceOrNode_Throws()
    {
        var total = Published.Node(2023, "total");

        FluentActions
            .Invoking(() => Builder().Set(2023, ProvinceRegistry.Vintage2025.Find("Hà Nội"), total, 1))
            .Should()
            .Throw<ArgumentException>();
        FluentActions
            .Invoking(() => Builder().Set(2020, Published.LaiChau, total, 1))
            .Should()
            .Throw<ArgumentException>();
    }

    [Fact]
    public void Build_GoingOnAfterwards_LeavesWhatWasBuilt()
    {
        var builder = Builder().Set(2023, "Hà Nội", "total", 0.1);
        var built = builder.Build();

        builder.Set(2023, "Lai Châu", "total", 0.1).Build().Count.Should().Be(2);

        built.Count.Should().Be(1);
    }

    [Fact]
    public void Constructor_BlankVersion_Throws() =>
        FluentActions
            .Invoking(() => new StandardErrorsBuilder(Published.Scored, " "))
            .Should()
            .Throw<ArgumentException>();

    private static StandardErrorsBuilder Builder() => new(Published.Scored, "se.1");
}
