using Papi.Scoring.Comparison;
using Papi.Scoring.Planning;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class WhatIfTests
{
    private static readonly YearScores Scores = Published.Scored.Year(2024);

    [Fact]
    public void Compute_SubDimensionChanged_MovesItsDimensionAndTheTotal()
    {
        // 3.3 back to its score of 2023: 1.8312 to 2.0345.
        double points = Published.Points(2023, "Lai Châu", "3.3");
        double gain = points - Published.Points(2024, "Lai Châu", "3.3");

        var scenario = WhatIf.Compute(Scores, Published.LaiChau, [Target("3.3", points)]);

        After(scenario, "3.3").Should().Be(points);
        After(scenario, "D3").Should().BeApproximately(Published.Points(2024, "Lai Châu", "D3") + gain, 1e-12);
        After(scenario, "total").Should().BeApproximately(Published.Points(2024, "Lai Châu", "total") + gain, 1e-12);
        After(scenario, "3.2").Should().Be(Published.Points(2024, "Lai Châu", "3.2"));
    }

    [Fact]
    public void Compute_UpToTheNextProvince_PassesItAlone()
    {
        // Hà Giang is 30th with 43.728905.
        double gap = Published.Points(2024, "Hà Giang", "total") - Published.Points(2024, "Lai Châu", "total");

        var scenario = WhatIf.Compute(
            Scores,
            Published.LaiChau,
            [Target("D4", Published.Points(2024, "Lai Châu", "D4") + gap)]
        );

        scenario.Before!.Rank.Should().Be(31);
        scenario.After!.Rank.Should().Be(30);
        scenario.PlacesGained.Should().Be(1);
        scenario.Passed.Select(province => province.Name.English).Should().Equal("Ha Giang");
    }

    [Fact]
    public void Compute_OthersStandStill_AndTheYearItselfIsLeftAsItIs()
    {
        var scenario = WhatIf.Compute(Scores, Published.LaiChau, [Target("D8", 9)]);

        scenario.Scores.ScoreOf("Hà Giang", "total").Should().Be(Scores.ScoreOf("Hà Giang", "total"));
        scenario.Base.ScoreOf("Lai Châu", "D8")!.Value.Points.Should().Be(Published.Points(2024, "Lai Châu", "D8"));
        scenario.Scores.DataVersion.Should().Be("papi-2024.1, what if");
    }

    [Fact]
    public void Scores_OfAScenario_AreRankedAndComparedLikeAnyOthers()
    {
        var scenario = WhatIf.Compute(Scores, Published.LaiChau, [Target("D8", 9)]);

        scenario.Scores.Rank("D8").Of("Lai Châu")!.Rank.Should().Be(1);
        scenario.Scores.CompareWith("Lai Châu", Reference.Best)["D8"].Points.Should().Be(0);
        scenario.StandingBefore(Published.Node(2024, "D8"))!.Rank.Should().Be(28);
    }

    [Fact]
    public void Compute_NothingChanged_IsTheYearAsItIs()
    {
        var scenario = WhatIf.Compute(Scores, Published.LaiChau, []);

        scenario.After.Should().Be(scenario.Before);
        scenario.Passed.Should().BeEmpty();
    }

    [Fact]
    public void Compute_NodeTogetherWithItsPart_IsRefused() =>
        Computing(Target("D3", 5), Target("3.3", 2))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*3.3*part of D3*");

    [Fact]
    public void Compute_NodeTwice_IsRefused() =>
        Computing(Target("D3", 5), Target("D3", 6)).Should().Throw<ArgumentException>().WithMessage("*D3*twice*");

    [Fact]
    public void Compute_OutsideTheScale_IsRefused() =>
        Computing(Target("3.3", 3.5)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Compute_IndicatorWithoutAFigure_IsRefused() =>
        Computing(Target("4.1.1", 50)).Should().Throw<ArgumentException>().WithMessage("*no score on 4.1.1*");

    [Fact]
    public void Compute_NodeOfAnotherEdition_IsRefused() =>
        FluentActions
            .Invoking(() => WhatIf.Compute(Scores, Published.LaiChau, [new(Published.Node(2020, "D3"), new Score(5))]))
            .Should()
            .Throw<ArgumentException>();

    [Fact]
    public void Compute_ChangesThatDoNotFit_AreRefusedWithTheReason()
    {
        Refused(Target("D3", 5), Target("3.3", 2))
            .Should()
            .Be(
                "changes: 3.3 Access to Justice Services is part of D3 Vertical Accountability towards Citizens; change one of them."
            );
        Refused(Target("D3", 5), Target("D3", 6))
            .Should()
            .Be("changes: D3 Vertical Accountability towards Citizens is changed twice.");
        Refused(Target("D3", 10.5))
            .Should()
            .Be("target = 10.5: D3 Vertical Accountability towards Citizens runs over [1, 10].");
        Refused(Target("4.1.1", 50))
            .Should()
            .StartWith("target: 12 Lai Chau has no score on 4.1.1 ")
            .And.EndWith(" in 2024.");
    }

    [Fact]
    public void ToString_OfAScenario_IsBeforeAndAfter() =>
        WhatIf
            .Compute(Scores, Published.LaiChau, [])
            .ToString()
            .Should()
            .Be("Lai Chau 2024: 43.4796, 31/61, LowAverage, the median to 43.4796, 31/61, LowAverage, the median");

    private static string Refused(params ScoreTarget[] targets) =>
        Refusal.Of(() => WhatIf.Compute(Scores, Published.LaiChau, targets));

    private static Action Computing(params ScoreTarget[] targets) =>
        () => WhatIf.Compute(Scores, Published.LaiChau, targets);

    private static ScoreTarget Target(string node, double points) => new(Published.Node(2024, node), new Score(points));

    private static double After(Scenario scenario, string node) =>
        scenario.Scores.ScoreOf("Lai Châu", node)!.Value.Points;
}
