using Papi.Scoring.Planning;

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
}
