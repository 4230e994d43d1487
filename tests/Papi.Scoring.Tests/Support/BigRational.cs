using System.Numerics;

namespace Papi.Scoring.Tests.Support;

/// <summary>A fraction of whole numbers of any size in lowest terms: every finite double is one, and arithmetic is exact.</summary>
internal readonly record struct BigRational : IComparable<BigRational>
{
    private const int BitsOfMantissa = 52;

    private const int LeastExponent = -1074;

    private readonly BigInteger _numerator;

    // Less one, so that the default value is 0.
    private readonly BigInteger _denominatorLessOne;

    public BigRational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "A denominator is positive.");
        }

        var divisor = denominator.IsPowerOfTwo
            ? BigInteger.Min(denominator, LowestBit(numerator))
            : BigInteger.GreatestCommonDivisor(numerator, denominator);
        _numerator = divisor.IsZero ? numerator : numerator / divisor;
        _denominatorLessOne = numerator.IsZero ? BigInteger.Zero : (denominator / divisor) - 1;
    }

    public BigInteger Numerator => _numerator;

    public BigInteger Denominator => _denominatorLessOne + 1;

    public int Sign => _numerator.Sign;

    public static implicit operator BigRational(int number) => new(number, BigInteger.One);

    public static BigRational operator +(BigRational left, BigRational right) =>
        left.Denominator == right.Denominator
            ? new(left.Numerator + right.Numerator, left.Denominator)
            : new(
                (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
                left.Denominator * right.Denominator
            );

    public static BigRational operator -(BigRational number) => new(-number.Numerator, number.Denominator);

    public static BigRational operator -(BigRational left, BigRational right) => left + -right;

    public static BigRational operator *(BigRational left, BigRational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static BigRational operator /(BigRational left, BigRational right) =>
        new(left.Numerator * right.Denominator * right.Sign, left.Denominator * BigInteger.Abs(right.Numerator));

    public static bool operator <(BigRational left, BigRational right) => left.CompareTo(right) < 0;

    public static bool operator >(BigRational left, BigRational right) => left.CompareTo(right) > 0;

    public static bool operator <=(BigRational left, BigRational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(BigRational left, BigRational right) => left.CompareTo(right) >= 0;

    /// <summary>The very number that a finite double is.</summary>
    public static BigRational Of(double number)
    {
        if (!double.IsFinite(number))
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "A fraction is finite.");
        }

        long bits = BitConverter.DoubleToInt64Bits(number);
        long mantissa = bits & ((1L << BitsOfMantissa) - 1);
        int exponent = (int)((bits >> BitsOfMantissa) & 0x7FF);
        BigInteger whole = exponent == 0 ? mantissa : mantissa | (1L << BitsOfMantissa);
        return PowerOfTwo(Math.Max(exponent - 1, 0) + LeastExponent) * new BigRational(bits < 0 ? -whole : whole, 1);
    }

    public static BigRational PowerOfTwo(int exponent) =>
        exponent >= 0
            ? new(BigInteger.One << exponent, BigInteger.One)
            : new(BigInteger.One, BigInteger.One << -exponent);

    public static BigRational Abs(BigRational number) => new(BigInteger.Abs(number.Numerator), number.Denominator);

    public static BigRational Max(BigRational left, BigRational right) => left > right ? left : right;

    public static BigRational Sum(IEnumerable<BigRational> numbers) =>
        numbers.Aggregate((BigRational)0, (sum, number) => sum + number);

    public int CompareTo(BigRational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Cuts the number to so many binary digits: the relative error is below 2^(1 − bits).</summary>
    public BigRational Rounded(int bits)
    {
        int shift = bits - (int)(Numerator.GetBitLength() - Denominator.GetBitLength());
        var whole = shift >= 0 ? (Numerator << shift) / Denominator : Numerator / (Denominator << -shift);
        return new BigRational(whole, BigInteger.One) * PowerOfTwo(-shift);
    }

    /// <summary>The number as a double, within two units of the last place: for messages and figures.</summary>
    public double ToDouble()
    {
        const int digits = 62;
        int shift = digits - (int)(Numerator.GetBitLength() - Denominator.GetBitLength());
        var whole = shift >= 0 ? (Numerator << shift) / Denominator : Numerator / (Denominator << -shift);
        return Math.ScaleB((double)whole, -shift);
    }

    private static BigInteger LowestBit(BigInteger number) => number & -number;
}
