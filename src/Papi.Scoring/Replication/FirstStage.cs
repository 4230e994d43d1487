using Papi.Scoring.Survey;

namespace Papi.Scoring.Replication;

/// <summary>The strata of the first stage, whose clusters replicates leave out, repeat or halve.</summary>
internal sealed class FirstStage
{
    private readonly SampleStage _stage;

    private FirstStage(SampleStage stage) => _stage = stage;

    public int ClusterCount => _stage.StratumOfUnit.Length;

    public int StratumCount => _stage.CountOfStratum.Length;

    /// <summary>Gets the strata whose clusters vary: those that add something to a variance.</summary>
    public IEnumerable<int> VaryingStrata =>
        Enumerable.Range(0, StratumCount).Where(stratum => _stage.ScaleOfStratum[stratum] > 0);

    /// <summary>Looks at a design.</summary>
    /// <exception cref="InvalidOperationException">Replicates of clusters would not show all of its variance.</exception>
    public static FirstStage Of(SurveyDesign design)
    {
        var stages = design.Tree.Stages;
        if (stages.Skip(1).Any(stage => stage.HasVariance || stage.HasAveraged))
        {
            throw new InvalidOperationException(
                "The later stages of the design add variance of their own, which replicates of clusters of the first stage "
                    + "do not show. Treat the first stage as drawn with replacement: leave out sizes, fractions and certainty."
            );
        }

        var first = stages[0];
        if (first.HasAveraged || Array.Exists(first.IsCentred, isCentred => !isCentred))
        {
            throw new InvalidOperationException(
                $"Replicates have no counterpart of {nameof(LonelyPsuPolicy)}.{design.Options.LonelyPsu}; "
                    + $"a stratum with a single cluster can be {nameof(LonelyPsuPolicy.Certainty)}."
            );
        }

        return new FirstStage(first);
    }

    public int StratumOf(int cluster) => _stage.StratumOfUnit[cluster];

    public int CountOf(int stratum) => _stage.CountOfStratum[stratum];

    /// <summary>Gets the first cluster of each stratum: clusters lie in the order of their strata.</summary>
    public int[] FirstClusters()
    {
        int[] first = new int[StratumCount];
        for (int stratum = 1; stratum < first.Length; stratum++)
        {
            first[stratum] = first[stratum - 1] + CountOf(stratum - 1);
        }

        return first;
    }

    /// <summary>The share of a varying stratum that is not in the sample: 1 − f.</summary>
    public double RestOf(int stratum) => _stage.ScaleOfStratum[stratum] * (CountOf(stratum) - 1) / CountOf(stratum);

    /// <summary>Checks that clusters were drawn with replacement, or as if they were.</summary>
    /// <exception cref="InvalidOperationException">A stratum has a finite population correction.</exception>
    public void RequireReplacement(string method)
    {
        // (n / (n − 1)) × (n − 1) / n is 1 but for the last digit.
        const double rounding = 1e-12;
        if (VaryingStrata.Any(stratum => RestOf(stratum) < 1 - rounding))
        {
            throw new InvalidOperationException(
                $"The {method} knows no finite population correction; the jackknife does, or leave out sizes and fractions."
            );
        }
    }
}
