using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Geography;
using Papi.Scoring.Planning;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class TargetDraftPropertyTests
{
    private static readonly (YearScores Year, Province Province)[] Cases =
    [
        .. from year in Published.Scored.Years
        from province in year.Provinces.Provinces
        where year.ScoreOf(province, year.Index.Total) is not null
        select (year, province),
    ];

    [Fact]
    public void Draft_AnyProvinceYearAndGoal_MeetsItWithinTheConstraintsOrSaysWhyNot() =>
        Prop.ForAll(Tasks().ToArbitrary(), Holds).QuickCheckThrowOnFailure();

    private static Gen<Draft> Tasks() =>
        from which in Gen.Choose(0, Cases.Length - 1)
        from kind in Gen.Choose(0, 3)
        from number in Gen.Choose(1, 40)
        from frozen in Gen.Choose(0, 11)
        from recover in Gen.Elements(true, false)
        select new Draft(
            which,
            kind switch
            {
                0 => Goal.Climb(number),
                1 => Goal.RankAtMost(number),
                2 => Goal.TierAtLeast((Tier)(2 + (number % 3))),
                _ => Goal.TotalAtLeast(30 + number),
            },
            frozen,
            recover
        );

    private static bool Holds(Draft task)
    {
        var (year, province) = Cases[task.Case];
        string? frozen = task.Frozen < year.Index.Dimensions.Count ? year.Index.Dimensions[task.Frozen].Code : null;
        var draft = TargetDraft.Compute(
            Published.Scored,
            province,
            year.Year,
            [task.Goal],
            new DraftOptions { RecoverLosses = task.Recover, Frozen = frozen is null ? [] : [frozen] }
        );
        bool isMet = task.Goal.IsMet(draft.Reached.Before!, draft.Reached.After!);
        return draft.IsFeasible
            ? isMet && draft.Targets.All(target => IsWithin(target, frozen))
            : draft.Targets.Count == 0 && draft.Blocked!.Vietnamese.Length > 0;
    }

    private static bool IsWithin(NodeTarget target, string? frozen) =>
        target.Gain >= 0
        && target.ShareOfHeadroom <= 1 + 1e-12
        && !(string.Equals(target.Node.Code, frozen, StringComparison.Ordinal) && target.Gain > 1e-12);

    private sealed record Draft(int Case, Goal Goal, int Frozen, bool Recover);
}
