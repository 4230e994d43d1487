namespace Papi.Scoring.Planning;

/// <summary>A check of a plan.</summary>
/// <param name="Id">The identity, such as <c>PAPI3101</c>; never given to another check, of plans or of reports.</param>
/// <param name="Title">What is checked.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record PlanRule(string Id, LocalizedText Title)
{
    /// <summary>Returns the id and the title in English.</summary>
    public override string ToString() => $"{Id} {Title.English}";
}
