namespace Papi.Scoring.Survey;

/// <summary>Deviations of clusters, scaled so that their squares add up to a variance and their products to a covariance.</summary>
/// <remarks>The formula is that of <see cref="LaneVariance"/>: for every unit of every stage √(φ (1 − f) n / (n − 1)) (t − t̄).</remarks>
internal static class Deviations
{
    /// <summary>Computes the deviations of a total.</summary>
    /// <param name="tree">The sample.</param>
    /// <param name="parts">What each unit of the last stage adds to the total; 0 without rows.</param>
    /// <param name="isPresent">Whether the unit has rows; only strata with rows are averaged over.</param>
    /// <returns>One number for each unit of each stage; NaN where all strata that would be averaged over are lonely.</returns>
    public static double[] Of(SampleTree tree, ReadOnlySpan<double> parts, ReadOnlySpan<bool> isPresent)
    {
        double[] deviations = new double[tree.Stages.Sum(stage => stage.StratumOfUnit.Length)];
        var rest = deviations.AsSpan();
        foreach (var stage in tree.Stages)
        {
            var units = rest[..stage.StratumOfUnit.Length];
            rest = rest[units.Length..];
            Span<bool> hasRows = new bool[stage.CountOfStratum.Length];
            for (int leaf = 0; leaf < parts.Length; leaf++)
            {
                units[stage.UnitOfLeaf[leaf]] += parts[leaf];
                hasRows[stage.StratumOfUnit[stage.UnitOfLeaf[leaf]]] |= isPresent[leaf];
            }

            Scale(stage, units, hasRows);
        }

        return deviations;
    }

    /// <summary>Adds up the products of deviations: the covariance of two totals, or the variance of one.</summary>
    public static double Product(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    private static void Scale(SampleStage stage, Span<double> units, ReadOnlySpan<bool> hasRows)
    {
        double[] factors = stage.FactorsOfStrata(hasRows);
        for (int stratum = 0; stratum < factors.Length; stratum++)
        {
            var ofStratum = units[..stage.CountOfStratum[stratum]];
            units = units[ofStratum.Length..];
            Scale(ofStratum, stage.IsCentred[stratum], Math.Sqrt(factors[stratum] * stage.ScaleOfStratum[stratum]));
        }
    }

    private static void Scale(Span<double> units, bool isCentred, double scale)
    {
        double mean = 0;
        foreach (double unit in isCentred ? units : [])
        {
            mean += unit;
        }

        mean /= units.Length;
        foreach (ref double unit in units)
        {
            unit = scale * (unit - mean);
        }
    }
}
