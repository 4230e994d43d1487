using Papi.Scoring.Hierarchy;
using Papi.Scoring.Planning;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class WhatIfIndicatorTests
{
    // 7.2 of Lai Châu 2024 from its three indicators: 1/3 + 3 × mean(0.4523, 0.8469, 0.4288).
    private static readonly YearScores Scores = new ScoreTableBuilder(PapiEditions.Series, "test")
        .Set(2024, "Lai Châu", "7.2.1", 45.23)
        .Set(2024, "Lai Châu", "7.2.2", 84.69)
        .Set(2024, "Lai Châu", "7.2.3", 42.88)
        .Build()
        .Aggregate()
        .Year(2024);

    [Fact]
    public void Compute_IndicatorOfACompleteSet_MovesItsSubDimensionAsTheMeanDoes()
    {
        var scenario = WhatIf.Compute(Scores, Published.LaiChau, [Target("7.2.1", 75.23)]);

        // A third of 30 percentage points on a scale 3 points wide.
        scenario.Scores.ScoreOf("Lai Châu", "7.2")!.Value.Points.Should().BeApproximately(2.0613 + 0.3, 1e-4);
        scenario.Scores.ScoreOf("Lai Châu", "total").Should().BeNull();
    }

    [Fact]
    public void Compute_IndicatorOfAnIncompleteSet_IsRefusedWithWhatToChange()
    {
        var scores = new ScoreTableBuilder(PapiEditions.Series, "test")
            .Set(2024, "Lai Châu", "1.1.1", 50)
            .Set(2024, "Lai Châu", "1.1", 1.0337)
            .Build()
            .Aggregate()
            .Year(2024);

        Refusal
            .Of(() => WhatIf.Compute(scores, Published.LaiChau, [Target("1.1.1", 60)]))
            .Should()
            .Be(
                $"part: Not all indicators of 1.1 Civic Knowledge are at hand, so what {Published.Node(2024, "1.1.1")} does to it is not known; change 1.1 itself."
            );
    }

    private static ScoreTarget Target(string node, double value) => new(Published.Node(2024, node), new Score(value));
}
