using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>Gives one province other scores, everyone else standing still.</summary>
/// <threadsafety static="true" instance="true"/>
public static class WhatIf
{
    /// <summary>Computes the year as it would be.</summary>
    /// <param name="scores">The aggregated scores of the year; left as they are.</param>
    /// <param name="province">A province of that year.</param>
    /// <param name="changes">
    /// The other scores, on nodes on which the province has one: indicators, sub-dimensions, dimensions or the total; no
    /// node together with one that it is part of.
    /// </param>
    /// <remarks>
    /// What lies above a changed node moves with it, by as much as the parts move. The mean of a set of indicators of
    /// which not all are known cannot follow them.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// The province or a node belongs to another year, a node is changed twice or together with one that it is part of,
    /// the province has no score on it, or nothing is known of what its change does above it.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A score lies outside the scale of its node.</exception>
    /// <exception cref="InvalidOperationException">The scores have not been aggregated.</exception>
    public static Scenario Compute(YearScores scores, Province province, IEnumerable<ScoreTarget> changes)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(changes);
        scores.Provinces.ThrowIfForeign(province, nameof(province));
        scores.ThrowIfNotAggregated();
        ScoreTarget[] targets = [.. changes];
        return new Scenario(scores, Assume(scores, province, targets), province, targets);
    }

    /// <summary>The scores as they would be, without ranking them.</summary>
    internal static YearScores Assume(YearScores scores, Province province, IReadOnlyList<ScoreTarget> changes)
    {
        double?[] changed = new double?[scores.Index.Nodes.Count];
        foreach (var target in changes)
        {
            ArgumentNullException.ThrowIfNull(target, nameof(changes));
            ThrowIfUnfit(scores, province, target);
            changed[target.Node.Position] = changed[target.Node.Position] is null
                ? target.Score.Points
                : throw new ArgumentException($"{target.Node} is changed twice.", nameof(changes));
        }

        foreach (var target in changes)
        {
            for (var whole = target.Node.Parent; whole is not null; whole = whole.Parent)
            {
                if (changed[whole.Position] is not null)
                {
                    throw new ArgumentException(
                        $"{target.Node} is part of {whole}; change one of them.",
                        nameof(changes)
                    );
                }
            }
        }

        Follow(scores, province, changed);
        return scores.With(province, changed);
    }

    // Nodes are listed parents first, so going backwards finds every part ready.
    private static void Follow(YearScores scores, Province province, double?[] changed)
    {
        for (int i = changed.Length - 1; i >= 0; i--)
        {
            var node = scores.Index.Nodes[i];
            if (changed[i] is null && scores.ScoreOf(province, node) is { } old)
            {
                double? change = ChangeOf(scores, province, node, changed);
                changed[i] = change is null ? null : old.Points + change;
            }
        }
    }

    // Sums and means are linear: the whole moves by the changes of its parts, each on the whole's scale.
    private static double? ChangeOf(YearScores scores, Province province, IndexNode node, double?[] changed)
    {
        double? change = null;
        foreach (var part in node.Parts)
        {
            if (changed[part.Position] is { } points)
            {
                double difference = points - scores.ScoreOf(province, part)!.Value.Points;
                change = (change ?? 0) + (difference * EffectOn(node, part, scores, province));
            }
        }

        return change;
    }

    private static double EffectOn(IndexNode node, IndexNode part, YearScores scores, Province province)
    {
        if (node.Rule == AggregationRule.Sum)
        {
            return 1;
        }

        foreach (var sibling in node.Parts)
        {
            if (!node.IndicatorsAreComplete || scores.ScoreOf(province, sibling) is null)
            {
                throw new ArgumentException(
                    $"Not all indicators of {node} are at hand, so what {part} does to it is not known; change {node.Code} itself.",
                    nameof(part)
                );
            }
        }

        double share = part.Weight * node.Scale!.Value.Width / part.Scale!.Value.Width;
        return part.Direction == IndicatorDirection.LowerIsBetter ? -share : share;
    }

    private static void ThrowIfUnfit(YearScores scores, Province province, ScoreTarget target)
    {
        scores.Index.ThrowIfForeign(target.Node, nameof(target));
        if (scores.ScoreOf(province, target.Node) is null)
        {
            throw new ArgumentException($"{province} has no score on {target.Node} in {scores.Year}.", nameof(target));
        }

        if (target.Node.Scale is { } scale && !scale.Contains(target.Score.Points))
        {
            throw new ArgumentOutOfRangeException(
                nameof(target),
                target.Score.Points,
                $"{target.Node} runs over {scale}."
            );
        }
    }
}
