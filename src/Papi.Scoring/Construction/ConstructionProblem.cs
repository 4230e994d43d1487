namespace Papi.Scoring.Construction;

/// <summary>One reason for which an index cannot be constructed.</summary>
/// <param name="Node">The code of the indicator or group concerned.</param>
/// <param name="Message">What is wrong and what would do.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record ConstructionProblem(string Node, LocalizedText Message)
{
    /// <summary>Returns the node and the English message.</summary>
    public override string ToString() => $"{Node}: {Message.English}";
}
