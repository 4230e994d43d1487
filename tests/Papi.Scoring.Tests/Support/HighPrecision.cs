using System.Numerics;

namespace Papi.Scoring.Tests.Support;

/// <summary>Roots, logarithms, exponentials and tails of distributions to any number of binary digits, by their series.</summary>
/// <param name="bits">How many digits are kept at each step; the last thirty or so of a result are rounding.</param>
internal sealed class HighPrecision(int bits)
{
    // Below this a Taylor series converges by ten bits a term.
    private const int BitsOfReduction = 10;

    // B(0), B(2), … B(120)
    private static readonly BigRational[] Bernoulli = EvenBernoulliNumbers(60);

    private readonly BigRational _least = BigRational.PowerOfTwo(-bits);

    public BigRational Ln2 => field == default ? field = LogNearOne(2) : field;

    public BigRational Pi =>
        field == default ? field = (16 * ArcTangentOfInverse(5)) - (4 * ArcTangentOfInverse(239)) : field;

    public BigRational Sqrt(BigRational number)
    {
        if (number.Sign == 0)
        {
            return 0;
        }

        int shift = bits - ((int)(number.Numerator.GetBitLength() - number.Denominator.GetBitLength()) / 2);
        var square =
            shift >= 0
                ? (number.Numerator << (2 * shift)) / number.Denominator
                : number.Numerator / (number.Denominator << (-2 * shift));
        return new BigRational(SqrtOf(square), BigInteger.One) * BigRational.PowerOfTwo(-shift);
    }

    public BigRational Exp(BigRational number)
    {
        int halvings = BitsOfReduction;
        while (BigRational.Abs(number) > BigRational.PowerOfTwo(halvings - BitsOfReduction))
        {
            halvings++;
        }

        var reduced = (number * BigRational.PowerOfTwo(-halvings)).Rounded(bits);
        BigRational sum = 1;
        BigRational term = 1;
        for (int k = 1; BigRational.Abs(term) > _least; k++)
        {
            term = (term * reduced / k).Rounded(bits);
            sum += term;
        }

        sum = sum.Rounded(bits);
        for (int i = 0; i < halvings; i++)
        {
            sum = (sum * sum).Rounded(bits);
        }

        return sum;
    }

    public BigRational Log(BigRational number)
    {
        // Between 3/4 and 3/2 times a power of two.
        int exponent = (int)(number.Numerator.GetBitLength() - number.Denominator.GetBitLength());
        var near = number * BigRational.PowerOfTwo(-exponent);
        if (near < new BigRational(3, 4))
        {
            near *= 2;
            exponent--;
        }

        return (LogNearOne(near) + (exponent * Ln2)).Rounded(bits);
    }

    /// <summary>The probability of a standard normal number beyond z ≥ 0: half less φ(z) Σ z^(2k+1) / (1 · 3 · … · (2k + 1)).</summary>
    /// <remarks>Loses as many bits as the tail is small: z² / (2 ln 2).</remarks>
    public BigRational NormalTail(BigRational z)
    {
        var term = z;
        var sum = z;
        for (int k = 1; term > sum * _least; k++)
        {
            term = (term * z * z / ((2 * k) + 1)).Rounded(bits);
            sum = (sum + term).Rounded(bits);
        }

        var density = Exp(-(z * z) / 2) / Sqrt(2 * Pi);
        return (new BigRational(1, 2) - (density * sum)).Rounded(bits);
    }

    /// <summary>The probability of Student's t beyond t ≥ 0 with n degrees of freedom: half of I_x(n/2, 1/2), x = n / (n + t²).</summary>
    /// <remarks>Where x is near 1, half less the series of the complement: that loses as many bits as the tail is small.</remarks>
    public BigRational StudentTail(BigRational t, BigRational n)
    {
        var a = n / 2;
        var half = new BigRational(1, 2);
        var x = (n / (n + (t * t))).Rounded(bits);
        var y = (t * t / (n + (t * t))).Rounded(bits);
        // x^a √y / B(a, 1/2)
        var front = (Exp(a * Log(x)) * Sqrt(y) * GammaRatio(a) / Sqrt(Pi)).Rounded(bits);
        return x < new BigRational(9, 10)
            ? front * Series(a + half, a + 1, x) / (2 * a)
            : half - (front * Series(a + half, new BigRational(3, 2), y));
    }

    /// <summary>Γ(a + 1/2) / Γ(a) by Stirling's series from 400 on, below by Γ(a + 1) = a Γ(a).</summary>
    /// <remarks>With sixty terms there the error is below 1e-200.</remarks>
    public BigRational GammaRatio(BigRational a)
    {
        const int farEnough = 400;
        var half = new BigRational(1, 2);
        BigRational factor = 1;
        for (; a < farEnough; a += 1)
        {
            factor = (factor * a / (a + half)).Rounded(bits);
        }

        return (factor * Exp(LogGammaBeyondConstant(a + half) - LogGammaBeyondConstant(a))).Rounded(bits);
    }

    // Σ (p)_k / (q)_k z^k, all of whose terms are positive.
    private BigRational Series(BigRational p, BigRational q, BigRational z)
    {
        BigRational term = 1;
        BigRational sum = 1;
        for (int k = 0; term > sum * _least; k++)
        {
            term = (term * (p + k) / (q + k) * z).Rounded(bits);
            sum = (sum + term).Rounded(bits);
        }

        return sum;
    }

    // Without ½ ln 2π, which is the same for all.
    private BigRational LogGammaBeyondConstant(BigRational s)
    {
        var sum = ((s - new BigRational(1, 2)) * Log(s)) - s;
        var power = (1 / s).Rounded(bits);
        var square = (power * power).Rounded(bits);
        for (int k = 1; k < Bernoulli.Length; k++)
        {
            sum += Bernoulli[k] / (2 * k * ((2 * k) - 1)) * power;
            power = (power * square).Rounded(bits);
            sum = sum.Rounded(bits);
        }

        return sum;
    }

    // By Akiyama and Tanigawa.
    private static BigRational[] EvenBernoulliNumbers(int count)
    {
        var row = new BigRational[(2 * count) + 1];
        var even = new BigRational[count + 1];
        for (int m = 0; m < row.Length; m++)
        {
            row[m] = new BigRational(1, m + 1);
            for (int j = m; j >= 1; j--)
            {
                row[j - 1] = j * (row[j - 1] - row[j]);
            }

            if (m % 2 == 0)
            {
                even[m / 2] = row[0];
            }
        }

        return even;
    }

    // 2 artanh((x − 1) / (x + 1))
    private BigRational LogNearOne(BigRational number)
    {
        var z = ((number - 1) / (number + 1)).Rounded(bits);
        var square = (z * z).Rounded(bits);
        var power = z;
        BigRational sum = 0;
        for (int k = 1; BigRational.Abs(power) > BigRational.Abs(sum) * _least; k += 2)
        {
            sum = (sum + (power / k)).Rounded(bits);
            power = (power * square).Rounded(bits);
        }

        return 2 * sum;
    }

    private BigRational ArcTangentOfInverse(int number)
    {
        var power = new BigRational(1, number).Rounded(bits);
        BigRational sum = 0;
        for (int k = 1; BigRational.Abs(power) > _least; k += 2)
        {
            sum = (sum + (power / k)).Rounded(bits);
            power = -(power / (number * number)).Rounded(bits);
        }

        return sum;
    }

    // Newton from above.
    private static BigInteger SqrtOf(BigInteger square)
    {
        var root = BigInteger.One << (((int)square.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (square / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
