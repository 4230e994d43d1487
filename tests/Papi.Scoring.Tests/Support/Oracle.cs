using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Tests.Support;

/// <summary>Scoring as one would write it down, in dictionaries and one province at a time.</summary>
internal static class Oracle
{
    /// <summary>The score of one province on a node by PAPI's own rules: what is not given is computed from its parts.</summary>
    public static double? Score(YearScores given, string province, IndexNode node)
    {
        if (given.ScoreOf(province, node.Id) is { } score)
        {
            return score.Points;
        }

        var parts = node.Children.Where(child => child.Role == NodeRole.Scored).ToList();
        if (parts.Count == 0 || !node.IndicatorsAreComplete)
        {
            return null;
        }

        double sum = 0;
        foreach (var part in parts)
        {
            if (Score(given, province, part) is not { } value)
            {
                return null;
            }

            sum += node.Rule == AggregationRule.Sum ? value : part.Weight * Share(part, value);
        }

        return node.Rule == AggregationRule.Sum
            ? sum
            : node.Scale!.Value.Min + (sum * (node.Scale.Value.Max - node.Scale.Value.Min));
    }

    /// <summary>Competition ranks, 1 best; scores that print alike with nine decimals are equal.</summary>
    public static Dictionary<string, int> Ranks(IReadOnlyDictionary<string, double> scores) =>
        scores.ToDictionary(
            pair => pair.Key,
            pair => 1 + scores.Values.Count(other => Math.Round(other * 1e9) > Math.Round(pair.Value * 1e9)),
            StringComparer.Ordinal
        );

    /// <summary>The linear quantile of R type 7: at (n − 1)p + 1 of the sorted values.</summary>
    public static double Quantile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        double position = (sorted.Count - 1) * share;
        int below = (int)Math.Floor(position);
        double next = sorted[Math.Min(below + 1, sorted.Count - 1)];
        return sorted[below] + ((position - below) * (next - sorted[below]));
    }

    /// <summary>The tier, 1 to 4, of each province: how many quartiles it has passed.</summary>
    public static Dictionary<string, int> Tiers(
        IReadOnlyDictionary<string, double> scores,
        int unscoredAtTheBottom,
        bool cutBelongsToHigher
    )
    {
        // A number far below every scale stands for a province without a score.
        var all = scores.Values.Concat(Enumerable.Repeat(-1e6, unscoredAtTheBottom)).ToList();
        double[] cuts = [Quantile(all, 0.25), Quantile(all, 0.5), Quantile(all, 0.75)];
        return scores.ToDictionary(
            pair => pair.Key,
            pair => 1 + cuts.Count(cut => Math.Abs(pair.Value - cut) < 5e-10 ? cutBelongsToHigher : pair.Value > cut),
            StringComparer.Ordinal
        );
    }

    private static double Share(IndexNode part, double value)
    {
        double share = (value - part.Scale!.Value.Min) / (part.Scale.Value.Max - part.Scale.Value.Min);
        return part.Direction == IndicatorDirection.LowerIsBetter ? 1 - share : share;
    }
}
