using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
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
    public void Draft_AnyGoalsAndOptions_IsOptimalWithinTheBoundsOrNamesTheBest() =>
        Prop.ForAll(
                Tasks().ToArbitrary(),
                task =>
                {
                    string? fault = task.FaultOf(task.Draft());
                    return (fault is null).Label(fault ?? "");
                }
            )
            .Check(FixedSeed.Config(500));

    [Theory]
    [MemberData(nameof(Published.Years), MemberType = typeof(Published))]
    public void Draft_EveryProvince_IsOptimalWithinTheBounds(int year)
    {
        var kept = new DraftOptions { RecoverLosses = true };
        foreach (var (scores, province) in Cases.Where(item => item.Year.Year == year))
        {
            Goal[] goals = [Goal.Climb(1 + (province.Index % 5)), Goal.TotalAtLeast(36)];
            var task = new DraftTask(scores, province, goals, province.Index % 2 == 0 ? kept : DraftOptions.Default);

            task.FaultOf(task.Draft()).Should().BeNull("{0}", task);
        }
    }

    private static Gen<DraftTask> Tasks() =>
        from which in Gen.Choose(0, Cases.Length - 1)
        from goals in Gen.Choose(0, 2)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Make(Cases[which].Year, Cases[which].Province, goals, new Random(seed));

    private static DraftTask Make(YearScores scores, Province province, int goals, Random random)
    {
        IReadOnlyList<IndexNode> leaves = new DraftTask(scores, province, [], DraftOptions.Default).Leaves;
        IndexNode[] bounded = [.. leaves.Concat(scores.Index.Dimensions).Distinct()];
        double Present(IndexNode node) => scores.ScoreOf(province, node)!.Value.Points;
        double Between(IndexNode node, double least, double most) =>
            Present(node)
            + ((least + ((most - least) * random.NextDouble())) * (node.Scale!.Value.Max - Present(node)));
        string Name(IndexNode node) => random.Next(2) == 0 ? node.Code : node.Id;
        Dictionary<string, double> Some(IReadOnlyList<IndexNode> nodes, Func<IndexNode, double> number) =>
            nodes.Where(_ => random.Next(8) == 0).ToDictionary(Name, number, StringComparer.Ordinal);

        return new DraftTask(
            scores,
            province,
            [.. Enumerable.Range(0, goals).Select(_ => RandomGoal(random))],
            new DraftOptions
            {
                Frozen = [.. bounded.Where(_ => random.Next(12) == 0).Select(Name)],
                Caps = Some(bounded, node => Between(node, -0.1, 1.1)),
                Floors = Some(bounded, node => Between(node, -0.2, 0.3)),
                Weights = Some(leaves, _ => Math.Pow(10, random.Next(-3, 4))),

                // Alone these may find nothing to judge, which is no draft: that has a test of its own.
                KeepDimensions = goals > 0 && random.Next(3) == 0,
                RecoverLosses = goals > 0 && random.Next(3) == 0,
            }
        );
    }

    private static Goal RandomGoal(Random random)
    {
        int number = random.Next(1, 41);
        return random.Next(4) switch
        {
            0 => Goal.Climb(number),
            1 => Goal.RankAtMost(number),
            2 => Goal.TierAtLeast((Tier)(2 + (number % 3))),
            _ => Goal.TotalAtLeast(30 + number),
        };
    }
}
