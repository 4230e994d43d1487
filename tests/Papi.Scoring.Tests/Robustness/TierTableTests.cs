using Papi.Scoring.Classification;
using Papi.Scoring.Robustness;

namespace Papi.Scoring.Tests.Robustness;

public class TierTableTests
{
    // PAPI 2024: 61 provinces published as 15, 15, 15 and 16, from high to low.
    [Fact]
    public void TryCreate_SixtyOneProvincesSince2023_HasTheGroupsOf2024()
    {
        var table = TierTable.TryCreate(61, 0, TierScheme.PapiSince2023)!;

        Sizes(table, 61).Should().Equal(15, 15, 15, 16);
        table.AtRank(1).Should().Be(Tier.High);
        table.AtRank(61).Should().Be(Tier.Low);
        table.HoldsWithoutTies.Should().BeTrue("the quartiles of 61 scores by R type 7 are the 16th, 31st and 46th");
    }

    // PAPI 2022: two provinces without a score count at the bottom; published as 16, 16, 15 and 14, from high to low.
    [Fact]
    public void TryCreate_SixtyOneProvincesOf2022_HasTheGroupsOf2022()
    {
        var table = TierTable.TryCreate(61, 2, TierScheme.Papi2022)!;

        Sizes(table, 61).Should().Equal(16, 16, 15, 14);
        table.HoldsWithoutTies.Should().BeFalse("two quartiles of 63 lie between scores");
    }

    [Fact]
    public void TryCreate_ThreeUnits_GivesNone() =>
        TierTable.TryCreate(3, 0, TierScheme.PapiSince2023).Should().BeNull();

    [Fact]
    public void TryCreate_CutAmongTheMissing_GivesNone() =>
        TierTable.TryCreate(10, 30, TierScheme.Papi2022).Should().BeNull();

    [Fact]
    public void Holds_CutThatRoundsToAScore_DoesNot()
    {
        // Type 7 of 6: the first quartile lies a quarter of the way from the second score to the third.
        var table = TierTable.TryCreate(6, 0, TierScheme.PapiTo2021)!;

        table.Holds([1, 2, 3, 4, 5, 6]).Should().BeTrue();
        table.Holds([1, 2, 2.000000001, 4, 5, 6]).Should().BeFalse("the cut has the key of the second score");
    }

    private static int[] Sizes(TierTable table, int units) =>
        [
            .. Enumerable
                .Range(1, units)
                .GroupBy(table.AtRank)
                .OrderByDescending(group => group.Key)
                .Select(group => group.Count()),
        ];
}
