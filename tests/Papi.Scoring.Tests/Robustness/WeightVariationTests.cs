using Papi.Scoring.Robustness;
using Papi.Scoring.Tests.Construction;
using Papi.Scoring.Tests.Support;

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

    [Fact]
    public void Refusals_OfEachKind_NameTheParameterAndWhatIsTaken() => new[]
        {
            Refusal.Of(() => WeightVariation.Noise(-0.01)),
            Refusal.Of(() => WeightVariation.Noise(1)),
            Refusal.Of(() => WeightVariation.Dirichlet(0.09)),
            Refusal.Of(() => WeightVariation.Dirichlet(double.PositiveInfinity)),
            Refusal.Of(() => WeightVariation.Given([])),
            Refusal.Of(() => WeightVariation.Given([null!])),
            Refusal.Of(() =>
                WeightVariation.Given([
                    [1],
                    null!,
                ])
            ),
            Refusal.Of(() =>
                WeightVariation.Given([
                    [1, 2],
                    [1],
                ])
            ),
            Refusal.Of(() =>
                WeightVariation.Given([
                    [],
                    [],
                ])
            ),
            Refusal.Of(() =>
                WeightVariation.Given([
                    [1, 1],
                    [1, -1],
                ])
            ),
            Refusal.Of(() =>
                WeightVariation.Given([
                    [1, 1],
                    [0, 0],
                ])
            ),
            Refusal.Of(() =>
                WeightVariation
                    .Given([
                        [1, 2],
                    ])
                    .At(0)
            ),
        }.Should().Equal("factor = -0.01: A factor of noise is from 0 to below 1.", "factor = 1: A factor of noise is from 0 to below 1.", "concentration = 0.09: A concentration is 0.1 or more and finite.", "concentration = Infinity: A concentration is 0.1 or more and finite.", "sets: At least one set is needed, and all are of the same length.", "sets: At least one set is needed, and all are of the same length.", "sets: At least one set is needed, and all are of the same length.", "sets: At least one set is needed, and all are of the same length.", "sets: At least one set is needed, and all are of the same length.", "sets = -1: A weight is finite and not negative.", "sets = 0: Not all weights of a set are 0.", "level = 0: Given sets are weights of level 1.");

    [Fact]
    public void Create_AtTheEndsOfWhatIsTaken_IsAccepted()
    {
        WeightVariation.Noise(0).Parameter.Should().Be(0);
        WeightVariation.Dirichlet(0.1).Parameter.Should().Be(0.1);
        var given = WeightVariation
            .Given([
                [0, 1],
            ])
            .At(1);
        (given.Kind, given.Level, given.Parameter).Should().Be((WeightVariationKind.Given, 1, 0));
        FluentActions
            .Invoking(() => WeightVariation.Noise(0).At(-1))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("level");
    }

    [Theory]
    [InlineData("NOISE:0.5", "noise:0.5")]
    [InlineData(" dirichlet : 0.1 ", "dirichlet:0.1")]
    public void TryParse_OtherCaseOrBlanks_ReadsTheSame(string text, string read) =>
        (WeightVariation.TryParse(text, out var variation) ? variation.ToString() : null).Should().Be(read);

    [Theory]
    [InlineData("dirichlet:0.09")]
    [InlineData("dirichlet:Infinity")]
    [InlineData("noise:NaN")]
    public void TryParse_ParameterThatIsNotTaken_Fails(string text) =>
        WeightVariation.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void ToString_GivenSets_AreEqualOnlyWhereOneSetIsAllOneWeight() => new[]
        {
            WeightVariation.Given([
                [2, 2],
            ]),
            WeightVariation.Given([
                [1, 2],
            ]),
            WeightVariation.Given([
                [1, 1],
                [1, 1],
            ]),
        }.Select(variation => variation.ToString()).Should().Equal("equal", "given", "given");

    // The index has 8 dimensions with 28 sub-dimensions.
    [Theory]
    [InlineData(1, 1, 8)]
    [InlineData(2, 8, 28)]
    [InlineData(0, 9, 36)]
    public void FamiliesOf_ALevelOrAll_AreTheSiblingsOfIt(int level, int families, int nodes)
    {
        var found = WeightVariation.Noise(0.1).At(level).FamiliesOf(CoinrIndex.Design, 1, picksSets: false);

        found.Should().HaveCount(families);
        found.Sum(family => family.Draws.Nodes).Should().Be(nodes);
        found[0].First.Should().Be(level == 2 ? 9 : 1);
    }

    [Fact]
    public void FamiliesOf_DesignThatDoesNotFit_IsRefused() => new[]
        {
            Refusal.Of(() => WeightVariation.Noise(0.1).At(3).FamiliesOf(CoinrIndex.Design, 1, picksSets: false)),
            Refusal.Of(() =>
                WeightVariation
                    .Given([
                        [1, 2],
                    ])
                    .FamiliesOf(CoinrIndex.Design, 1, picksSets: false)
            ),
        }.Should().Equal("design: PAPI, 28 indicators has no nodes on level 3.", "design: Sets of 2 weights do not fit the 8 children of PAPI.");
}
