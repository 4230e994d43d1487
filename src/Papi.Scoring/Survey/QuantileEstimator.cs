using Papi.Scoring.Numerics;

namespace Papi.Scoring.Survey;

/// <summary>Quantiles of one column with Woodruff's intervals.</summary>
internal sealed class QuantileEstimator(
    SurveyDesign design,
    string indicator,
    double[] values,
    double share,
    double level,
    DegreesOfFreedomRule rule
)
{
    /// <summary>Estimates the quantile over some rows.</summary>
    /// <param name="domain">The label of the rows; null for the whole sample.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="estimate">The estimate; null where there is none.</param>
    /// <returns>Why there is none.</returns>
    public UndefinedReason Compute(string? domain, IReadOnlyList<int> rows, out QuantileEstimate? estimate)
    {
        estimate = null;
        int[] answered = [.. rows.Where(row => !double.IsNaN(values[row]) && design.Weights[row] > 0)];
        if (answered.Length == 0)
        {
            return rows.Count == 0 ? UndefinedReason.NoRows : UndefinedReason.NoAnswers;
        }

        double[] sorted = [.. answered.Select(row => values[row])];
        int[] order = (int[])answered.Clone();
        Array.Sort(sorted, order);
        double[] cumulated = new double[order.Length];
        double sum = 0;
        for (int i = 0; i < order.Length; i++)
        {
            sum += design.Weights[order[i]];
            cumulated[i] = sum;
        }

        double value = At(sorted, cumulated, share);
        (double below, double error) = ShareUpTo(value, answered, sum);
        if (!double.IsFinite(error))
        {
            return UndefinedReason.NoVariance;
        }

        // A share that is known without error is a point, whatever the quantile.
        double degrees = rule == DegreesOfFreedomRule.Design ? design.DegreesOfFreedom : EffectiveDegrees(answered);
        double t = error == 0 ? 1 : StudentDistribution.UpperQuantile(0.5 * (1 - level), degrees);
        double halfWidth = t * error;
        double? lower = below - halfWidth < 0 ? null : At(sorted, cumulated, below - halfWidth);
        double? upper = below + halfWidth > 1 ? null : At(sorted, cumulated, below + halfWidth);
        estimate = new QuantileEstimate(
            indicator,
            domain,
            share,
            value,
            lower,
            upper,
            level,
            (upper - lower) / (2 * t),
            answered.Length,
            degrees
        );
        return UndefinedReason.None;
    }

    /// <summary>The smallest value up to which a share of the weight lies.</summary>
    private static double At(double[] sorted, double[] cumulated, double share)
    {
        double position = share * cumulated[^1];
        int index = Array.BinarySearch(cumulated, position);
        return sorted[Math.Min(index < 0 ? ~index : index, sorted.Length - 1)];
    }

    private double EffectiveDegrees(int[] rows)
    {
        var effective = new EffectiveDegreesOfFreedom(design.Tree);
        foreach (int row in rows)
        {
            effective.Add(design.LeafOfRow[row], design.Weights[row]);
        }

        return effective.Compute();
    }

    /// <summary>The share of the weight up to a value, and its standard error.</summary>
    private (double Share, double Error) ShareUpTo(double value, int[] rows, double weights)
    {
        double below = 0;
        foreach (int row in rows)
        {
            below += values[row] <= value ? design.Weights[row] : 0;
        }

        double mean = below / weights;
        var parts = new ScopeParts(design.Tree);
        foreach (int row in rows)
        {
            double deviation = (values[row] <= value ? 1 : 0) - mean;
            parts.Add(design.LeafOfRow[row], design.Weights[row] * deviation / weights);
        }

        return (mean, parts.StandardError());
    }
}
