using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scorecards;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Planning;

/// <summary>Targets for each dimension and sub-dimension that reach a goal with the least effort, everyone else standing still.</summary>
/// <remarks>
/// <para>
/// The effort of a sub-dimension grows with the share of its headroom that is used: w x² / (2 h), where x is the gain, h
/// what is left to the top of the scale and w a weight, 1 unless given. The least effort for a total gain therefore uses
/// the same share of headroom everywhere, except where a floor, a cap or a frozen node holds a node elsewhere.
/// </para>
/// <para>The same input gives the same targets. Immutable; safe for concurrent use.</para>
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class TargetDraft
{
    internal TargetDraft(
        YearScores scores,
        Province province,
        IReadOnlyList<Goal> goals,
        DraftOptions options,
        Scenario reached,
        LocalizedText? blocked
    )
    {
        Scores = scores;
        Province = province;
        Goals = goals;
        Options = options;
        Reached = reached;
        Blocked = blocked;
        Targets = blocked is null ? Array.AsReadOnly<NodeTarget>([.. Describe(reached)]) : [];
    }

    /// <summary>Gets the scores of the base year.</summary>
    public YearScores Scores { get; }

    /// <summary>Gets the province.</summary>
    public Province Province { get; }

    /// <summary>Gets the goals, all of which are to be reached.</summary>
    public IReadOnlyList<Goal> Goals { get; }

    /// <summary>Gets what the draft had to respect.</summary>
    public DraftOptions Options { get; }

    /// <summary>Gets the version of the data of the base year.</summary>
    public string DataVersion => Scores.DataVersion;

    /// <summary>Gets whether there is a goal and all can be reached.</summary>
    public bool IsFeasible => Blocked is null;

    /// <summary>
    /// Gets what blocks the goals and the best that can be reached, a total and a rank; null where the goals can be
    /// reached.
    /// </summary>
    /// <remarks>
    /// A goal is blocked by the caps, frozen nodes and tops of scales without which more could be gained, or by options
    /// that contradict each other. Where getting back losses is the only goal and no loss can be told, there is no goal.
    /// </remarks>
    public LocalizedText? Blocked { get; }

    /// <summary>
    /// Gets what the draft could not take into account, a sentence each: nodes whose losses cannot be told, because the
    /// year before has no comparable score, and a province that the year after does not have. Empty where there is
    /// nothing to say.
    /// </summary>
    public IReadOnlyList<LocalizedText> Notes { get; internal init; } = [];

    /// <summary>Gets the targets, the total first, then each dimension and sub-dimension of the edition; empty where the goals cannot be reached.</summary>
    /// <remarks>
    /// For people, level by level; a dimension and its parts say the same thing twice. <see cref="WhatIf"/> and
    /// <see cref="Odds"/> take each point once: hand them <see cref="Scenario.Changes"/> of <see cref="Reached"/>.
    /// </remarks>
    public IReadOnlyList<NodeTarget> Targets { get; }

    /// <summary>Gets the year with the targets reached; where the goals cannot be, with the highest total that can.</summary>
    /// <remarks>
    /// Where options contradict each other, that is the highest total within the caps and frozen nodes; where there is no
    /// goal, the year as it is.
    /// </remarks>
    public Scenario Reached { get; }

    /// <summary>Drafts targets.</summary>
    /// <param name="table">The aggregated scores; the year before the base year tells what was lost.</param>
    /// <param name="province">A province of the base year.</param>
    /// <param name="year">The base year.</param>
    /// <param name="goals">The goals, all of which are to be reached; none where the options alone are to be respected.</param>
    /// <param name="options">What to respect; null is <see cref="DraftOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">An argument or one of the goals is null.</exception>
    /// <exception cref="UnknownYearException">The table has no scores of the base year.</exception>
    /// <exception cref="UnknownNodeException">The options name a node that the edition of the year does not have.</exception>
    /// <exception cref="ArgumentException">
    /// The province belongs to another year or has no total in it; or the options name a node twice, by its number and its
    /// id, bound one that is neither a dimension nor carries a target, or weigh one that carries none of its own.
    /// </exception>
    /// <exception cref="InvalidOperationException">The base year has not been aggregated.</exception>
    public static TargetDraft Compute(
        ScoreTable table,
        Province province,
        SurveyYear year,
        IReadOnlyList<Goal> goals,
        DraftOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(goals);
        Goal[] wanted = [.. goals];
        foreach (var goal in wanted)
        {
            ArgumentNullException.ThrowIfNull(goal, nameof(goals));
        }

        var scores = table.Year(year);
        scores.Provinces.ThrowIfForeign(province, nameof(province));
        scores.ThrowIfNotAggregated();
        if (scores.ScoreOf(province, scores.Index.Total) is null)
        {
            throw new ArgumentException($"{province} has no total in {year}.", nameof(province));
        }

        return new TargetDrafter(table, scores, province, wanted, options ?? DraftOptions.Default).Draft();
    }

    /// <summary>Returns the province, the goals and the total aimed at, or what blocks them.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Province.Name.English} {Scores.Year}, {string.Join(", ", Goals)}: {(Blocked is { } why ? why.English : Targets[0].ToString())}"
        );

    private static IEnumerable<NodeTarget> Describe(Scenario reached)
    {
        foreach (var node in reached.Base.Index.Nodes)
        {
            if (
                node.Depth <= 2
                && reached.Base.ScoreOf(reached.Province, node) is { } present
                && reached.Scores.ScoreOf(reached.Province, node) is { } target
            )
            {
                yield return new NodeTarget(node, present, target);
            }
        }
    }
}
