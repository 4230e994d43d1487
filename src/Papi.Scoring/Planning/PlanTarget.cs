namespace Papi.Scoring.Planning;

/// <summary>A score that a plan aims at.</summary>
/// <param name="Node">A number of the edition of the target year, such as <c>D2</c>, or a stable id, which no new edition renumbers.</param>
/// <param name="Score">The score wanted, in the unit of the node.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record PlanTarget(string Node, Score Score)
{
    /// <summary>Returns the node and the score.</summary>
    public override string ToString() => $"{Node}: {Score}";
}
