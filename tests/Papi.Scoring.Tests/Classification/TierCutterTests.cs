using Papi.Scoring.Classification;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Tests.Classification;

public class TierCutterTests
{
    // The cuts of 1 to 5 are 2, 3 and 4.
    [Theory]
    [InlineData(double.NaN, Tier.None)]
    [InlineData(1.0, Tier.Low)]
    [InlineData(2.0, Tier.LowAverage)]
    [InlineData(3.0, Tier.HighAverage)]
    [InlineData(4.0, Tier.High)]
    public void TierOf_ValueOrNone_IsWhereItFalls(double value, Tier tier)
    {
        TierCutter.TryCut([1, 2, 3, 4, 5], missing: 2, TierScheme.PapiTo2021, out var cutter).Should().BeTrue();

        cutter.TierOf(Resolution.Key(value)).Should().Be(tier);
    }
}
