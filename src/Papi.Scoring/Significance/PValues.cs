namespace Papi.Scoring.Significance;

/// <summary>Adjusts p-values for the number of tests.</summary>
/// <threadsafety static="true" instance="true"/>
public static class PValues
{
    /// <summary>Adjusts the p-values of tests made together.</summary>
    /// <param name="pValues">One p-value, from 0 to 1, for each test, in any order; may be empty.</param>
    /// <param name="method">The method.</param>
    /// <returns>
    /// The adjusted p-values in the same order, each at least as great as its own and at most 1: the least level at which
    /// the method calls the test significant.
    /// </returns>
    /// <remarks>
    /// With p(1) ≤ … ≤ p(n): Holm gives p(i) the greatest (n − j + 1) p(j) of all j ≤ i, Benjamini-Hochberg the least
    /// (n / j) p(j) of all j ≥ i. The same numbers as <c>p.adjust</c> of R. Sources: Holm, Scandinavian Journal of
    /// Statistics 6 (1979); Benjamini and Hochberg, Journal of the Royal Statistical Society B 57 (1995).
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="pValues"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A p-value is NaN or not from 0 to 1, or <paramref name="method"/> is not a member of the enumeration.</exception>
    public static IReadOnlyList<double> Adjust(IReadOnlyList<double> pValues, MultipleTesting method)
    {
        ArgumentNullException.ThrowIfNull(pValues);
        double[] adjusted = [.. pValues];
        if (Array.Exists(adjusted, p => !(p is >= 0 and <= 1)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(pValues),
                Array.Find(adjusted, p => !(p is >= 0 and <= 1)),
                "A p-value lies between 0 and 1."
            );
        }

        int[] order = [.. Enumerable.Range(0, adjusted.Length).OrderBy(i => adjusted[i])];
        switch (method)
        {
            case MultipleTesting.None:
                break;
            case MultipleTesting.Holm:
                StepDown(adjusted, order);
                break;
            case MultipleTesting.BenjaminiHochberg:
                StepUp(adjusted, order);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(method), method, "One of the methods.");
        }

        return Array.AsReadOnly(adjusted);
    }

    private static void StepDown(double[] p, int[] order)
    {
        double greatest = 0;
        for (int i = 0; i < order.Length; i++)
        {
            greatest = Math.Max(greatest, (order.Length - i) * p[order[i]]);
            p[order[i]] = Math.Min(1, greatest);
        }
    }

    private static void StepUp(double[] p, int[] order)
    {
        double least = 1;
        for (int i = order.Length - 1; i >= 0; i--)
        {
            least = Math.Min(least, (double)order.Length / (i + 1) * p[order[i]]);
            p[order[i]] = least;
        }
    }
}
