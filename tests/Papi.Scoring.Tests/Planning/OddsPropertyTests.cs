using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Planning;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class OddsPropertyTests
{
    private const int Draws = 200;

    // Whatever is planned, in no year that could come does the plan cost a point, a place or a tier.
    [Theory]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    public void Draw_AnyProvinceAndPlan_EndsNoLowerThanWithoutThePlan(int year)
    {
        var scores = Published.Scored.Year(year);
        var random = new Random(year);
        foreach (var province in Ranked(scores))
        {
            var plan = RandomPlan(scores, province, random);
            var (without, with) = Simulate(scores, province, plan, random.Next());

            Enumerable
                .Range(0, Draws)
                .Where(k =>
                    with[k].Total < without[k].Total || with[k].Rank > without[k].Rank || with[k].Tier < without[k].Tier
                )
                .Should()
                .BeEmpty("{0} gains by {1}", province, string.Join(", ", plan.AsEnumerable()));
        }
    }

    [Theory]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    public void Draw_PlanThatRestatesThePresent_IsTheSameToTheBit(int year)
    {
        var scores = Published.Scored.Year(year);
        foreach (var province in Ranked(scores))
        {
            ScoreTarget[] plan =
            [
                .. scores.Index.Dimensions.Select(node => new ScoreTarget(node, scores.ScoreOf(province, node)!.Value)),
            ];

            var (without, with) = Simulate(scores, province, plan, seed: 1);

            with.Should().Equal(without);
        }
    }

    [Theory]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    public void Probability_OfAnyGoal_IsNotLessWithADraftedPlan(int year)
    {
        var scores = Published.Scored.Year(year);
        Goal[] goals = [Goal.Climb(1), Goal.RankAtMost(20), Goal.TierAtLeast(Tier.High), Goal.TotalAtLeast(44)];
        foreach (var province in Ranked(scores))
        {
            var draft = TargetDraft.Compute(Published.Scored, province, year, [Goal.TotalAtLeast(45)]);
            var odds = Odds.Compute(
                Published.Scored,
                province,
                year,
                goals,
                draft.Reached.Changes,
                new OddsOptions { Seed = year, Draws = Draws }
            );

            odds.WithPlan!.Goals.Zip(odds.WithoutPlan.Goals)
                .Should()
                .OnlyContain(pair => pair.First.Probability >= pair.Second.Probability);
            odds.WithPlan.Probability.Should().BeGreaterThanOrEqualTo(odds.WithoutPlan.Probability!.Value);
        }
    }

    private static IEnumerable<Province> Ranked(YearScores scores) =>
        scores.Provinces.Provinces.Where(province =>
            scores.Index.Dimensions.All(node => scores.ScoreOf(province, node) is not null)
        );

    // Some dimensions as a whole, some by their parts, some not at all; above and below the present score.
    private static ScoreTarget[] RandomPlan(YearScores scores, Province province, Random random)
    {
        var plan = new List<ScoreTarget>();
        foreach (var dimension in scores.Index.Dimensions)
        {
            IEnumerable<IndexNode> nodes = random.Next(3) switch
            {
                0 => [dimension],
                1 => dimension.Children.Where(part => scores.ScoreOf(province, part) is not null),
                _ => [],
            };
            plan.AddRange(
                nodes.Select(node => new ScoreTarget(
                    node,
                    new Score(node.Scale!.Value.Min + (random.NextDouble() * node.Scale!.Value.Width))
                ))
            );
        }

        return [.. plan];
    }

    private static (OddsDraw[] Without, OddsDraw[] With) Simulate(
        YearScores scores,
        Province province,
        ScoreTarget[] plan,
        int seed
    )
    {
        var start = OddsStart.Of(scores, province);
        var history = OddsHistory.Of(Published.Scored, scores, start.Parts, chosen: null);
        var simulation = new OddsSimulation(
            start.ExpectedTotals(history),
            start.GainOf(plan) ?? 0,
            start.Orient(history.Surprises()),
            scores.ProvinceCount - start.Provinces,
            TierScheme.For(scores.Year.Value + 1)
        );
        var without = new OddsDraw[Draws];
        var with = new OddsDraw[Draws];
        simulation.Run(new OddsOptions { Seed = seed, Draws = Draws }, without, with, CancellationToken.None);
        return (without, with);
    }
}
