using System.Globalization;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Decomposition;

/// <summary>What one node contributes to a change of the total, and how that is made up of its parts.</summary>
/// <remarks>
/// The total and the dimensions are plain sums, so that a change of a part is a change of the whole by as many points.
/// Immutable; safe for concurrent use.
/// </remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class Contribution
{
    internal Contribution(IndexNode node, ContributionKind kind, Comparability comparability, Contribution[] parts)
    {
        Node = node;
        Kind = kind;
        Comparability = comparability;
        Parts = Array.AsReadOnly(parts);
    }

    /// <summary>Gets the node, of the later edition; of the earlier one where it was dropped.</summary>
    public IndexNode Node { get; }

    /// <summary>Gets whether the node is in both years.</summary>
    public ContributionKind Kind { get; }

    /// <summary>Gets the score in the earlier year; null where the node was added.</summary>
    public Score? Before { get; internal init; }

    /// <summary>Gets the score in the later year; null where the node was dropped.</summary>
    public Score? After { get; internal init; }

    /// <summary>Gets the points that the node adds to the total's change or takes from it.</summary>
    public double Points { get; internal init; }

    /// <summary>Gets <see cref="Points"/> as a share of the total's change; null where the total did not change.</summary>
    /// <remarks>Not confined to 0 to 1: where parts moved against each other, shares are negative or above 1.</remarks>
    public double? ShareOfChange { get; internal init; }

    /// <summary>Gets whether the node's own scores may be compared between the years, and why not.</summary>
    /// <remarks>
    /// A dimension that lost a sub-dimension breaks while the total goes on: its points are arithmetic then, not progress.
    /// </remarks>
    public Comparability Comparability { get; }

    /// <summary>Gets whether a break of the node itself lies between the years, an addition or a removal included.</summary>
    public bool IsAcrossBreak => !Comparability.IsComparable;

    /// <summary>Gets what the parts contribute, in the order of the later edition and the dropped ones last.</summary>
    /// <remarks>Empty for a sub-dimension, for an added or dropped node, and where a part has no score.</remarks>
    public IReadOnlyList<Contribution> Parts { get; }

    /// <summary>Gets <see cref="Points"/> less the sum of those of the parts: zero up to rounding; null without parts.</summary>
    /// <remarks>More than rounding remains only where the score of the whole was given and is not the sum of its parts.</remarks>
    public double? Rest { get; internal init; }

    /// <summary>Gets which score is missing where a sum cannot be taken apart; null where it can or where there is no sum.</summary>
    public LocalizedText? Note { get; internal init; }

    /// <summary>Returns the node, its points and its kind with a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Node.Code}: {Points:+0.####;-0.####;0}{(Kind == ContributionKind.Kept ? "" : $" ({Kind})")}{(IsAcrossBreak ? " across a break" : "")}"
        );
}
