using System.Text.Json;
using Papi.Cli.Tests.Support;

namespace Papi.Cli.Tests.Commands;

public class SensitivityCommandTests
{
    // COINr on the same data, weights ± 25 %, arithmetic or geometric: the aggregation is nearly all of the variance.
    [Fact]
    public void Sensitivity_WeightsAndAggregation_TheAggregationMatters()
    {
        var study = Run("--year", "2024", "--samples", "500", "--seed", "1");

        study
            .Names()
            .Should()
            .Equal(
                "format",
                "language",
                "year",
                "index",
                "dataVersion",
                "depth",
                "output",
                "province",
                "sampleSize",
                "seed",
                "firstOrderEstimator",
                "totalOrderEstimator",
                "level",
                "rows",
                "leaveOneOut"
            );
        (study.Text("output"), study.IsNull("province"), study.Number("sampleSize"))
            .Should()
            .Be(("mean-rank-shift", true, 500));
        var rows = study.At("rows").EnumerateArray().ToArray();
        rows[0]
            .Names()
            .Should()
            .Equal(
                "input",
                "firstOrder",
                "firstOrderLow",
                "firstOrderHigh",
                "totalOrder",
                "totalOrderLow",
                "totalOrderHigh"
            );
        rows.Select(row => row.Text("input")).Should().Equal("weights", "aggregation");
        rows[1].Number("totalOrder").Should().BeGreaterThan(5 * rows[0].Number("totalOrder"));
        study
            .At("leaveOneOut")
            .EnumerateArray()
            .Select(row => row.Text("node"))
            .Should()
            .Equal("D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8");
    }

    // One input alone has all of the variance.
    [Fact]
    public void Sensitivity_OneInput_ExplainsAll()
    {
        var rows = Run("--samples", "400", "--seed", "1", "--aggregation", "arithmetic", "--total-order", "Jansen")
            .At("rows");

        rows.GetArrayLength().Should().Be(1);
        rows[0].Number("totalOrderLow").Should().BeLessThan(1);
        rows[0].Number("totalOrderHigh").Should().BeGreaterThan(1);
    }

    [Theory]
    [InlineData("rank")]
    [InlineData("score")]
    public void Sensitivity_OfAProvince_NamesIt(string kind)
    {
        var study = Run(
            "--samples",
            "50",
            "--seed",
            "1",
            "--of",
            kind,
            "--province",
            "Lai Châu",
            "--first-order",
            "jansen"
        );

        (study.Text("output"), study.Text("province"), study.Text("firstOrderEstimator"))
            .Should()
            .Be((kind, "12", "jansen"));
    }

    [Fact]
    public void Sensitivity_Province_IsAskedForItsRank() =>
        Run("--samples", "50", "--seed", "1", "--province", "12").Text("output").Should().Be("rank");

    [Theory]
    [InlineData("--seed is missing: any whole number, by which the result can be had again.")]
    [InlineData("--of rank and --of score need --province.", "--seed", "1", "--of", "rank")]
    [InlineData(
        "--of shift looks at all provinces and goes without --province.",
        "--seed",
        "1",
        "--of",
        "shift",
        "--province",
        "12"
    )]
    [InlineData("Tien Giang is not ranked in 2024.", "--seed", "1", "--year", "2024", "--province", "Tiền Giang")]
    [InlineData(
        "Nothing varies: choose --weights, --aggregation, --normalization or --leave-out.",
        "--seed",
        "1",
        "--weights",
        "none",
        "--aggregation",
        "arithmetic"
    )]
    [InlineData(
        "The output is the same whatever the choices: there is no variance to share out.",
        "--seed",
        "1",
        "--samples",
        "20",
        "--weights",
        "equal",
        "--aggregation",
        "arithmetic"
    )]
    public void Sensitivity_BadInput_IsExplained(string problem, params string[] args) =>
        InProcess.RunRefused(["sensitivity", .. args, "--lang", "en"]).Should().Equal(problem);

    [Fact]
    public void Sensitivity_Page_HasTheInputsAndTheDimensionsLeftOut()
    {
        var result = InProcess.Run(
            "sensitivity",
            "--year",
            "2024",
            "--samples",
            "100",
            "--seed",
            "1",
            "--province",
            "Lai Châu"
        );

        result.Error.Should().BeEmpty();
        result.Lines[0].Should().Be("Độ nhạy của xếp hạng năm 2024 — PAPI, phiên bản 2021");
        result.Lines[1].Should().Be("Xét hạng của Lai Châu; 100 dòng mỗi mẫu, hạt giống 1");
        result
            .Lines.Should()
            .Contain(line => line.StartsWith(" trọng số", StringComparison.Ordinal))
            .And.Contain(line => line.StartsWith(" cách tổng hợp", StringComparison.Ordinal))
            .And.Contain(line => line.StartsWith(" D8  Quản trị điện tử", StringComparison.Ordinal));
    }

    private static JsonElement Run(params string[] args) => InProcess.RunForJson(["sensitivity", .. args]);
}
