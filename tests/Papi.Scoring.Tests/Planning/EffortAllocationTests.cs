using FsCheck;
using FsCheck.Fluent;
using Papi.Scoring.Planning;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class EffortAllocationTests
{
    [Fact]
    public void Divide_ByHand_FillsToTheSameLevel()
    {
        // Rates 1 and 3: a gain of 2 at level 0.5.
        var allocation = EffortAllocation.Prepare([Node(1), Node(3)], [new GroupBounds(0, double.PositiveInfinity)]);

        allocation.Divide(2).Should().Equal(0.5, 1.5);
    }

    [Fact]
    public void Divide_BeyondACap_LetsTheOtherRise()
    {
        var allocation = EffortAllocation.Prepare(
            [Node(1), Node(3) with { Most = 1 }],
            [new GroupBounds(0, double.PositiveInfinity)]
        );

        allocation.Divide(2).Should().Equal(1, 1);
    }

    [Fact]
    public void Divide_GroupHeldDown_LeavesTheRestToTheOthers()
    {
        var allocation = EffortAllocation.Prepare(
            [Node(1), Node(1) with { Group = 1 }],
            [new GroupBounds(0, 0.25), new GroupBounds(0, double.PositiveInfinity)]
        );

        allocation.Divide(2).Should().Equal(0.25, 1.75);
    }

    [Fact]
    public void Divide_GroupHeldUp_RisesWithoutTheOthers()
    {
        var allocation = EffortAllocation.Prepare(
            [Node(1), Node(1) with { Group = 1 }],
            [new GroupBounds(1, double.PositiveInfinity), new GroupBounds(0, double.PositiveInfinity)]
        );

        allocation.Divide(0).Should().Equal(1, 0);
        allocation.Divide(1.5).Should().Equal(1, 0.5);
    }

    // Karush, Kuhn, Tucker: with the level of the whole, every node is where its bounds and those of its group put it, and
    // no feasible exchange between two nodes lowers the effort.
    [Fact]
    public void Divide_AnyBounds_MeetsTheGainAndNoExchangeIsCheaper() =>
        Prop.ForAll(Problems().ToArbitrary(), IsOptimal).Check(FixedSeed.Config());

    private static Gen<Problem> Problems() =>
        from nodes in Gen.Choose(1, 8)
        from groups in Gen.Choose(1, 3)
        from seeds in Gen.ArrayOf(Gen.Choose(0, 1000), (4 * nodes) + (2 * groups) + 1)
        select Problem.Of(nodes, groups, seeds);

    private static bool IsOptimal(Problem problem)
    {
        var allocation = EffortAllocation.Prepare(problem.Nodes, problem.Groups);
        double gain = allocation.Least + (problem.Share * (allocation.Most - allocation.Least));

        double[] gains = allocation.Divide(gain);

        return IsFeasible(problem, gains) && Math.Abs(gains.Sum() - gain) < 1e-9 && !HasCheaperExchange(problem, gains);
    }

    private static bool IsFeasible(Problem problem, double[] gains)
    {
        const double hair = 1e-9;
        bool nodes = problem
            .Nodes.Zip(gains)
            .All(pair => pair.Second >= pair.First.Least - hair && pair.Second <= pair.First.Most + hair);
        bool groups = problem
            .Groups.Select((_, i) => SumOf(problem, gains, i))
            .Zip(problem.Groups)
            .All(pair => pair.First >= pair.Second.Least - hair && pair.First <= pair.Second.Most + hair);
        return nodes && groups;
    }

    private static double SumOf(Problem problem, double[] gains, int group) =>
        gains.Where((_, i) => problem.Nodes[i].Group == group).Sum();

    private static bool HasCheaperExchange(Problem problem, double[] gains)
    {
        const double moved = 1e-4;
        double effort = Effort(problem, gains);
        for (int from = 0; from < gains.Length; from++)
        {
            for (int to = 0; to < gains.Length; to++)
            {
                double[] other = [.. gains];
                other[from] -= moved;
                other[to] += moved;
                if (IsFeasible(problem, other) && Effort(problem, other) < effort - 1e-9)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static double Effort(Problem problem, double[] gains) =>
        problem.Nodes.Zip(gains).Sum(pair => pair.Second * pair.Second / (2 * pair.First.Rate));

    private static EffortBounds Node(double rate) => new(0, rate, 0, 100);

    private sealed record Problem(EffortBounds[] Nodes, GroupBounds[] Groups, double Share)
    {
        public static Problem Of(int count, int groups, int[] seeds)
        {
            var nodes = Enumerable
                .Range(0, count)
                .Select(i =>
                {
                    double most = 0.1 + (seeds[4 * i] / 500.0);
                    double least = seeds[(4 * i) + 1] < 700 ? 0 : most * seeds[(4 * i) + 1] / 2000.0;
                    return new EffortBounds(
                        seeds[(4 * i) + 2] % groups,
                        0.1 + (seeds[(4 * i) + 3] / 300.0),
                        least,
                        most
                    );
                })
                .ToArray();
            var bounds = Enumerable
                .Range(0, groups)
                .Select(group =>
                {
                    double low = nodes.Where(node => node.Group == group).Sum(node => node.Least);
                    double high = nodes.Where(node => node.Group == group).Sum(node => node.Most);
                    double first = seeds[(4 * count) + (2 * group)] / 1000.0;
                    double second = seeds[(4 * count) + (2 * group) + 1] / 1000.0;
                    double least = first < 0.6 ? 0 : low + ((high - low) * (first - 0.6));
                    double most =
                        second < 0.5 ? double.PositiveInfinity : Math.Max(least, low) + ((high - low) * (1 - second));
                    return new GroupBounds(least, most);
                })
                .ToArray();
            return new Problem(nodes, bounds, seeds[^1] / 1000.0);
        }

        public override string ToString() =>
            $"{string.Join(' ', Nodes)} {string.Join(' ', Groups)} share {Share.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
