using Papi.Scoring.Numerics;

namespace Papi.Scoring.Tests.Numerics;

public class ResolutionTests
{
    public static TheoryData<double> Corners =>
        [
            0,
            -0.0,
            1e-10,
            -1e-10,
            5e-10,
            -5e-10,
            1.5e-9,
            -1.5e-9,
            2.5e-9,
            0.1 + 0.2,
            43.479642,
            -43.479642,
            2251799.813685249,
            4503599.627370496,
            -4503599.627370497,
            1e15,
            -1e300,
            double.Epsilon,
            double.MaxValue,
            double.NaN,
            double.PositiveInfinity,
            double.NegativeInfinity,
        ];

    [Theory]
    [MemberData(nameof(Corners))]
    public void Keys_AnyValueInAnyLane_AreThoseOfMathRoundToTheLastBit(double value)
    {
        for (int length = 1; length <= 17; length++)
        {
            double[] scores = new double[length];
            Array.Fill(scores, value);

            ShouldBeRounded(scores);
        }
    }

    [Fact]
    public void Keys_ManyMagnitudes_AreThoseOfMathRoundToTheLastBit()
    {
        var random = new Random(20240601);
        double[] scores = new double[20_001];
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-12, 12));
        }

        ShouldBeRounded(scores);
    }

    // Halves of a step are exact in binary only where the step is: these are the ties that rounding must break alike.
    [Fact]
    public void Keys_HalvesOfAStep_GoToTheEvenKeyAsMathRoundDoes() =>
        ShouldBeRounded([.. Enumerable.Range(-64, 129).Select(i => (i + 0.5) / Resolution.StepsPerPoint)]);

    [Fact]
    public void AreEqual_SumsOfTheSamePrintedPartsInAnotherOrder_IsTrue()
    {
        double one = 1.1 + 2.2;
        double other = 1.2 + 2.1;

        one.Should().NotBe(other, "binary fractions do not add up alike");
        Resolution.AreEqual(one, other).Should().BeTrue();
    }

    // Published figures have six decimals, those of other tools nine.
    [Theory]
    [InlineData(43.479642, 43.479643)]
    [InlineData(43.479642001, 43.479642002)]
    public void AreEqual_LastPrintedDecimalDiffers_IsFalse(double one, double other) =>
        Resolution.AreEqual(one, other).Should().BeFalse();

    [Fact]
    public void AreEqual_NaN_IsFalse() => Resolution.AreEqual(double.NaN, double.NaN).Should().BeFalse();

    private static void ShouldBeRounded(double[] scores)
    {
        double[] keys = new double[scores.Length];

        Resolution.Keys(scores, keys);

        keys.Select(BitConverter.DoubleToInt64Bits)
            .Should()
            .Equal(scores.Select(score => BitConverter.DoubleToInt64Bits(Math.Round(score * 1e9))));
    }
}
