using Papi.Scoring.Planning;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class TargetDraftTests
{
    [Fact]
    public void Compute_LaiChauOnePlaceUp_TakesExactlyTheGapToHaGiang()
    {
        var draft = Draft([Goal.Climb(1)]);

        draft.IsFeasible.Should().BeTrue();
        draft.Targets[0].Node.Id.Should().Be("total");
        draft.Targets[0].Gain.Should().BeApproximately(43.728905 - 43.479567, 1e-9);
        draft.Reached.After!.Rank.Should().Be(30);
    }

    [Fact]
    public void Compute_TargetsFedBackThroughWhatIf_ReachTheGoalAndNotMore()
    {
        var draft = Draft([Goal.RankAtMost(20)]);

        var scenario = WhatIf.Compute(
            draft.Scores,
            draft.Province,
            draft
                .Targets.Where(target => target.Node.Depth == 2)
                .Select(target => new ScoreTarget(target.Node, target.Target))
        );

        scenario.After!.Rank.Should().Be(20);
        scenario.After.Score.Points.Should().BeApproximately(draft.Scores.Rank().Rows[19].Score.Points, 1e-9);
    }

    [Fact]
    public void Compute_NothingHeld_UsesTheSameShareOfHeadroomEverywhere()
    {
        var draft = Draft([Goal.RankAtMost(20)]);

        draft
            .Targets.Where(target => target.Node.Depth == 2)
            .Should()
            .OnlyContain(target => Math.Abs(target.ShareOfHeadroom - draft.Targets[0].ShareOfHeadroom) < 1e-12);
    }

    [Fact]
    public void Compute_TwiceTheWeight_UsesHalfTheShare()
    {
        var draft = Draft([Goal.Climb(5)], new DraftOptions { Weights = Of("1.1", 2) });

        Share(draft, "1.1").Should().BeApproximately(Share(draft, "1.2") / 2, 1e-12);
    }

    [Fact]
    public void Compute_FrozenDimension_StaysAsItIs()
    {
        var draft = Draft([Goal.Climb(5)], new DraftOptions { Frozen = ["D7", "8.2"] });

        Target(draft, "D7").Gain.Should().Be(0);
        Target(draft, "7.2").Gain.Should().Be(0);
        Target(draft, "8.2").Gain.Should().Be(0);
        Target(draft, "8.3").Gain.Should().BePositive();
        draft.Reached.PlacesGained.Should().Be(5);
    }

    [Fact]
    public void Compute_CapsAndFloors_AreKept()
    {
        var options = new DraftOptions { Caps = Of("D3", 4.25), Floors = Of("vertical-accountability", 4.23) };

        var draft = Draft([Goal.RankAtMost(10)], options);

        Target(draft, "D3").Target.Points.Should().BeApproximately(4.25, 1e-12);
        draft.Reached.After!.Rank.Should().Be(10);
    }

    [Fact]
    public void Compute_RecoverLosses_BringsBackWhatFell()
    {
        var draft = Draft([Goal.Climb(1)], new DraftOptions { RecoverLosses = true });

        // 3.3 fell from 2.034471 to 1.831230 between 2023 and 2024.
        Target(draft, "3.3")
            .Target.Points.Should()
            .BeGreaterThanOrEqualTo(Published.Points(2023, "Lai Châu", "3.3") - 1e-12);
        draft
            .Targets.Where(target => target.Node.Depth == 2)
            .Should()
            .OnlyContain(target => target.Target.Points >= Published.Points(2023, "Lai Châu", target.Node.Code) - 1e-9);
    }

    [Fact]
    public void Compute_GoalReachedAlready_AsksForNothing()
    {
        var draft = Draft([Goal.RankAtMost(31), Goal.TotalAtLeast(40)]);

        draft.IsFeasible.Should().BeTrue();
        draft.Targets.Should().OnlyContain(target => target.Gain == 0);
    }

    [Fact]
    public void Compute_TierAboveACutOfItsOwn_LandsInIt()
    {
        var draft = Draft([Goal.TierAtLeast(Tier.HighAverage)]);

        draft.Reached.After!.Tier.Should().Be(Tier.HighAverage);
        draft.Targets[0].Gain.Should().BeApproximately(0.249338, 2e-6).And.BeGreaterThan(0.249338);
    }

    [Fact]
    public void Compute_MorePlacesThanThereAre_SaysSoAndTheBestThatCanBeReached()
    {
        var draft = Draft([Goal.Climb(31)]);

        draft.IsFeasible.Should().BeFalse();
        draft.Targets.Should().BeEmpty();
        draft.Blocked!.English.Should().StartWith("'+31' cannot be reached");
        draft.Reached.After!.Rank.Should().Be(1);
    }

    [Fact]
    public void Compute_EverythingFrozenButOne_NamesTheConstraintAndTheMost()
    {
        var options = new DraftOptions { Frozen = ["D1", "D2", "D3", "D4", "D5", "D6", "D7", "8.1", "8.2"] };

        var draft = Draft([Goal.TotalAtLeast(47)], options);

        draft.IsFeasible.Should().BeFalse();
        draft.Blocked!.English.Should().Contain("3.5204").And.Contain("2.9176").And.Contain("frozen");
        draft.Reached.After!.Score.Points.Should().BeApproximately(43.479567 + 2.9176, 1e-3);
    }

    [Fact]
    public void Compute_FloorAboveACap_NamesTheNode()
    {
        var draft = Draft([Goal.Climb(1)], new DraftOptions { RecoverLosses = true, Frozen = ["D3"] });

        draft.IsFeasible.Should().BeFalse();
        draft.Blocked!.English.Should().StartWith("D3 has to gain at least");
    }

    [Fact]
    public void Compute_UnknownNodeInTheOptions_IsRefused() =>
        FluentActions
            .Invoking(() => Draft([Goal.Climb(1)], new DraftOptions { Frozen = ["D9"] }))
            .Should()
            .Throw<Papi.Scoring.Hierarchy.UnknownNodeException>();

    [Fact]
    public void Compute_NodeNamedWithBlanksAround_IsFoundAllTheSame() =>
        Target(Draft([Goal.Climb(1)], new DraftOptions { Frozen = [" d7 "] }), "D7").Gain.Should().Be(0);

    [Fact]
    public void Compute_OptionThatNoBoundCanTakeUp_IsRefused()
    {
        FluentActions
            .Invoking(() => Draft([Goal.Climb(1)], new DraftOptions { Weights = Of("D3", 2) }))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("D3*no weight*");
        FluentActions
            .Invoking(() => Draft([Goal.Climb(1)], new DraftOptions { Frozen = ["total"] }))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("total*cannot be bounded*");
    }

    [Fact]
    public void Compute_ProvinceWithoutATotal_IsRefused()
    {
        var year = Published.Scored.Year(2024);

        FluentActions
            .Invoking(() =>
                TargetDraft.Compute(Published.Scored, year.Provinces.Find("Vĩnh Phúc"), 2024, [Goal.Climb(1)])
            )
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*no total in 2024*");
    }

    [Fact]
    public void Weights_NotPositive_AreRefused() =>
        FluentActions
            .Invoking(() => new DraftOptions { Weights = Of("1.1", 0) })
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    private static TargetDraft Draft(Goal[] goals, DraftOptions? options = null) =>
        TargetDraft.Compute(Published.Scored, Published.LaiChau, 2024, goals, options);

    private static NodeTarget Target(TargetDraft draft, string node) =>
        draft.Targets.Single(target => target.Node == Published.Node(2024, node));

    private static double Share(TargetDraft draft, string node) => Target(draft, node).ShareOfHeadroom;

    private static Dictionary<string, double> Of(string node, double number) =>
        new(StringComparer.Ordinal) { [node] = number };
}
