using Papi.Scoring.Numerics;

namespace Papi.Scoring.Preparation;

/// <summary>Treats the outliers of one indicator.</summary>
internal static class OutlierTreater
{
    /// <summary>Treats values in place.</summary>
    /// <param name="treatment">The limits and what is done beyond them.</param>
    /// <param name="values">The values, NaN where missing; missing values stay missing.</param>
    public static TreatmentSteps Treat(OutlierTreatment treatment, Span<double> values)
    {
        double[] given = new double[values.Length];
        given = given[..Ranks.Compact(values, given)];
        var before = DistributionShape.Of(given);
        if (!before.IsDefined)
        {
            return new TreatmentSteps(TreatmentOutcome.NotDefined, 0, before, before);
        }

        if (!treatment.IsBeyond(before))
        {
            return new TreatmentSteps(TreatmentOutcome.Passed, 0, before, before);
        }

        double[] treated = [.. given];
        int winsorized = Winsorize(treatment, treated);
        var after = DistributionShape.Of(treated);

        // Where only the outliers differ from the rest, winsorising would leave no spread at all: that is not within limits.
        if (after.IsDefined && !treatment.IsBeyond(after))
        {
            Spread(treated, values);
            return new TreatmentSteps(TreatmentOutcome.Winsorized, winsorized, before, after);
        }

        if (treatment.Transform == OutlierTransform.None)
        {
            return new TreatmentSteps(TreatmentOutcome.LeftBeyondLimits, 0, before, before);
        }

        bool isTurned = treatment.Transform == OutlierTransform.LogBySkewness && before.Skewness < 0;
        Transform(given, treated, isTurned);
        after = DistributionShape.Of(treated);
        Spread(treated, values);
        var outcome = treatment.IsBeyond(after) ? TreatmentOutcome.TransformedInVain : TreatmentOutcome.Transformed;
        return new TreatmentSteps(outcome, 0, before, after);
    }

    private static int Winsorize(OutlierTreatment treatment, double[] values)
    {
        bool[] isChanged = new bool[values.Length];
        int changed = 0;
        var shape = DistributionShape.Of(values);
        while (changed < treatment.MaxWinsorized && treatment.IsBeyond(shape))
        {
            changed += MoveOutermost(values, isChanged, sign: shape.Skewness >= 0 ? 1 : -1);
            shape = DistributionShape.Of(values);
        }

        return changed;
    }

    // The greatest values by sign become the next ones; returns how many change for the first time.
    private static int MoveOutermost(double[] values, bool[] isChanged, int sign)
    {
        var (outermost, next) = (double.NegativeInfinity, double.NegativeInfinity);
        foreach (double value in values)
        {
            double signed = sign * value;
            if (signed > outermost)
            {
                (outermost, next) = (signed, outermost);
            }
            else if (signed < outermost)
            {
                next = Math.Max(next, signed);
            }
        }

        int first = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (sign * values[i] == outermost)
            {
                values[i] = sign * next;
                first += isChanged[i] ? 0 : 1;
                isChanged[i] = true;
            }
        }

        return first;
    }

    private static void Transform(double[] given, double[] target, bool isTurned)
    {
        double min = given.Min();
        double max = given.Max();
        double margin = 0.01 * (max - min);
        for (int i = 0; i < given.Length; i++)
        {
            target[i] = isTurned ? -Math.Log(max + margin - given[i]) : Math.Log(given[i] - min + margin);
        }
    }

    private static void Spread(double[] present, Span<double> values)
    {
        int next = 0;
        foreach (ref double value in values)
        {
            if (!double.IsNaN(value))
            {
                value = present[next++];
            }
        }
    }
}
