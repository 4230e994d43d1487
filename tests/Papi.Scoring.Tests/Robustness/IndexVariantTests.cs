using Papi.Scoring.Robustness;
using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Robustness;

public class IndexVariantTests
{
    [Fact]
    public void Weights_ThatAreNone_AreRefusedWithTheFirstThatIsWrong() =>
        new[]
        {
            Refusal.Of(() => new IndexVariant { Weights = [1, -0.5] }),
            Refusal.Of(() => new IndexVariant { Weights = [double.NaN, 1] }),
            Refusal.Of(() => new IndexVariant { Weights = [1, double.PositiveInfinity] }),
            Refusal.Of(() => new IndexVariant { Weights = [0, 0] }),
        }
            .Should()
            .Equal(
                "value = -0.5: A weight is finite and not negative.",
                "value = NaN: A weight is finite and not negative.",
                "value = Infinity: A weight is finite and not negative.",
                "value = 0: Not all weights of a set are 0."
            );

    [Fact]
    public void Weights_OneOfThemZeroOrNoneGiven_AreTaken()
    {
        double[] given = [0, 1];
        var variant = new IndexVariant { Weights = given };
        given[0] = 7;

        variant.Weights.Should().Equal([0, 1], "a variant does not change with the array it was made of");
        (variant with { Weights = null }).Weights.Should().BeNull();
    }
}
