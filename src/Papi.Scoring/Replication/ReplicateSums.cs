using Papi.Scoring.Survey;

namespace Papi.Scoring.Replication;

/// <summary>The sums of one indicator over the clusters of one domain, ready to be weighed anew by any replicate.</summary>
internal readonly struct ReplicateSums
{
    // One entry a cell, in the order of the clusters.
    private readonly int[] _clusters;

    private readonly double[] _weights;

    private readonly double[] _values;

    private ReplicateSums(int[] clusters, double[] weights, double[] values) =>
        (_clusters, _weights, _values) = (clusters, weights, values);

    public static ReplicateSums Of(SurveySums sums, SumScope scope, int indicator)
    {
        var reader = new SumReader(sums, indicator);
        int[] clusters = new int[scope.Cells.Length];
        double[] weights = new double[clusters.Length];
        double[] values = new double[clusters.Length];
        for (int i = 0; i < clusters.Length; i++)
        {
            clusters[i] = sums.Tree.Stages[0].UnitOfLeaf[scope.Leaves[i]];
            weights[i] = reader.Weights(scope.Cells[i]);
            values[i] = reader.Values(scope.Cells[i]);
        }

        return new ReplicateSums(clusters, weights, values);
    }

    /// <summary>Σ m w x / Σ m w; NaN where no weight is left.</summary>
    public double Mean(ReadOnlySpan<double> multipliers) => Total(multipliers) / Weight(multipliers);

    /// <summary>Σ m w x.</summary>
    public double Total(ReadOnlySpan<double> multipliers) => Add(multipliers, _values);

    private double Weight(ReadOnlySpan<double> multipliers) => Add(multipliers, _weights);

    private double Add(ReadOnlySpan<double> multipliers, double[] parts)
    {
        double sum = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            sum += multipliers[_clusters[i]] * parts[i];
        }

        return sum;
    }
}
