using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>Where all provinces stand before next year: their scores on the parts of the total.</summary>
internal sealed class OddsStart
{
    private readonly YearScores _scores;

    private readonly Province _own;

    // Of each part: the scores of the others in the order of the codes, and the own one last.
    private readonly double[][] _columns;

    private readonly double[] _means;

    private OddsStart(YearScores scores, Province own, IndexNode[] parts, double[][] columns)
    {
        _scores = scores;
        _own = own;
        Parts = parts;
        _columns = columns;
        _means = Array.ConvertAll(columns, column => Sum(column) / column.Length);
    }

    /// <summary>The parts whose plain sum is the total; the total itself where it has none.</summary>
    public IndexNode[] Parts { get; }

    /// <summary>How many provinces have every part, and so a total next year.</summary>
    public int Provinces => _columns[0].Length;

    /// <summary>What a total is multiplied by so that greater is better.</summary>
    public double Sign => _scores.Index.Total.Direction == IndicatorDirection.LowerIsBetter ? -1 : 1;

    /// <summary>The provinces that lack a part.</summary>
    public IReadOnlyList<Province> Absent =>
        [.. _scores.Provinces.Provinces.Where(province => !HasAll(_scores, province, Parts))];

    public static OddsStart Of(YearScores scores, Province own)
    {
        var total = scores.Index.Total;
        if (total.Rule != AggregationRule.Sum)
        {
            throw new ArgumentException(
                $"Next year is simulated where the total is the plain sum of its parts; in {scores.Index} it is not.",
                nameof(scores)
            );
        }

        IndexNode[] parts = total.Parts.IsEmpty ? [total] : total.Parts.ToArray();
        var missing = parts
            .Prepend(total)
            .Select(node => MissingScore.Explain(scores, own, node))
            .FirstOrDefault(text => text is not null);
        if (missing is not null)
        {
            throw new OddsUnavailableException(
                new LocalizedText(
                    $"{own.Name.Vietnamese}: {missing.Vietnamese}",
                    $"{own.Name.English}: {missing.English}"
                )
            );
        }

        int[] order =
        [
            .. scores
                .Provinces.Provinces.Where(province => province != own && HasAll(scores, province, parts))
                .Select(province => province.Index),
            own.Index,
        ];
        return new OddsStart(
            scores,
            own,
            parts,
            Array.ConvertAll(parts, part => Array.ConvertAll(order, index => scores.Column(part)[index]))
        );
    }

    /// <summary>The planned score of every part, null where the plan does not touch it; null where there is no plan.</summary>
    public double?[]? TargetsOf(IReadOnlyList<ScoreTarget> plan)
    {
        if (plan.Count == 0)
        {
            return null;
        }

        bool[] isPlanned = new bool[Parts.Length];
        foreach (var target in plan)
        {
            _scores.Index.ThrowIfForeign(target.Node, nameof(plan));
            var node = target.Node;
            while (node is not null && !Parts.Contains(node))
            {
                node = node.Parent;
            }

            isPlanned[
                node is null
                    ? throw new ArgumentException(
                        $"{target.Node} is no part of the total that could be planned.",
                        nameof(plan)
                    )
                    : Array.IndexOf(Parts, node)
            ] = true;
        }

        var planned = WhatIf.Compute(_scores, _own, plan).Scores;
        return
        [
            .. Parts.Select(
                (part, i) =>
                    !isPlanned[i] ? (double?)null
                    : planned.ScoreOf(_own, part) is { } score ? score.Points
                    : throw new ArgumentException($"The plan leaves {part} without a score.", nameof(plan))
            ),
        ];
    }

    /// <summary>The expected totals of next year, pair by pair; oriented.</summary>
    public double[][] ExpectedTotals(OddsHistory history) =>
        Array.ConvertAll(
            history.Shifts(),
            shifts =>
            {
                double[] totals = new double[Provinces];
                for (int part = 0; part < Parts.Length; part++)
                {
                    for (int i = 0; i < totals.Length; i++)
                    {
                        totals[i] += Sign * (Lasting(part, i, history.Persistence) + shifts[part]);
                    }
                }

                return totals;
            }
        );

    /// <summary>The own expected total with the plan, pair by pair; oriented.</summary>
    public double[] PlannedTotals(OddsHistory history, double?[] targets)
    {
        double[][] shifts = history.Shifts();
        double[] usual =
        [
            .. Parts.Select((_, part) => Sum(Array.ConvertAll(shifts, pair => pair[part])) / shifts.Length),
        ];
        return Array.ConvertAll(
            shifts,
            pair =>
            {
                double total = 0;
                for (int part = 0; part < Parts.Length; part++)
                {
                    // The plan knows what a year usually brings; what a year brings beyond that befalls everyone.
                    double expected = targets[part] is { } target
                        ? target - usual[part]
                        : Lasting(part, Provinces - 1, history.Persistence);
                    total += Sign * (expected + pair[part]);
                }

                return total;
            }
        );
    }

    public double[][] Orient(double[][] totals) =>
        Array.ConvertAll(totals, pair => Array.ConvertAll(pair, total => Sign * total));

    private static bool HasAll(YearScores scores, Province province, IndexNode[] parts) =>
        Array.TrueForAll(parts, part => !double.IsNaN(scores.Column(part)[province.Index]));

    private double Lasting(int part, int province, double persistence) =>
        _means[part] + (persistence * (_columns[part][province] - _means[part]));

    private static double Sum(double[] values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum;
    }
}
