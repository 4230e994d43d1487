using Papi.Scoring.Planning;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Planning;

public class OddsOptionsTests
{
    private static readonly OddsOptions Seeded = new() { Seed = 1 };

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Draws_FewerThanOne_IsRefused(int draws) =>
        FluentActions.Invoking(() => Seeded with { Draws = draws }).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Level_NotBetweenZeroAndOne_IsRefused(double level) =>
        FluentActions.Invoking(() => Seeded with { Level = level }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void MaxThreads_None_IsRefused() =>
        FluentActions.Invoking(() => Seeded with { MaxThreads = 0 }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Pairs_EmptyOrTwice_IsRefused()
    {
        FluentActions.Invoking(() => Seeded with { Pairs = [] }).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => Seeded with { Pairs = [new YearStep(2021), new YearStep(2021)] })
            .Should()
            .Throw<ArgumentException>();
    }

    [Fact]
    public void Pairs_ListChangedLater_StaysAsGiven()
    {
        var pairs = new List<YearStep> { new(2021) };
        var options = Seeded with { Pairs = pairs };

        pairs.Clear();

        options.Pairs.Should().Equal(new YearStep(2021));
        options.Pairs![0].To.Should().Be(new SurveyYear(2022));
        default(YearStep).ToString().Should().Be("2011-2012");
    }

    [Fact]
    public void Defaults_OfTheOptions_AreThose()
    {
        (Seeded.Draws, Seeded.Level, Seeded.MaxThreads).Should().Be((10_000, 0.9, null));
        Seeded.Pairs.Should().BeNull();
        (Seeded with { Pairs = [new YearStep(2021)] } with { Pairs = null }).Pairs.Should().BeNull();
    }

    [Fact]
    public void Options_ThatCannotBe_AreRefusedWithTheReason()
    {
        Refusal.Of(() => Seeded with { Level = 1 }).Should().Be("value = 1: A level is a share above 0 and below 1.");
        Refusal.Of(() => Seeded with { Pairs = [] }).Should().Be("pairs: At least one pair of years, and each once.");
        (Seeded with { Draws = 1, Level = double.Epsilon, MaxThreads = 1 }).Draws.Should().Be(1);
    }
}
