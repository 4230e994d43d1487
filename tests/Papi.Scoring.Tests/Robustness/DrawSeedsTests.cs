using Papi.Scoring.Robustness;

namespace Papi.Scoring.Tests.Robustness;

public class DrawSeedsTests
{
    // Streams of one seed are the same numbers: what is to be independent has a seed of its own.
    [Fact]
    public void Seeds_OfFamiliesInputsAndPurposes_AreAllDifferent() =>
        new[] { 0UL, 1UL, ulong.MaxValue }
            .SelectMany(seed =>
                Enumerable
                    .Range(0, 40)
                    .Select(parent => DrawSeeds.OfFamily(seed, parent))
                    .Concat(Enum.GetValues<UncertainInput>().Select(input => DrawSeeds.OfInput(seed, input)))
                    .Concat(Enumerable.Range(0, 10).Select(purpose => DrawSeeds.OfPurpose(seed, purpose)))
            )
            .Should()
            .OnlyHaveUniqueItems()
            .And.HaveCount(3 * (40 + 6 + 10));

    [Fact]
    public void OfFamily_TheIndexItself_IsTheGivenSeed() => DrawSeeds.OfFamily(42, 0).Should().Be(42);
}
