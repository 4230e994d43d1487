using Papi.Scoring.Multivariate;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Multivariate;

public class CoverageTests
{
    // PAPI 2022: Bắc Giang (24) has no D1, D2, D4, D5; Bắc Ninh (27) no D2, D3, D4, D8.
    [Theory]
    [InlineData("24", "D1", 0, 4)]
    [InlineData("24", "D3", 3, 3)]
    [InlineData("24", "total", 13, 28)]
    [InlineData("27", "D1", 4, 4)]
    [InlineData("27", "d8", 0, 3)]
    [InlineData("01", "total", 28, 28)]
    public void Of_ProvinceOf2022_CountsItsFiguresBelowTheParent(string unit, string parent, int present, int expected)
    {
        var group = Coverage.Compute(Panel.Of2022, Panel.Design).Of(unit, parent);

        (group.Present, group.Expected).Should().Be((present, expected));
        group.Share.Should().Be((double)present / expected);
    }

    [Fact]
    public void Compute_Of2022_CountsPerIndicatorAndUnit()
    {
        var coverage = Coverage.Compute(Panel.Of2022, Panel.Design);

        coverage
            .Indicators.Single(row => row.Indicator.Equals("1.1", StringComparison.Ordinal))
            .ToString()
            .Should()
            .Be("1.1: 62 of 63, 0.9841");
        coverage
            .Units.Single(row => row.Unit.Equals("27", StringComparison.Ordinal))
            .ToString()
            .Should()
            .Be("27: 14 of 28, 0.5");
        coverage.Groups.Should().HaveCount(63 * 9);
        coverage.Expected.Should().Be(63 * 28);
        coverage.Present.Should().Be(coverage.Indicators.Sum(row => row.Present));
        coverage.DataVersion.Should().Be(Panel.Of2022.DataVersion);
    }

    [Fact]
    public void Compute_WithoutADesign_CountsTheWholeTable()
    {
        var table = Panel.Table(("a", [1, null, 3]), ("b", [null, null, null]), ("c", [1, 2, 3]));

        var coverage = Coverage.Compute(table);

        coverage.Indicators.Select(row => row.Present).Should().Equal(2, 0, 3);
        coverage.Units.Select(row => row.Present).Should().Equal(2, 1, 2);
        coverage.Groups.Should().BeEmpty();
        coverage.ToString().Should().Be("5 of 9 values, 0.5556");
    }

    [Fact]
    public void Compute_WithADesign_CountsItsIndicatorsAlone()
    {
        var table = Panel.Table(("a", [1, null, 3]), ("b", [null, null, null]), ("c", [1, 2, 3]));

        var coverage = Coverage.Compute(table, Panel.Flat("c", "a"));

        coverage.Indicators.Select(row => row.Indicator).Should().Equal("c", "a");
        coverage.Of("u2", "index").ToString().Should().Be("u2, index: 1 of 2, 0.5");
    }

    [Fact]
    public void Compute_TableWithoutAnIndicatorOfTheDesign_Refuses()
    {
        var compute = () => Coverage.Compute(Panel.Table(("a", [1, 2, 3])), Panel.Flat("a", "z"));

        compute.Should().Throw<ArgumentException>().WithMessage("*'z'*");
    }

    [Theory]
    [InlineData("u9", "index")]
    [InlineData("u1", "a")]
    public void Of_UnknownUnitOrParent_Refuses(string unit, string parent)
    {
        var coverage = Coverage.Compute(Panel.Table(("a", [1, 2, 3])), Panel.Flat("a"));

        coverage.Invoking(it => it.Of(unit, parent)).Should().Throw<ArgumentException>().WithMessage($"*'{unit}'*");
    }

    [Theory]
    [InlineData("u9", "index")]
    [InlineData("u1", "x")]
    public void Of_NoUnitOrNoParent_NamesBoth(string unit, string parent) =>
        Refusal
            .Of(() => Coverage.Compute(Panel.Table(("x", [1, null])), Panel.Flat("x")).Of(unit, parent))
            .Should()
            .Be($"parent: There is no unit '{unit}' or no parent '{parent}'.");
}
