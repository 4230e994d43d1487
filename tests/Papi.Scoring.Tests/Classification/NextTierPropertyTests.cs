using Papi.Scoring.Classification;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Classification;

/// <summary>The distance to the next tier against what happens when the province is moved and all is taken anew.</summary>
public class NextTierPropertyTests
{
    // Scores lie on halves, so that a step of a millionth never reaches a neighbour, nor is it lost in the resolution.
    private const double Step = 1e-6;

    public static TheoryData<QuantileRule, TierClosure, TierPopulation> Schemes
    {
        get
        {
            var schemes = new TheoryData<QuantileRule, TierClosure, TierPopulation>();
            foreach (var rule in Enum.GetValues<QuantileRule>())
            {
                foreach (var closure in Enum.GetValues<TierClosure>())
                {
                    foreach (var population in Enum.GetValues<TierPopulation>())
                    {
                        schemes.Add(rule, closure, population);
                    }
                }
            }

            return schemes;
        }
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void ToNextTier_AnyTable_IsTheLeastChangeThatDoesIt(
        QuantileRule rule,
        TierClosure closure,
        TierPopulation population
    )
    {
        var scheme = new TierScheme
        {
            Rule = rule,
            Closure = closure,
            Population = population,
        };
        var random = new Random(((int)rule * 4) + ((int)closure * 2) + (int)population);
        int checkedProvinces = 0;
        for (int round = 0; round < 60; round++)
        {
            var units = SampleIndex.Units(random.Next(4, 14));
            var values = RandomValues(random, units.Provinces.Count, missing: random.Next(0, 30));
            foreach (var direction in Enum.GetValues<IndicatorDirection>())
            {
                checkedProvinces += CheckAll(values, units, direction, scheme);
            }
        }

        checkedProvinces.Should().BeGreaterThan(300, "refused tables must not make the test empty");
    }

    // The position of the median by R8 is a whole number that binary fractions of a third miss.
    [Theory]
    [InlineData(17)]
    [InlineData(65)]
    public void ToNextTier_MedianThatIsAProvince_IsTheLeastChangeThatDoesIt(int count)
    {
        double?[] values = [.. Enumerable.Range(0, count).Select(place => (double?)place)];
        foreach (var closure in Enum.GetValues<TierClosure>())
        {
            var scheme = new TierScheme { Rule = QuantileRule.R8MedianUnbiased, Closure = closure };
            CheckAll(values, SampleIndex.Units(count), IndicatorDirection.HigherIsBetter, scheme).Should().Be(count);
        }
    }

    private static double?[] RandomValues(Random random, int count, int missing)
    {
        int distinct = random.Next(2, 20);
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => random.Next(100) < missing ? (double?)null : random.Next(distinct) / 2.0),
        ];
    }

    private static int CheckAll(
        double?[] values,
        ProvinceRegistry units,
        IndicatorDirection direction,
        TierScheme scheme
    )
    {
        var scores = SampleIndex.Column(values, direction, units);
        if (!TierClassification.TryCompute(scores, scores.Index.Total, scheme, out var tiers))
        {
            return 0;
        }

        foreach (var row in tiers.Rows)
        {
            Check(tiers, row);
        }

        return tiers.Rows.Count;

        void Check(TierClassification all, TieredProvince row)
        {
            double better = direction == IndicatorDirection.HigherIsBetter ? 1 : -1;
            string table = $"{scheme}, {direction}, [{string.Join(' ', values)}], {row.Province.Code}";
            if (all.ToNextTier(row.Province) is not { } next)
            {
                if (row.Tier != Tier.High)
                {
                    // Null says that no change is enough, not even one past everybody.
                    After(row, better * 900).Should().Be(row.Tier, table);
                }

                return;
            }

            next.Tier.Should().Be(row.Tier + 1, table);
            next.Gap.Points.Should().BeGreaterThanOrEqualTo(0, table);
            bool atEnd = After(row, better * next.Gap.Points) >= next.Tier;
            atEnd.Should().Be(next.Gap.Attained, "{0} needs {1}", table, next);
            (After(row, better * (next.Gap.Points + Step)) >= next.Tier).Should().BeTrue("{0} needs {1}", table, next);
            if (next.Gap.Points > Step)
            {
                (After(row, better * (next.Gap.Points - Step)) < next.Tier)
                    .Should()
                    .BeTrue("{0} needs {1}", table, next);
            }
        }

        Tier After(TieredProvince row, double change)
        {
            var moved = (double?[])values.Clone();
            moved[row.Province.Index] += change;
            var anew = SampleIndex.Column(moved, direction, units);
            return TierClassification.Compute(anew, anew.Index.Total, scheme).Of(row.Province)!.Tier;
        }
    }
}
