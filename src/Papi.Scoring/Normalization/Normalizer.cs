using Papi.Scoring.Numerics;

namespace Papi.Scoring.Normalization;

/// <summary>Normalises one indicator of all units.</summary>
internal static class Normalizer
{
    /// <summary>Tells why a method cannot be applied, if it cannot.</summary>
    public static NormalizationFault FaultOf(NormalizationMethod method, in NormalizationBasis basis)
    {
        if (basis.Sorted.IsEmpty)
        {
            return NormalizationFault.NoValues;
        }

        if (method.NeedsSpread && basis.IsConstant)
        {
            return NormalizationFault.Constant;
        }

        return method.Kind switch
        {
            NormalizationKind.Goalposts when double.IsNaN(basis.Worst) => NormalizationFault.NoGoalposts,
            NormalizationKind.DistanceToReference or NormalizationKind.DistanceToTarget => basis.Reference > basis.Min
                ? NormalizationFault.None
            : double.IsNaN(basis.Reference) ? NormalizationFault.NoReference
            : NormalizationFault.ReferenceAtWorst,
            NormalizationKind.FractionOfMaximum when basis.Max <= 0 => NormalizationFault.MaximumNotPositive,
            _ => NormalizationFault.None,
        };
    }

    /// <summary>Normalises; missing values stay missing.</summary>
    /// <param name="method">A method without a fault.</param>
    /// <param name="basis">What is normalised against.</param>
    /// <param name="values">The oriented values, NaN where missing.</param>
    /// <param name="target">As long as <paramref name="values"/>; may be the same place.</param>
    public static void Apply(
        NormalizationMethod method,
        in NormalizationBasis basis,
        ReadOnlySpan<double> values,
        Span<double> target
    )
    {
        switch (method.Kind)
        {
            case NormalizationKind.MinMax:
                Rescale(values, target, basis.Min, basis.Max - basis.Min, method.First, method.Second - method.First);
                break;
            case NormalizationKind.Goalposts:
                Rescale(
                    values,
                    target,
                    basis.Worst,
                    basis.Best - basis.Worst,
                    method.First,
                    method.Second - method.First
                );
                break;
            case NormalizationKind.ZScore:
                double mean = Moments.Mean(basis.Sorted);
                double deviation = Moments.StandardDeviation(basis.Sorted, mean);
                Rescale(values, target, mean, deviation, method.First, method.Second);
                break;
            case NormalizationKind.Rank:
                Rank(values, target, basis.Sorted, from: 1, divisor: 1);
                break;
            case NormalizationKind.PercentileRank:
                Rank(values, target, basis.Sorted, from: 0, divisor: basis.Sorted.Length - 1);
                break;
            case NormalizationKind.Borda:
                Rank(values, target, basis.Sorted, from: 0, divisor: 1);
                break;
            case NormalizationKind.DistanceToMaximum:
                Rescale(values, target, basis.Min, basis.Max - basis.Min, 0, 1);
                break;
            case NormalizationKind.DistanceToReference or NormalizationKind.DistanceToTarget:
                Rescale(values, target, basis.Min, basis.Reference - basis.Min, 0, 1);
                Cap(target);
                break;
            case NormalizationKind.FractionOfMaximum:
                Rescale(values, target, 0, basis.Max, 0, 1);
                break;
            default:
                values.CopyTo(target);
                break;
        }
    }

    private static void Rescale(
        ReadOnlySpan<double> values,
        Span<double> target,
        double origin,
        double unit,
        double lower,
        double width
    )
    {
        for (int i = 0; i < values.Length; i++)
        {
            target[i] = lower + (width * ((values[i] - origin) / unit));
        }
    }

    private static void Rank(
        ReadOnlySpan<double> values,
        Span<double> target,
        ReadOnlySpan<double> sorted,
        double from,
        double divisor
    )
    {
        for (int i = 0; i < values.Length; i++)
        {
            target[i] = double.IsNaN(values[i]) ? double.NaN : (from + CountLower(sorted, values[i])) / divisor;
        }
    }

    // Exact, without the step below which two scores are one: indicators come in any unit.
    private static int CountLower(ReadOnlySpan<double> sorted, double value)
    {
        int low = 0;
        int high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static void Cap(Span<double> target)
    {
        for (int i = 0; i < target.Length; i++)
        {
            target[i] = target[i] > 1 ? 1 : target[i];
        }
    }
}
