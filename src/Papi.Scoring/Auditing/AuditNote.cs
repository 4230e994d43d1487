namespace Papi.Scoring.Auditing;

/// <summary>An observation beside the verdicts: about claims together, or about what a claim leaves unsaid.</summary>
/// <param name="Rule">The check that made it.</param>
/// <param name="ClaimIds">The claims concerned; at least one.</param>
/// <param name="Message">The observation in a sentence.</param>
public sealed record AuditNote(AuditRule Rule, IReadOnlyList<string> ClaimIds, LocalizedText Message)
{
    /// <summary>Returns the rule, the claims and the message in English.</summary>
    public override string ToString() => $"{Rule.Id} {string.Join(", ", ClaimIds)}: {Message.English}";
}
