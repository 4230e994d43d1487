using System.Globalization;
using Papi.Scoring.Hierarchy;
using Papi.Scoring.Scores;

namespace Papi.Scoring.Files;

/// <summary>The score of a unit on a node, or why there is none.</summary>
/// <param name="Node">The node.</param>
/// <param name="Score">The score; null where there is none.</param>
/// <param name="Missing">Why there is no score; <see cref="MissingReason.None"/> where there is one.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record ScoredNode(IndexNode Node, Score? Score, MissingReason Missing)
{
    /// <summary>Returns the node with its score or with the reason.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Node.Code} {(Score is { } score ? score : Missing)}");
}
