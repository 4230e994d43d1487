using Papi.Scoring.Calibration;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Calibration;

public class RakingOptionsTests
{
    [Fact]
    public void Default_IsAHundredIterationsToTenDigits() =>
        (RakingOptions.Default.Tolerance, RakingOptions.Default.MaxIterations).Should().Be((1e-10, 100));

    [Theory]
    [InlineData(0, "value = 0: A tolerance is above 0 and below 1.")]
    [InlineData(1, "value = 1: A tolerance is above 0 and below 1.")]
    [InlineData(double.NaN, "value = NaN: A tolerance is above 0 and below 1.")]
    public void Tolerance_ThatIsNone_IsRefused(double tolerance, string refusal) =>
        Refusal.Of(() => new RakingOptions { Tolerance = tolerance }).Should().Be(refusal);

    [Fact]
    public void MaxIterations_None_IsRefused()
    {
        FluentActions
            .Invoking(() => new RakingOptions { MaxIterations = 0 })
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .Which.ActualValue.Should()
            .Be(0);
        new RakingOptions { MaxIterations = 1, Tolerance = 0.5 }
            .MaxIterations.Should()
            .Be(1);
    }
}
