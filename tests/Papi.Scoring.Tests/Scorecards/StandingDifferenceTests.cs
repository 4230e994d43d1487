using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Scorecards;

public class StandingDifferenceTests
{
    [Theory]
    [MemberData(nameof(Published.Years), MemberType = typeof(Published))]
    public void Compare_EveryPairOfProvinces_IsTheDifferenceOfTheirStandings(int year)
    {
        var scores = Published.Scored.Year(year);
        foreach (var node in scores.Index.Nodes.Where(node => node.Depth < 3))
        {
            Standing?[] standings =
            [
                .. scores.Provinces.Provinces.Select(province => Published.Standings.Of(year, province, node)),
            ];
            foreach (var province in scores.Provinces.Provinces)
            {
                foreach (var other in scores.Provinces.Provinces)
                {
                    var actual = Published.Standings.Compare(year, province, other, node);
                    var expected = Difference(node, standings[province.Index], standings[other.Index]);
                    if (actual != expected)
                    {
                        actual.Should().Be(expected, "{0} against {1} on {2} in {3}", province, other, node, year);
                    }
                }
            }
        }
    }

    [Fact]
    public void Compare_LaiChauWithHaGiang2024_IsAheadOnHealthAndSchools()
    {
        var difference = Published.Standings.Compare(
            2024,
            Published.LaiChau,
            Find("Hà Giang"),
            Published.Node(2024, "D6")
        )!;

        (difference.Value.Places, difference.Value.TierSteps).Should().Be((34, 2));
        difference.ToString().Should().Be("+0.6454, +34 places, +2 tiers");
    }

    [Fact]
    public void Compare_ProvinceWithoutAScore_IsNull() =>
        Published
            .Standings.Compare(2024, Published.LaiChau, Find("Tiền Giang"), Published.Node(2024, "D6"))
            .Should()
            .BeNull();

    [Fact]
    public void Compare_AnyPair_AllocatesNothing()
    {
        var (standings, one, other) = (Published.Standings, Published.LaiChau, Find("Hà Giang"));
        var node = Published.Node(2024, "D6");
        standings.Compare(2024, one, other, node);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int places = 0;
        for (int i = 0; i < 1000; i++)
        {
            places += standings.Compare(2024, one, other, node)!.Value.Places;
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        places.Should().Be(34_000);
    }

    [Fact]
    public void Compare_YearThatIsNotThere_Throws()
    {
        foreach (int year in new[] { 2010, 2025 })
        {
            FluentActions
                .Invoking(() =>
                    Published.Standings.Compare(year, Published.LaiChau, Published.LaiChau, Published.Node(2024, "D6"))
                )
                .Should()
                .Throw<UnknownYearException>();
        }
    }

    [Fact]
    public void Compare_ForeignProvinceOrNode_Throws()
    {
        var foreign = ProvinceRegistry.Vintage2025.Find("Huế");
        var node = Published.Node(2024, "D6");

        FluentActions
            .Invoking(() => Published.Standings.Compare(2024, foreign, Published.LaiChau, node))
            .Should()
            .Throw<ArgumentException>();
        FluentActions
            .Invoking(() => Published.Standings.Compare(2024, Published.LaiChau, foreign, node))
            .Should()
            .Throw<ArgumentException>();
        FluentActions
            .Invoking(() =>
                Published.Standings.Compare(2024, Published.LaiChau, Published.LaiChau, Published.Node(2020, "D6"))
            )
            .Should()
            .Throw<ArgumentException>();
    }

    [Fact]
    public void Default_Always_IsNoDifference() =>
        default(StandingDifference).Should().Be(new StandingDifference(0, null, 0, null));

    private static StandingDifference? Difference(IndexNode node, Standing? own, Standing? other) =>
        own is null || other is null
            ? null
            : new StandingDifference(
                own.Score.Points - other.Score.Points,
                (own.Score.Points - other.Score.Points) / node.Scale!.Value.Width,
                other.Rank - own.Rank,
                own.Tier - other.Tier
            );

    private static Province Find(string name) => ProvinceRegistry.Vintage2008.Find(name);

    [Theory]
    [InlineData(0.0, 0, null, false, "0, 0 places")]
    [InlineData(-0.5, -3, -1, true, "-0.5, -3 places, -1 tiers (estimate)")]
    [InlineData(0.00004, 1, 0, false, "0, +1 places, 0 tiers")]
    public void ToString_AnyDifference_HasItsSignsAndSaysWhatItIs(
        double points,
        int places,
        int? tiers,
        bool isEstimate,
        string text
    ) =>
        new StandingDifference(points, null, places, tiers) { IsEstimate = isEstimate }
            .ToString()
            .Should()
            .Be(text);
}
