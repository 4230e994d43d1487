namespace Papi.Scoring.Survey;

/// <summary>One stage of a sample, ready for variances.</summary>
/// <param name="ParentOfStratum">The unit of the stage before in which the stratum lies; 0 at the first stage.</param>
/// <param name="CountOfStratum">How many units the stratum has in the sample.</param>
/// <param name="ScaleOfStratum">
/// What the sum of squares of the stratum is multiplied by: the product of the sampling fractions of the stages before,
/// (1 − f) and n / (n − 1). 0 where the stratum adds nothing.
/// </param>
/// <param name="IsCentred">Whether squares are about the mean of the stratum; false for a lonely unit that is adjusted.</param>
/// <param name="IsAveraged">Whether the stratum stands for the average of the others.</param>
/// <param name="UnitOfLeaf">The unit of this stage in which a unit of the last stage lies.</param>
/// <param name="StratumOfUnit">The stratum of a unit; ascending.</param>
internal sealed record SampleStage(
    int[] ParentOfStratum,
    int[] CountOfStratum,
    double[] ScaleOfStratum,
    bool[] IsCentred,
    bool[] IsAveraged,
    int[] UnitOfLeaf,
    int[] StratumOfUnit
)
{
    /// <summary>Whether a stratum stands for the average of the others.</summary>
    public bool HasAveraged { get; } = Array.Exists(IsAveraged, averaged => averaged);

    /// <summary>Whether the stage adds anything.</summary>
    public bool HasVariance { get; } = Array.Exists(ScaleOfStratum, scale => scale > 0);

    /// <summary>Computes what each stratum counts for: more than once where it stands for lonely ones of its parent too.</summary>
    /// <param name="hasRows">Which strata have rows: only they are averaged over.</param>
    /// <returns>Infinity or NaN where all strata that would be averaged over are lonely.</returns>
    public double[] FactorsOfStrata(ReadOnlySpan<bool> hasRows)
    {
        double[] factors = new double[hasRows.Length];
        for (int first = 0; first < factors.Length; )
        {
            int end = first;
            int strata = 0;
            int averaged = 0;
            while (end < factors.Length && ParentOfStratum[end] == ParentOfStratum[first])
            {
                strata += hasRows[end] ? 1 : 0;
                averaged += hasRows[end] && IsAveraged[end] ? 1 : 0;
                end++;
            }

            Array.Fill(factors, averaged == 0 ? 1 : strata / (double)(strata - averaged), first, end - first);
            first = end;
        }

        return factors;
    }
}
