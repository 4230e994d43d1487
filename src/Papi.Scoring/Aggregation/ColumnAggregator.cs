using System.Numerics;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Aggregation;

/// <summary>Makes one column of scores, a score for each unit, of the columns of a node's children.</summary>
internal static class ColumnAggregator
{
    // Shares such as 1/3 do not add up to a half to the last bit, nor is 14/25 × 25 just 14.
    private const double HalfTolerance = 1e-12;

    /// <summary>Aggregates; a unit without the scores that are needed gets NaN.</summary>
    /// <param name="method">The method.</param>
    /// <param name="children">The columns of the children one after the other, NaN where missing.</param>
    /// <param name="shares">A share for each child, together 1; 0 for a child that does not count.</param>
    /// <param name="threshold">The least share of the children, by number, that a unit must have; the weights of those at hand are then made to add up to 1.</param>
    /// <param name="target">A score for each unit.</param>
    public static void Aggregate(
        AggregationMethod method,
        ReadOnlySpan<double> children,
        ReadOnlySpan<double> shares,
        double threshold,
        Span<double> target
    )
    {
        switch (method.Kind)
        {
            case AggregationKind.Copeland:
                Outrank(children, shares, threshold, target);
                return;
            case AggregationKind.Median:
                for (int unit = 0; unit < target.Length; unit++)
                {
                    target[unit] = MedianOf(children, shares, threshold, target.Length, unit);
                }

                return;
        }

        target.Clear();
        for (int child = 0; child < shares.Length; child++)
        {
            if (shares[child] > 0)
            {
                Add(method, children.Slice(child * target.Length, target.Length), shares[child], target);
            }
        }

        Finish(method, target);
        if (threshold < 1)
        {
            MakeUp(method, children, shares, threshold, target);
        }
    }

    // Lanes run across units, never within one sum: the vector path equals the scalar one to the last bit.
    private static void Add(AggregationMethod method, ReadOnlySpan<double> scores, double share, Span<double> target)
    {
        int i = 0;
        if (method.Kind == AggregationKind.Arithmetic)
        {
            var shareEverywhere = new Vector<double>(share);
            for (; i <= target.Length - Vector<double>.Count; i += Vector<double>.Count)
            {
                var weighted = shareEverywhere * new Vector<double>(scores[i..]);
                (new Vector<double>(target[i..]) + weighted).CopyTo(target[i..]);
            }
        }

        for (; i < target.Length; i++)
        {
            target[i] += share * Transform(method, scores[i]);
        }
    }

    private static void Finish(AggregationMethod method, Span<double> target)
    {
        if (method.Kind == AggregationKind.Arithmetic)
        {
            return;
        }

        for (int i = 0; i < target.Length; i++)
        {
            target[i] = Restore(method, target[i]);
        }
    }

    // All but the median and Copeland's rule are means of transformed scores, transformed back.
    private static double Transform(AggregationMethod method, double score) =>
        method.Kind switch
        {
            AggregationKind.Geometric => Math.Log(score),
            AggregationKind.Harmonic => 1 / score,
            AggregationKind.Generalized => Math.Pow(score, method.Exponent),
            _ => score,
        };

    private static double Restore(AggregationMethod method, double mean) =>
        method.Kind switch
        {
            AggregationKind.Geometric => Math.Exp(mean),
            AggregationKind.Harmonic => 1 / mean,
            AggregationKind.Generalized => Math.Pow(mean, 1 / method.Exponent),
            _ => mean,
        };

    private static void MakeUp(
        AggregationMethod method,
        ReadOnlySpan<double> children,
        ReadOnlySpan<double> shares,
        double threshold,
        Span<double> target
    )
    {
        for (int unit = 0; unit < target.Length; unit++)
        {
            if (
                double.IsNaN(target[unit])
                && HasEnough(children, shares, threshold, target.Length, unit, out double basis)
            )
            {
                double sum = 0;
                for (int child = 0; child < shares.Length; child++)
                {
                    double score = children[(child * target.Length) + unit];
                    sum += shares[child] > 0 && !double.IsNaN(score) ? shares[child] * Transform(method, score) : 0;
                }

                target[unit] = Restore(method, sum / basis);
            }
        }
    }

    // The basis is the weight of the children at hand.
    private static bool HasEnough(
        ReadOnlySpan<double> children,
        ReadOnlySpan<double> shares,
        double threshold,
        int units,
        int unit,
        out double basis
    )
    {
        int present = 0;
        int all = 0;
        basis = 0;
        for (int child = 0; child < shares.Length; child++)
        {
            bool isPresent = shares[child] > 0 && !double.IsNaN(children[(child * units) + unit]);
            all += shares[child] > 0 ? 1 : 0;
            present += isPresent ? 1 : 0;
            basis += isPresent ? shares[child] : 0;
        }

        // A share such as 0.56 of 25 comes out a hair above 14.
        return present > 0 && present >= threshold * all * (1 - HalfTolerance);
    }

    private static double MedianOf(
        ReadOnlySpan<double> children,
        ReadOnlySpan<double> shares,
        double threshold,
        int units,
        int unit
    )
    {
        if (!HasEnough(children, shares, threshold, units, unit, out double basis))
        {
            return double.NaN;
        }

        // The weight that lies at or below a score: few children, so counting beats sorting. A score that does not count
        // decides nothing: as much weight lies at or below the next lower one that does. Nor does NaN: none lies there.
        double tolerance = HalfTolerance * basis;
        double median = double.PositiveInfinity;
        double next = double.PositiveInfinity;
        for (int candidate = 0; candidate < shares.Length; candidate++)
        {
            double score = children[(candidate * units) + unit];
            double below = WeightUpTo(score, children, shares, units, unit) - (basis / 2);
            if (below > -tolerance && score < median)
            {
                median = score;
            }

            if (below > tolerance && score < next)
            {
                next = score;
            }
        }

        return next == median ? median : (median + next) / 2;
    }

    private static double WeightUpTo(
        double score,
        ReadOnlySpan<double> children,
        ReadOnlySpan<double> shares,
        int units,
        int unit
    )
    {
        double weight = 0;
        for (int child = 0; child < shares.Length; child++)
        {
            weight += children[(child * units) + unit] <= score ? shares[child] : 0;
        }

        return weight;
    }

    private static void Outrank(
        ReadOnlySpan<double> children,
        ReadOnlySpan<double> shares,
        double threshold,
        Span<double> target
    )
    {
        int units = target.Length;
        for (int unit = 0; unit < units; unit++)
        {
            target[unit] = HasEnough(children, shares, threshold, units, unit, out _) ? 0 : double.NaN;
        }

        for (int unit = 0; unit < units; unit++)
        {
            for (int other = 0; other < unit; other++)
            {
                // A missing score is neither better nor worse, and a unit that is missing itself stays so.
                double advantage = 0;
                for (int child = 0; child < shares.Length; child++)
                {
                    double own = children[(child * units) + unit];
                    double others = children[(child * units) + other];
                    // Computed scores that are equal on paper outrank nobody.
                    advantage +=
                        Resolution.AreEqual(own, others) ? 0
                        : own > others ? shares[child]
                        : own < others ? -shares[child]
                        : 0;
                }

                int outcome = Math.Abs(advantage) <= HalfTolerance ? 0 : Math.Sign(advantage);
                if (!double.IsNaN(target[unit]) && !double.IsNaN(target[other]))
                {
                    target[unit] += outcome;
                    target[other] -= outcome;
                }
            }
        }
    }
}
