using Papi.Scoring.Calibration;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Calibration;

public class PopulationMarginTests
{
    private static readonly Dictionary<string, double> Sexes = new(StringComparer.Ordinal) { ["m"] = 480, ["f"] = 520 };

    [Theory]
    [InlineData(null, "column: Value cannot be null.")]
    [InlineData("", "column: The value cannot be an empty string or composed entirely of whitespace.")]
    [InlineData(" ", "column: The value cannot be an empty string or composed entirely of whitespace.")]
    public void Create_ColumnWithoutAName_IsRefused(string? column, string refusal) =>
        Refusal.Of(() => new PopulationMargin(column!, Sexes)).Should().Be(refusal);

    [Theory]
    [InlineData(0, "totals = 0: The total of 'f' in sex is above 0 and finite.")]
    [InlineData(-1, "totals = -1: The total of 'f' in sex is above 0 and finite.")]
    [InlineData(double.NaN, "totals = NaN: The total of 'f' in sex is above 0 and finite.")]
    [InlineData(double.PositiveInfinity, "totals = Infinity: The total of 'f' in sex is above 0 and finite.")]
    public void Create_TotalThatIsNone_IsRefusedByLabel(double total, string refusal) =>
        Refusal.Of(() => Margin(total)).Should().Be(refusal);

    [Fact]
    public void Create_NoTotals_IsRefused()
    {
        Refusal
            .Of(() => new PopulationMargin("sex", new Dictionary<string, double>(StringComparer.Ordinal)))
            .Should()
            .Be("totals: The margin of sex has no totals.");
        Refusal.Of(() => new PopulationMargin("sex", null!)).Should().Be("totals: Value cannot be null.");
        Margin(double.Epsilon).Totals["f"].Should().Be(double.Epsilon);
    }

    [Fact]
    public void Totals_ChangedAfterwards_StayAsGiven()
    {
        var totals = new Dictionary<string, double>(Sexes, StringComparer.Ordinal);
        var margin = new PopulationMargin("sex", totals);

        totals["f"] = 1;

        margin.Totals["f"].Should().Be(520);
        margin.ToString().Should().Be("sex: f, m");
    }

    private static PopulationMargin Margin(double total) =>
        new("sex", new Dictionary<string, double>(StringComparer.Ordinal) { ["f"] = total });
}
