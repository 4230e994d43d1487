using Papi.Scoring.Multivariate;
using Papi.Scoring.Tests.Architecture;

namespace Papi.Scoring.Tests.Multivariate;

public class StructureReportTests
{
    // alpha of psych: only D2 and D4 reach 0.7; prcomp: two eigenvalues above 1 in D3 and D6.
    [Fact]
    public void Compute_Of2024_FlagsWhatRFinds()
    {
        var report = StructureReport.Compute(Panel.Of2024, Panel.Design);

        Codes(report, StructureFlagKind.LowAlpha).Should().Equal("D1", "D3", "D5", "D6", "D7", "D8");
        report
            .Components.Where(group => group.KaiserCount > 1 && group.Parent is not "total")
            .Select(group => group.Parent)
            .Should()
            .Equal(Codes(report, StructureFlagKind.SeveralComponents));
        report.Flags.Should().NotContain(flag => flag.Code == "total");
        report.Alphas.Select(group => group.Parent).Should().StartWith("total").And.HaveCount(9);
        report.Components.Should().HaveCount(9);
        report.ToString().Should().Be($"papi-2021: 28 indicators, 61 units, {report.Flags.Count} flags");
        report.DataVersion.Should().Be(Panel.Of2024.DataVersion);
    }

    [Fact]
    public void Compute_Of2022_FlagsTheProvincesWithFewFigures()
    {
        var report = StructureReport.Compute(Panel.Of2022, Panel.Design);

        Codes(report, StructureFlagKind.LowUnitCoverage).Should().Equal("24", "27");
        report
            .Flags[0]
            .Message.Vietnamese.Should()
            .Be("Đơn vị 24: có số liệu của 13/28 chỉ tiêu, tỷ lệ 0,4643, dưới ngưỡng 0,65.");
        report.Alphas[0].UnitCount.Should().Be(61);
    }

    [Fact]
    public void Compute_Spearman_CorrelatesByRank()
    {
        var options = new StructureOptions { CorrelationMethod = CorrelationMethod.Spearman };

        StructureReport
            .Compute(Panel.Of2024, Panel.Design, options)
            .Correlations.Method.Should()
            .Be(CorrelationMethod.Spearman);
    }

    [Fact]
    public void Compute_FlatIndex_FlagsTheIndexItself()
    {
        var table = Panel.Table(("x", [1, 2, 3, 4]), ("y", [4, 1, 3, 2]), ("z", [1, 2, 2, 1]));

        var report = StructureReport.Compute(table, Panel.Flat("x", "y", "z"));

        Codes(report, StructureFlagKind.LowAlpha).Should().Equal("index");
    }

    [Fact]
    public void Compute_NothingButGaps_IsNeverNaN()
    {
        var table = Panel.Table(("x", [null, null]), ("y", [1, 1]));

        var report = StructureReport.Compute(table, Panel.Flat("x", "y"));

        report
            .Flags.Select(flag => (flag.Kind, flag.Code))
            .Should()
            .Equal(
                (StructureFlagKind.LowUnitCoverage, "u1"),
                (StructureFlagKind.LowUnitCoverage, "u2"),
                (StructureFlagKind.LowCoverage, "x"),
                (StructureFlagKind.Constant, "y")
            );
        report.Flags.Should().OnlyContain(flag => double.IsFinite(flag.Value));
        report.Alphas.Single().Alpha.Should().BeNull();
    }

    [Fact]
    public void Compute_AnyReport_CannotBeChanged() =>
        ImmutabilityRule.WritableCollections(StructureReport.Compute(Panel.Of2024, Panel.Design)).Should().BeEmpty();

    private static IEnumerable<string> Codes(StructureReport report, StructureFlagKind kind) =>
        report.Flags.Where(flag => flag.Kind == kind).Select(flag => flag.Code);
}
