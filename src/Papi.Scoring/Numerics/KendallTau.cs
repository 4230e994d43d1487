namespace Papi.Scoring.Numerics;

/// <summary>Kendall's rank correlation of two columns, counted in n log n steps.</summary>
/// <remarks>
/// W. R. Knight, Journal of the American Statistical Association 61 (1966): order by the first column, sort the second by
/// merging, and count how many pairs change places. All counts are exact.
/// </remarks>
internal sealed class KendallTau
{
    // With fewer values than this and none equal the test is exact, as in R.
    private const int NormalFrom = 50;

    private readonly int _count;

    private readonly Ties _first;

    private readonly Ties _second;

    private KendallTau(int count, long concordance, Ties first, Ties second)
    {
        _count = count;
        S = concordance;
        _first = first;
        _second = second;
    }

    /// <summary>How many pairs are in the same order in both columns, less how many are in opposite orders.</summary>
    public long S { get; }

    /// <summary>
    /// Tau-b: S / √((N − T)(N − U)) with N = n(n − 1)/2 pairs, of which T are tied in the first column and U in the second.
    /// NaN where one column is constant.
    /// </summary>
    public double Value => S / Math.Sqrt((Pairs - _first.Pairs) * (Pairs - _second.Pairs));

    private double Pairs => 0.5 * _count * (_count - 1.0);

    /// <summary>Counts the pairs of two columns of equal length without NaN; equal numbers are tied.</summary>
    public static KendallTau Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        double[] left = first.ToArray();
        double[] right = second.ToArray();
        Array.Sort(left, right);
        double tiedInBoth = 0;
        foreach (var run in Runs(left))
        {
            Array.Sort(right, run.Start.Value, run.End.Value - run.Start.Value);
            tiedInBoth += Ties.Of(right.AsSpan(run)).Pairs;
        }

        var ties = Ties.Of(left);
        long discordant = CountInversions(right);
        var others = Ties.Of(right);
        long pairs = (long)first.Length * (first.Length - 1) / 2;
        long concordance = pairs - (long)(ties.Pairs + others.Pairs - tiedInBoth) - (2 * discordant);
        return new KendallTau(first.Length, concordance, ties, others);
    }

    /// <summary>How likely an S at least as far from 0 would be where the columns have nothing to do with each other.</summary>
    /// <param name="exact">Finds the exact distribution for so many values.</param>
    /// <remarks>
    /// Exact for fewer than 50 values without ties; else normal with the variance of M. G. Kendall, Rank Correlation
    /// Methods, 4th edition, chapter 4, corrected for ties, without a correction for continuity. At least three values,
    /// not all of a column equal.
    /// </remarks>
    public double TwoSided(Func<int, KendallDistribution> exact)
    {
        if (_count < NormalFrom && _first.Pairs + _second.Pairs == 0)
        {
            return exact(_count).TwoSided((int)((Pairs - S) / 2));
        }

        double n = _count;
        double free = n * (n - 1) * ((2 * n) + 5);
        double variance =
            ((free - _first.Spread - _second.Spread) / 18)
            + (2 * _first.Pairs * _second.Pairs / (n * (n - 1)))
            + (_first.Triples * _second.Triples / (9 * n * (n - 1) * (n - 2)));
        return 2 * NormalDistribution.LowerTail(-Math.Abs(S) / Math.Sqrt(variance));
    }

    // Sorts by merging ever longer runs and counts the pairs that change places; equal values never do.
    private static long CountInversions(double[] values)
    {
        long inversions = 0;
        double[] merged = new double[values.Length];
        for (int width = 1; width < values.Length; width *= 2)
        {
            for (int start = 0; start < values.Length; start += 2 * width)
            {
                int middle = Math.Min(start + width, values.Length);
                int end = Math.Min(middle + width, values.Length);
                int left = start;
                int right = middle;
                for (int i = start; i < end; i++)
                {
                    bool takeRight = left == middle || (right < end && values[right] < values[left]);
                    inversions += takeRight ? middle - left : 0;
                    merged[i] = takeRight ? values[right++] : values[left++];
                }
            }

            merged.CopyTo(values, 0);
        }

        return inversions;
    }

    // The places of equal values that lie side by side.
    private static IEnumerable<Range> Runs(double[] sorted)
    {
        int start = 0;
        for (int i = 1; i <= sorted.Length; i++)
        {
            if (i == sorted.Length || sorted[i] > sorted[start])
            {
                yield return start..i;
                start = i;
            }
        }
    }

    /// <summary>Sums over the groups of t equal values in one column.</summary>
    /// <param name="Pairs">Of t(t − 1)/2: the pairs that are tied.</param>
    /// <param name="Triples">Of t(t − 1)(t − 2).</param>
    /// <param name="Spread">Of t(t − 1)(2t + 5): what S varies less.</param>
    private readonly record struct Ties(double Pairs, double Triples, double Spread)
    {
        public static Ties Of(ReadOnlySpan<double> sorted)
        {
            var sums = default(Ties);
            double equal = 1;
            for (int i = 1; i <= sorted.Length; i++)
            {
                if (i < sorted.Length && sorted[i] <= sorted[i - 1])
                {
                    equal++;
                    continue;
                }

                sums = new Ties(
                    sums.Pairs + (0.5 * equal * (equal - 1)),
                    sums.Triples + (equal * (equal - 1) * (equal - 2)),
                    sums.Spread + (equal * (equal - 1) * ((2 * equal) + 5))
                );
                equal = 1;
            }

            return sums;
        }
    }
}
