using Papi.Scoring.Numerics;

namespace Papi.Scoring.Tests.Numerics;

public class MidRanksTests
{
    [Fact]
    public void Of_Ties_ShareTheMeanOfTheirRanks() =>
        MidRanks.Of([30, 10, 20, 20, 40, 20, 10]).Should().Equal(6, 1.5, 4, 4, 7, 4, 1.5);

    [Fact]
    public void Of_NoValues_IsEmpty() => MidRanks.Of([]).Should().BeEmpty();
}
