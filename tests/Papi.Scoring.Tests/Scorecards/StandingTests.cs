using Papi.Scoring.Scorecards;

namespace Papi.Scoring.Tests.Scorecards;

public class StandingTests
{
    // An estimate has an estimated rank, which goes without saying; a given score among estimates does not.
    [Theory]
    [InlineData(null, false, false, false, "43.4796, 31/61")]
    [InlineData(Tier.LowAverage, true, false, false, "43.4796, 31/61, LowAverage, the median")]
    [InlineData(null, false, true, false, "43.4796 (estimate), 31/61")]
    [InlineData(null, false, true, true, "43.4796 (estimate), 31/61")]
    [InlineData(Tier.Low, false, false, true, "43.4796, 31/61 (estimate), Low")]
    public void ToString_AnyStanding_SaysWhatIsAnEstimate(
        Tier? tier,
        bool atMedian,
        bool isEstimate,
        bool isAmongEstimates,
        string text
    ) =>
        new Standing(new Score(43.47958), 31, 61, tier, atMedian)
        {
            IsEstimate = isEstimate,
            IsAmongEstimates = isAmongEstimates,
        }
            .ToString()
            .Should()
            .Be(text);
}
