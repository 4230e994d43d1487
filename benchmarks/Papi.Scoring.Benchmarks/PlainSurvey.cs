using Papi.Scoring.Survey;

namespace Papi.Scoring.Benchmarks;

/// <summary>Means with standard errors by plain loops over arrays, rows sorted by cluster.</summary>
internal sealed class PlainSurvey
{
    private readonly double[] _weights;

    private readonly double[][] _columns;

    private readonly int[] _clusterOfRow;

    private readonly int[] _stratumOfCluster;

    private readonly int[] _clustersOfStratum;

    public PlainSurvey(SurveyData data, IReadOnlyList<string> indicators)
    {
        int[] rows = [.. Enumerable.Range(0, data.RowCount)];
        _weights = [.. rows.Select(row => data.NumberAt("w", row)!.Value)];
        _columns = [.. indicators.Select(name => rows.Select(row => data.NumberAt(name, row) ?? double.NaN).ToArray())];
        var clusters = new Dictionary<(string?, string?), int>();
        var strata = new Dictionary<string, int>(StringComparer.Ordinal);
        var stratumOfCluster = new List<int>();
        _clusterOfRow = new int[rows.Length];
        foreach (int row in rows)
        {
            string province = data.CategoryAt("province", row)!;
            strata.TryAdd(province, strata.Count);
            if (clusters.TryAdd((province, data.CategoryAt("village", row)), clusters.Count))
            {
                stratumOfCluster.Add(strata[province]);
            }

            _clusterOfRow[row] = clusters[(province, data.CategoryAt("village", row))];
        }

        _stratumOfCluster = [.. stratumOfCluster];
        _clustersOfStratum = [.. strata.Values.Select(stratum => _stratumOfCluster.Count(item => item == stratum))];
    }

    /// <summary>Every indicator over all and by stratum: mean and standard error.</summary>
    public (double Mean, double Error)[][] Means() => [.. _columns.Select(MeansOf)];

    private (double Mean, double Error)[] MeansOf(double[] column)
    {
        double[] weights = new double[_stratumOfCluster.Length];
        double[] values = new double[_stratumOfCluster.Length];
        for (int row = 0; row < column.Length; row++)
        {
            if (!double.IsNaN(column[row]))
            {
                weights[_clusterOfRow[row]] += _weights[row];
                values[_clusterOfRow[row]] += _weights[row] * column[row];
            }
        }

        var estimates = new (double Mean, double Error)[_clustersOfStratum.Length + 1];
        for (int stratum = -1; stratum < _clustersOfStratum.Length; stratum++)
        {
            estimates[stratum + 1] = MeanOf(weights, values, stratum);
        }

        return estimates;
    }

    private (double Mean, double Error) MeanOf(double[] weights, double[] values, int domain)
    {
        double weight = 0;
        double value = 0;
        for (int cluster = 0; cluster < weights.Length; cluster++)
        {
            if (domain < 0 || _stratumOfCluster[cluster] == domain)
            {
                weight += weights[cluster];
                value += values[cluster];
            }
        }

        double mean = value / weight;
        double[] sums = new double[_clustersOfStratum.Length];
        double[] squares = new double[_clustersOfStratum.Length];
        for (int cluster = 0; cluster < weights.Length; cluster++)
        {
            int stratum = _stratumOfCluster[cluster];
            if (domain < 0 || stratum == domain)
            {
                double z = (values[cluster] - (mean * weights[cluster])) / weight;
                sums[stratum] += z;
                squares[stratum] += z * z;
            }
        }

        double variance = 0;
        for (int stratum = 0; stratum < sums.Length; stratum++)
        {
            double n = _clustersOfStratum[stratum];
            variance += n / (n - 1) * (squares[stratum] - (sums[stratum] * sums[stratum] / n));
        }

        return (mean, Math.Sqrt(variance));
    }
}
