using Papi.Scoring.Robustness;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Robustness;

public class SobolOptionsTests
{
    private static readonly SobolOptions Options = new() { Seed = 7 };

    [Fact]
    public void ToString_NothingChosenButTheSeed_NamesTheDefaults() =>
        Options.ToString().Should().Be("first order Saltelli, total order Jansen, 1000 bootstraps, 95 %, seed 7");

    [Fact]
    public void ToString_EverythingChosen_NamesIt() =>
        new SobolOptions
        {
            Seed = -1,
            FirstOrder = FirstOrderEstimator.Jansen,
            TotalOrder = TotalOrderEstimator.Sobol,
            Bootstraps = 0,
            Level = 0.99995,
        }
            .ToString()
            .Should()
            .Be("first order Jansen, total order Sobol, 0 bootstraps, 99.995 %, seed -1");

    [Fact]
    public void Init_ChoiceThatIsNone_IsRefused() =>
        new[]
        {
            Refusal.Of(() => Options with { FirstOrder = (FirstOrderEstimator)2 }),
            Refusal.Of(() => Options with { TotalOrder = (TotalOrderEstimator)2 }),
            Refusal.Of(() => Options with { Level = 0 }),
            Refusal.Of(() => Options with { Level = 1 }),
        }
            .Should()
            .Equal(
                "value = 2: Saltelli or Jansen.",
                "value = 2: Jansen or Sobol.",
                "value = 0: A level is a share above 0 and below 1.",
                "value = 1: A level is a share above 0 and below 1."
            );

    [Fact]
    public void Bootstraps_FewerThanNone_AreRefused() =>
        FluentActions
            .Invoking(() => Options with { Bootstraps = -1 })
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("value");
}
