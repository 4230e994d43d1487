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

    /// <summary>What a plan adds to the own total, 0 or more; null where there is no plan.</summary>
    /// <remarks>A target below the present score counts as the present one: nobody plans to do less.</remarks>
    public double? GainOf(IReadOnlyList<ScoreTarget> plan)
    {
        if (plan.Count == 0)
        {
            return null;
        }

        // As given first, so that a target that no score could be is refused even where it adds nothing.
        WhatIf.Assume(_scores, _own, plan);
        var planned = WhatIf.Assume(_scores, _own, [.. plan.Select(NotBelowPresent)]);
        double gain = 0;
        foreach (var part in Parts)
        {
            gain += planned.ScoreOf(_own, part)!.Value.Points - _scores.ScoreOf(_own, part)!.Value.Points;
        }

        return Sign * gain;
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

    public double[][] Orient(double[][] totals) =>
        Array.ConvertAll(totals, pair => Array.ConvertAll(pair, total => Sign * total));

    private ScoreTarget NotBelowPresent(ScoreTarget target)
    {
        if (!Parts.Any(part => IsWithin(target.Node, part)))
        {
            throw new ArgumentException(
                $"{target.Node} is no part of the total that could be planned.",
                nameof(target)
            );
        }

        var present = _scores.ScoreOf(_own, target.Node)!.Value;
        bool isLess =
            target.Node.Direction == IndicatorDirection.LowerIsBetter ? target.Score > present : target.Score < present;
        return isLess ? target with { Score = present } : target;
    }

    private static bool IsWithin(IndexNode node, IndexNode whole)
    {
        for (IndexNode? current = node; current is not null; current = current.Parent)
        {
            if (current == whole)
            {
                return true;
            }
        }

        return false;
    }

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
