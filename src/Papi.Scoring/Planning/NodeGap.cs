using System.Globalization;
using Papi.Scoring.Geography;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Planning;

/// <summary>One gap of a province on one node, and what closing it would bring if everyone else stood still.</summary>
/// <param name="Node">The total, a dimension or a sub-dimension.</param>
/// <param name="Kind">What the gap leads to.</param>
/// <param name="Present">The present score.</param>
/// <param name="Gap">The least gain that closes it.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record NodeGap(IndexNode Node, GapKind Kind, Score Present, Gap Gap)
{
    /// <summary>Gets the best province, where the gap leads to it; null otherwise.</summary>
    public Province? Leader { get; init; }

    /// <summary>Gets the year of the score that the gap leads to, where it is one of the province's own; null otherwise.</summary>
    public SurveyYear? Year { get; init; }

    /// <summary>Gets the tier above, where the gap leads to it; null otherwise.</summary>
    public Tier? Tier { get; init; }

    /// <summary>Gets the total with the gap closed; null without a total, or where the total is no sum of the node.</summary>
    public Score? TotalAfter { get; init; }

    /// <summary>Gets the places gained on the total; null where <see cref="TotalAfter"/> is.</summary>
    public int? PlacesGained { get; init; }

    /// <summary>Returns the node, the gap and the places.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Node.Code} {Kind}: {Gap}{(PlacesGained is { } places ? $", {places:+0;-0;0} places" : "")}"
        );
}
