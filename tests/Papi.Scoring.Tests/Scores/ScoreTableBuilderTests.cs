using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Scores;

public class ScoreTableBuilderTests
{
    // The two published scores that lie outside their scale by less than the printed goalposts allow.
    [Theory]
    [InlineData(2020, "Phú Yên", 0.331742)]
    [InlineData(2022, "Bến Tre", 0.332350)]
    public void Set_PublishedScoreJustOutsideTheGoalposts_IsAccepted(int year, string province, double points)
    {
        points.Should().BeLessThan(1.0 / 3);

        var table = Builder().Set(year, province, "8.1", points).Build();

        table.ScoreOf(year, province, "8.1").Should().Be(new Score(points));
        Published.Raw.ScoreOf(year, province, "8.1").Should().Be(new Score(points), "it is published so");
    }

    [Theory]
    [InlineData(0.328)]
    [InlineData(3.339)]
    [InlineData(0)]
    public void Set_ScoreOutsideTheScale_ThrowsWithTheScale(double points) =>
        FluentActions
            .Invoking(() => Builder().Set(2024, "Lai Châu", "7.2", points))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("7.2 Air Quality runs over [0.3333, 3.3333], which does not contain*")
            .Which.ActualValue.Should()
            .Be(points);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Set_NotFinite_Throws(double points) =>
        FluentActions
            .Invoking(() => Builder().Set(2024, "Lai Châu", "7.2", points))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Set_Twice_ThrowsAndNamesThePlace() =>
        FluentActions
            .Invoking(() => Builder().Set(2024, "Lai Châu", "D3", 4).Set(2024, "12", "vertical-accountability", 4))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*Lai Chau*D3*2024*");

    [Fact]
    public void Set_UnknownNames_Throw()
    {
        FluentActions
            .Invoking(() => Builder().Set(2024, "Atlantis", "D3", 4))
            .Should()
            .Throw<UnknownProvinceException>();
        FluentActions
            .Invoking(() => Builder().Set(2024, "Lai Châu", "5.2", 1))
            .Should()
            .Throw<UnknownNodeException>("5.2 ended in 2020");
        FluentActions
            .Invoking(() => Builder().Set(2025, "Lai Châu", "D3", 4))
            .Should()
            .Throw<ArgumentOutOfRangeException>("no edition covers 2025");
    }

    // What is refused leaves nothing behind, not even an empty year.
    [Fact]
    public void Set_Refused_AddsNoYear()
    {
        var builder = Builder();
        FluentActions.Invoking(() => builder.Set(2024, "Atlantis", "D3", 4)).Should().Throw<UnknownProvinceException>();
        FluentActions.Invoking(() => builder.Set(2023, "12", "D9", 4)).Should().Throw<UnknownNodeException>();
        FluentActions.Invoking(() => builder.Set(2022, "12", "D3", 11)).Should().Throw<ArgumentOutOfRangeException>();

        builder.Build().Years.Should().BeEmpty();
    }

    [Fact]
    public void Set_ProvinceOrNodeOfAnotherYear_Throws()
    {
        var node = Published.Node(2024, "D3");
        FluentActions
            .Invoking(() => Builder().Set(2024, ProvinceRegistry.Vintage2025.Find("Lai Châu"), node, new Score(4)))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("province");
        FluentActions
            .Invoking(() => Builder().Set(2020, Published.LaiChau, node, new Score(4)))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("node");
    }

    [Fact]
    public void SetColumn_WholeNode_IsTheSameAsSetOneByOne()
    {
        double[] points = [.. Enumerable.Range(0, 63).Select(i => i == 7 ? double.NaN : 1 + (i / 10.0))];

        var year = Builder().SetColumn(2024, Published.Node(2024, "D3"), points).Build().Latest;

        year.ScoreOf("Lai Châu", "D3").Should().BeNull("Lai Châu is the eighth of the registry");
        year.ScoreOf("Hà Nội", "D3").Should().Be(new Score(1));
        year.ScoreOf("Cà Mau", "D3").Should().Be(new Score(7.2));
    }

    [Fact]
    public void SetColumn_NobodyHasAFigure_LeavesRoomForOneLater()
    {
        var node = Published.Node(2024, "D3");
        var builder = Builder().SetColumn(2024, node, Enumerable.Repeat(double.NaN, 63).ToArray());

        builder.Set(2024, "Lai Châu", "D3", 4).Build().Latest.Statistics(node)!.Count.Should().Be(1);
    }

    [Fact]
    public void SetColumn_Refused_AddsNothing()
    {
        var builder = Builder();
        var node = Published.Node(2024, "D3");
        double[] outside = new double[63];
        double[] infinite = [.. Enumerable.Repeat(double.PositiveInfinity, 63)];

        FluentActions
            .Invoking(() => builder.SetColumn(2024, node, outside))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions
            .Invoking(() => builder.SetColumn(2024, node, infinite))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions
            .Invoking(() => builder.SetColumn(2024, node, new double[] { 1, 2, 3 }))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("3 scores do not fit 63 provinces*");
        FluentActions
            .Invoking(() => builder.SetColumn(2020, node, new double[63]))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("node");
        builder.Build().Years.Should().BeEmpty();
    }

    [Fact]
    public void SetColumn_NodeWithScores_Throws() =>
        FluentActions
            .Invoking(() =>
                Builder()
                    .Set(2024, "Lai Châu", "D3", 4)
                    .SetColumn(2024, Published.Node(2024, "D3"), Enumerable.Repeat(4.0, 63).ToArray())
            )
            .Should()
            .Throw<InvalidOperationException>();

    [Fact]
    public void AddYear_Twice_Throws() =>
        FluentActions.Invoking(() => Builder().AddYear(2024).AddYear(2024)).Should().Throw<InvalidOperationException>();

    [Fact]
    public void AddYear_WithoutScores_MakesAYearInWhichAllIsMissing()
    {
        var year = Builder().AddYear(2024).Build().Latest;

        year.Provinces.Should().BeSameAs(ProvinceRegistry.Vintage2008);
        year.ScoreOf("Lai Châu", "total").Should().BeNull();
        year.Statistics("total").Should().BeNull();
        year.Rank().Missing.Should().HaveCount(63);
    }

    [Fact]
    public void Build_GoingOn_LeavesTheEarlierTableAlone()
    {
        var builder = Builder().Set(2024, "Lai Châu", "D3", 4);
        var first = builder.Build();

        var second = builder.Set(2024, "Lai Châu", "D4", 6).Set(2024, "Hà Nội", "D3", 5).Build();

        first.ScoreOf(2024, "Lai Châu", "D4").Should().BeNull();
        first.ScoreOf(2024, "Hà Nội", "D3").Should().BeNull();
        second.ScoreOf(2024, "Hà Nội", "D3").Should().Be(new Score(5));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Constructor_NoDataVersion_Throws(string version) =>
        FluentActions
            .Invoking(() => new ScoreTableBuilder(PapiEditions.Series, version))
            .Should()
            .Throw<ArgumentException>();

    private static ScoreTableBuilder Builder() => new(PapiEditions.Series, "own.1");

    [Fact]
    public void Refusals_OfWhatIsThereAlready_NameThePlaceAndChangeNothing()
    {
        var d3 = Published.Node(2024, "D3");
        var builder = Builder().AddYear(2024, ProvinceRegistry.Vintage2008).Set(2024, "Lai Châu", "D3", 4);

        new[]
        {
            Refusal.Of(() => builder.AddYear(2024, ProvinceRegistry.Vintage2025)),
            Refusal.Of(() => builder.Set(2024, "12", "D3", 5)),
            Refusal.Of(() => builder.SetColumn(2024, d3, Enumerable.Repeat(5.0, 63).ToArray())),
        }
            .Should()
            .Equal(
                "InvalidOperationException: The year 2024 has been added before.",
                "InvalidOperationException: 12 Lai Chau already has a score on D3 Vertical Accountability towards Citizens in 2024.",
                "InvalidOperationException: D3 Vertical Accountability towards Citizens has scores in 2024 already."
            );
        var year = builder.Build().Latest;
        year.Provinces.Should().BeSameAs(ProvinceRegistry.Vintage2008);
        (year.ScoreOf("12", "D3"), year.Statistics(d3)!.Count).Should().Be((new Score(4), 1));
    }
}
