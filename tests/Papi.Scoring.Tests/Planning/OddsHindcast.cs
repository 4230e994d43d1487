using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Planning;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

/// <summary>
/// Every pair of the years 2021 to 2024 foretold from the others: the odds of many events for every province with a total
/// in both years, and what came.
/// </summary>
internal static class OddsHindcast
{
    private static readonly YearStep[] Comparable = [new(2021), new(2022), new(2023)];

    private static readonly int[] Ranks = [10, 20, 30, 40, 50];

    private static readonly Lazy<IReadOnlyList<HindcastProvince>> Field = new(() =>
        [.. Comparable.SelectMany(step => Foretell(SameField(step), step))]
    );

    private static readonly Lazy<IReadOnlyList<HindcastProvince>> Print = new(() =>
        [.. Comparable.SelectMany(step => Foretell(Published.Scored, step))]
    );

    /// <summary>Ranked among the provinces that have a total in both years.</summary>
    public static IReadOnlyList<HindcastProvince> AmongTheSame => Field.Value;

    /// <summary>Ranked as published, with those who dropped out in the first year and those who came back in the second.</summary>
    public static IReadOnlyList<HindcastProvince> AsPublished => Print.Value;

    // The events that an office could ask for, those that are sure from the start left out.
    private static List<Goal> GoalsFrom(Standing before)
    {
        var goals = new List<Goal>();
        goals.AddRange(Ranks.Select(Goal.RankAtMost));
        goals.AddRange(new[] { 1, 5, 10 }.Where(places => places < before.Rank).Select(Goal.Climb));
        if (before.Rank + 5 < before.Ranked)
        {
            goals.Add(Goal.RankAtMost(before.Rank + 5));
        }

        goals.AddRange(
            new[] { before.Tier!.Value, before.Tier.Value + 1 }
                .Where(tier => tier is > Tier.Low and <= Tier.High)
                .Select(Goal.TierAtLeast)
        );
        goals.Add(Goal.TotalAtLeast(before.Score.Points));
        goals.Add(Goal.TotalAtLeast(before.Score.Points + 1));
        return goals;
    }

    private static IEnumerable<HindcastProvince> Foretell(ScoreTable table, YearStep tested)
    {
        var standings = table.RankAndClassify();
        var others = Comparable.Where(step => step != tested).ToArray();
        foreach (var province in ProvinceRegistry.Vintage2008.Provinces)
        {
            var before = standings.Of(tested.From, province.Code, "total");
            var after = standings.Of(tested.To, province.Code, "total");
            if (before is null || after is null)
            {
                continue;
            }

            var options = new OddsOptions
            {
                Seed = tested.From.Value,
                Draws = 1000,
                Pairs = others,
            };
            var odds = Odds.Compute(table, province, tested.From, GoalsFrom(before), [], options).WithoutPlan;
            yield return new HindcastProvince(
                tested,
                odds,
                after,
                [.. odds.Goals.Select(row => new HindcastEvent(row, row.Goal.IsMet(before, after)))]
            );
        }
    }

    private static ScoreTable SameField(YearStep tested)
    {
        var builder = new ScoreTableBuilder(PapiEditions.Series, "same-field.1");
        foreach (var year in Published.Scored.Years.Where(year => year.Year >= Comparable[0].From))
        {
            builder.AddYear(year.Year);
            foreach (var province in year.Provinces.Provinces)
            {
                if ((year.Year == tested.From || year.Year == tested.To) && !HasBoth(tested, province))
                {
                    continue;
                }

                foreach (var dimension in year.Index.Dimensions)
                {
                    if (year.ScoreOf(province, dimension) is { } score)
                    {
                        builder.Set(year.Year, province, dimension, score);
                    }
                }
            }
        }

        return builder.Build().Aggregate();
    }

    private static bool HasBoth(YearStep tested, Province province) =>
        Published.Standings.Of(tested.From, province.Code, "total") is not null
        && Published.Standings.Of(tested.To, province.Code, "total") is not null;
}
