using Papi.Scoring.Significance;

namespace Papi.Scoring.Tests.Significance;

public class RankUncertaintyOptionsTests
{
    [Fact]
    public void ToString_Always_NamesTheChoicesWithADecimalPoint() =>
        new RankUncertaintyOptions
        {
            Seed = 42,
            Draws = 500,
            Level = 0.995,
        }
            .ToString()
            .Should()
            .Be("500 draws, seed 42, 99.5 %, missing errors Refuse");
}
