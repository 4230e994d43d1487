using MathNet.Numerics;

namespace Papi.Scoring.Numerics;

/// <summary>The standard normal distribution.</summary>
internal static class NormalDistribution
{
    private const double CentralHalfWidth = 0.425;

    private const double TailBoundary = 5;

    /// <summary>The probability of a value at or below <paramref name="z"/>; accurate in the lower tail.</summary>
    /// <remarks>There its relative error is below (8 + 2 z²) u, u = 2^-53.</remarks>
    public static double LowerTail(double z) => 0.5 * SpecialFunctions.Erfc(-z / Constants.Sqrt2);

    /// <summary>The value below which a share of the distribution lies.</summary>
    /// <param name="share">Above 0 and below 1.</param>
    /// <remarks>
    /// PPND16 of Wichura, Algorithm AS 241, Applied Statistics 37 (1988): a relative accuracy of about 1e-16. Five of six
    /// random shares lie in the central region, which needs no logarithm.
    /// </remarks>
    public static double Quantile(double share)
    {
        double q = share - 0.5;
        return Math.Abs(q) <= CentralHalfWidth ? Central(q)
            : q < 0 ? -Outer(share)
            : Outer(1 - share);
    }

    private static double Central(double q)
    {
        double r = (CentralHalfWidth * CentralHalfWidth) - (q * q);
        double numerator = 2509.0809287301226727;
        numerator = (numerator * r) + 33430.575583588128105;
        numerator = (numerator * r) + 67265.770927008700853;
        numerator = (numerator * r) + 45921.953931549871457;
        numerator = (numerator * r) + 13731.693765509461125;
        numerator = (numerator * r) + 1971.5909503065514427;
        numerator = (numerator * r) + 133.14166789178437745;
        numerator = (numerator * r) + 3.387132872796366608;
        double denominator = 5226.495278852545925;
        denominator = (denominator * r) + 28729.085735721942674;
        denominator = (denominator * r) + 39307.89580009271061;
        denominator = (denominator * r) + 21213.794301586595867;
        denominator = (denominator * r) + 5394.1960214247511077;
        denominator = (denominator * r) + 687.1870074920579083;
        denominator = (denominator * r) + 42.313330701600911252;
        denominator = (denominator * r) + 1;
        return q * numerator / denominator;
    }

    // The distance from the centre of the point beyond which a small share lies.
    private static double Outer(double beyond)
    {
        double r = Math.Sqrt(-Math.Log(beyond));
        return r <= TailBoundary ? Intermediate(r - 1.6) : Far(r - TailBoundary);
    }

    private static double Intermediate(double r)
    {
        double numerator = 7.7454501427834140764e-4;
        numerator = (numerator * r) + 0.0227238449892691845833;
        numerator = (numerator * r) + 0.24178072517745061177;
        numerator = (numerator * r) + 1.27045825245236838258;
        numerator = (numerator * r) + 3.64784832476320460504;
        numerator = (numerator * r) + 5.7694972214606914055;
        numerator = (numerator * r) + 4.6303378461565452959;
        numerator = (numerator * r) + 1.42343711074968357734;
        double denominator = 1.05075007164441684324e-9;
        denominator = (denominator * r) + 5.475938084995344946e-4;
        denominator = (denominator * r) + 0.0151986665636164571966;
        denominator = (denominator * r) + 0.14810397642748007459;
        denominator = (denominator * r) + 0.68976733498510000455;
        denominator = (denominator * r) + 1.6763848301838038494;
        denominator = (denominator * r) + 2.05319162663775882187;
        denominator = (denominator * r) + 1;
        return numerator / denominator;
    }

    private static double Far(double r)
    {
        double numerator = 2.01033439929228813265e-7;
        numerator = (numerator * r) + 2.71155556874348757815e-5;
        numerator = (numerator * r) + 0.0012426609473880784386;
        numerator = (numerator * r) + 0.026532189526576123093;
        numerator = (numerator * r) + 0.29656057182850489123;
        numerator = (numerator * r) + 1.7848265399172913358;
        numerator = (numerator * r) + 5.4637849111641143699;
        numerator = (numerator * r) + 6.6579046435011037772;
        double denominator = 2.04426310338993978564e-15;
        denominator = (denominator * r) + 1.4215117583164458887e-7;
        denominator = (denominator * r) + 1.8463183175100546818e-5;
        denominator = (denominator * r) + 7.868691311456132591e-4;
        denominator = (denominator * r) + 0.0148753612908506148525;
        denominator = (denominator * r) + 0.13692988092273580531;
        denominator = (denominator * r) + 0.59983220655588793769;
        denominator = (denominator * r) + 1;
        return numerator / denominator;
    }
}
