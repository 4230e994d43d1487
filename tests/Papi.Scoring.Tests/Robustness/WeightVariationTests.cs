using Papi.Scoring.Robustness;

namespace Papi.Scoring.Tests.Robustness;

public class WeightVariationTests
{
    [Theory]
    [InlineData("noise:0.25")]
    [InlineData("noise:0")]
    [InlineData("noise:1E-44")]
    [InlineData("dirichlet:1")]
    public void TryParse_ItsOwnText_RoundTrips(string text)
    {
        WeightVariation.TryParse(text, out var variation).Should().BeTrue();

        variation!.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("noise")]
    [InlineData("noise:1")]
    [InlineData("noise:-0.1")]
    [InlineData("noise:0,25")]
    [InlineData("dirichlet:0")]
    [InlineData("uniform:1")]
    [InlineData("noise:0.25:1")]
    public void TryParse_AnythingElse_Fails(string? text) => WeightVariation.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Given_BadSets_AreRefused()
    {
        var none = () => WeightVariation.Given([]);
        var uneven = () =>
            WeightVariation.Given([
                [1, 2],
                [1],
            ]);
        var negative = () =>
            WeightVariation.Given([
                [1, -1],
            ]);
        var zero = () =>
            WeightVariation.Given([
                [0, 0],
            ]);
        var missing = () =>
            WeightVariation.Given([
                [1, double.NaN],
            ]);

        none.Should().Throw<ArgumentException>();
        uneven.Should().Throw<ArgumentException>();
        negative.Should().Throw<ArgumentOutOfRangeException>();
        zero.Should().Throw<ArgumentOutOfRangeException>();
        missing.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void At_GivenSets_AreOfLevelOneOnly()
    {
        var other = () =>
            WeightVariation
                .Given([
                    [1, 2],
                ])
                .At(2);

        other.Should().Throw<ArgumentOutOfRangeException>();
        WeightVariation.Noise(0.1).At(0).Level.Should().Be(0);
    }
}
