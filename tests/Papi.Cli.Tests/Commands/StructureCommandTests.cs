using Papi.Cli.Tests.Support;

namespace Papi.Cli.Tests.Commands;

public class StructureCommandTests
{
    // The figures of R are those of tests/Papi.Scoring.Tests; here, that the right ones arrive.
    [Fact]
    public void Structure_2024_HasFlagsIndicatorsGroupsAndCorrelations()
    {
        var report = InProcess.RunForJson("structure", "--year", "2024", "--lang", "en");

        report
            .Names()
            .Should()
            .Equal(
                "format",
                "language",
                "year",
                "index",
                "dataVersion",
                "depth",
                "units",
                "present",
                "expected",
                "method",
                "flags",
                "indicators",
                "groups",
                "correlations"
            );
        (report.Number("units"), report.Number("present"), report.Number("expected")).Should().Be((61, 1708, 1708));
        report.At("indicators").GetArrayLength().Should().Be(28);
        report.At("correlations").GetArrayLength().Should().Be(28 * 27 / 2);
        report.At("groups").GetArrayLength().Should().Be(9);
        report.Text("method").Should().Be("pearson");
        var negative = report.Item("flags", "code", "6.1");
        (negative.Text("kind"), negative.Text("otherCode"), negative.Number("threshold"))
            .Should()
            .Be(("negative", "6.3", 0));
        negative.Text("message").Should().StartWith("6.1 and 6.3 (D6): a correlation of -0.1508, below 0;");
        var pair = report
            .At("correlations")
            .EnumerateArray()
            .Single(item => (item.Text("first"), item.Text("second")) is ("6.1", "6.3"));
        pair.Number("value").Should().Be(negative.Number("value"));
        (pair.Text("parent"), pair.IsNull("reason")).Should().Be(("D6", true));
        var group = report.Item("groups", "node", "D3");
        (group.Number("kaiserCount"), group.IsNull("reason")).Should().Be((2, true));

        // The eigenvalues of a correlation matrix add up to its order.
        group
            .At("eigenvalues")
            .EnumerateArray()
            .Sum(value => value.GetDouble())
            .Should()
            .BeApproximately(group.At("indicators").GetArrayLength(), 1e-9);
    }

    [Fact]
    public void Structure_Dimensions_AreTheIndicatorsOfDepth1()
    {
        var report = InProcess.RunForJson("structure", "--depth", "1", "--correlation", "kendall");

        report
            .At("indicators")
            .EnumerateArray()
            .Select(row => row.Text("node"))
            .Should()
            .Equal("D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8");
        report.Text("method").Should().Be("kendall");
        report.At("groups").EnumerateArray().Select(row => row.Text("node")).Should().Equal("total");
    }

    [Fact]
    public void Structure_Page_BeginsWithWhatIsWorthALook()
    {
        string[] lines = InProcess.Run("structure", "--year", "2024").Lines;

        lines[0].Should().Be("Cấu trúc chỉ số năm 2024 — PAPI, phiên bản 2021");
        lines[1].Should().Be("61 tỉnh có số liệu, 28 chỉ tiêu; có 1708/1708 giá trị");
        lines[3].Should().Be("Cần xem lại");
        lines.Should().Contain(line => line.StartsWith("D3: Cronbach's alpha 0,0578", StringComparison.Ordinal));
    }

    [Fact]
    public void Structure_ProvinceWithoutTotals_AreLookedAtAllTheSame() =>
        InProcess.RunForJson("structure", "--year", "2018").Number("units").Should().Be(63);

    [Fact]
    public void Structure_UnknownDepth_IsRefused() =>
        InProcess
            .RunRefused("structure", "--depth", "3", "--lang", "en")
            .Should()
            .Contain("--depth: there is no '3'; it is one of: 1, 2.");
}
