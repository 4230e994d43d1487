namespace Papi.Scoring.Auditing;

/// <summary>An observation beside the verdicts: about claims together, or about what a claim leaves unsaid.</summary>
/// <remarks>Immutable; safe for concurrent use.</remarks>
/// <threadsafety static="true" instance="true"/>
public sealed class AuditNote
{
    internal AuditNote(AuditRule rule, IEnumerable<string> claimIds, LocalizedText message)
    {
        Rule = rule;
        ClaimIds = Array.AsReadOnly<string>([.. claimIds]);
        Message = message;
    }

    /// <summary>Gets the check that made it.</summary>
    public AuditRule Rule { get; }

    /// <summary>Gets the claims concerned; at least one.</summary>
    public IReadOnlyList<string> ClaimIds { get; }

    /// <summary>Gets the observation in a sentence.</summary>
    public LocalizedText Message { get; }

    /// <summary>Returns the rule, the claims and the message in English.</summary>
    public override string ToString() => $"{Rule.Id} {string.Join(", ", ClaimIds)}: {Message.English}";
}
