using Papi.Scoring.Multivariate;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Multivariate;

public class IndicatorStatisticsTests
{
    // Both sides round sums of some sixty numbers near 1: far below what is asked for.
    private const double Tolerance = 1e-10;

    [Theory]
    [InlineData(2022)]
    [InlineData(2024)]
    public void Compute_PublishedSubDimensions_AgreesWithR(int year)
    {
        var statistics = IndicatorStatistics.Compute(year == 2022 ? Panel.Of2022 : Panel.Of2024, Panel.Design);

        var rows = ReferenceFile
            .Read("structure-indicators.csv")
            .Where(row => row.Integer("year") == year)
            .ToDictionary(row => row["indicator"], StringComparer.Ordinal);
        statistics.Rows.Should().HaveCount(28);
        foreach (var actual in statistics.Rows)
        {
            var row = rows[actual.Indicator];
            (actual.Count, actual.Missing, actual.Unique, actual.MostCommon)
                .Should()
                .Be((row.Integer("count"), row.Integer("missing"), row.Integer("unique"), row.Integer("most_common")));
            (actual.Min, actual.Max, actual.Median)
                .Should()
                .Be((row.Number("min"), row.Number("max"), row.Number("median")));
            actual.Mean.Should().BeApproximately(row.Number("mean"), Tolerance);
            actual.StandardDeviation.Should().BeApproximately(row.Number("sd"), Tolerance);
            actual.Skewness.Should().BeApproximately(row.Number("skewness"), Tolerance);
            actual.Kurtosis.Should().BeApproximately(row.Number("kurtosis"), Tolerance);
        }
    }

    // By hand: deviations −1, −1, −1, 3; m₂ = 3, m₃ = 6, m₄ = 21; √12 / 2 × 6 / 3^1.5 = 2 and 3 / 2 × (5 × (21 / 9 − 3) + 6) = 4.
    [Fact]
    public void Compute_FourValues_HaveSkewnessAndKurtosisByHand()
    {
        var row = IndicatorStatistics.Compute(Panel.Table(("x", [2, 6, 2, 2]))).Of("X");

        row.Skewness.Should().BeApproximately(2, 1e-14);
        row.Kurtosis.Should().BeApproximately(4, 1e-14);
        (row.Unique, row.MostCommon, row.UniqueShare, row.MostCommonShare).Should().Be((2, 3, 0.5, 0.75));
        row.ToString().Should().Be("x: n = 4, mean 3, 2 to 6, skewness 2, kurtosis 4");
    }

    [Fact]
    public void Compute_TooFewValues_LeavesOutWhatTheyDoNotGive()
    {
        var statistics = IndicatorStatistics.Compute(
            Panel.Table(
                ("none", [null, null, null]),
                ("one", [7, null, null]),
                ("two", [1, null, 2]),
                ("three", [1, 5, 2])
            )
        );

        statistics
            .Of("none")
            .Should()
            .Be(new IndicatorSummary("none", 0, 3, null, null, null, null, null, null, null, 0, 0));
        statistics.Of("none").UniqueShare.Should().BeNull();
        statistics.Of("none").ToString().Should().Be("none: no values");
        statistics.Of("one").Should().Be(new IndicatorSummary("one", 1, 2, 7, 7, 7, 7, null, null, null, 1, 1));
        statistics.Of("two").Skewness.Should().BeNull();
        statistics.Of("two").StandardDeviation.Should().BeApproximately(Math.Sqrt(0.5), 1e-15);
        statistics.Of("three").Skewness.Should().NotBeNull();
        statistics.Of("three").Kurtosis.Should().BeNull();
    }

    [Fact]
    public void Compute_Constant_HasNoSkewnessAndIsFlaggedOnce()
    {
        var statistics = IndicatorStatistics.Compute(Panel.Table(("x", [0.3, 0.1 + 0.2, 0.3, 0.3])));

        var row = statistics.Rows.Single();
        (row.IsConstant, row.Unique, row.MostCommon).Should().Be((true, 1, 4));
        (row.Skewness, row.Kurtosis).Should().Be((null, null));
        var flag = statistics.Flags.Single();
        (flag.Kind, flag.Threshold).Should().Be((StructureFlagKind.Constant, null));
        flag.Message.Vietnamese.Should().Be("x: mọi đơn vị có cùng giá trị 0,3, không phân biệt được các đơn vị.");
    }

    [Fact]
    public void Flags_ByTheDefaults_AreThoseOfTheHandbook()
    {
        var statistics = IndicatorStatistics.Compute(
            Panel.Table(
                ("outlier", [1, 2, 3, 4, 5, 6, 7, 100]),
                ("few", [1, 1, 1, 1, 2, 2, 3, 3]),
                ("half", [1, 2, 3, 4, 1, 2, 3, 4]),
                ("gaps", [1, 2, 3, 4, 5, null, null, null]),
                ("fine", [1, 2, 3, 4, 5, 6, 7, null])
            )
        );

        statistics
            .Flags.Select(flag => (flag.Kind, flag.Code))
            .Should()
            .Equal(
                (StructureFlagKind.SkewedHeavyTailed, "outlier"),
                (StructureFlagKind.FewUnique, "few"),
                (StructureFlagKind.LowCoverage, "gaps")
            );
        statistics.Flags[2].ToString().Should().Be("gaps: 5 of 8 units have a value, a share of 0.625, below 0.65.");
        statistics.ToString().Should().Be("5 indicators, 3 flags");
    }

    [Fact]
    public void Flags_LooserThresholds_AreFewer()
    {
        var options = new StructureOptions { SkewnessAbove = 3 };

        IndicatorStatistics
            .Compute(Panel.Table(("outlier", [1, 2, 3, 4, 5, 6, 7, 100])), options: options)
            .Flags.Should()
            .BeEmpty();
    }

    [Fact]
    public void Of_UnknownIndicator_Refuses()
    {
        var statistics = IndicatorStatistics.Compute(Panel.Table(("x", [1, 2, 3])));

        statistics.Invoking(it => it.Of("y")).Should().Throw<ArgumentException>().WithMessage("*'y'*");
    }
}
