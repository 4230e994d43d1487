using System.Numerics;

namespace Papi.Scoring.Tests.Support;

/// <summary>A sum of doubles and of their products without any rounding, fast enough for hundreds of millions of them.</summary>
/// <remarks>
/// U. Kulisch: a fixed-point number that has a place for every bit of every double. Digits of 32 bits lie in 64, so that
/// carries have to be passed on only now and then.
/// </remarks>
internal sealed class ExactSum
{
    private const int LeastExponent = -1074;

    private const int BitsOfMantissa = 52;

    private const int BitsOfDigit = 32;

    private const int AddsBeforeCarry = 1 << 29;

    // From 2^-1074 to 2^1024, and 64 bits for the number of terms.
    private readonly long[] _digits = new long[70];

    private int _adds;

    public void Add(double number)
    {
        long bits = BitConverter.DoubleToInt64Bits(number);
        int exponent = (int)((bits >> BitsOfMantissa) & 0x7FF);
        ulong mantissa = (ulong)bits & ((1UL << BitsOfMantissa) - 1);
        mantissa |= exponent == 0 ? 0 : 1UL << BitsOfMantissa;
        int place = Math.Max(exponent - 1, 0);
        var shifted = (UInt128)mantissa << (place % BitsOfDigit);
        long sign = bits < 0 ? -1 : 1;
        var digits = _digits.AsSpan(place / BitsOfDigit, 3);
        digits[0] += sign * (uint)shifted;
        digits[1] += sign * (uint)(shifted >> BitsOfDigit);
        digits[2] += sign * (uint)(shifted >> (2 * BitsOfDigit));
        if (++_adds == AddsBeforeCarry)
        {
            Carry();
        }
    }

    /// <summary>Adds a product, exact unless its last bits lie below the least number.</summary>
    public void AddProduct(double left, double right)
    {
        double product = left * right;
        Add(product);
        Add(Math.FusedMultiplyAdd(left, right, -product));
    }

    /// <summary>Adds a product of three.</summary>
    public void AddProduct(double first, double second, double third)
    {
        double product = first * second;
        AddProduct(product, third);
        AddProduct(Math.FusedMultiplyAdd(first, second, -product), third);
    }

    public BigRational ToRational()
    {
        var sum = BigInteger.Zero;
        for (int i = _digits.Length - 1; i >= 0; i--)
        {
            sum = (sum << BitsOfDigit) + _digits[i];
        }

        return new BigRational(sum, BigInteger.One << -LeastExponent);
    }

    private void Carry()
    {
        for (int i = 0; i < _digits.Length - 1; i++)
        {
            _digits[i + 1] += _digits[i] >> BitsOfDigit;
            _digits[i] &= uint.MaxValue;
        }

        _adds = 0;
    }
}
