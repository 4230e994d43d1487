using Papi.Scoring.Measurement;
using Papi.Scoring.Significance;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Measurement;

public class MeasuredScoreTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void ToScoreEstimate_WithoutDegreesOfFreedom_IsRefused(double degrees) =>
        Refusal
            .Of(() => Of(degrees).ToScoreEstimate())
            .Should()
            .Be("InvalidOperationException: The design has as many strata as clusters.");

    [Fact]
    public void ToScoreEstimate_WithDegreesOfFreedom_KeepsThem() =>
        Of(1).ToScoreEstimate().Should().Be(new ScoreEstimate(new Score(5.25), 0.125, 1));

    [Fact]
    public void ToString_OfAScore_NamesProvinceAndNode() =>
        Of(1).ToString().Should().Be("12 Lai Chau, D2: 5.25 (SE 0.125)");

    private static MeasuredScore Of(double degrees) =>
        new(Published.LaiChau, Published.Node(2024, "D2"), new Score(5.25), 0.125, degrees);
}
