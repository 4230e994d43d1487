using Papi.Scoring.Tests.Support;

namespace Papi.Scoring.Tests.Accuracy;

/// <summary>What the kernels are held against is right itself.</summary>
public class OracleTests
{
    private static readonly HighPrecision Precise = new(400);

    [Theory]
    [InlineData(0.1)]
    [InlineData(-43.4796)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    public void Of_AnyDouble_GoesThereAndBack(double number) => BigRational.Of(number).ToDouble().Should().Be(number);

    [Fact]
    public void Arithmetic_Fractions_AreInLowestTerms()
    {
        (new BigRational(1, 6) + new BigRational(1, 10)).Should().Be(new BigRational(4, 15));
        (new BigRational(-1, 6) / new BigRational(-1, 3)).Should().Be(new BigRational(1, 2));
        (new BigRational(3, 4) - new BigRational(3, 4)).Should().Be(default(BigRational));
        (new BigRational(6, -1 + 2) * BigRational.PowerOfTwo(-3)).Should().Be(new BigRational(3, 4));
    }

    [Fact]
    public void ToRational_AnySum_IsThatOfFractions() =>
        HardNumbers.Satisfy(
            90,
            (column, weights) =>
            {
                var sum = new ExactSum();
                var products = new ExactSum();
                foreach (var (x, w) in column.Zip(weights).Where(pair => Math.Abs(pair.First) > 1e-90))
                {
                    sum.Add(x);
                    products.AddProduct(w, x, x);
                }

                var large = column.Zip(weights).Where(pair => Math.Abs(pair.First) > 1e-90).ToList();
                return sum.ToRational() == BigRational.Sum(large.Select(pair => BigRational.Of(pair.First)))
                    && products.ToRational()
                        == BigRational.Sum(
                            large.Select(pair =>
                                BigRational.Of(pair.Second) * BigRational.Of(pair.First) * BigRational.Of(pair.First)
                            )
                        );
            }
        );

    // 50 digits of π, ln 2, √2 and e: OEIS A000796, A002162, A002193, A001113.
    [Fact]
    public void Constants_FiftyDigits_AreTheKnownOnes()
    {
        Digits(Precise.Pi).Should().Be("31415926535897932384626433832795028841971693993751");
        Digits(Precise.Ln2 * 10).Should().Be("69314718055994530941723212145817656807550013436025");
        Digits(Precise.Sqrt(2)).Should().Be("14142135623730950488016887242096980785696718753769");
        Digits(Precise.Exp(1)).Should().Be("27182818284590452353602874713526624977572470936999");
        Digits(Precise.Log(10)).Should().Be("23025850929940456840179914546843642076011014886287");
    }

    // Γ(1) / Γ(1/2) = 1 / √π, and the tail of Cauchy at 1 is a quarter.
    [Fact]
    public void StudentTail_OneDegreeOfFreedom_IsThatOfCauchy()
    {
        var half = new BigRational(1, 2);
        Digits(Precise.GammaRatio(half) * Precise.Sqrt(Precise.Pi)).Should().BeOneOf(Ones('1', '0'), Ones('0', '9'));
        BigRational
            .Abs(Precise.StudentTail(1, 1) - new BigRational(1, 4))
            .Should()
            .BeLessThan(BigRational.PowerOfTwo(-350));
    }

    private static string Ones(char first, char rest) => first + new string(rest, 49);

    private static string Digits(BigRational number)
    {
        var scaled = number * new BigRational(System.Numerics.BigInteger.Pow(10, 49), 1);
        return (scaled.Numerator / scaled.Denominator)
            .ToString(System.Globalization.CultureInfo.InvariantCulture)
            .PadLeft(50, '0');
    }
}
