using Papi.Scoring.Geography;
using Papi.Scoring.Planning;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class ClimbAnalysisTests
{
    private static readonly ClimbAnalysis LaiChau = ClimbAnalysis.Compute(
        Published.Scored.Year(2024),
        Published.LaiChau
    );

    [Fact]
    public void Steps_LaiChau2024_BeginWithHaGiang()
    {
        var first = LaiChau.Steps[0];

        (first.Places, first.Rank, first.DrawsLevelWith.Name.English).Should().Be((1, 30, "Ha Giang"));
        first.Points.Should().BeApproximately(43.728905 - 43.479567, 1e-9);
    }

    [Fact]
    public void Steps_LaiChau2024_LeadUpToTheFirst()
    {
        LaiChau.Steps.Should().HaveCount(30).And.BeInAscendingOrder(step => step.Points);
        LaiChau.Steps[^1].DrawsLevelWith.Name.English.Should().Be("Quang Ninh");
        LaiChau.Steps[^1].Points.Should().BeApproximately(47.821234 - 43.479567, 1e-4);
    }

    [Fact]
    public void SingleNodes_OfTheNextPlace_BeginWithTheGreatestHeadroom()
    {
        // 3.2 has 3.3333 − 0.4422 left, 8.3 a little more: 3.3333 − 0.4157.
        LaiChau.Steps[0].SingleNodes.Take(2).Select(node => node.Node.Code).Should().Equal("8.3", "3.2");
        LaiChau.Steps[0].SingleNodes.Should().BeInAscendingOrder(node => node.ShareOfHeadroom);
    }

    [Fact]
    public void SingleNodes_BeyondTheTopOfAScale_AreLeftOut()
    {
        // 6.1 has 2.5 − 1.9018 left: enough for 0.25 points, not for 4.34.
        LaiChau.Steps[0].SingleNodes.Should().Contain(node => node.Node.Code == "6.1");
        LaiChau.Steps[^1].SingleNodes.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Published.Years), MemberType = typeof(Published))]
    public void Steps_FedBackThroughAWhatIf_GainTheirPlaces(int year)
    {
        var scores = Published.Scored.Year(year);
        foreach (
            var step in ClimbAnalysis.Compute(scores, Published.LaiChau).Steps.Where(step => step.SingleNodes.Count > 0)
        )
        {
            var node = step.SingleNodes[0];

            var scenario = WhatIf.Compute(scores, Published.LaiChau, [new ScoreTarget(node.Node, node.Target)]);

            scenario.PlacesGained.Should().Be(step.Places, because: step.ToString());
        }
    }

    [Fact]
    public void Steps_OfTheFirst_AreNone() =>
        ClimbAnalysis
            .Compute(Published.Scored.Year(2024), Published.Scored.Year(2024).Provinces.Find("Quảng Ninh"))
            .Steps.Should()
            .BeEmpty();

    [Fact]
    public void Steps_WithoutATotal_AreNone() =>
        ClimbAnalysis
            .Compute(Published.Scored.Year(2024), Published.Scored.Year(2024).Provinces.Find("Tiền Giang"))
            .Steps.Should()
            .BeEmpty();

    [Fact]
    public void ToString_OfTheFirst_SaysThatNobodyIsAhead() =>
        ClimbAnalysis
            .Compute(Published.Scored.Year(2024), ProvinceRegistry.Vintage2008.Find("Quảng Ninh"))
            .ToString()
            .Should()
            .Be("Quang Ninh 2024: nobody ahead");

    [Fact]
    public void ToString_OfAnotherOne_IsThatOfTheNextStep()
    {
        var climb = ClimbAnalysis.Compute(Published.Scored.Year(2024), Published.LaiChau);

        climb.ToString().Should().Be($"Lai Chau 2024: {climb.Steps[0]}");
    }

    [Fact]
    public void ToString_OfAStep_NamesTheCheapestNodeOrNone()
    {
        var target = new NodeTarget(Published.Node(2024, "D2"), new Score(5.5), new Score(7));

        new ClimbStep(2, 5, Published.LaiChau, 0.25, [])
            .ToString()
            .Should()
            .Be("+2 to 5 (Lai Chau): 0.25 points; no single node is enough");
        new ClimbStep(2, 5, Published.LaiChau, 1.5, [target, target])
            .ToString()
            .Should()
            .Be("+2 to 5 (Lai Chau): 1.5 points; cheapest alone D2: 5.5 to 7, 33.3 % of the headroom");
    }
}
