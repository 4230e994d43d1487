using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Significance;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Significance;

public class StandardErrorsTests
{
    private static readonly YearScores Year2023 = Published.Scored.Year(2023);

    // The official workbook of 2023.
    [Fact]
    public void EstimateOf_HaNoi2023_IsTheScoreWithItsStandardError()
    {
        var estimate = Builder().Set(2023, "Hà Nội", "total", 0.157685).Build().EstimateOf(Year2023, "01", "total");

        estimate!.Value.StandardError.Should().Be(0.157685);
        estimate.Value.Score.Points.Should().BeApproximately(43.960304, 1e-5, "28 parts of six decimals add up to it");
    }

    [Fact]
    public void EstimateOf_NothingGiven_IsNull()
    {
        var errors = Builder().Set(2023, "Hà Nội", "total", 0.157685, 191).Build();

        errors.EstimateOf(Year2023, "Hà Nội", "D1").Should().BeNull();
        errors.EstimateOf(Year2023, "Lai Châu", "total").Should().BeNull();
        errors.EstimateOf(Published.Scored.Year(2024), "Hà Nội", "total").Should().BeNull();
    }

    [Fact]
    public void EstimateOf_MissingScore_IsNull() =>
        Builder()
            .Set(2023, "Bình Dương", "total", 0.2)
            .Build()
            .EstimateOf(Year2023, "Bình Dương", "total")
            .Should()
            .BeNull();

    [Fact]
    public void EstimateOf_DegreesOfFreedom_AreThoseGiven() =>
        Builder()
            .Set(2023, "Hà Nội", "total", 0.157685, 191)
            .Build()
            .EstimateOf(Year2023, "Hà Nội", "total")!
            .Value.DegreesOfFreedom.Should()
            .Be(191);

    // "2.1" of 2017 is poverty lists; its error is not that of "2.1" of 2018.
    [Fact]
    public void EstimateOf_SameNumberOfAnotherEdition_IsAnotherNode()
    {
        var errors = Builder().Set(2017, "Lai Châu", "2.1", 0.1).Build();

        errors.EstimateOf(Published.Scored.Year(2017), "Lai Châu", "poverty-lists").Should().NotBeNull();
        errors.EstimateOf(Published.Scored.Year(2018), "Lai Châu", "2.1").Should().BeNull();
    }

    [Fact]
    public void EstimateOf_ForeignProvinceOrNode_Throws()
    {
        var errors = Builder().Build();

        FluentActions
            .Invoking(() =>
                errors.EstimateOf(Year2023, ProvinceRegistry.Vintage2025.Find("Hà Nội"), Year2023.Index.Total)
            )
            .Should()
            .Throw<ArgumentException>();
        FluentActions
            .Invoking(() => errors.EstimateOf(Year2023, Published.LaiChau, Published.Node(2020, "D1")))
            .Should()
            .Throw<ArgumentException>();
    }

    [Fact]
    public void ToString_SomeErrors_CountsThem()
    {
        var errors = Builder().Set(2023, "Hà Nội", "total", 0.157685).Set(2023, "Hà Nội", "D1", 0).Build();

        errors.Count.Should().Be(2);
        errors.ToString().Should().Be("2 standard errors, data se.1");
    }

    private static StandardErrorsBuilder Builder() => new(Published.Scored, "se.1");
}
