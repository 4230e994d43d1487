using Papi.Scoring.Comparison;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>What a province lost since the year before, node by node, or why that cannot be said.</summary>
internal sealed class DraftLosses
{
    private readonly Dictionary<IndexNode, double> _losses = [];

    private readonly Dictionary<IndexNode, LocalizedText> _unknown = [];

    private DraftLosses(ScoreTable table, YearScores scores, Province province, IEnumerable<IndexNode> nodes)
    {
        Before = scores.Year.Value - 1;
        var before = table.Years.FirstOrDefault(year => year.Year.Value == Before);
        foreach (var node in nodes)
        {
            if (before is null)
            {
                _unknown[node] = DraftMessages.NoYear(Before);
                continue;
            }

            var change = ScoreChange.Compute(table, province, node, before.Year, scores.Year);
            if (change.Points is { } points)
            {
                _losses[node] = Math.Max(0, -points);
            }
            else
            {
                _unknown[node] = change.Note!;
            }
        }
    }

    /// <summary>The year before, which need not be one of the table or even a survey year.</summary>
    public int Before { get; }

    /// <summary>Whether nodes are to be judged, and not one of them can be.</summary>
    public bool AreAllUnknown => _losses.Count == 0 && _unknown.Count > 0;

    /// <summary>Judges what the options ask to get back.</summary>
    /// <param name="table">The aggregated scores.</param>
    /// <param name="scores">The base year.</param>
    /// <param name="province">The province.</param>
    /// <param name="leaves">The nodes that carry targets.</param>
    /// <param name="options">The options.</param>
    public static DraftLosses Of(
        ScoreTable table,
        YearScores scores,
        Province province,
        IReadOnlyList<IndexNode> leaves,
        DraftOptions options
    )
    {
        IEnumerable<IndexNode> nodes =
            options.RecoverLosses ? scores.Index.Dimensions.Concat(leaves).Distinct()
            : options.KeepDimensions ? scores.Index.Dimensions
            : [];
        return new DraftLosses(table, scores, province, nodes);
    }

    /// <summary>The points lost; 0 where nothing was, where it cannot be judged, or where it is not to be got back.</summary>
    public double LossOf(IndexNode node) => _losses.GetValueOrDefault(node);

    /// <summary>One sentence for each reason for which nodes could not be judged.</summary>
    public IEnumerable<LocalizedText> Notes() =>
        AreAllUnknown
            ? [DraftMessages.NoLossKnown(FirstReason())]
            : _unknown
                .GroupBy(pair => pair.Value)
                .Select(group => DraftMessages.LossUnknown(group.Select(pair => pair.Key), group.Key));

    /// <summary>Why no goal is left where getting back what was lost was the only one.</summary>
    public LocalizedText NoGoal() => DraftMessages.NoGoalLeft(FirstReason());

    // Where no node can be judged each repeats what the first one says, with breaks of its own beside it.
    private LocalizedText FirstReason() => _unknown.Values.First();
}
