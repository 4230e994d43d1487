using Papi.Scoring.Preparation;

namespace Papi.Scoring.Tests.Preparation;

public class OutlierTreatmentTests
{
    [Theory]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Limits_NoLimit_AreRefusedByName(double limit)
    {
        FluentActions
            .Invoking(() => new OutlierTreatment { SkewnessLimit = limit })
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("SkewnessLimit");
        FluentActions
            .Invoking(() => new OutlierTreatment { KurtosisLimit = limit })
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("KurtosisLimit");
    }

    [Fact]
    public void MaxWinsorizedAndTransform_OutOfRange_AreRefused()
    {
        FluentActions
            .Invoking(() => new OutlierTreatment { MaxWinsorized = -1 })
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions
            .Invoking(() => new OutlierTreatment { Transform = (OutlierTransform)9 })
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void ToString_Default_NamesTheLimits() =>
        OutlierTreatment.Default.ToString().Should().Be("winsorise 5 beyond skewness 2 and kurtosis 3.5, then Log");
}
