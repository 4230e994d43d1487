using Papi.Scoring.Robustness;

namespace Papi.Scoring.Tests.Robustness;

public class GivenWeightsTests
{
    [Fact]
    public void Draw_MoreDrawsThanSets_StartsFromTheFirstSetAgain()
    {
        double[] sets = [1, 2, 3, 4, 5, 6];
        var drawn = WeightLanes.Sets(new GivenWeights(sets, 2), 32);

        drawn[0].Should().Equal(1, 2);
        drawn[2].Should().Equal(5, 6);
        drawn[3].Should().Equal(1, 2);
        drawn[31].Should().Equal(3, 4);
    }
}
