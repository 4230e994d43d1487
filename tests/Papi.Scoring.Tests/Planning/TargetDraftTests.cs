using Papi.Scoring.Geography;
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
        draft
            .Blocked!.English.Should()
            .Be(
                "'+31' cannot be reached: there is no such place or tier to climb to. The best that can be reached is a total of 80.0000 and rank 1 of 61."
            );
        draft.Reached.After!.Rank.Should().Be(1);
    }

    [Fact]
    public void Compute_EverythingFrozenButOne_NamesTheConstraintAndTheMost()
    {
        var options = new DraftOptions { Frozen = ["D1", "D2", "D3", "D4", "D5", "D6", "D7", "8.1", "8.2"] };

        var draft = Draft([Goal.TotalAtLeast(47)], options);

        draft.IsFeasible.Should().BeFalse();
        draft
            .Blocked!.English.Should()
            .Be(
                "'total>=47' cannot be reached: it takes 3.5204 points more, and 2.9176 is the most there is (D1, D2, D3, D4, D5, D6, D7, 8.1, 8.2 frozen; elsewhere the top of the scale). The best that can be reached is a total of 46.3972 and rank 4 of 61."
            );
        draft.Reached.After!.Score.Points.Should().BeApproximately(43.479567 + 2.9176, 1e-3);
    }

    [Fact]
    public void Compute_FloorAboveACap_NamesTheNode()
    {
        var draft = Draft([Goal.Climb(1)], new DraftOptions { RecoverLosses = true, Frozen = ["D3"] });

        draft.IsFeasible.Should().BeFalse();
        draft
            .Blocked!.Vietnamese.Should()
            .Be(
                "D3 phải tăng ít nhất 0,2941 điểm (lấy lại phần đã mất so với năm 2023) nhưng chỉ được tăng 0,0000 (giữ nguyên). Cao nhất có thể đạt: tổng điểm 74,2190, hạng 1/61."
            );
        draft.Reached.After!.Rank.Should().Be(1);
        Of(draft.Reached, "D3").Should().Be(Published.Points(2024, "Lai Châu", "D3"));
    }

    [Fact]
    public void Compute_FloorsOfPartsAboveTheCapOfTheirDimension_NamesAllOfThem()
    {
        var options = new DraftOptions { Floors = All(("3.1", 2.5), ("3.2", 1)), Caps = Of("D3", 4.5) };

        Draft([Goal.Climb(1)], options)
            .Blocked!.English.Should()
            .StartWith("D3 has to gain at least")
            .And.Contain("(3.1 floor 2.5; 3.2 floor 1) but may gain")
            .And.Contain("only (cap 4.5)");
    }

    // 1.1 may not use its cap because of that of D1, and D7 can have no more than 10.
    [Fact]
    public void Compute_CapThatBindsAndOneThatDoesNot_NamesTheOneThatDoes()
    {
        var options = new DraftOptions { Caps = All(("D1", 5), ("1.1", 2.4), ("2.1", 1.5), ("D7", 10)) };

        var draft = Draft([Goal.TotalAtLeast(79)], options);

        draft.Blocked!.English.Should().Contain("(D1 cap 5; 2.1 cap 1.5; elsewhere the top of the scale)");
    }

    // A dimension that is kept may get its points back on other parts than those that fell.
    [Fact]
    public void Compute_KeepDimensions_BringsBackDimensionsAndNotTheirParts()
    {
        var draft = Draft([], new DraftOptions { KeepDimensions = true });

        foreach (var dimension in draft.Scores.Index.Dimensions)
        {
            double lost =
                Published.Points(2023, "Lai Châu", dimension.Code) - Published.Points(2024, "Lai Châu", dimension.Code);
            Target(draft, dimension.Code).Gain.Should().BeApproximately(Math.Max(0, lost), 1e-9);
        }

        draft
            .Targets.Where(target => target.Node.Depth == 2)
            .Should()
            .Contain(target => target.Target.Points < Published.Points(2023, "Lai Châu", target.Node.Code) - 0.01);
        draft.Notes.Should().BeEmpty();
    }

    [Fact]
    public void Notes_LossesThatCannotBeTold_NameTheNodesAndTheReason() =>
        TargetDraft
            .Compute(
                Published.Scored,
                Published.LaiChau,
                2021,
                [Goal.Climb(1)],
                new DraftOptions { RecoverLosses = true }
            )
            .Notes.Select(note => note.English)
            .Should()
            .Equal(
                "What was lost cannot be told for D5: 2021: Construction Permits was dropped: 4 to 3 sub-dimensions.",
                "What was lost cannot be told for 5.1, 5.3, 5.4: The scale changed from [0.25, 2.5] to [0.3333, 3.3333]; D5, 2021: Construction Permits was dropped: 4 to 3 sub-dimensions."
            );

    [Theory]
    [InlineData(2011, "Lai Châu", "there are no scores of 2010")]
    [InlineData(2018, "Lai Châu", "2018: Comparison of 2018 aggregates with earlier years is discouraged")]
    [InlineData(2024, "Quảng Ninh", "No score in 2023: no data")]
    public void Compute_NoLossCanBeToldAndNoOtherGoal_IsRefusedWithTheReason(int year, string province, string reason)
    {
        foreach (
            var options in new[]
            {
                new DraftOptions { RecoverLosses = true },
                new DraftOptions { KeepDimensions = true },
            }
        )
        {
            var own = ProvinceRegistry.Vintage2008.Find(province);
            var draft = TargetDraft.Compute(Published.Scored, own, year, [], options);

            draft.IsFeasible.Should().BeFalse();
            draft.Targets.Should().BeEmpty();
            draft.Blocked!.English.Should().StartWith("There is no goal").And.Contain(reason);
            draft.Reached.PlacesGained.Should().Be(0);
            var withGoal = TargetDraft.Compute(Published.Scored, own, year, [Goal.TotalAtLeast(50)], options);
            withGoal.IsFeasible.Should().BeTrue();
            withGoal.Notes.Single().English.Should().StartWith("What was lost cannot be told").And.Contain(reason);
        }
    }

    [Fact]
    public void Notes_ProvinceThatTheNextYearDoesNotHave_SayWhereItWent()
    {
        var yenBai = ProvinceRegistry.Vintage2008.Find("15");

        TargetDraft
            .Compute(Published.Scored, yenBai, 2024, [Goal.Climb(1)])
            .Notes.Single()
            .Vietnamese.Should()
            .Be(
                "Năm 2025 không còn Yên Bái với ranh giới cũ (thuộc Lào Cai mới): chỉ tiêu này không có kết quả để đối chiếu."
            );
        TargetDraft.Compute(Published.Scored, yenBai, 2023, [Goal.Climb(1)]).Notes.Should().BeEmpty();
    }

    [Fact]
    public void Compute_NodeNamedTwice_IsRefused()
    {
        string id = Published.Node(2024, "1.1").Id;
        var both = All(("1.1", 2), (id, 1));

        foreach (
            var options in new[]
            {
                new DraftOptions { Caps = both },
                new DraftOptions { Floors = both },
                new DraftOptions { Weights = both },
                new DraftOptions { Frozen = ["1.1", id] },
            }
        )
        {
            FluentActions
                .Invoking(() => Draft([Goal.Climb(1)], options))
                .Should()
                .Throw<ArgumentException>()
                .WithMessage("*twice*");
        }
    }

    [Fact]
    public void Compute_NullAmongTheGoals_IsRefused() =>
        FluentActions.Invoking(() => Draft([null!])).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Frozen_NullAmongTheNames_IsRefused() =>
        FluentActions.Invoking(() => new DraftOptions { Frozen = [null!] }).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void CapsAndFloors_NotFinite_AreRefused(double score)
    {
        FluentActions
            .Invoking(() => new DraftOptions { Caps = Of("D1", score) })
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions
            .Invoking(() => new DraftOptions { Floors = Of("D1", score) })
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(DraftOptions.LeastWeight)]
    [InlineData(DraftOptions.GreatestWeight)]
    public void Weights_AtTheEndsOfTheirRange_ReachTheGoal(double weight)
    {
        var weights = Published
            .Scored.Year(2024)
            .Index.SubDimensions.Where((_, i) => i % 2 == 0)
            .ToDictionary(node => node.Id, _ => weight, StringComparer.Ordinal);

        Draft([Goal.RankAtMost(1)], new DraftOptions { Weights = weights }).Reached.After!.Rank.Should().Be(1);
        Draft([Goal.TotalAtLeast(70)], new DraftOptions { Weights = weights })
            .Reached.After!.Score.Points.Should()
            .BeApproximately(70, 1e-9);
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

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1e-7)]
    [InlineData(1e7)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Weights_OutOfRange_AreRefused(double weight) =>
        FluentActions
            .Invoking(() => new DraftOptions { Weights = Of("1.1", weight) })
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    // 43.728905 - 43.479567 of the 36.520433 points that are left to 80.
    [Fact]
    public void ToString_OfADraft_IsItsTotalOrWhyThereIsNone()
    {
        Draft([Goal.Climb(1)])
            .ToString()
            .Should()
            .Be("Lai Chau 2024, +1: total: 43.4796 to 43.7289, 0.7 % of the headroom");
        Draft([Goal.Climb(31), Goal.RankAtMost(1)])
            .ToString()
            .Should()
            .Be(
                "Lai Chau 2024, +31, rank<=1: '+31' cannot be reached: there is no such place or tier to climb to. The best that can be reached is a total of 80.0000 and rank 1 of 61."
            );
    }

    // Eight dimensions held at 8 points each, all of them above what Lai Châu has.
    [Theory]
    [InlineData(0, true)]
    [InlineData(1e-6, false)]
    public void Compute_GoalAtTheMostThatCapsAllow_IsReachedAndNoneAbove(double more, bool isFeasible)
    {
        var caps = Published
            .Scored.Year(2024)
            .Index.Dimensions.ToDictionary(node => node.Code, _ => 8.0, StringComparer.Ordinal);

        var draft = Draft([Goal.TotalAtLeast(64 + more)], new DraftOptions { Caps = caps });

        draft.IsFeasible.Should().Be(isFeasible);
        draft.Reached.After!.Score.Points.Should().BeApproximately(64, 1e-9);
    }

    [Fact]
    public void Compute_ProvinceWithoutATotal_IsRefusedByName() =>
        Refusal
            .Of(() =>
                TargetDraft.Compute(
                    Published.Scored,
                    ProvinceRegistry.Vintage2008.Find("Vĩnh Phúc"),
                    2024,
                    [Goal.Climb(1)]
                )
            )
            .Should()
            .Be("province: 26 Vinh Phuc has no total in 2024.");

    // Of 61 provinces Lai Châu is the 31st: 30 places are all there are, and the last rank is reached by anybody.
    [Theory]
    [InlineData("+30", 1)]
    [InlineData("rank<=1", 1)]
    [InlineData("rank<=31", 31)]
    [InlineData("rank<=61", 31)]
    [InlineData("rank<=62", 31)]
    public void Compute_RankAtTheEnds_IsReached(string text, int rank)
    {
        Goal.TryParse(text, out var goal).Should().BeTrue();

        var draft = Draft([goal!]);

        draft.IsFeasible.Should().BeTrue();
        draft.Reached.After!.Rank.Should().Be(rank);
        draft.Targets[0].Gain.Should().Match(gain => rank < 31 ? gain > 0 : gain == 0);
    }

    [Fact]
    public void Compute_LostDimensionWithFrozenParts_NamesTheParts()
    {
        var options = new DraftOptions { KeepDimensions = true, Frozen = ["3.1", "3.2", "3.3"] };

        Draft([], options)
            .Blocked!.English.Should()
            .StartWith(
                "D3 has to gain at least 0.2941 points (getting back what was lost since 2023) but may gain 0.0000 only (3.1, 3.2, 3.3 frozen)."
            );
    }

    [Fact]
    public void Compute_FloorAboveTheScaleOfADimension_NamesTheTopsOfItsParts() =>
        Draft([Goal.Climb(1)], new DraftOptions { Floors = Of("D3", 10.5) })
            .Blocked!.English.Should()
            .Contain("(floor 10.5) but may gain ")
            .And.Contain(" only (the tops of the scales of its parts). The best");

    private static TargetDraft Draft(Goal[] goals, DraftOptions? options = null) =>
        TargetDraft.Compute(Published.Scored, Published.LaiChau, 2024, goals, options);

    private static NodeTarget Target(TargetDraft draft, string node) =>
        draft.Targets.Single(target => target.Node == Published.Node(2024, node));

    private static double Of(Scenario scenario, string node) =>
        scenario.Scores.ScoreOf(scenario.Province, Published.Node(2024, node))!.Value.Points;

    private static double Share(TargetDraft draft, string node) => Target(draft, node).ShareOfHeadroom;

    private static Dictionary<string, double> Of(string node, double number) =>
        new(StringComparer.Ordinal) { [node] = number };

    private static Dictionary<string, double> All(params (string Node, double Number)[] numbers) =>
        numbers.ToDictionary(pair => pair.Node, pair => pair.Number, StringComparer.Ordinal);
}
