using System.Runtime.Intrinsics;

namespace Papi.Scoring.Survey;

/// <summary>The variance of four totals at once, from the part that each unit of the last stage adds to them.</summary>
/// <remarks>
/// V = Σ over the stages and their strata of φ (1 − f) n / (n − 1) Σ (t − t̄)², where t are the totals of the units of the
/// stratum, those without a part included as zeros, and φ is the product of the sampling fractions of the stages before.
/// Source: Särndal, Swensson and Wretman (1992), result 4.3.1; recursion and lonely units as in R's survey package.
/// </remarks>
internal static class LaneVariance
{
    /// <summary>Computes four variances.</summary>
    /// <param name="tree">The sample.</param>
    /// <param name="leaves">The units of the last stage that have a part; ascending, each once.</param>
    /// <param name="parts">Their parts.</param>
    /// <returns>Four variances; NaN where all strata that would be averaged over are lonely.</returns>
    public static Vector256<double> Compute(
        SampleTree tree,
        ReadOnlySpan<int> leaves,
        ReadOnlySpan<Vector256<double>> parts
    )
    {
        var variance = Vector256<double>.Zero;
        foreach (var stage in tree.Stages)
        {
            if (stage.HasVariance || stage.HasAveraged)
            {
                variance += OfStage(stage, leaves, parts);
            }
        }

        return variance;
    }

    private static Vector256<double> OfStage(
        SampleStage stage,
        ReadOnlySpan<int> leaves,
        ReadOnlySpan<Vector256<double>> parts
    )
    {
        var variance = Vector256<double>.Zero;
        for (int first = 0; first < leaves.Length; )
        {
            // What is averaged is averaged within the unit of the stage before.
            int parent = stage.ParentOfStratum[StratumOf(stage, leaves[first])];
            var ofParent = Vector256<double>.Zero;
            int strata = 0;
            int averaged = 0;
            while (first < leaves.Length)
            {
                int stratum = StratumOf(stage, leaves[first]);
                if (stage.ParentOfStratum[stratum] != parent)
                {
                    break;
                }

                int end = first + 1;
                while (end < leaves.Length && StratumOf(stage, leaves[end]) == stratum)
                {
                    end++;
                }

                strata++;
                averaged += stage.IsAveraged[stratum] ? 1 : 0;
                if (stage.ScaleOfStratum[stratum] > 0)
                {
                    ofParent += OfStratum(stage, stratum, leaves[first..end], parts[first..end]);
                }

                first = end;
            }

            variance += averaged == 0 ? ofParent : ofParent * (strata / (double)(strata - averaged));
        }

        return variance;
    }

    private static Vector256<double> OfStratum(
        SampleStage stage,
        int stratum,
        ReadOnlySpan<int> leaves,
        ReadOnlySpan<Vector256<double>> parts
    )
    {
        int count = stage.CountOfStratum[stratum];
        var mean = Vector256<double>.Zero;
        if (stage.IsCentred[stratum])
        {
            foreach (var part in parts)
            {
                mean += part;
            }

            mean /= count;
        }

        var squares = Vector256<double>.Zero;
        int units = 0;
        for (int i = 0; i < leaves.Length; )
        {
            int unit = stage.UnitOfLeaf[leaves[i]];
            var total = parts[i++];
            while (i < leaves.Length && stage.UnitOfLeaf[leaves[i]] == unit)
            {
                total += parts[i++];
            }

            var deviation = total - mean;
            squares += deviation * deviation;
            units++;
        }

        return stage.ScaleOfStratum[stratum] * (squares + ((count - units) * mean * mean));
    }

    private static int StratumOf(SampleStage stage, int leaf) => stage.StratumOfUnit[stage.UnitOfLeaf[leaf]];
}
