using Papi.Scoring.Auditing;

namespace Papi.Scoring.Files.Json;

/// <summary>A check of an audit.</summary>
/// <param name="Id">The id of the check.</param>
/// <param name="Title">What is checked.</param>
internal sealed record AuditRuleDocument(string Id, string Title)
{
    public static AuditRuleDocument From(AuditRule rule, Language language) => new(rule.Id, rule.Title.In(language));
}
