namespace Papi.Scoring.Numerics;

/// <summary>Student's t distribution with any number of degrees of freedom above 0, whole or not; infinity is the normal one.</summary>
/// <remarks>
/// The incomplete beta function of MathNet.Numerics takes its constant from differences of logarithms of gamma functions
/// and its argument from 1 − x: with 1e6 degrees of freedom it keeps nine digits, near 0 six. Here the constant is a ratio
/// of its own and both x and 1 − x are formed from t, which keeps twelve and more.
/// </remarks>
internal static class StudentDistribution
{
    // Where t² and t² / n are below these, the power series about 0 has few terms and the difference from one half loses
    // little; beyond, the continued fraction converges fast.
    private const double CentralSquare = 4;

    private const double CentralRatioSquare = 9;

    // The relative difference from the normal distribution is about t⁴ / 4n: below the last bit as long as the tail is a
    // number at all.
    private const double NormalFrom = 1e22;

    private const int MostSteps = 1000;

    private const double Precision = 1e-16;

    /// <summary>The probability of a value at or below −|<paramref name="t"/>|: one tail.</summary>
    /// <param name="t">Any number or infinity.</param>
    /// <param name="degreesOfFreedom">Above 0; may be infinite.</param>
    /// <remarks>Its relative error is below (100 + t²) u, u = 2^-53, held against the series with 600 binary digits.</remarks>
    public static double Tail(double t, double degreesOfFreedom)
    {
        t = Math.Abs(t);
        if (degreesOfFreedom >= NormalFrom)
        {
            return NormalDistribution.LowerTail(-t);
        }

        double ratio = t / Math.Sqrt(degreesOfFreedom);
        double square = ratio * ratio;
        double x = 1 / (1 + square);
        double y = 1 / (1 + (1 / square));
        double front = Front(ratio, degreesOfFreedom);
        return t * t < CentralSquare && square < CentralRatioSquare
            ? 0.5 - (front * CentralSeries(y, degreesOfFreedom))
            : 0.5 * front / OuterFraction(x, y, degreesOfFreedom);
    }

    /// <summary>The point beyond which a share lies, in one tail.</summary>
    /// <param name="tail">Above 0, at most one half.</param>
    /// <param name="degreesOfFreedom">Above 0; may be infinite.</param>
    /// <returns>0 or more; infinite where the point is beyond the greatest number.</returns>
    public static double UpperQuantile(double tail, double degreesOfFreedom)
    {
        double t = -NormalDistribution.Quantile(tail);
        if (degreesOfFreedom >= NormalFrom || t <= 0)
        {
            return Math.Max(t, 0);
        }

        // Newton's method for the logarithm of the tail over the logarithm of t, which is nearly straight where the tail
        // is a power and concave everywhere: after the first step it comes down to the root without crossing it. The
        // slope is −t × density / tail, and t × density is the front factor.
        double logarithm = Math.Log(t);
        for (int i = 0; i < MostSteps && double.IsFinite(t); i++)
        {
            double here = Tail(t, degreesOfFreedom);
            double slope = -Front(t / Math.Sqrt(degreesOfFreedom), degreesOfFreedom) / here;
            double step = (Math.Log(tail) - Math.Log(here)) / slope;
            logarithm += step;
            t = Math.Exp(logarithm);
            if (Math.Abs(step) <= 2 * Precision * Math.Max(1, Math.Abs(logarithm)))
            {
                break;
            }
        }

        return t;
    }

    // x^(n/2) y^(1/2) / B(n/2, 1/2) with x = 1 / (1 + ratio²), y = 1 − x.
    private static double Front(double ratio, double degreesOfFreedom)
    {
        double power = Math.Exp(-0.5 * degreesOfFreedom * LogOnePlusSquare(ratio));
        double root = 1 / Math.Sqrt(1 + (1 / (ratio * ratio)));
        return power * root * GammaRatio(0.5 * degreesOfFreedom) / Math.Sqrt(Math.PI);
    }

    // I_y(1/2, n/2) / 2 = x^(n/2) y^(1/2) / B × Σ ((n+1)/2)_k / (3/2)_k y^k; all terms are positive.
    private static double CentralSeries(double y, double degreesOfFreedom)
    {
        double top = 0.5 * (degreesOfFreedom + 1);
        double term = 1;
        double sum = 1;
        for (int k = 0; k < MostSteps && term > Precision * sum; k++)
        {
            term *= (top + k) / (1.5 + k) * y;
            sum += term;
        }

        return sum;
    }

    // The continued fraction of DiDonato and Morris, Algorithm 708, ACM TOMS 18 (1992), for I_x(n/2, 1/2), by the method
    // of Lentz; nothing in it is a difference of nearly equal numbers.
    private static double OuterFraction(double x, double y, double degreesOfFreedom)
    {
        const double b = 0.5;
        double a = 0.5 * degreesOfFreedom;
        double lambda = (a * y) - (b * x);
        double fraction = a / (a + 1) * (lambda + 1);
        double numerator = fraction;
        double denominator = 0;
        for (int k = 1; k < MostSteps; k++)
        {
            double spread = a + (2 * k) - 1;
            double alpha = (a + k - 1) / spread * ((a + b + k - 1) / spread) * (k * (b - k)) * x * x;
            double beta = k + (k * (b - k) * x / spread) + ((a + k) / (spread + 2) * (lambda + 1 + (k * (1 + y))));
            numerator = beta + (alpha / numerator);
            denominator = 1 / (beta + (alpha * denominator));
            double factor = numerator * denominator;
            fraction *= factor;
            if (Math.Abs(factor - 1) <= Precision)
            {
                break;
            }
        }

        return fraction;
    }

    // Γ(a + 1/2) / Γ(a): the asymptotic series, from far enough out by Γ(a + 1) = a Γ(a).
    private static double GammaRatio(double a)
    {
        const double farEnough = 30;
        double factor = 1;
        for (; a < farEnough; a++)
        {
            factor *= a / (a + 0.5);
        }

        double u = 1 / (8 * a);
        double series = 54.3125 + (u * 2457.8125);
        series = -49.875 + (u * series);
        series = -2.625 + (u * series);
        series = 2.5 + (u * series);
        series = 0.5 + (u * series);
        series = -1 + (u * series);
        series = 1 + (u * series);
        return factor * Math.Sqrt(a) * series;
    }

    private static double LogOnePlusSquare(double ratio)
    {
        const double great = 1e8;
        if (ratio > great)
        {
            return 2 * Math.Log(ratio);
        }

        // Kahan: the rounding of 1 + s is undone by the same rounding in (1 + s) − 1.
        double square = ratio * ratio;
        double sum = 1 + square;
        return sum == 1 ? square : Math.Log(sum) * square / (sum - 1);
    }
}
