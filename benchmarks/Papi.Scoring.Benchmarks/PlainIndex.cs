namespace Papi.Scoring.Benchmarks;

/// <summary>An index constructed with arrays and LINQ: the plain reference.</summary>
/// <param name="indicators">The values of each indicator, a province each.</param>
/// <param name="dimensionOf">The 0-based dimension of each indicator.</param>
internal sealed class PlainIndex(double[][] indicators, int[] dimensionOf)
{
    /// <summary>Normalises, aggregates and ranks.</summary>
    public int[] Rank(double[] weights, bool geometric)
    {
        double[][] normalized = [.. indicators.Select(MinMax)];
        double[][] dimensions =
        [
            .. Enumerable
                .Range(0, weights.Length)
                .Select(dimension =>
                {
                    double[][] parts = [.. normalized.Where((_, i) => dimensionOf[i] == dimension)];
                    return Mean(parts, [.. parts.Select(_ => 1.0)], geometric);
                }),
        ];
        double[] index = Mean(dimensions, weights, geometric);
        return [.. index.Select(own => 1 + index.Count(other => Math.Round(other * 1e9) > Math.Round(own * 1e9)))];
    }

    private static double[] MinMax(double[] values)
    {
        double min = values.Min();
        double max = values.Max();
        return [.. values.Select(value => 1 + (99 * ((value - min) / (max - min))))];
    }

    private static double[] Mean(double[][] parts, double[] weights, bool geometric)
    {
        double sum = weights.Sum();
        return
        [
            .. Enumerable
                .Range(0, parts[0].Length)
                .Select(unit =>
                    geometric
                        ? Math.Exp(parts.Select((part, i) => weights[i] / sum * Math.Log(part[unit])).Sum())
                        : parts.Select((part, i) => weights[i] / sum * part[unit]).Sum()
                ),
        ];
    }
}
