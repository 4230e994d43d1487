namespace Papi.Scoring.Auditing;

/// <summary>A check of an audit.</summary>
/// <param name="Id">The identity, such as <c>PAPI1101</c>; never given to another check.</param>
/// <param name="Title">What is checked.</param>
/// <threadsafety static="true" instance="true"/>
public sealed record AuditRule(string Id, LocalizedText Title)
{
    /// <summary>Returns the id and the title in English.</summary>
    public override string ToString() => $"{Id} {Title.English}";
}
