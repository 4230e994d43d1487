using Papi.Scoring.Survey;

namespace Papi.Scoring.Replication;

/// <summary>One statistic for several indicators and domains, computed anew for any replicate.</summary>
internal sealed class ReplicateCells
{
    private readonly ReplicateStatistic _statistic;

    private readonly SurveySums _sums;

    private readonly SumScope[] _scopes;

    // Indicator by indicator, and within it domain by domain.
    private readonly ReplicateSums[] _parts;

    public ReplicateCells(ReplicateStatistic statistic, SurveySums sums)
    {
        _statistic = statistic;
        _sums = sums;
        _scopes = sums.DomainScopes ?? [sums.WholeScope];
        _parts =
        [
            .. Enumerable
                .Range(0, sums.Indicators.Count)
                .SelectMany(indicator => _scopes.Select(scope => ReplicateSums.Of(sums, scope, indicator))),
        ];
    }

    /// <summary>The names of what is estimated.</summary>
    private IReadOnlyList<string> Names =>
        _statistic == ReplicateStatistic.Ratio ? [$"{_sums.Indicators[0]} / {_sums.Indicators[1]}"] : _sums.Indicators;

    /// <summary>Computes the statistic of each indicator and domain; NaN where there is none.</summary>
    /// <param name="multipliers">What the weights of each cluster are multiplied by.</param>
    public double[] Compute(ReadOnlySpan<double> multipliers)
    {
        double[] values = new double[Names.Count * _scopes.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = _statistic switch
            {
                ReplicateStatistic.Mean => _parts[i].Mean(multipliers),
                ReplicateStatistic.Total => _parts[i].Total(multipliers),
                _ => _parts[i].Total(multipliers) / _parts[_scopes.Length + i].Total(multipliers),
            };
        }

        return values;
    }

    /// <summary>Puts the statistics of all replicates together.</summary>
    /// <param name="values">For each replicate what <see cref="Compute"/> gave.</param>
    /// <param name="variance">How they add up to a variance.</param>
    public ReplicateEstimates ToEstimates(double[][] values, ReplicateVariance variance)
    {
        var names = Names;
        double[] whole = Compute(Ones());
        var grid = new SurveyEstimate?[whole.Length];
        var undefined = new List<UndefinedEstimate>();
        var replicates = new Dictionary<(string Indicator, string? Domain), double[]>();
        for (int i = 0; i < grid.Length; i++)
        {
            string name = names[i / _scopes.Length];
            var scope = _scopes[i % _scopes.Length];
            double[] ofCell = Array.ConvertAll(values, replicate => replicate[i]);
            if (!double.IsFinite(whole[i]) || !Array.TrueForAll(ofCell, double.IsFinite) || scope.Cells.Length == 0)
            {
                undefined.Add(new UndefinedEstimate(name, scope.Domain, WhyUndefined(whole[i], scope)));
                continue;
            }

            double squared = variance.Covariance(whole[i], ofCell, whole[i], ofCell);
            var (rows, weight) = CountOf(i / _scopes.Length, scope);
            grid[i] = new SurveyEstimate(
                name,
                scope.Domain,
                whole[i],
                Math.Sqrt(squared),
                rows,
                weight,
                _sums.DegreesOfFreedomOf(i / _scopes.Length, scope)
            );
            replicates.TryAdd((name, scope.Domain), ofCell);
        }

        var domains = _sums.DomainScopes is null ? null : _sums.Domains;
        return new ReplicateEstimates(variance, new SurveyEstimates(names, domains, grid, undefined), replicates);
    }

    private double[] Ones()
    {
        double[] ones = new double[_sums.Tree.ClusterCount];
        Array.Fill(ones, 1);
        return ones;
    }

    private UndefinedReason WhyUndefined(double whole, SumScope scope) =>
        scope.Cells.Length == 0 ? UndefinedReason.NoRows
        : double.IsFinite(whole) ? UndefinedReason.EmptyReplicate
        : _statistic == ReplicateStatistic.Ratio ? UndefinedReason.ZeroDenominator
        : UndefinedReason.NoAnswers;

    private (long Rows, double Weight) CountOf(int indicator, SumScope scope)
    {
        var reader = new SumReader(_sums, indicator);
        return ((long)reader.TotalRows(scope), reader.TotalWeights(scope));
    }
}
