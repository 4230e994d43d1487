using Papi.Scoring.Tests.Support;
using Papi.Scoring.Tests.Text;

namespace Papi.Scoring.Tests;

public class ScoreRangeTests
{
    private static readonly ScoreRange ThirdOfADimension = new(1.0 / 3, 10.0 / 3);

    // The two published scores just outside the goalposts, and the printed goalposts themselves.
    [Theory]
    [InlineData(0.331742)]
    [InlineData(0.332350)]
    [InlineData(0.33)]
    [InlineData(3.33)]
    [InlineData(3.338)]
    public void Contains_WithinTheRoomOfPrintedGoalposts_IsTrue(double value) =>
        ThirdOfADimension.Contains(value).Should().BeTrue();

    [Theory]
    [InlineData(0.328)]
    [InlineData(3.339)]
    [InlineData(0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Contains_FurtherOut_IsFalse(double value) => ThirdOfADimension.Contains(value).Should().BeFalse();

    [Theory]
    [InlineData(0.0, 1.0 / 3)]
    [InlineData(1.0, 10.0 / 3)]
    [InlineData(0.576, 2.0613333333333332)]
    public void At_Share_IsTheValueThere(double share, double value) =>
        ThirdOfADimension.At(share).Should().BeApproximately(value, 1e-15);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(5, 1)]
    [InlineData(2, 0.25)]
    [InlineData(0, -0.25)]
    [InlineData(7, 1.5)]
    public void ShareOf_ValueInsideOrOutside_IsNotClipped(double value, double share) =>
        new ScoreRange(1, 5).ShareOf(value).Should().Be(share);

    [Theory]
    [InlineData(double.NaN, 1, "min")]
    [InlineData(double.NegativeInfinity, 1, "min")]
    [InlineData(0, double.NaN, "max")]
    [InlineData(0, double.PositiveInfinity, "max")]
    [InlineData(1, 1, "max")]
    [InlineData(2, 1, "max")]
    public void Constructor_NoScale_Throws(double min, double max, string parameter) =>
        FluentActions
            .Invoking(() => new ScoreRange(min, max))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName(parameter);

    [Fact]
    public void Default_Always_IsTheEmptyScaleAtZero()
    {
        ScoreRange scale = default;

        (scale.Min, scale.Max, scale.Width).Should().Be((0, 0, 0));
    }

    [Fact]
    public void Equals_SameEnds_IsTrue() => new ScoreRange(1, 10).Should().Be(new ScoreRange(1, 10));

    [Fact]
    public void ToString_UnderAnyCulture_HasDecimalPoints()
    {
        foreach (string name in HostileCulture.Names)
        {
            using var culture = new UnderCulture(name);
            ThirdOfADimension.ToString().Should().Be("[0.3333, 3.3333]");
        }
    }

    [Fact]
    public void Constructor_NoScale_SaysWhatIsTaken() =>
        new[]
        {
            Refusal.Of(() => new ScoreRange(double.NaN, 1)),
            Refusal.Of(() => new ScoreRange(0.5, 0.5)),
            Refusal.Of(() => new ScoreRange(0.5, double.PositiveInfinity)),
        }
            .Should()
            .Equal(
                "min = NaN: The ends of a scale are finite.",
                "max = 0.5: The upper end of a scale is finite and above its lower end.",
                "max = Infinity: The upper end of a scale is finite and above its lower end."
            );
}
