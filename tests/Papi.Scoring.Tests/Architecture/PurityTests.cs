using Papi.Scoring.Tests.Architecture.Samples.Lower;

namespace Papi.Scoring.Tests.Architecture;

public class PurityTests
{
    [Fact]
    public void Core_EveryType_OnlyComputes() => PurityRule.Violations(Package.Core.GetTypes()).Should().BeEmpty();

    [Fact]
    public void Violations_TypeThatAsksTheWorld_AreAllNamed()
    {
        string sample = typeof(ImpureSample).FullName!;

        PurityRule
            .Violations([typeof(ImpureSample)])
            .Should()
            .Equal(
                $"{sample} has the mutable static _last",
                $"{sample} uses CultureInfo.get_CurrentCulture",
                $"{sample} uses DateTime.get_UtcNow",
                $"{sample} uses File.Exists"
            );
    }
}
