using Papi.Scoring.Construction;
using Papi.Scoring.Preparation;
using Papi.Scoring.Tests.Support;
using static Papi.Scoring.Tests.Construction.SampleUnits;

namespace Papi.Scoring.Tests.Construction;

public class UnitReportTests
{
    private static readonly ConstructedIndex Coinr = ConstructedIndex.Compute(CoinrIndex.Data, CoinrIndex.Design);

    [Fact]
    public void Of_P01_HasTheSummaryOfCoinr()
    {
        var report = UnitReport.Of(Coinr, "P01");

        var expected = ReferenceFile.Read("coinr-unitsummary-p01.csv");
        report
            .Nodes.Take(expected.Count)
            .Select(row => (row.Node.Code, Math.Round(row.Score, 2), row.Rank))
            .Should()
            .Equal(expected.Select(row => (row["Code"], row.Number("Score"), row.Integer("Rank"))));
        report.Nodes.Should().HaveCount(37);
        report.ToString().Should().Be("P01: rank 28 of 61");
    }

    [Fact]
    public void Of_P01InTheConventionOfCoinr_HasItsStrengthsAndWeaknesses()
    {
        var report = UnitReport.Of(Coinr, "P01", convention: StrengthConvention.Coinr);

        ReferenceFile
            .Read("coinr-strweak-p01.csv")
            .Select(row => (row["kind"], row["Code"], row["Level_2"], row.Integer("Rank"), row.Number("Value")))
            .Should()
            .Equal(
                report
                    .Strengths.Select(row => Printed("S", row))
                    .Concat(report.Weaknesses.Select(row => Printed("W", row)))
            );
    }

    // P01 is last on three indicators; COINr leaves them out, and then they are not among the weaknesses.
    [Fact]
    public void Of_P01_CountsLastRanksAmongTheWeaknesses() =>
        UnitReport
            .Of(Coinr, "P01")
            .Weaknesses.Where(row => row.Rank == row.Ranked)
            .Select(row => row.Indicator.Code)
            .Should()
            .Equal("SC61", "SC72", "SC73");

    [Fact]
    public void Of_FewIndicators_NoneIsBoth()
    {
        var index = ConstructedIndex.Compute(Table([1, 2, 3], [3, 2, 1], [1, 3, 2]), Flat(3));

        var report = UnitReport.Of(index, "u2");

        report.Strengths.Select(row => row.Indicator.Code).Should().Equal("a", "c");
        report.Weaknesses.Select(row => row.Indicator.Code).Should().Equal("b");
    }

    // u0 and u1 share the last rank of a.
    [Fact]
    public void Of_SharedLastRank_IsLastInTheConventionOfCoinr()
    {
        var index = ConstructedIndex.Compute(Table([1, 1, 3], [3, 2, 1]), Flat(2));

        var report = UnitReport.Of(index, "u0", count: 1, StrengthConvention.Coinr);

        report.Strengths.Should().ContainSingle().Which.Indicator.Code.Should().Be("b");
        report.Weaknesses.Should().BeEmpty();
    }

    [Fact]
    public void Of_ImputedValue_IsMarkedAndBeforeTreatment()
    {
        var options = new ConstructionOptions { Imputation = ImputationMethod.Mean };
        var index = ConstructedIndex.Compute(Table([1, null, 3], [3, 2, 1]), Flat(2), options);

        var report = UnitReport.Of(index, "u1");

        report
            .Strengths.Should()
            .ContainSingle()
            .Which.Should()
            .Be(new IndicatorStanding(index.Design.Find("a"), 2, 3, 2, true));
        report.Weaknesses.Should().ContainSingle().Which.ToString().Should().Be("2/3 b 2");
        report.Strengths[0].ToString().Should().Be("2/3 a 2 (imputed)");
    }

    [Fact]
    public void Of_UnitWithoutAScore_IsNotRankedButHasItsIndicators()
    {
        var index = ConstructedIndex.Compute(Table([1, null, 3], [3, 2, 1]), Flat(2));

        var report = UnitReport.Of(index, "u1");

        report.ToString().Should().Be("u1: not ranked");
        report.Nodes.Should().ContainSingle();
        report.Strengths.Should().ContainSingle();
    }

    [Fact]
    public void Of_WrongArguments_AreRefused()
    {
        FluentActions.Invoking(() => UnitReport.Of(Coinr, "P99")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => UnitReport.Of(Coinr, "P01", 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions
            .Invoking(() => UnitReport.Of(Coinr, "P01", 5, (StrengthConvention)9))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Of_WrongArguments_SaysWhatWouldDo()
    {
        Refusal
            .Of(() => UnitReport.Of(Coinr, "P01", 5, (StrengthConvention)9))
            .Should()
            .Be("convention = 9: All or Coinr.");
        Refusal.Of(() => UnitReport.Of(Coinr, "P99")).Should().Be("unit: The table has no unit 'P99'.");
        UnitReport.Of(Coinr, "P01", 1).Strengths.Should().ContainSingle();
    }

    [Fact]
    public void ToString_OfAStanding_MarksWhatIsImputed()
    {
        var node = new DesignNode { Code = "a" };

        new IndicatorStanding(node, 2, 61, 1.5, IsImputed: false).ToString().Should().Be("2/61 a 1.5");
        new IndicatorStanding(node, 2, 61, 0.00004, IsImputed: true).ToString().Should().Be("2/61 a 0 (imputed)");
    }

    [Fact]
    public void Of_WithoutACount_HasFiveOfEachByAllIndicators()
    {
        var report = UnitReport.Of(Coinr, "P01");

        (report.Strengths.Count, report.Weaknesses.Count, report.Convention)
            .Should()
            .Be((5, 5, StrengthConvention.All));
    }

    private static (string, string, string, int, double) Printed(string kind, IndicatorStanding row) =>
        (kind, row.Indicator.Code, row.Indicator.Parent!, row.Rank, ThreeDigits(row.Value));

    private static double ThreeDigits(double value)
    {
        int places = 2 - (int)Math.Floor(Math.Log10(value));
        return Math.Round(value, places);
    }
}
