namespace Papi.Scoring.Tests.Support;

/// <summary>The quantities that bounds of rounding errors are made of.</summary>
/// <remarks>Source: N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd edition (2002), chapters 2 to 4.</remarks>
internal static class RoundingBound
{
    /// <summary>u: the greatest relative error of one operation.</summary>
    public static BigRational Unit { get; } = BigRational.PowerOfTwo(-53);

    /// <summary>The greatest error of one product or quotient that falls below the least normal number.</summary>
    public static BigRational Underflow { get; } = BigRational.PowerOfTwo(-1074);

    /// <summary>γ(n) = n u / (1 − n u): the greatest relative error of n operations one after the other.</summary>
    public static BigRational Gamma(int operations) => operations * Unit / (1 - (operations * Unit));

    /// <summary>Whether a computed number lies within a bound of the exact one.</summary>
    public static bool Holds(double computed, BigRational exact, BigRational bound) =>
        double.IsFinite(computed) && BigRational.Abs(BigRational.Of(computed) - exact) <= bound;

    /// <summary>How many times the unit of rounding a computed number is off, relative to the exact one.</summary>
    public static double Units(double computed, BigRational exact) =>
        exact.Sign == 0
            ? throw new ArgumentException("Nothing is relative to 0.", nameof(exact))
            : (BigRational.Abs((BigRational.Of(computed) - exact) / exact) / Unit).ToDouble();
}
