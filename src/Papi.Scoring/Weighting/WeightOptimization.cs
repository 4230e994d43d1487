using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;
using Papi.Scoring.Construction;
using Papi.Scoring.Multivariate;

namespace Papi.Scoring.Weighting;

/// <summary>Searches weights by which the nodes of a level correlate with the index as wanted.</summary>
internal sealed class WeightOptimization
{
    // The simplex rests when its best and worst objectives differ by less than this share of themselves.
    private const double Tolerance = 1e-6;

    private const int MaxIterations = 20_000;

    private const int LeastUnits = 3;

    // A rest from which a new simplex gains less than this share of the objective is the end.
    private const double LeastGain = 0.01;

    // Added to every share before they are made to sum to 1 again: a weight that is wanted at 0 is still one.
    private const double LeastShare = 0.001;

    // Far below what a correlation can tell apart: the objective is a mean of squares.
    private const double Met = 1e-20;

    // Far above any objective, which is a mean of squares of differences of shares.
    private const double Impossible = 1e9;

    private readonly ConstructedIndex _index;

    private readonly IndexDesign _design;

    private readonly IndexEngine _engine;

    private readonly int _level;

    private readonly int[] _nodes;

    private readonly double[] _importances;

    private readonly double[] _weights;

    private readonly double[] _shares;

    private readonly bool[] _excluded;

    private readonly double[] _correlations;

    // For each node the units with a score on it and on the index, and their scores on it: no weights change these.
    private readonly int[][] _both;

    private readonly double[][] _own;

    private int _evaluations;

    public WeightOptimization(ConstructedIndex index, int level, IReadOnlyDictionary<string, double>? importances)
    {
        _index = index;
        _design = index.Design;
        _level = level;
        _nodes = [.. Enumerable.Range(0, _design.Nodes.Count).Where(node => _design.LevelAt(node) == level)];
        if (level < 1 || _nodes.Length == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "The design has no weights on this level.");
        }

        _importances = ImportancesOf(importances);
        _weights = [.. _design.Nodes.Select(node => node.Weight)];
        _shares = new double[_weights.Length];
        _excluded = new bool[_weights.Length];
        _correlations = new double[_nodes.Length];
        _engine = new IndexEngine(index.Preparation, _design);
        for (int node = 0; node < _weights.Length; node++)
        {
            index.Column(node).CopyTo(_engine.Column(node));
            _excluded[node] = !index.Column(node).ContainsAnyExcept(double.NaN);
        }

        _both = Array.ConvertAll(_nodes, Both);
        _own = [.. _nodes.Select((node, i) => Array.ConvertAll(_both[i], unit => index.Column(node)[unit]))];
    }

    public OptimizedWeights Search()
    {
        ThrowIfUndefined();

        // The weights of a parent's first child are fixed: only the relations within a parent matter.
        int[] free =
        [
            .. Enumerable
                .Range(0, _nodes.Length)
                .Where(i => _design.ChildrenAt(_design.ParentAt(_nodes[i]))[0] != _nodes[i]),
        ];
        var best = Vector<double>.Build.Dense(free.Length, i => StartOf(free[i]));
        double least = Evaluate(free, best);
        if (least >= Impossible)
        {
            throw new UndefinedWeightsException(
                _design.Id,
                [new ConstructionProblem(_design.Root.Code, WeightingMessages.NoPositiveSum)]
            );
        }

        bool hasConverged = free.Length == 0;
        for (bool isGaining = !hasConverged; isGaining; )
        {
            var (found, value, isAtRest) = Descend(free, best);
            hasConverged = isAtRest;
            isGaining = isAtRest && value < least * (1 - LeastGain) && value > Met;
            (best, least) = value < least ? (found, value) : (best, least);
        }

        int tried = _evaluations;
        Evaluate(free, best);
        double sum = _correlations.Sum();
        OptimizedWeight[] rows =
        [
            .. _nodes.Select(
                (node, i) =>
                    new OptimizedWeight(
                        _design.Nodes[node],
                        _importances[i],
                        _shares[node],
                        _correlations[i],
                        _correlations[i] / sum
                    )
            ),
        ];
        return new OptimizedWeights(_design, _level, rows, Math.Sqrt(least), tried, hasConverged);
    }

    private (Vector<double> Found, double Value, bool IsAtRest) Descend(int[] free, Vector<double> start)
    {
        var (found, least) = (start, double.PositiveInfinity);
        var objective = ObjectiveFunction.Value(point =>
        {
            double value = Evaluate(free, point);
            if (value < least)
            {
                (found, least) = (point.Clone(), value);
            }

            return value;
        });

        // Sides of about a doubled weight: far enough to leave a place where a former simplex got stuck.
        var sides = Vector<double>.Build.Dense(free.Length, Math.Log(2));
        try
        {
            NelderMeadSimplex.Minimum(objective, start, sides, Tolerance, MaxIterations);
            return (found, least, true);
        }
        catch (MaximumIterationsException)
        {
            return (found, least, false);
        }
    }

    // The mean of the squared differences between shares of correlation and importances.
    private double Evaluate(int[] free, Vector<double> logarithms)
    {
        _evaluations++;
        foreach (int node in _nodes)
        {
            _weights[node] = 1;
        }

        for (int i = 0; i < free.Length; i++)
        {
            _weights[_nodes[free[i]]] = Math.Exp(logarithms[i]);
        }

        _design.ComputeShares(_shares, _weights, _excluded);
        foreach (int node in _nodes)
        {
            _weights[node] = _shares[node] + LeastShare;
        }

        _design.ComputeShares(_shares, _weights, _excluded);
        for (int node = _nodes[0] - 1; node >= 0; node--)
        {
            if (!_excluded[node] && !_engine.IsIndicator(node))
            {
                var method = _design.Nodes[node].Aggregation ?? _index.Options.Aggregation;
                _engine.Aggregate(node, method, _shares, _index.Options.DataThreshold);
            }
        }

        double sum = 0;
        for (int i = 0; i < _nodes.Length; i++)
        {
            _correlations[i] = CorrelationMeasure.Pearson(
                _own[i],
                Array.ConvertAll(_both[i], unit => _engine.Column(0)[unit])
            );
            sum += _correlations[i];
        }

        double squares = 0;
        for (int i = 0; i < _nodes.Length; i++)
        {
            double difference = _importances[i] - (_correlations[i] / sum);
            squares += difference * difference;
        }

        double mean = squares / _nodes.Length;
        return sum > 0 && mean < Impossible ? mean : Impossible;
    }

    private int[] Both(int node) =>
        [
            .. Enumerable
                .Range(0, _engine.Units)
                .Where(unit => !double.IsNaN(_index.Column(node)[unit]) && !double.IsNaN(_index.Column(0)[unit])),
        ];

    private double StartOf(int i)
    {
        int first = _design.ChildrenAt(_design.ParentAt(_nodes[i]))[0];
        return Math.Log(_importances[i] / _importances[Array.IndexOf(_nodes, first)]);
    }

    private void ThrowIfUndefined()
    {
        var problems = new List<ConstructionProblem>();
        if (_index.Rows.Count < LeastUnits)
        {
            problems.Add(new(_design.Root.Code, WeightingMessages.TooFewUnits(_index.Rows.Count)));
        }

        for (int i = 0; i < _nodes.Length; i++)
        {
            if (_own[i].Length == 0 || _own[i].Min() == _own[i].Max())
            {
                problems.Add(new(_design.Nodes[_nodes[i]].Code, WeightingMessages.NoSpread));
            }
        }

        if (problems.Count > 0)
        {
            throw new UndefinedWeightsException(_design.Id, problems.AsReadOnly());
        }
    }

    private double[] ImportancesOf(IReadOnlyDictionary<string, double>? importances)
    {
        if (importances is null)
        {
            return [.. _nodes.Select(_ => 1.0 / _nodes.Length)];
        }

        var wanted = new Dictionary<string, double>(importances, StringComparer.OrdinalIgnoreCase);
        string[] codes = [.. _nodes.Select(node => _design.Nodes[node].Code)];
        var different = codes.ToHashSet(StringComparer.OrdinalIgnoreCase);
        different.SymmetricExceptWith(wanted.Keys);
        if (different.Count > 0)
        {
            throw new ArgumentException(
                $"The importances are those of the nodes of the level, each and no other; not so: {string.Join(", ", different.Order(StringComparer.Ordinal))}.",
                nameof(importances)
            );
        }

        foreach (var (code, importance) in wanted)
        {
            if (!double.IsFinite(importance) || importance <= 0)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(importances),
                    importance,
                    $"The importance of {code} is positive and finite."
                );
            }
        }

        double sum = codes.Sum(code => wanted[code]);
        return [.. codes.Select(code => wanted[code] / sum)];
    }
}
