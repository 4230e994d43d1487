namespace Papi.Scoring.Survey;

/// <summary>The parts that the units of the last stage add to totals.</summary>
internal sealed class ScopeParts(SampleTree tree)
{
    private readonly double[] _parts = new double[tree.LeafCount];

    private readonly bool[] _isPresent = new bool[tree.LeafCount];

    /// <summary>Adds a part.</summary>
    public void Add(int leaf, double part)
    {
        _parts[leaf] += part;
        _isPresent[leaf] = true;
    }

    /// <summary>Computes the deviations of the total of all parts.</summary>
    public double[] Deviations() => Survey.Deviations.Of(tree, _parts, _isPresent);

    /// <summary>Computes the standard error of the total of all parts; NaN where every stratum to average over is lonely.</summary>
    public double StandardError()
    {
        double[] deviations = Deviations();
        return Math.Sqrt(Survey.Deviations.Product(deviations, deviations));
    }
}
