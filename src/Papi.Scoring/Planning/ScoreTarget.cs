using System.Globalization;
using Papi.Scoring.Hierarchy;

namespace Papi.Scoring.Planning;

/// <summary>A score that is assumed or aimed at.</summary>
/// <param name="Node">The node.</param>
/// <param name="Score">The score, in the unit of the node.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record ScoreTarget(IndexNode Node, Score Score)
{
    /// <summary>Returns the node and the score with a decimal point.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Node.Code}: {Score.Points:0.####}");
}
