using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Numerics;

namespace Papi.Scoring.Scores;

/// <summary>The scores of one node in the order of merit: the one place that knows that less can be better.</summary>
internal sealed class OrientedScores
{
    private OrientedScores(double sign, Province[] provinces, double[] scores, double[] keys)
    {
        Sign = sign;
        Provinces = provinces;
        Scores = scores;
        Keys = keys;
    }

    /// <summary>What a score is multiplied by so that greater is better: 1, or -1 where less is better.</summary>
    public double Sign { get; }

    /// <summary>The provinces that have a score.</summary>
    public Province[] Provinces { get; }

    /// <summary>Their scores as given.</summary>
    public double[] Scores { get; }

    /// <summary>What orders them: comparable by value, greater is better.</summary>
    public double[] Keys { get; }

    public int Count => Provinces.Length;

    public static OrientedScores Of(YearScores year, IndexNode node)
    {
        double sign = node.Direction == IndicatorDirection.LowerIsBetter ? -1 : 1;
        var column = year.Column(node);
        var provinces = new List<Province>(column.Length);
        var scores = new List<double>(column.Length);
        for (int i = 0; i < column.Length; i++)
        {
            if (!double.IsNaN(column[i]))
            {
                provinces.Add(year.Provinces.Provinces[i]);
                scores.Add(column[i]);
            }
        }

        return new OrientedScores(
            sign,
            [.. provinces],
            [.. scores],
            [.. scores.Select(score => Resolution.Key(sign * score))]
        );
    }

    /// <summary>The same, best first; equal scores stay in the order of the codes.</summary>
    public OrientedScores BestFirst()
    {
        int[] order = [.. Enumerable.Range(0, Count).OrderByDescending(i => Keys[i])];
        return new OrientedScores(
            Sign,
            [.. order.Select(i => Provinces[i])],
            [.. order.Select(i => Scores[i])],
            [.. order.Select(i => Keys[i])]
        );
    }
}
