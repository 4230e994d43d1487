namespace Papi.Scoring.Replication;

/// <summary>How replicates add up to a variance.</summary>
/// <param name="Scale">What the whole sum is multiplied by.</param>
/// <param name="ReplicateScales">What each replicate counts in the sum.</param>
/// <param name="Centre">What the replicates are compared with.</param>
internal sealed record ReplicateVariance(double Scale, double[] ReplicateScales, ReplicateCentre Centre)
{
    /// <summary>Computes the covariance of two statistics, or the variance of one with itself.</summary>
    public double Covariance(
        double estimate,
        ReadOnlySpan<double> replicates,
        double otherEstimate,
        ReadOnlySpan<double> others
    )
    {
        double centre = CentreOf(estimate, replicates);
        double otherCentre = CentreOf(otherEstimate, others);
        double sum = 0;
        for (int i = 0; i < replicates.Length; i++)
        {
            sum += ReplicateScales[i] * (replicates[i] - centre) * (others[i] - otherCentre);
        }

        return Scale * sum;
    }

    // As in R, a replicate that counts nothing has no say in the mean either.
    private double CentreOf(double estimate, ReadOnlySpan<double> replicates)
    {
        if (Centre == ReplicateCentre.Estimate)
        {
            return estimate;
        }

        double sum = 0;
        int count = 0;
        for (int i = 0; i < replicates.Length; i++)
        {
            if (ReplicateScales[i] > 0)
            {
                sum += replicates[i];
                count++;
            }
        }

        return sum / count;
    }
}
