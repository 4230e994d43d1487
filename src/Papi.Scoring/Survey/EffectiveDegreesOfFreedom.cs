namespace Papi.Scoring.Survey;

/// <summary>Degrees of freedom by <see cref="DegreesOfFreedomRule.Effective"/>.</summary>
internal sealed class EffectiveDegreesOfFreedom(SampleTree tree)
{
    private readonly double[] _weights = new double[tree.LeafCount];

    private readonly bool[] _isPresent = new bool[tree.LeafCount];

    /// <summary>Adds what the answers of a unit of the last stage weigh in the estimate.</summary>
    public void Add(int leaf, double weight)
    {
        _weights[leaf] += Math.Abs(weight);
        _isPresent[leaf] = true;
    }

    /// <summary>Computes the degrees of freedom; 0 where the estimate has no variance to estimate.</summary>
    /// <remarks>
    /// Within a stratum of n units with scale c and squared weights s: tr(QΣ) = c (1 − 1/n) Σs and
    /// tr((QΣ)²) = c² [(1 − 2/n) Σs² + (Σs)² / n²]; without a mean to subtract c Σs and c² Σs².
    /// </remarks>
    public double Compute()
    {
        double trace = 0;
        double traceOfSquare = 0;
        foreach (var stage in tree.Stages)
        {
            double[] weights = new double[stage.StratumOfUnit.Length];
            bool[] hasRows = new bool[stage.CountOfStratum.Length];
            for (int leaf = 0; leaf < _weights.Length; leaf++)
            {
                weights[stage.UnitOfLeaf[leaf]] += _weights[leaf];
                hasRows[stage.StratumOfUnit[stage.UnitOfLeaf[leaf]]] |= _isPresent[leaf];
            }

            var factors = stage.FactorsOfStrata(hasRows);
            int first = 0;
            for (int stratum = 0; stratum < hasRows.Length; stratum++)
            {
                int count = stage.CountOfStratum[stratum];
                double scale = factors[stratum] * stage.ScaleOfStratum[stratum];
                var (sum, sumOfSquares) = SquaresOf(weights.AsSpan(first, count));
                double rest = stage.IsCentred[stratum] ? 1.0 / count : 0;
                trace += scale * (1 - rest) * sum;
                traceOfSquare += scale * scale * (((1 - (2 * rest)) * sumOfSquares) + (rest * rest * sum * sum));
                first += count;
            }
        }

        return traceOfSquare > 0 ? trace * trace / traceOfSquare : 0;
    }

    private static (double Sum, double SumOfSquares) SquaresOf(ReadOnlySpan<double> weights)
    {
        double sum = 0;
        double sumOfSquares = 0;
        foreach (double weight in weights)
        {
            double square = weight * weight;
            sum += square;
            sumOfSquares += square * square;
        }

        return (sum, sumOfSquares);
    }
}
