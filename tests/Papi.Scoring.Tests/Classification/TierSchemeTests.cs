using Papi.Scoring.Classification;

namespace Papi.Scoring.Tests.Classification;

public class TierSchemeTests
{
    [Theory]
    [InlineData(2011, "papi-to-2021", TierClosure.HigherTier, TierPopulation.Scored)]
    [InlineData(2021, "papi-to-2021", TierClosure.HigherTier, TierPopulation.Scored)]
    [InlineData(2022, "papi-2022", TierClosure.HigherTier, TierPopulation.All)]
    [InlineData(2023, "papi-since-2023", TierClosure.LowerTier, TierPopulation.Scored)]
    [InlineData(2030, "papi-since-2023", TierClosure.LowerTier, TierPopulation.Scored)]
    public void For_Year_IsThePublishedConvention(int year, string name, TierClosure closure, TierPopulation population)
    {
        var scheme = TierScheme.For(year);

        scheme
            .Should()
            .Be(
                new TierScheme
                {
                    Rule = QuantileRule.R7Excel,
                    Closure = closure,
                    Population = population,
                }
            );
        scheme.Name.Should().Be(name);
    }

    [Fact]
    public void Init_NoMember_SaysWhatIsWanted()
    {
        ShouldRefuse(() => new TierScheme { Rule = (QuantileRule)9 }, "One of the nine rules.*9.");
        ShouldRefuse(() => new TierScheme { Closure = (TierClosure)2 }, "One of the closures.*2.");
        ShouldRefuse(() => new TierScheme { Population = (TierPopulation)2 }, "One of the populations.*2.");

        static void ShouldRefuse(Func<TierScheme> create, string message) =>
            create.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("value").WithMessage(message);
    }

    // A result quotes the name of its scheme: a changed convention must not go under a published one's name.
    [Fact]
    public void With_AnotherChoice_NoLongerQuotesThePreset()
    {
        (TierScheme.Papi2022 with { Closure = TierClosure.LowerTier }).Name.Should().Be("custom");
        (TierScheme.Papi2022 with { Rule = QuantileRule.R6Weibull }).Name.Should().Be("custom");
        (TierScheme.Papi2022 with { Population = TierPopulation.Scored }).Name.Should().Be("papi-to-2021");
        (TierScheme.Papi2022 with { Closure = TierClosure.HigherTier }).Name.Should().Be("papi-2022");
    }

    [Fact]
    public void ToString_Always_TellsTheThreeChoices() =>
        TierScheme
            .Papi2022.ToString()
            .Should()
            .Be("papi-2022 (R7Excel, a cut belongs to the HigherTier, All provinces)");
}
