using Papi.Scoring.Auditing;

namespace Papi.Scoring.Tests.Auditing;

public class ClaimQuantitiesTests
{
    [Fact]
    public void All_Names_AreThoseOfTheFiles() =>
        ClaimQuantities
            .All.Should()
            .Equal(
                "score",
                "change",
                "rank",
                "rank_change",
                "tier",
                "direction",
                "count_up",
                "count_down",
                "range_min",
                "range_max",
                "spread_min",
                "spread_max",
                "highest",
                "most_improved"
            );

    [Fact]
    public void TryParse_NameOfEachQuantity_FindsIt()
    {
        foreach (var quantity in Enum.GetValues<ClaimQuantity>())
        {
            ClaimQuantities
                .TryParse(ClaimQuantities.NameOf(quantity).ToUpperInvariant(), out var found)
                .Should()
                .BeTrue();
            found.Should().Be(quantity);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("rank-change")]
    [InlineData("RankChange")]
    public void TryParse_AnythingElse_FindsNone(string? name)
    {
        ClaimQuantities.TryParse(name, out var quantity).Should().BeFalse();
        quantity.Should().Be(default(ClaimQuantity), "a caller that does not look holds a member of the enumeration");
    }

    [Theory]
    [InlineData("rankchange", "rank_change")]
    [InlineData("scroe", "score")]
    [InlineData("Most Improved", "most_improved")]
    public void Suggest_Misspelling_FindsWhatIsMeantFirst(string text, string name) =>
        ClaimQuantities.Suggest(text)[0].Should().Be(name);

    [Fact]
    public void Suggest_NothingNear_IsEmpty() => ClaimQuantities.Suggest("xyz").Should().BeEmpty();

    [Theory]
    [InlineData(-1)]
    [InlineData(14)]
    public void NameOf_NoQuantity_SaysSo(int value) =>
        FluentActions
            .Invoking(() => ClaimQuantities.NameOf((ClaimQuantity)value))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("quantity")
            .WithMessage($"One of the quantities.*{value}.");
}
