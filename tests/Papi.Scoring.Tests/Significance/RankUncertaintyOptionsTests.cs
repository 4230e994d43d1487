using Papi.Scoring.Significance;
using Papi.Scoring.Tests.Support;

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

    [Fact]
    public void Init_ChoiceThatIsNone_SaysWhatIsTaken()
    {
        var options = new RankUncertaintyOptions { Seed = 1 };

        options.ToString().Should().Be("10000 draws, seed 1, 95 %, missing errors Refuse");
        new[]
        {
            Refusal.Of(() => options with { MissingErrors = (MissingErrorPolicy)2 }),
            Refusal.Of(() => options with { Level = 1 }),
            Refusal.Of(() => options with { MaxThreads = 0 }),
        }
            .Should()
            .Equal(
                "value = 2: Refuse or LeaveOut.",
                "value = 1: A level is a share above 0 and below 1.",
                "value = 0: At least one thread is needed."
            );
    }
}
