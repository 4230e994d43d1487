using System.Globalization;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Planning;

/// <summary>What a draft asks of one node.</summary>
/// <param name="Node">The total, a dimension or a sub-dimension.</param>
/// <param name="Present">The score of the base year.</param>
/// <param name="Target">The score aimed at; never below the present one.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record NodeTarget(IndexNode Node, Score Present, Score Target)
{
    /// <summary>Gets the points to gain; 0 or more.</summary>
    public double Gain => Target.Points - Present.Points;

    /// <summary>Gets the share of what is left to the top of the scale that the gain uses, 0 to 1; 0 at the top.</summary>
    public double ShareOfHeadroom =>
        Node.Scale is { } scale && scale.Max > Present.Points ? Gain / (scale.Max - Present.Points) : 0;

    /// <summary>Returns the node, both scores and the share of headroom with a decimal point.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Node.Code}: {Present.Points:0.####} to {Target.Points:0.####}, {100 * ShareOfHeadroom:0.#} % of the headroom"
        );
}
