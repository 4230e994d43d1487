namespace Papi.Scoring.Classification;

/// <summary>Where a quantile lies among sorted values: a share of the way from one value to the next.</summary>
/// <param name="Lower">The 0-based index of the value at or below the quantile.</param>
/// <param name="Fraction">The share of the way to the next value, from 0 to below 1; 0 where it falls on the value.</param>
internal readonly record struct QuantilePosition(int Lower, double Fraction)
{
    // As in R: a position that misses an integer by rounding error is that integer.
    private const double Fuzz = 4 * 2.220446049250313e-16;

    /// <summary>Finds the position of the p-quantile of n values.</summary>
    public static QuantilePosition Of(QuantileRule rule, int count, double share)
    {
        double n = count;
        return rule switch
        {
            // With h = (n − 1)p + 1 the general form below would do; without the detour over 1 it is exact.
            QuantileRule.R7Excel => Continuous((n - 1) * share, count),
            QuantileRule.R1InverseCdf => Step(n * share, count, 1),
            QuantileRule.R2AveragedInverseCdf => Step(n * share, count, 0.5),
            QuantileRule.R3NearestEven => Nearest(n * share, count),
            QuantileRule.R4LinearInverseCdf => Continuous((n * share) - 1, count),
            QuantileRule.R5Hydrology => Continuous((n * share) - 0.5, count),
            QuantileRule.R6Weibull => Continuous(((n + 1) * share) - 1, count),
            // That is (n + 1/3)p − 2/3; thirds would miss the middle of 65 values by more than the fuzz.
            QuantileRule.R8MedianUnbiased => Continuous(((((3 * n) + 1) * share) - 2) / 3, count),
            QuantileRule.R9NormalUnbiased => Continuous(((n + 0.25) * share) - 0.625, count),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "One of the nine rules."),
        };
    }

    /// <summary>Reads the quantile off sorted values.</summary>
    public double In(ReadOnlySpan<double> sorted)
    {
        double lower = sorted[Lower];
        return Fraction == 0 ? lower : lower + (Fraction * (sorted[Lower + 1] - lower));
    }

    private static QuantilePosition Continuous(double position, int count)
    {
        int lower = (int)Math.Floor(position + Fuzz);
        double fraction = position - lower;

        // Below zero where the position was rounded upwards.
        return Clamp(lower, fraction <= Fuzz ? 0 : fraction, count);
    }

    // The j-th value where np falls just on j (then `onStep` of the way to the next one), otherwise the next.
    private static QuantilePosition Step(double np, int count, double onStep)
    {
        int j = (int)Math.Floor(np + Fuzz);
        bool isOnStep = np - j <= Fuzz;
        return isOnStep && onStep < 1 ? Clamp(j - 1, onStep, count) : Clamp(isOnStep ? j - 1 : j, 0, count);
    }

    private static QuantilePosition Nearest(double np, int count)
    {
        double h = np - 0.5;
        int j = (int)Math.Floor(h + Fuzz);
        bool stays = Math.Abs(h - j) <= Fuzz && j % 2 == 0;
        return Clamp(stays ? j - 1 : j, 0, count);
    }

    private static QuantilePosition Clamp(int lower, double fraction, int count) =>
        lower < 0 ? new QuantilePosition(0, 0)
        : lower >= count - 1 ? new QuantilePosition(count - 1, 0)
        : new QuantilePosition(lower, fraction);
}
