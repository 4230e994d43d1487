using Papi.Scoring.Multivariate;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Multivariate;

public class CronbachAlphaTests
{
    // Both sides round sums of some sixty numbers near 1: far below what is asked for.
    private const double Tolerance = 1e-10;

    [Fact]
    public void Compute_Dimensions2024_AgreesWithPsych()
    {
        var rows = ReferenceFile.Read("structure-alpha.csv");

        rows.Should().HaveCount(9);
        foreach (var row in rows)
        {
            var alpha = CronbachAlpha.Compute(Panel.Of2024, Panel.Design, row["parent"]);
            alpha.Alpha.Should().BeApproximately(row.Number("alpha"), Tolerance, "{0}", row);
            alpha.StandardizedAlpha.Should().BeApproximately(row.Number("standardized"), Tolerance, "{0}", row);
            alpha.MeanCorrelation.Should().BeApproximately(row.Number("mean_correlation"), Tolerance, "{0}", row);
            (alpha.UnitCount, alpha.Reason).Should().Be((61, UndefinedReason.None));
        }
    }

    [Fact]
    public void Items_Dimensions2024_AgreeWithPsych()
    {
        foreach (
            var rows in ReferenceFile
                .Read("structure-alpha-items.csv")
                .GroupBy(row => row["parent"], StringComparer.Ordinal)
        )
        {
            var items = CronbachAlpha.Compute(Panel.Of2024, Panel.Design, rows.Key).Items;
            items.Select(item => item.Indicator).Should().Equal(rows.Select(row => row["indicator"]));
            foreach (var (item, row) in items.Zip(rows))
            {
                item.ItemRestCorrelation.Should().BeApproximately(row.Number("item_rest"), Tolerance, "{0}", row);
                item.AlphaIfDropped.Should().BeApproximately(row.Number("alpha_if_dropped"), Tolerance, "{0}", row);
            }
        }
    }

    // By hand: variances 1 and 1, of the sum 3; 2 × (1 − 2 / 3). The correlation is one half: 2 × 0.5 / 1.5.
    [Fact]
    public void Compute_TwoIndicators_HaveAlphaByHand()
    {
        var alpha = CronbachAlpha.Compute(Panel.Table(("x", [1, 2, 3]), ("y", [1, 3, 2])), Panel.Flat("x", "y"));

        alpha.Alpha.Should().BeApproximately(2 / 3.0, 1e-15);
        alpha.StandardizedAlpha.Should().BeApproximately(2 / 3.0, 1e-15);
        alpha.Items.Should().OnlyContain(item => item.AlphaIfDropped == null);
        alpha.Items[0].ToString().Should().Be("x: item-rest correlation 0.5, alpha if dropped none");
        alpha.ToString().Should().Be("index: alpha 0.6667, standardised 0.6667, 2 indicators, n = 3");
    }

    [Fact]
    public void Compute_LessIsBetter_IsTurnedRound()
    {
        var table = Panel.Table(("x", [1, 2, 3, 5]), ("y", [-1, -2, -3, -5]));

        CronbachAlpha
            .Compute(table, Panel.Groups(("index", [new() { Code = "x" }, Panel.Falling("y")])))
            .Alpha.Should()
            .BeApproximately(1, 1e-15);
    }

    [Fact]
    public void Compute_MissingValues_CountsCompleteUnits()
    {
        var table = Panel.Table(("x", [1, 2, null, 3, 9]), ("y", [1, 3, 5, 2, null]));

        var alpha = CronbachAlpha.Compute(table, Panel.Flat("x", "y"));

        alpha.UnitCount.Should().Be(3);
        alpha.Alpha.Should().BeApproximately(2 / 3.0, 1e-15);
    }

    [Fact]
    public void Compute_WithoutVariation_LeavesOutByName()
    {
        var table = Panel.Table(
            ("x", [1, 2, 3, null]),
            ("same", [5, 5, 5, 5]),
            ("y", [1, 3, 2, 4]),
            ("none", [null, null, null, null]),
            ("late", [1, 1, 1, 2])
        );

        var alpha = CronbachAlpha.Compute(table, Panel.Flat("x", "same", "y", "none", "late"));

        alpha.Alpha.Should().BeApproximately(2 / 3.0, 1e-15);
        alpha
            .LeftOut.Should()
            .Equal(
                new LeftOutIndicator("same", UndefinedReason.Constant),
                new LeftOutIndicator("none", UndefinedReason.TooFewUnits),
                new LeftOutIndicator("late", UndefinedReason.Constant)
            );
    }

    [Fact]
    public void Compute_IndicatorsThatCancel_SaysSo()
    {
        var alpha = CronbachAlpha.Compute(
            Panel.Table(("x", [0.1, 0.2, 0.3]), ("y", [0.9, 0.8, 0.7])),
            Panel.Flat("x", "y")
        );

        (alpha.Alpha, alpha.Reason).Should().Be((null, UndefinedReason.Constant));
        alpha.MeanCorrelation.Should().BeApproximately(-1, 1e-15);
    }

    [Fact]
    public void Compute_TooLittle_SaysWhy()
    {
        var table = Panel.Table(("x", [1, 2, null]), ("y", [1, 3, 2]), ("same", [1, 1, 1]));

        CronbachAlpha.Compute(table, Panel.Flat("x", "y")).ToString().Should().Be("index: TooFewUnits");
        var alpha = CronbachAlpha.Compute(table, Panel.Flat("y", "same"));
        (alpha.Alpha, alpha.StandardizedAlpha, alpha.MeanCorrelation).Should().Be((null, null, null));
        alpha.Reason.Should().Be(UndefinedReason.TooFewIndicators);
        alpha.Items.Should().BeEmpty();
    }

    [Theory]
    [InlineData("9.9")]
    [InlineData("1.1")]
    public void Compute_NoParent_Refuses(string parent)
    {
        var compute = () => CronbachAlpha.Compute(Panel.Of2024, Panel.Design, parent);

        compute.Should().Throw<ArgumentException>().WithMessage($"*{parent}*");
    }

    [Fact]
    public void Compute_IndicatorInPlaceOfAGroup_SaysSo() =>
        Refusal
            .Of(() => CronbachAlpha.Compute(Panel.Table(("x", [1, 2]), ("y", [2, 1])), Panel.Flat("x", "y"), "x"))
            .Should()
            .Be("parent: x is an indicator and has none below it.");
}
