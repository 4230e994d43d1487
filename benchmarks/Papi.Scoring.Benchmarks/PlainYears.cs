using System.Diagnostics.CodeAnalysis;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Planning;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Benchmarks;

/// <summary>Next year simulated as one would write it down: rows of dimensions, <see cref="Random"/>, LINQ.</summary>
internal sealed class PlainYears
{
    private readonly double _persistence;

    private readonly List<(double[][] Before, double[][] After)> _pairs = [];

    private readonly double[][] _now;

    private readonly int _own;

    private readonly int _planned;

    private readonly double _target;

    public PlainYears(ScoreTable table, SurveyYear year, Province own, ScoreTarget target)
    {
        var scores = table.Year(year);
        var present = scores.Provinces.Provinces.Where(province => IsComplete(scores, province)).ToList();
        _now = [.. present.Select(province => Row(scores, province))];
        _own = present.IndexOf(own);
        _planned = scores.Index.Dimensions.ToList().IndexOf(target.Node);
        _target = target.Score.Points;
        for (int from = scores.Index.FirstYear.Value; from < year.Value; from++)
        {
            var (earlier, later) = (table.Year(from), table.Year(from + 1));
            var both = scores
                .Provinces.Provinces.Where(province => IsComplete(earlier, province) && IsComplete(later, province))
                .ToList();
            _pairs.Add(
                (
                    [.. both.Select(province => Row(earlier, province))],
                    [.. both.Select(province => Row(later, province))]
                )
            );
        }

        double common = 0;
        double spread = 0;
        foreach (var (before, after) in _pairs)
        {
            var (old, recent) = (Means(before), Means(after));
            for (int i = 0; i < before.Length; i++)
            {
                for (int j = 0; j < old.Length; j++)
                {
                    common += (before[i][j] - old[j]) * (after[i][j] - recent[j]);
                    spread += (before[i][j] - old[j]) * (before[i][j] - old[j]);
                }
            }
        }

        _persistence = common / spread;
    }

    /// <summary>How often the province climbs, and how often it is in the high tier, without and with the plan.</summary>
    [SuppressMessage("Security", "CA5394", Justification = "A simulation, no secret.")]
    public int CountGoodEnds(int draws)
    {
        var random = new Random(1);
        double[] mean = Means(_now);
        var means = _pairs.Select(pair => (Before: Means(pair.Before), After: Means(pair.After))).ToArray();
        double usual = means.Average(pair => pair.After[_planned] - pair.Before[_planned]);
        double change = _target - usual - (mean[_planned] + (_persistence * (_now[_own][_planned] - mean[_planned])));
        double present = _now[_own].Sum();
        int rank = 1 + _now.Count(row => row.Sum() > present);
        int good = 0;
        for (int draw = 0; draw < draws; draw++)
        {
            int pair = random.Next(_pairs.Count);
            var (before, after) = _pairs[pair];
            var (old, recent) = means[pair];
            double[] totals =
            [
                .. _now.Select(row =>
                {
                    int donor = random.Next(before.Length);
                    double total = 0;
                    for (int j = 0; j < row.Length; j++)
                    {
                        double surprise = after[donor][j] - recent[j] - (_persistence * (before[donor][j] - old[j]));
                        total += mean[j] + (_persistence * (row[j] - mean[j])) + recent[j] - old[j] + surprise;
                    }

                    return total;
                }),
            ];
            foreach (double own in new[] { totals[_own], totals[_own] + change })
            {
                totals[_own] = own;
                double[] sorted = [.. totals.Order()];
                good += 1 + totals.Count(total => total > own) < rank ? 1 : 0;
                good += own > sorted[45] ? 1 : 0;
            }
        }

        return good;
    }

    private static bool IsComplete(YearScores scores, Province province) =>
        scores.ScoreOf(province, scores.Index.Total) is not null;

    private static double[] Row(YearScores scores, Province province) =>
        [.. scores.Index.Dimensions.Select(dimension => scores.ScoreOf(province, dimension)!.Value.Points)];

    private static double[] Means(double[][] rows) => [.. rows[0].Select((_, j) => rows.Average(row => row[j]))];
}
