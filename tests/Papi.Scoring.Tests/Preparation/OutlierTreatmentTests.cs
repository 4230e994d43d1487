using Papi.Scoring.Preparation;
using Papi.Scoring.Tests.Support;

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

    [Fact]
    public void Refusals_OfChoices_SayWhatIsTaken()
    {
        new OutlierTreatment
        {
            SkewnessLimit = 0,
            KurtosisLimit = 0,
            MaxWinsorized = 0,
            Transform = OutlierTransform.None,
        }
            .ToString()
            .Should()
            .Be("winsorise 0 beyond skewness 0 and kurtosis 0, then None");
        new[]
        {
            Refusal.Of(() => new OutlierTreatment { SkewnessLimit = -0.5 }),
            Refusal.Of(() => new OutlierTreatment { KurtosisLimit = double.PositiveInfinity }),
            Refusal.Of(() => new OutlierTreatment { MaxWinsorized = -1 }),
            Refusal.Of(() => new OutlierTreatment { Transform = (OutlierTransform)3 }),
        }
            .Should()
            .Equal(
                "SkewnessLimit = -0.5: A limit is finite and 0 or more.",
                "KurtosisLimit = Infinity: A limit is finite and 0 or more.",
                "value = -1: A number of values is 0 or more.",
                "value = 3: None, Log or LogBySkewness."
            );
    }

    // Both have to be beyond: skewness alone is no outlier.
    [Theory]
    [InlineData(2, 3.6, false)]
    [InlineData(2.1, 3.5, false)]
    [InlineData(2.1, 3.6, true)]
    [InlineData(-2.1, 3.6, true)]
    [InlineData(-2, 3.6, false)]
    public void IsBeyond_AtAndBeyondTheLimits_TakesWhatIsBeyondBoth(double skewness, double kurtosis, bool expected) =>
        OutlierTreatment.Default.IsBeyond(new DistributionShape(skewness, kurtosis)).Should().Be(expected);
}
