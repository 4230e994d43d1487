using Papi.Scoring;
using Papi.Scoring.Auditing;

namespace Papi.Cli.Json;

/// <summary>A check in <c>papi audit</c>.</summary>
internal sealed record AuditRuleDocument(string Id, string Title)
{
    public static AuditRuleDocument From(AuditRule rule, Language language) => new(rule.Id, rule.Title.In(language));
}
