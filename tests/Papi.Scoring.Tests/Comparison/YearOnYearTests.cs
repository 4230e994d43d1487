using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Comparison;

public class YearOnYearTests
{
    [Theory]
    [MemberData(nameof(Published.Years), MemberType = typeof(Published))]
    public void Points_AnyPairOfYears_AgreesWithScoreChange(int from)
    {
        foreach (int to in new[] { from - 1, from + 1, 2011, 2024 }.Where(to => to is >= 2011 and <= 2024))
        {
            ShouldAgree(Published.Scored, from, to);
        }
    }

    [Fact]
    public void Points_NodeBelowTheLastLevelCompared_Throws()
    {
        var totals = YearOnYear.Compute(Published.Raw.Aggregate(), 2023, 2024, deepestLevel: 1);

        totals.Points(Published.LaiChau, Published.Node(2024, "D1")).Should().BeApproximately(0.2699, 5e-5);
        FluentActions
            .Invoking(() => totals.Points(Published.LaiChau, Published.Node(2024, "1.1")))
            .Should()
            .Throw<InvalidOperationException>();
    }

    [Fact]
    public void Points_AcrossTheMergers_AgreesWithScoreChange()
    {
        ShouldAgree(Provinces34.With2025, 2024, 2025);
        ShouldAgree(Provinces34.With2025, 2025, 2024);
    }

    [Fact]
    public void Points_ProvinceThatOutlivedTheMergers_IsTheChange()
    {
        var changes = YearOnYear.Compute(Provinces34.With2025, 2024, 2025);
        var year = changes.Later;

        changes.Points(year.Provinces.Find("Huế"), year.Index.Find("7.2"))!.Value.Should().BeApproximately(0.1, 1e-12);
        changes.Points(year.Provinces.Find("Tuyên Quang"), year.Index.Find("7.2")).Should().BeNull();
    }

    [Fact]
    public void ToString_Always_NamesTheYears()
    {
        var changes = YearOnYear.Compute(Published.Scored, 2023, 2024);

        changes.ToString().Should().Be("2023-2024");
        (changes.Earlier.Year.Value, changes.Later.Year.Value).Should().Be((2023, 2024));
    }

    [Fact]
    public void Points_ForeignProvinceOrNode_Throws()
    {
        var changes = YearOnYear.Compute(Published.Scored, 2023, 2024);

        FluentActions
            .Invoking(() => changes.Points(ProvinceRegistry.Vintage2025.Find("Huế"), Published.Node(2024, "D1")))
            .Should()
            .Throw<ArgumentException>();
        FluentActions
            .Invoking(() => changes.Points(Published.LaiChau, Published.Node(2020, "D1")))
            .Should()
            .Throw<ArgumentException>();
    }

    [Fact]
    public void Compute_YearThatIsNotThere_Throws() =>
        FluentActions
            .Invoking(() => YearOnYear.Compute(Published.Scored, 2024, 2025))
            .Should()
            .Throw<UnknownYearException>();

    private static void ShouldAgree(ScoreTable table, int from, int to)
    {
        var changes = YearOnYear.Compute(table, from, to);
        var year = table.Year(to);
        foreach (var province in year.Provinces.Provinces)
        {
            foreach (var node in year.Index.Nodes.Where(node => node.Depth < 3))
            {
                double? expected = ScoreChange.Compute(table, province, node, from, to).Points;
                double? actual = changes.Points(province, node);
                if (!Nullable.Equals(expected, actual))
                {
                    actual.Should().Be(expected, "{0} {1} {2}-{3}", province, node, from, to);
                }
            }
        }
    }

    [Fact]
    public void Points_AtAndBelowTheLastLevelCompared_AnswersTheOneAndNamesTheOther()
    {
        var changes = YearOnYear.Compute(Published.Scored, 2023, 2024, deepestLevel: 1);
        var below = Published.Node(2024, "1.1");

        changes.Points(Published.LaiChau, Published.Node(2024, "D3"))!.Value.Should().BeApproximately(-0.2940, 1.5e-4);
        Refusal
            .Of(() => changes.Points(Published.LaiChau, below))
            .Should()
            .Be(
                $"InvalidOperationException: 1.1 {below.Name.English} lies below level 1, the last one that was compared."
            );
    }

    [Fact]
    public void Compute_LevelBelowTheTotal_IsRefusedAndTheTotalAloneIsTaken()
    {
        YearOnYear
            .Compute(Published.Scored, 2023, 2024, deepestLevel: 0)
            .Points(Published.LaiChau, Published.Node(2024, "total"))!
            .Value.Should()
            .BeApproximately(-0.1427, 5e-5);
        FluentActions
            .Invoking(() => YearOnYear.Compute(Published.Scored, 2023, 2024, deepestLevel: -1))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("deepestLevel");
    }
}
